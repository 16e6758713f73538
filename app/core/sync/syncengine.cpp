// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include "sync/syncfeed.h"
#include "sync/syncjournal.h"
#include "sync/syncleases.h"
#include "sync/syncmemory.h"
#include "sync/syncrelease.h"

#include <algorithm>
#include <array>

namespace parvis::sync
{

using std::chrono::milliseconds;

namespace
{

/// Works that never ask at the same time, the first one first.
struct Lane {
    QList<SyncWork *> works;
    SyncWork *asking = nullptr;
    quint64 question = 0; ///< number of the last one
    milliseconds sentAt{0};
    /// An answer whose next question was sent first.
    struct Held {
        SyncWork *work;
        HubReply reply;
        milliseconds roundTrip;
    };
    std::optional<Held> held;
    milliseconds waitUntil{0};
    BackOff backOff;

    [[nodiscard]] milliseconds dueAt() const
    {
        milliseconds due = SyncWork::never;
        for (const SyncWork *work : works)
            due = std::min(due, work->dueAt());
        return std::max(due, waitUntil);
    }
};

} // namespace

class SyncEngine::State : public std::enable_shared_from_this<SyncEngine::State>
{
public:
    State(SyncParts parts, SyncPace pace)
        : memory(std::move(parts), pace), journal(memory), leases(memory, [this] { journal.hurry(); }),
          feed(memory, [this] { release.hurry(); }), release(memory)
    {
        lanes[0].works = {&journal, &leases};
        lanes[1].works = {&feed};
        lanes[2].works = {&release};
    }

    void tick();
    void hurry();
    void news();
    void run(Lane &lane);
    void send(Lane &lane, SyncWork &work, const HubRequest &request);
    void heard(Lane &lane, const HubReply &reply);
    void takeHeld(Lane &lane);
    void take(Lane &lane, SyncWork &work, const HubReply &reply, milliseconds roundTrip);
    void failed(Lane &lane) { lane.waitUntil = memory.now() + lane.backOff.failed(memory.parts.chance); }
    void storeFailed(const Error &error);
    void purge();
    [[nodiscard]] milliseconds dueIn() const;
    [[nodiscard]] SyncStatus status();

