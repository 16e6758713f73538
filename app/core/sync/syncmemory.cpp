// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncmemory.h"

#include "sync/clockfact.h"
#include "sync/facts.h"

namespace parvis::sync
{

using namespace appointments;

Result<void> SyncMemory::load()
{
    const auto stored = parts.ledger.fact(facts::clock);
    if (!stored)
        return stored.error();
    const auto contact = parts.ledger.fact(facts::contact);
    if (!contact)
        return contact.error();
    for (const auto &[name, into] : {std::pair(facts::epoch, &epoch), std::pair(facts::frozen, &frozen),
                                     std::pair(facts::reoffer, &reoffer)}) {
        const auto value = parts.ledger.fact(name);
        if (!value)
            return value.error();
        *into = QString::fromUtf8(*value);
    }
    const auto wanted = parts.ledger.fact(facts::demand);
    if (!wanted)
        return wanted.error();
    demand = PlaceDemand::parse(*wanted);
    if (!contact->isEmpty())
        lastContact = Instant(std::chrono::milliseconds(contact->toLongLong()));
    clock = decodeClock(*stored).resumed(parts.time.read());
    const bool known = !stored->isEmpty();
    if (known) {
        if (const auto kept = storeClock(); !kept)
            return kept;
    }
    nextMark = now() + pace.mark;
    loaded = true;
    return {};
}

Result<void> SyncMemory::storeClock()
{
    const auto kept = parts.ledger.setFact(facts::clock, encode(clock.anchor()));
    if (!kept || !lastContact)
        return kept;
    return parts.ledger.setFact(facts::contact, QByteArray::number(qint64(lastContact->time_since_epoch().count())));
}

Result<int> SyncMemory::placesWished()
{
    if (!isDemandStored) {
        if (const auto kept = parts.ledger.setFact(facts::demand, demand.toBytes()); !kept)
            return kept.error();
        isDemandStored = true;
    }
    const auto time = clock.upperBound(parts.time.read());
    if (!frozen.isEmpty() || !time)
        return frozen.isEmpty() ? pace.demand : 0;
    return demand.wish(reserve, *time, pace.demand);
}

Result<void> SyncMemory::heardEpoch(const QString &heard)
{
    if (heard == epoch)
        return {};
    if (!epoch.isEmpty()) {
        // In this order: whatever is cut off in between is found again at the next answer.
        if (const auto owed = oweReoffer(heard); !owed)
            return owed;
        if (const auto gone = parts.cache.restart(); !gone)
            return gone;
        if (changed)
            changed({});
    }
    if (const auto kept = parts.ledger.setFact(facts::epoch, heard.toUtf8()); !kept)
        return kept;
    epoch = heard;
    return {};
}

Result<void> SyncMemory::oweReoffer(const QString &toEpoch)
{
    // A restored hub may have forgotten that it gave these, and will give them to others once it has the journal.
    const auto leases = parts.ledger.leases();
    if (!leases)
        return leases.error();
    QList<UnitKey> unsold;
    for (const store::LeasedUnit &unit : *leases) {
        if (unit.state == store::LeasedUnit::State::Unsold)
            unsold.append(unit.lease.unit);
    }
    if (const auto gone = parts.ledger.forget(unsold); !gone)
        return gone;
    if (const auto kept = parts.ledger.setFact(facts::reoffer, toEpoch.toUtf8()); !kept)
        return kept;
    reoffer = toEpoch;
    return {};
}

Result<void> SyncMemory::reofferDone()
{
    if (const auto kept = parts.ledger.setFact(facts::reoffer, {}); !kept)
        return kept;
    reoffer.clear();
    return {};
}

Result<void> SyncMemory::setFrozen(const QString &because)
{
    if (because == frozen)
        return {};
    if (const auto kept = parts.ledger.setFact(facts::frozen, because.toUtf8()); !kept)
        return kept;
    frozen = because;
    return {};
}

Result<void> SyncMemory::heard(const QString &heardIn, Instant said, std::chrono::milliseconds roundTrip)
{
    if (const auto kept = heardTime(said, roundTrip); !kept)
        return kept;
    if (const auto kept = heardEpoch(heardIn); !kept)
        return kept;
    hubTime = said;
    return {};
}

Result<void> SyncMemory::heardTime(Instant said, std::chrono::milliseconds roundTrip)
{
    const ClockReading reading = parts.time.read();
    const bool wasKnown = clock.upperBound(reading).has_value();
    clock = UpperBoundClock::atContact(said, roundTrip, reading);
    // The older anchor on the disk is a bound too, so not every answer costs a write.
    if (wasKnown && reading.bootTime < nextMark)
        return {};
    nextMark = reading.bootTime + pace.mark;
    return storeClock();
}

Result<void> SyncMemory::markClock()
{
    const ClockReading reading = parts.time.read();
    const bool isDue = reading.bootTime >= nextMark || wasSet(reading);
    m_read = reading;
    if (!isDue)
        return {};
    nextMark = reading.bootTime + pace.mark;
    if (!clock.upperBound(reading))
        return {};
    clock = clock.marked(reading);
    return storeClock();
}

// Without power before the next mark, a clock set back would count too little from the last one.
bool SyncMemory::wasSet(const ClockReading &reading) const
{
    using std::chrono::duration_cast;
    if (!m_read || m_read->bootId != reading.bootId)
        return false;
    const auto counted = duration_cast<std::chrono::milliseconds>(reading.wall - m_read->wall);
    return std::chrono::abs(counted - (reading.bootTime - m_read->bootTime)) > std::chrono::seconds(5);
}

QString SyncMemory::sitePath(const QString &rest) const
{
    return QStringLiteral("/api/v1/sites/%1/%2").arg(parts.site, rest);
}

std::optional<HubRequest> SyncWork::ahead(const HubReply &)
{
    return std::nullopt;
}

void SyncWork::raise(SyncAlarm alarm)
{
    if (!m_alarms.contains(alarm))
        m_alarms.append(alarm);
}

SyncWork::End SyncWork::fail(const QString &problem)
{
    m_memory.problem = problem;
    return End::Failed;
}

SyncWork::End SyncWork::fail(SyncAlarm alarm, const QString &problem)
{
    raise(alarm);
    return fail(problem);
}

SyncWork::End SyncWork::fail(const Error &storeError)
{
    return fail(SyncAlarm::StoreFailed, QStringLiteral("store: %1").arg(storeError.detail()));
}

bool SyncWork::isGood(const HubReply &reply)
{
    clear(SyncAlarm::StoreFailed);
    if (reply.kind == HubReply::Kind::Failed) {
        (void)fail(QStringLiteral("the hub does not answer"));
        return false;
    }
    if (reply.status == 401 || reply.status == 403) {
        (void)fail(SyncAlarm::NotEnrolled, QStringLiteral("the hub does not know this device (%1)").arg(reply.status));
        return false;
    }
    clear(SyncAlarm::NotEnrolled);
    if (reply.status == 200 || reply.status == 201)
        return true;
    if (reply.status < 500 && reply.status != 408 && reply.status != 429)
        raise(SyncAlarm::BadAnswer);
    (void)fail(QStringLiteral("the hub answers %1").arg(reply.status));
    return false;
}

} // namespace parvis::sync
