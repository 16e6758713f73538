// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/booking.h"
#include "appointments/slotfilter.h"
#include "appointments/slotindex.h"
#include "store/hubledger.h"

#include <map>
#include <memory>

namespace parvis::hub
{

struct SlotQuestion {
    appointments::BookingWish wish;
    appointments::SlotFilter filter; ///< its reasons are set from the wish
    std::optional<Instant> from;     ///< not before the plan's own window
};

struct SlotDay {
    QDate day;
    QList<appointments::SlotStart> starts;
};

struct SlotPage {
    appointments::Need need;
    QList<SlotDay> days;
    std::optional<QDate> next; ///< ask again from this day; nothing = that was all
};

/// The free starts of sites. Keeps an index of each site it was asked for and follows it through the change feed.
///
/// Errors: NotBookable, StoreError. One thread.
class SlotService
{
public:
    SlotService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// At most DAYS days with starts.
    [[nodiscard]] Result<SlotPage> find(const appointments::Plan &plan, const SlotQuestion &question, QDate fromDay,
                                        int days);
    [[nodiscard]] Result<std::optional<appointments::SlotStart>> first(const appointments::Plan &plan,
                                                                       const SlotQuestion &question);
    /// The site's index, brought up to date; valid until the next call.
    [[nodiscard]] Result<const appointments::SlotIndex *> index(const appointments::Plan &plan);

    /// Adds the places the plan gives on the local days [FROM, UNTIL) that are not there yet; how many.
    [[nodiscard]] Result<int> generate(const appointments::Plan &plan, QDate from, QDate until);

private:
    struct Known {
        appointments::SlotIndex index;
        appointments::Plan plan;
        QString epoch;
        qint64 sequence = 0;
    };
    [[nodiscard]] Result<void> follow(Known &known, const QString &site);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    std::map<QString, std::unique_ptr<Known>> m_known;
};

} // namespace parvis::hub
