// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/leaseservice.h"

#include "base/localday.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/placing.h"

#include <utility>

namespace parvis::hub
{

using namespace appointments;
using store::HubTransaction;

namespace
{

constexpr int mostUnits = 100'000;

bool mayHaveLeases(const store::Device &device)
{
    return !device.frozen && !device.owesReoffer && !device.setAside;
}

// Places in a row that one offline sale takes at most.
int longestRun(const Plan &plan)
{
    int run = 0;
    for (const Reason &reason : plan.reasons) {
        const auto need = reason.offlineSale ? plan.need({{reason.id, 1}}) : Result<Need, BookingRefusal>(Need{});
        run = std::max(run, need ? need->units : 0);
    }
    return run;
}

bool sellsOffline(const Plan &plan, const QString &resourceId)
{
    const Resource *resource = plan.findResource(resourceId);
    return resource && std::any_of(plan.reasons.begin(), plan.reasons.end(), [&](const Reason &reason) {
               return reason.offlineSale && resource->serves({reason.id});
           });
}

// One local day's places that lie ahead, as leasing sees them.
struct LeasingDay {
    QList<UnitKey> free;
    int rest = 0;   // not yet past, sold or not
    int leased = 0; // to whomever
};

Result<QList<LeasingDay>> leasingDays(HubTransaction &transaction, const Plan &plan, Instant now)
{
    QList<LeasingDay> days;
    QDate day = toLocal(plan.zone, now).day;
    Instant from = now;
    for (int i = 0; i < LeaseService::days; ++i, day = day.addDays(1)) {
        const Instant until = firstInstantAt(plan.zone, day.addDays(1), 0);
        const auto units = transaction.units(std::exchange(from, until), until, mostUnits);
        if (!units)
            return units.error();
        LeasingDay found;
        for (const UnitRecord &record : *units) {
            if (record.state == UnitState::Withdrawn)
                continue;
            ++found.rest;
            found.leased += record.state == UnitState::Leased ? 1 : 0;
            if (record.state == UnitState::Free && sellsOffline(plan, record.key.resource))
                found.free << record.key;
        }
        days << found;
    }
    return days;
}

Result<void> grantMore(HubTransaction &transaction, const Plan &plan, const LeaseQuestion &question, Instant now,
                       LeaseAnswer *answer)
{
    qsizetype wanted = question.demand - answer->grants.size();
    const int run = longestRun(plan);
    if (wanted <= 0 || run == 0 || plan.offlineReserve.percentOfRest == 0)
        return {};
    const auto days = leasingDays(transaction, plan, now);
    if (!days)
        return days.error();
    UnitBook book(transaction);
    UnitEvent event;
    event.kind = UnitEvent::Kind::Lease;
    event.holder = question.device;
    event.until = now + Lease::defaultTerm;
    for (const LeasingDay &day : *days) {
        // The share holds for all kiosks of the site together.
        const int most = leaseSize({day.leased + int(wanted)}, day.rest, plan.offlineReserve) - day.leased;
        if (wanted <= 0 || most <= 0)
            continue;
        const auto chosen = unitsToLease(day.free, std::min<int>(most, int(wanted)), run, plan.grid, now);
        for (const UnitKey &unit : chosen) {
            const auto leased = book.apply(unit, event);
            if (!leased)
                return leased.error();
            answer->grants << Lease{unit, leased->token, leased->until};
            --wanted;
        }
    }
    return {};
}

Result<void> renewOld(HubTransaction &transaction, const LeaseQuestion &question, bool mayHave, Instant now,
                      LeaseAnswer *answer)
{
    const auto held = transaction.unitsHeldBy(question.device);
    if (!held)
        return held.error();
    UnitBook book(transaction);
    QList<UnitKey> leased;
    for (const UnitRecord &record : *held) {
        if (record.state != UnitState::Leased || record.key.start <= now)
            continue;
        leased << record.key;
        if (record.recalled) {
            answer->recalls << Lease{record.key, record.token, record.until};
        } else if (mayHave) {
            UnitEvent event;
            event.kind = UnitEvent::Kind::Lease;
            event.holder = question.device;
            event.until = now + Lease::defaultTerm;
            const auto renewed = book.apply(record.key, event);
            if (!renewed)
                return renewed.error();
            answer->grants << Lease{record.key, renewed->token, renewed->until};
        }
    }
    for (const LeaseQuestion::Holding &holding : question.holding) {
        if (!leased.contains(holding.unit))
            answer->gone << holding.unit;
    }
    return {};
}

} // namespace

Result<LeaseAnswer> LeaseService::renew(const Plan &plan, const LeaseQuestion &question)
{
    LeaseAnswer answer;
    const auto epoch = m_ledger.epoch();
    if (!epoch)
        return epoch.error();
    answer.epoch = *epoch;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = answer.time = m_clock.now();
        auto device = transaction.device(question.device);
        if (!device)
            return device.error();
        if (!*device)
            return Error(HubRefusal::NotAllowed, QStringLiteral("unknown device"));
        (*device)->lastSeen = now;
        if (const auto put = transaction.putDevice(**device); !put)
            return put;
        // What it holds under a token we never gave is from before a restore: no lower token may come after it.
        quint64 highest = 0;
        for (const LeaseQuestion::Holding &holding : question.holding)
            highest = std::max(highest, holding.token);
        if (const auto raised = UnitBook(transaction).raiseFloor(highest); !raised)
            return raised;
        const auto open = mayGiveAway(transaction);
        if (!open && !open.error().is(HubRefusal::AwaitingReoffer))
            return open;
        const bool mayHave = open.ok() && mayHaveLeases(**device);
        // A device that owes a re-offer keeps what it holds until its journal has been heard.
        if ((*device)->owesReoffer && !(*device)->setAside)
            return {};
        if (const auto renewed = renewOld(transaction, question, mayHave, now, &answer); !renewed)
            return renewed;
        return mayHave ? grantMore(transaction, plan, question, now, &answer) : Result<void>();
    });
    return done ? Result<LeaseAnswer>(answer) : Result<LeaseAnswer>(done.error());
}

