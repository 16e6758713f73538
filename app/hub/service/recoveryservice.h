// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/idsource.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// What is done once after a hub was restored from a backup, before it answers anybody.
///
/// A new epoch makes every kiosk read the feed anew and offer its journal again. Until each of a site's devices has
/// done so, or a named person has set it aside, nothing is sold or leased there; tokens go above all that may have been
/// given in the time that is forgotten, and so do the numbers of releases. Errors: HubRefusal, StoreError. One thread.
class RecoveryService
{
public:
    /// How far tokens jump; what a kiosk reports above is added to it.
    static constexpr quint64 tokenJump = 1'000'000;

    RecoveryService(store::HubLedger &ledger, const Clock &clock, IdSource ids)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids))
    {
    }

    /// Gives the new epoch. Sites come before the epoch, so that a run that was cut off is simply run again.
    [[nodiscard]] Result<QString> afterRestore();
    /// BY names the person who declares DEVICE lost; its places stay until they are overridden or their start passes.
    [[nodiscard]] Result<void> setAside(const QString &site, const QString &device, const QString &by);
    /// What was written in [from, to) is gone, but for what kiosks tell again; nothing where the hub was never
    /// restored.
    struct Lost {
        std::optional<Instant> from; ///< when the backup was made, to a minute; nothing where it does not say
        Instant to;                  ///< when it was put back
    };
    [[nodiscard]] static Result<std::optional<Lost>> lost(store::HubTransaction &transaction);
    /// The kiosks still to be heard of; empty = the site sells.
    [[nodiscard]] Result<QList<store::Device>> awaited(const QString &site);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
};

} // namespace parvis::hub
