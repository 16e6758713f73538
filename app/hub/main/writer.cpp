// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/writer.h"

#include "base/localday.h"
#include "hub/api/foresight.h"
#include "hub/api/problem.h"
#include "hub/api/timegate.h"
#include "hub/service/bookingservice.h"
#include "hub/service/handoffservice.h"
#include "hub/service/joinedledger.h"
#include "hub/service/leaseservice.h"
#include "hub/service/planservice.h"
#include "hub/service/queueservice.h"
#include "hub/service/releaseservice.h"
#include "store/storeerror.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QThread>

#include <utility>

namespace parvis::hub
{

using namespace std::chrono_literals;

namespace
{

Q_LOGGING_CATEGORY(hubLog, "parvis.hub")

constexpr int mostTries = 8;
constexpr int spareDays = 7;
constexpr auto lookAgainAfter = 5min;

constexpr int mostSwept = 100;

// Nothing where the site takes no appointments.
std::optional<appointments::Plan> planOf(store::HubLedger &ledger, const QString &site)
{
    const auto json = ReleaseService(ledger).plan(site);
    if (!json || !*json)
        return std::nullopt;
    const auto plan = appointments::Plan::decode(QJsonDocument::fromJson(**json).object());
    return plan ? std::optional<appointments::Plan>(*plan) : std::nullopt;
}

// A request that failed of itself must not keep what it did before it failed.
Result<void> standing(const ApiReply &reply)
{
    return reply.status < 500 ? Result<void>()
                              : Error(store::StoreError::Failed, QStringLiteral("answered with a failure"));
}

} // namespace

Writer::Writer(store::HubLedger &ledger, HubClock &clock, HubHealth &health, const ApiSettings &settings,
               JobQueue &queue, News news, const Retention &retention)
    : m_ledger(ledger), m_clock(clock), m_health(health), m_api(ledger, clock, settings), m_queue(queue),
      m_news(std::move(news)), m_retention(ledger, clock, retention.limits, retention.overwrite)
{
}

void Writer::run()
{
    while (true) {
        const bool isGenerating = !m_coming.empty() && m_clock.state() == ClockState::Good;
        auto jobs = m_queue.take(mostTogether, isGenerating ? 0ms : std::chrono::milliseconds(sweepEvery));
        if (jobs.empty() && m_queue.isClosed())
            return;
        answer(std::move(jobs));
        generateDay();
        if (!m_swept || std::chrono::steady_clock::now() - *m_swept >= sweepEvery)
            sweep();
    }
}

void Writer::answer(std::vector<Job> jobs)
{
    // By site, in the order they came.
    std::vector<std::pair<QString, std::vector<Job>>> bySite;
    const ClockState clock = m_clock.state();
    for (Job &job : jobs) {
        if (auto refused = refuseWithoutTime(job.request, clock)) {
            job.done(*std::move(refused));
            continue;
        }
        const Api::Kind kind = Api::kindOf(job.request);
        const bool joins = kind.access == Api::Kind::Access::Write && m_api.settings().findSite(kind.site);
        if (!joins) {
            job.done(m_api.handle(job.request));
            continue;
        }
        auto group = std::find_if(bySite.begin(), bySite.end(), [&](const auto &g) { return g.first == kind.site; });
        if (group == bySite.end())
            group = bySite.insert(bySite.end(), {kind.site, {}});
        group->second.push_back(std::move(job));
    }
    for (auto &[site, group] : bySite)
        commit(site, std::move(group));
}

Result<void> Writer::lookAhead(store::HubTransaction &transaction, const std::vector<Job> &jobs)
{
    if (!transaction.gainsByForesight())
        return {};
    store::Foresight foresight;
    for (const Job &job : jobs)
        foresee(job.request, &foresight);
    foresight.codes += m_api.codesAhead(qsizetype(jobs.size()));
    return transaction.expect(foresight);
}

Result<void> Writer::tryCommit(const QString &site, const std::vector<Job> &jobs, std::vector<ApiReply> &replies,
                               qint64 *sequence, Hearers *hearers)
{
    const auto epoch = m_ledger.epoch();
    if (!epoch)
        return epoch.error();
    return m_ledger.write(site, [&](store::HubTransaction &transaction) -> Result<void> {
        replies.clear();
        if (const auto fetched = lookAhead(transaction, jobs); !fetched)
            return fetched;
        JoinedLedger joined(transaction, site, *epoch);
        for (const Job &job : jobs) {
            ApiReply reply;
            const auto stood = transaction.attempt([&] {
                reply = m_api.handleWithin(joined, job.request);
                return standing(reply);
            });
            if (!stood && reply.status < 500)
                reply = problemOf(stood.error()).toReply();
            replies.push_back(std::move(reply));
        }
        const auto stream = transaction.stream();
        if (!stream)
            return stream.error();
        *sequence = stream->sequence;
        // Counted from what was told last: what another process wrote meanwhile is for everybody.
        *hearers = transaction.fewHearers().only(stream->sequence - m_sequences.value(site));
        return {};
    });
}

void Writer::commit(const QString &site, std::vector<Job> jobs)
{
    std::vector<ApiReply> replies;
    qint64 sequence = 0;
    Hearers hearers;
    Result<void> done;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        done = tryCommit(site, jobs, replies, &sequence, &hearers);
        if (done || !done.error().is(store::StoreError::Busy))
            break;
        QThread::msleep(1UL << attempt);
    }
    if (!done) {
        qCWarning(hubLog, "commit of %d requests: %s", int(jobs.size()), qUtf8Printable(done.error().detail()));
        replies.assign(jobs.size(), problemOf(done.error()).toReply());
    }
    for (size_t i = 0; i < jobs.size(); ++i)
        jobs[i].done(std::move(replies[i]));
    if (done && sequence > m_sequences.value(site)) {
        m_sequences.insert(site, sequence);
        m_news(site, sequence, hearers);
    }
}