    SyncMemory memory;
    SyncJournal journal;
    SyncLeases leases;
    SyncFeed feed;
    SyncRelease release;
    std::array<Lane, 3> lanes;
    SyncStatus::Link link = SyncStatus::Link::Unknown;
    bool isStoreBroken = false;
    milliseconds loadAgain{0};
    milliseconds nextPurge{0};
    std::function<void()> newsHeard;
    std::function<void()> changed;
};

void SyncEngine::State::storeFailed(const Error &error)
{
    isStoreBroken = true;
    memory.problem = QStringLiteral("store: %1").arg(error.detail());
}

void SyncEngine::State::tick()
{
    const milliseconds now = memory.now();
    if (!memory.loaded) {
        if (now < loadAgain)
            return;
        if (const auto loaded = memory.load(); !loaded) {
            loadAgain = now + milliseconds(1'000);
            storeFailed(loaded.error());
            return;
        }
        isStoreBroken = false;
    }
    if (memory.parts.device.isEmpty())
        return;
    const bool isMarkDue = now >= memory.nextMark;
    if (const auto marked = memory.markClock(); !marked)
        storeFailed(marked.error());
    else if (isMarkDue)
        isStoreBroken = false;
    for (Lane &lane : lanes) {
        if (lane.asking && now - lane.sentAt >= memory.pace.answerLimit)
            takeHeld(lane);
        if (lane.asking && now - lane.sentAt >= memory.pace.answerLimit)
            heard(lane, {});
        run(lane);
    }
    purge();
    if (changed)
        changed();
}

void SyncEngine::State::run(Lane &lane)
{
    // A question may lead to the next without the hub; only so often, that a fault of ours does not spin.
    for (int turns = 0; turns < 8 && !lane.asking && memory.now() >= lane.dueAt(); ++turns) {
        const milliseconds now = memory.now();
        const auto due = std::find_if(lane.works.cbegin(), lane.works.cend(),
                                      [&](const SyncWork *work) { return work->dueAt() <= now; });
        const auto request = (*due)->ask();
        if (!request) {
            storeFailed(request.error());
            failed(lane);
            return;
        }
        isStoreBroken = false;
        if (*request)
            send(lane, **due, **request);
    }
}

void SyncEngine::State::send(Lane &lane, SyncWork &work, const HubRequest &request)
{
    lane.asking = &work;
    lane.sentAt = memory.now();
    const quint64 question = ++lane.question;
    memory.parts.link.send(request, [self = weak_from_this(), &lane, question](const HubReply &reply) {
        const auto state = self.lock();
        if (state)
            state->takeHeld(lane);
        // An answer to a question that was given up says what was true at a time nobody knows.
        if (!state || !lane.asking || lane.question != question)
            return;
        state->heard(lane, reply);
        state->tick();
    });
}

void SyncEngine::State::heard(Lane &lane, const HubReply &reply)
{
    SyncWork &work = *std::exchange(lane.asking, nullptr);
    const milliseconds roundTrip = memory.now() - lane.sentAt;
    const bool isAnswer = reply.kind == HubReply::Kind::Answered;
    link = isAnswer ? SyncStatus::Link::Online : SyncStatus::Link::Offline;
    if (isAnswer)
        memory.lastContact = memory.parts.time.read().wall;
    if (const auto next = work.ahead(reply)) {
        send(lane, work, *next);
        lane.held = {&work, reply, roundTrip};
        memory.parts.link.afterSending([self = weak_from_this(), &lane] {
            if (const auto state = self.lock(); state && lane.held) {
                state->takeHeld(lane);
                state->tick();
            }
        });
        return;
    }
    take(lane, work, reply, roundTrip);
}

void SyncEngine::State::takeHeld(Lane &lane)
{
    if (const auto held = std::exchange(lane.held, std::nullopt))
        take(lane, *held->work, held->reply, held->roundTrip);
}

void SyncEngine::State::take(Lane &lane, SyncWork &work, const HubReply &reply, milliseconds roundTrip)
{
    if (work.answered(reply, roundTrip) == SyncWork::End::Failed) {
        lane.asking = nullptr; // what was asked ahead is given up
        failed(lane);
        return;
    }
    lane.backOff.succeeded();
    lane.waitUntil = milliseconds(0);
    memory.problem.clear();
}

void SyncEngine::State::hurry()
{
    for (Lane &lane : lanes) {
        lane.waitUntil = milliseconds(0);
        for (SyncWork *work : std::as_const(lane.works))
            work->hurry();
    }
}

// News are of the feed; but whoever hears them also knows that the hub is back.
void SyncEngine::State::news()
{
    if (link != SyncStatus::Link::Online)
        hurry();
    feed.hurry();
    lanes[1].waitUntil = milliseconds(0);
    tick();
}

void SyncEngine::State::purge()
{
    const milliseconds now = memory.now();
    if (now < nextPurge)
        return;
    nextPurge = now + memory.pace.purge;
    // What is old by the hub's time may still be all that a hub restored meanwhile can be refilled from.
    if (!memory.hubTime || !journal.isSafelyTold())
        return;
    if (const auto purged = memory.parts.ledger.purge(*memory.hubTime); !purged)
        storeFailed(purged.error());
}

milliseconds SyncEngine::State::dueIn() const
{
    const milliseconds now = memory.now();
    if (!memory.loaded)
        return std::max(loadAgain - now, milliseconds(0));
    milliseconds due = std::min(memory.nextMark, nextPurge);
    for (const Lane &lane : lanes) {
        if (!memory.parts.device.isEmpty())
            due = std::min(due, lane.asking ? lane.sentAt + memory.pace.answerLimit : lane.dueAt());
    }
    return std::max(due - now, milliseconds(0));
}

SyncStatus SyncEngine::State::status()
{
    SyncStatus status;
    status.link = link;
    status.lastContact = memory.lastContact;
    status.lastProblem = memory.problem;
    status.caughtUp = feed.isCaughtUp();
    status.objectsMissing = release.missing();
    const auto waiting = memory.parts.ledger.pendingCount();
    const auto held = memory.parts.ledger.leases();
    const auto cursor = memory.parts.cache.cursor();
    const auto shown = memory.parts.cache.activeRelease();
    status.waiting = waiting.valueOr(0);
    for (const store::LeasedUnit &unit : held.valueOr({})) {
        status.unsold += unit.state == store::LeasedUnit::State::Unsold;
        status.sold += unit.state == store::LeasedUnit::State::Sold;
    }
    status.cursor = cursor.valueOr({});
    status.release = shown && *shown ? (*shown)->number : 0;
    const auto raise = [&](SyncAlarm alarm, bool stands) {
        if (stands && !status.alarms.contains(alarm))
            status.alarms.append(alarm);
    };
    raise(SyncAlarm::NotEnrolled, memory.parts.device.isEmpty());
    raise(SyncAlarm::Frozen, !memory.frozen.isEmpty());
    raise(SyncAlarm::HubRestored, !memory.reoffer.isEmpty());
    raise(SyncAlarm::ClockUnknown, memory.loaded && !memory.clock.upperBound(memory.parts.time.read()));
    raise(SyncAlarm::StoreFailed, isStoreBroken || !waiting || !held || !cursor || !shown);
    for (const Lane &lane : lanes) {
        for (const SyncWork *work : lane.works) {
            for (const SyncAlarm alarm : work->alarms())
                raise(alarm, true);
        }
    }
    return status;
}

SyncEngine::SyncEngine(SyncParts parts, SyncPace pace) : m_state(std::make_shared<State>(std::move(parts), pace))
{
    m_state->memory.parts.link.listen([self = std::weak_ptr(m_state)] {
        const auto state = self.lock();
        if (!state)
            return;
        state->news();
        if (state->newsHeard)
            state->newsHeard();
    });
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::tick()
{
    m_state->tick();
}

milliseconds SyncEngine::dueIn() const
{
    return m_state->dueIn();
}

void SyncEngine::entryWritten()
{
    m_state->journal.hurry();
}

void SyncEngine::syncNow()
{
    m_state->hurry();
    m_state->tick();
}

bool SyncEngine::isIdle() const
{
    const auto &lanes = m_state->lanes;
    return m_state->memory.loaded && m_state->journal.isEmpty() && m_state->feed.isCaughtUp() && m_state->release.isDone() &&
           std::none_of(lanes.begin(), lanes.end(), [&](const Lane &lane) {
               return lane.asking != nullptr || lane.waitUntil > m_state->memory.now();
           });
}

SyncStatus SyncEngine::status() const
{
    return m_state->status();
}

SyncStatus::Link SyncEngine::link() const
{
    return m_state->link;
}

std::optional<Instant> SyncEngine::upperBound() const
{
    return m_state->memory.clock.upperBound(m_state->memory.parts.time.read());
}

bool SyncEngine::maySellLeases() const
{
    const SyncMemory &memory = m_state->memory;
    return memory.loaded && memory.frozen.isEmpty() && memory.reoffer.isEmpty() && upperBound().has_value();
}

void SyncEngine::setReserve(const appointments::OfflineReserve &reserve)
{
    m_state->memory.reserve = reserve;
}

void SyncEngine::placesWanted(int units)
{
    if (const auto time = upperBound(); time && units > 0) {
        m_state->memory.demand.add(*time, units);
        m_state->memory.isDemandStored = false;
    }
}

void SyncEngine::pin(qint64 release)
{
    ++m_state->memory.pins[release];
}

void SyncEngine::unpin(qint64 release)
{
    const auto pinned = m_state->memory.pins.find(release);
    if (pinned != m_state->memory.pins.end() && --pinned->second == 0)
        m_state->memory.pins.erase(pinned);
}

void SyncEngine::onStatus(std::function<void()> changed)
{
    m_state->changed = std::move(changed);
}

void SyncEngine::onChanges(std::function<void(const QList<store::Change> &)> applied)
{
    m_state->memory.changed = std::move(applied);
}

void SyncEngine::onRelease(std::function<void(const store::ReleaseRow &)> activated)
{
    m_state->memory.released = std::move(activated);
}

void SyncEngine::onNews(std::function<void()> heard)
{
    m_state->newsHeard = std::move(heard);
}

void SyncEngine::onPlan(std::function<void()> arrived)
{
    m_state->memory.planned = std::move(arrived);
}

} // namespace parvis::sync
