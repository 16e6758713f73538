// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/slotindex.h"
#include "store/kioskledger.h"

#include <optional>

namespace parvis::sync
{

/// From where free starts are taken.
enum class Way {
    Online, ///< the hub's state as last heard, to be held at the hub
    Lease,  ///< places this kiosk may sell by itself
};

/// The free starts a visitor can be shown: all that the feed says are free while the hub answers, only unsold leased
/// places while it does not.
///
/// Memory only; made from cache and ledger at the first question, for a kiosk shows its first screen before. One thread.
class KioskSlots
{
public:
    KioskSlots(store::KioskLedger &ledger, store::KioskCache &cache);

    /// The rules of the site. Without a plan there are no starts.
    void setPlan(appointments::Plan plan);
    [[nodiscard]] const std::optional<appointments::Plan> &plan() const { return m_plan; }

    /// Follows what the feed brought; an empty list means that anything may have changed.
    void apply(const QList<store::Change> &changes);
    /// Reads now what the next question would read.
    [[nodiscard]] Result<void> load();

    /// Starts a visitor may choose. Null without a plan, and while the cache cannot be read: asked again it tries again.
    [[nodiscard]] const appointments::SlotIndex *online();
    /// Of the leased places only those that may be sold at UPPERBOUND (appointments::maySell).
    [[nodiscard]] Result<appointments::SlotIndex> leased(std::optional<Instant> upperBound) const;

    /// Hides units that are being taken or were found taken, until the feed speaks of them.
    void hide(const QList<appointments::UnitKey> &units);

    /// "A@29112345" to and from the key of a unit in the feed: resource and minutes since 1970.
    [[nodiscard]] static QString feedKey(const appointments::UnitKey &unit);
    [[nodiscard]] static std::optional<appointments::UnitKey> parseFeedKey(const QString &key);

private:
    store::KioskLedger &m_ledger;
    store::KioskCache &m_cache;
    std::optional<appointments::Plan> m_plan;
    std::optional<appointments::SlotIndex> m_online;
};

/// The plan the feed names, once its object is here; nothing before, or when it cannot be read.
[[nodiscard]] Result<std::optional<appointments::Plan>> planOf(store::KioskCache &cache);

} // namespace parvis::sync