void Writer::sweep()
{
    m_swept = std::chrono::steady_clock::now();
    const auto listening = std::chrono::duration_cast<std::chrono::milliseconds>(*m_swept - m_started);
    keepClock();
    for (const SiteSettings &site : m_api.settings().sites) {
        // What counts seconds goes on with a clock that jumped: the time since boot counts them as well.
        if (m_clock.state() != ClockState::Unknown) {
            const auto agents = HandOffService(m_ledger, m_clock).sweep(site.id, listening);
            if (!agents && !agents.error().is(store::StoreError::Busy))
                qCWarning(hubLog, "sweep: %s", qUtf8Printable(agents.error().detail()));
            sweepQueue(site.id);
        }
        if (m_clock.state() == ClockState::Good)
            sweepCalendar(site.id);
        commit(site.id, {}); // tells what the sweep changed
    }
}

// What cannot be taken back: places that are over, holds that ended, what is erased.
void Writer::sweepCalendar(const QString &site)
{
    const auto plan = planOf(m_ledger, site);
    const auto holds =
        BookingService(m_ledger, m_clock, IdSource::random()).sweep(site, mostSwept, plan ? &*plan : nullptr);
    const auto passed = LeaseService(m_ledger, m_clock).sweep(site);
    const auto erased = m_retention.sweep(site);
    for (const auto *swept : {&holds, &passed, &erased}) {
        if (!*swept && !swept->error().is(store::StoreError::Busy))
            qCWarning(hubLog, "sweep: %s", qUtf8Printable(swept->error().detail()));
    }
    if (plan)
        planDays(*plan);
}

