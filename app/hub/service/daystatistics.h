// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "queue/queueplan.h"
#include "store/hubledger.h"

#include <chrono>

namespace parvis::hub
{

/// Times of several visitors. Nothing where there was none.
struct TimeFigures {
    int count = 0;
    std::optional<std::chrono::seconds> median;
    std::optional<std::chrono::seconds> ninetieth; ///< nine of ten were as quick or quicker

    bool operator==(const TimeFigures &) const = default;
};

/// By nearest rank; the order of TIMES does not matter.
[[nodiscard]] TimeFigures figuresOf(QList<std::chrono::seconds> times);

struct ServiceFigures {
    QString service;
    int taken = 0; ///< tickets whose line it is at last
    int served = 0;
    TimeFigures wait;  ///< from the ticket, or the appointment where that is later, to the first call
    TimeFigures visit; ///< at the desk; of a part its own time

    bool operator==(const ServiceFigures &) const = default;
};

/// One day of one site in numbers, without a name. Days: tickets by the business day, everything else by the local date.
struct DayStatistics {
    QDate day;
    int taken = 0;
    int served = 0;
    int missed = 0; ///< did not come when called
    int left = 0;
    int passedOn = 0; ///< gone to another site
    int open = 0;
    TimeFigures wait;
    QList<ServiceFigures> services; ///< in the plan's order

    int expected = 0; ///< appointments that are still to come, or to be decided on
    int kept = 0;     ///< in the building or served
    int noShow = 0;
    int cancelled = 0;

    int received = 0; ///< submissions sent that day, by what became of them
    int checked = 0;
    int correction = 0;
    int done = 0;

    bool operator==(const DayStatistics &) const = default;
};

/// Over the day's tickets. Errors: StoreError.
class StatisticsService
{
public:
    static constexpr int mostSubmissions = 2'000; ///< looked at, from the newest

    explicit StatisticsService(store::HubLedger &ledger) : m_ledger(ledger) {}

    /// PLAN and QUEUE may be null where the site has none.
    [[nodiscard]] Result<DayStatistics> of(const QString &site, QDate day, const queue::QueuePlan *queue,
                                           const appointments::Plan *plan);

private:
    store::HubLedger &m_ledger;
};

} // namespace parvis::hub
