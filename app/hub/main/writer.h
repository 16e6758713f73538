// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/api.h"
#include "hub/main/hubhealth.h"
#include "hub/main/jobqueue.h"
#include "hub/service/hubclock.h"
#include "hub/service/retentionservice.h"

#include <deque>
#include <map>
#include <set>

namespace parvis::hub
{

/// Makes all changes of one process, many requests to one commit.
///
/// Whatever waits for a site goes into one transaction, each request as an attempt of its own in it; the answers go out
/// once it is on the disk. Between requests it sweeps: holds that ended, starts that passed, agents gone silent; and
/// once a day it makes the places of the days to come, day by day. What has been kept for long enough it erases. While
/// the clock is not believed no hold ends, no start passes, nothing is erased and no day is made; while the time is
/// unknown, nothing is booked either. For one thread.
class Writer
{
public:
    static constexpr std::chrono::seconds sweepEvery{5};
    static constexpr size_t mostTogether = 256;
    static constexpr size_t mostWaiting = 10'000;

    /// The devices that are to hear of it; nothing = all of the site.
    using Hearers = std::optional<QStringList>;
    /// NEWS is called after a commit that changed the feed of a site.
    using News = std::function<void(const QString &site, qint64 sequence, const Hearers &hearers)>;

    /// For RetentionService.
    struct Retention {
        RetentionLimits limits;
        std::function<Result<void>()> overwrite;
    };

    Writer(store::HubLedger &ledger, HubClock &clock, HubHealth &health, const ApiSettings &settings, JobQueue &queue,
           News news, const Retention &retention = {});

    /// Until the queue is closed and empty.
    void run();
    /// All of JOBS, answered.
    void answer(std::vector<Job> jobs);
    void sweep();

private:
    // Days whose places are still to be made.
    struct ComingDays {
        appointments::Plan plan;
        QDate begun;
        QDate next;
        QDate until;
        std::set<QDate> again = {}; // some of their places could not be made yet
    };

    void commit(const QString &site, std::vector<Job> jobs);
    [[nodiscard]] Result<void> tryCommit(const QString &site, const std::vector<Job> &jobs,
                                         std::vector<ApiReply> &replies, qint64 *sequence, Hearers *hearers);
    [[nodiscard]] Result<void> lookAhead(store::HubTransaction &transaction, const std::vector<Job> &jobs);
    void sweepQueue(const QString &site);
    void sweepCalendar(const QString &site);
    void keepClock();
    void planDays(const appointments::Plan &plan);
    void generateDay();

    store::HubLedger &m_ledger;
    HubClock &m_clock;
    HubHealth &m_health;
    ClockState m_clockState = ClockState::Good; // as it was logged last
    Api m_api;
    JobQueue &m_queue;
    News m_news;
    QueuePlans m_queues;
    RetentionService m_retention;
    QHash<QString, qint64> m_sequences; // last told
    const std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    std::optional<std::chrono::steady_clock::time_point> m_swept; // the wall clock may be set back
    std::deque<ComingDays> m_coming;
    struct Made {
        QDate from;
        appointments::Plan plan;
        std::set<QDate> again;
        Instant ended; // when they were
    };
    std::map<QString, Made> m_made; // by site: the days made last
};

} // namespace parvis::hub