// Its marks are what is written where nothing else is: they also find out whether the database can be written again.
void Writer::keepClock()
{
    QStringList sites;
    for (const SiteSettings &site : m_api.settings().sites)
        sites << site.id;
    if (m_clock.state() != ClockState::Good) {
        const auto mark = clockMark(m_ledger, sites);
        if (mark && m_clock.heed(*mark))
            qCWarning(hubLog, "clock: confirmed by %s", qUtf8Printable((*mark)->by));
    }
    const ClockState state = m_clock.state();
    if (state != std::exchange(m_clockState, state))
        qCWarning(hubLog, "clock: %s", state == ClockState::Good ? "right again" : qUtf8Printable(m_clock.complaint()));
    const auto mark = m_clock.markToKeep(m_health.isStoreFailing() ? HubClock::Keep::Now : HubClock::Keep::WhenDue);
    if (!mark)
        return;
    const auto kept = setClockMark(m_ledger, sites, *mark);
    if (kept)
        m_health.wrote(m_clock.now());
    else
        qCWarning(hubLog, "clock: %s", qUtf8Printable(kept.error().detail()));
}

void Writer::sweepQueue(const QString &site)
{
    const auto plan = m_queues.of(m_ledger, site);
    if (!plan || !*plan)
        return;
    QueueService service(m_ledger, m_clock);
    const auto swept = service.sweep(**plan);
    const auto forwarded = service.forward(site, [this](const QString &other) -> const queue::QueuePlan * {
        const auto there = m_queues.of(m_ledger, other);
        return there ? there->get() : nullptr; // kept by m_queues
    });
    for (const auto *done : {&swept, &forwarded}) {
        if (!*done && !done->error().is(store::StoreError::Busy))
            qCWarning(hubLog, "queue: %s", qUtf8Printable(done->error().detail()));
    }
}

// Once a day and for every plan, far enough ahead that a plan's horizon is never empty at its end.
void Writer::planDays(const appointments::Plan &plan)
{
    const QDate today = toLocal(plan.zone, m_clock.now()).day;
    const auto isUnderWay = [&](const ComingDays &days) { return days.plan.site == plan.site; };
    if (std::any_of(m_coming.begin(), m_coming.end(), isUnderWay))
        return;
    const auto made = m_made.find(plan.site);
    if (made != m_made.end() && made->second.from == today && made->second.plan == plan) {
        // An appointment may stand in the way for weeks, and a kiosk gives back within a minute.
        if (m_clock.now() - made->second.ended < lookAgainAfter)
            return;
        for (const QDate day : std::exchange(made->second.again, {}))
            m_coming.push_back({plan, today, day, day.addDays(1)});
        return;
    }
    int horizon = 0;
    for (const appointments::Reason &reason : plan.reasons)
        horizon = std::max(horizon, reason.horizonDays);
    m_coming.push_back({plan, today, today, today.addDays(horizon + spareDays)});
}

// One day, so that whoever asks meanwhile waits for no more than that.
void Writer::generateDay()
{
    if (m_coming.empty() || m_clock.state() != ClockState::Good)
        return;
    ComingDays &days = m_coming.front();
    const QString site = days.plan.site;
    // Another plan since: what this one says is no longer so.
    if (planOf(m_ledger, site) != days.plan)
        return m_coming.pop_front();
    const auto units = PlanService(m_ledger, m_clock).fit(days.plan, days.next, days.next.addDays(1));
    if (!units || units->waiting > 0)
        days.again.insert(days.next);
    days.next = days.next.addDays(1);
    if (units && days.next < days.until)
        return;
    if (units) {
        m_made[site].from = days.begun;
        m_made[site].plan = days.plan;
        m_health.placesMade(site);
    } else if (!units.error().is(store::StoreError::Busy)) { // else the next sweep begins again
        qCWarning(hubLog, "places: %s", qUtf8Printable(units.error().detail()));
        m_health.placesFailed(site, units.error().detail(), m_clock.now());
    }
    m_made[site].again.merge(days.again);
    m_made[site].ended = m_clock.now();
    m_coming.pop_front();
    commit(site, {}); // tells of the new places
}

} // namespace parvis::hub