Result<UnitRecord> LeaseService::recall(const QString &site, const UnitKey &unit, Afterwards afterwards)
{
    UnitRecord record;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        // A place that looks free may be on lease to a kiosk that has not been heard since a restore.
        if (const auto open = mayGiveAway(transaction); !open)
            return open;
        UnitEvent event;
        event.kind = afterwards == Afterwards::Withdrawn ? UnitEvent::Kind::Withdraw : UnitEvent::Kind::Recall;
        UnitBook book(transaction);
        const auto first = book.apply(unit, event);
        if (!first)
            return isUnitRefusal(first.error()) ? Error(HubRefusal::WrongState, feedKey(unit)) : first.error();
        record = *first;
        if (record.state != UnitState::Leased || record.recalled)
            return {};
        event.kind = UnitEvent::Kind::Recall;
        const auto recalled = book.apply(unit, event);
        if (!recalled)
            return recalled.error();
        record = *recalled;
        return {};
    });
    return done ? Result<UnitRecord>(record) : Result<UnitRecord>(done.error());
}

Result<int> LeaseService::sweep(const QString &site, int limit)
{
    int swept = 0;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        const auto mark = transaction.fact(QStringLiteral("passedUntil"));
        if (!mark)
            return mark.error();
        const Instant from(std::chrono::milliseconds(mark->toLongLong()));
        const auto passed = transaction.units(from, now, limit);
        if (!passed)
            return passed.error();
        UnitEvent event;
        event.kind = UnitEvent::Kind::StartPassed;
        event.at = now;
        UnitBook book(transaction);
        for (const UnitRecord &record : *passed) {
            const bool isOver = record.state == UnitState::Withdrawn || record.state == UnitState::Booked;
            const auto applied = isOver ? Result<UnitRecord>(record) : book.apply(record.key, event);
            if (!applied && !isUnitRefusal(applied.error()))
                return applied.error();
            if (auto forgotten = book.forget(record.key); !forgotten)
                return forgotten;
            ++swept;
        }
        if (passed->isEmpty())
            return {};
        // A page that is full may end within one start: that start is looked at again.
        const bool isFull = passed->size() >= limit && passed->last().key.start > from;
        const Instant until =
            isFull ? passed->last().key.start : passed->last().key.start + std::chrono::milliseconds(1);
        return transaction.setFact(QStringLiteral("passedUntil"),
                                   QByteArray::number(qint64(until.time_since_epoch().count())));
    });
    return done ? Result<int>(swept) : Result<int>(done.error());
}

} // namespace parvis::hub
