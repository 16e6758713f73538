// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/leaseservice.h"

#include "appointments/bookingrules.h"
#include "appointments/slotindex.h"
#include "base/localday.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/placing.h"

#include <algorithm>
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

// Places in a row that one sale of REASON takes; 0 where it is not sold offline.
int runOf(const Plan &plan, const Reason &reason)
{
    const auto need = reason.offlineSale ? plan.need({{reason.id, 1}}) : Result<Need, BookingRefusal>(Need{});
    return need ? need->units : 0;
}

int longestRun(const Plan &plan)
{
    int run = 0;
    for (const Reason &reason : plan.reasons)
        run = std::max(run, runOf(plan, reason));
    return run;
}

// The first start that can be sold offline for every reason that the resource serves so; none where it serves none.
std::optional<Instant> firstSaleOf(const Plan &plan, const QString &resourceId, Instant now)
{
    const Resource *resource = plan.findResource(resourceId);
    std::optional<Instant> first;
    for (const Reason &reason : plan.reasons) {
        if (resource && reason.offlineSale && resource->serves({reason.id}))
            first = std::max(first.value_or(now), now + reason.leadTime);
    }
    return first;
}

// One local day's places that lie ahead, as leasing sees them.
struct LeasingDay {
    QList<UnitKey> free; // those that can be sold offline for all that their resource serves so
    int rest = 0;        // not yet past, sold or not
    int leased = 0;      // to whomever
};

Result<QList<LeasingDay>> leasingDays(HubTransaction &transaction, const Plan &plan, Instant now)
{
    QList<LeasingDay> days;
    QHash<QString, std::optional<Instant>> firstSales;
    for (const Resource &resource : plan.resources)
        firstSales.insert(resource.id, firstSaleOf(plan, resource.id, now));
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
            const auto firstSale = firstSales.value(record.key.resource);
            if (record.state == UnitState::Free && firstSale && record.key.start >= *firstSale)
                found.free << record.key;
        }
        days << found;
    }
    return days;
}

// More leases for one device, within what it wishes and the share of each day that all kiosks may hold together.
class Granting
{
public:
    Granting(HubTransaction &transaction, const Plan &plan, const LeaseQuestion &question, Instant now,
             LeaseAnswer *answer)
        : m_plan(plan), m_now(now), m_book(transaction), m_answer(answer), m_wanted(question.demand)
    {
        m_event.kind = UnitEvent::Kind::Lease;
        m_event.holder = question.device;
        m_event.until = now + Lease::defaultTerm;
        // A place so near that not everybody can be given it fills no wish; it is sold to whom it suits until it
        // starts.
        for (const Lease &lease : answer->grants) {
            const auto firstSale = firstSaleOf(plan, lease.unit.resource, now);
            m_wanted -= firstSale && lease.unit.start >= *firstSale ? 1 : 0;
        }
    }

    [[nodiscard]] bool isNeeded() const { return m_wanted > 0; }

    // A place for each reason first, so that nobody is sent away while there is one for others.
    Result<void> coverReasons(QList<LeasingDay> &days)
    {
        for (const Reason &reason : m_plan.reasons) {
            const int run = runOf(m_plan, reason);
            if (run == 0 || holdsPlaceFor(reason))
                continue;
            for (LeasingDay &day : days) {
                const QList<UnitKey> units = placeFor(reason, run, day);
                if (units.isEmpty())
                    continue;
                if (const auto leased = lease(day, units); !leased)
                    return leased;
                break;
            }
        }
        return {};
    }

    Result<void> fillUp(QList<LeasingDay> &days)
    {
        const int run = longestRun(m_plan);
        for (LeasingDay &day : days) {
            const auto chosen = unitsToLease(day.free, mostOf(day), run, m_plan.grid, m_now);
            if (const auto leased = lease(day, chosen); !leased)
                return leased;
        }
        return {};
    }

private:
    // How many more of the day the device may have.
    [[nodiscard]] int mostOf(const LeasingDay &day) const
    {
        return std::max(0, leaseSize({day.leased + m_wanted}, day.rest, m_plan.offlineReserve) - day.leased);
    }

    [[nodiscard]] bool holdsPlaceFor(const Reason &reason) const
    {
        QList<UnitKey> held;
        for (const Lease &lease : m_answer->grants) {
            if (maySell(lease, m_now) == Sale::Yes)
                held << lease.unit;
        }
        std::sort(held.begin(), held.end());
        const BookingWindow window = bookingWindow(m_plan, {reason.id}, m_now);
        const auto need = m_plan.need({{reason.id, 1}});
        SlotFilter filter;
        filter.reasons = {reason.id};
        const auto first = SlotIndex(m_plan, held).firstPossible(*need, window.from, filter);
        return first && first->start < window.until;
    }

    [[nodiscard]] QList<UnitKey> placeFor(const Reason &reason, int run, const LeasingDay &day) const
    {
        const BookingWindow window = bookingWindow(m_plan, {reason.id}, m_now);
        QList<UnitKey> serving;
        for (const UnitKey &unit : day.free) {
            const Resource *resource = m_plan.findResource(unit.resource);
            if (resource && resource->serves({reason.id}) && unit.start < window.until)
                serving << unit;
        }
        QList<UnitKey> units =
            mostOf(day) < run ? QList<UnitKey>() : unitsToLease(serving, run, run, m_plan.grid, m_now);
        // Where nothing is free in a row, single places come: of no use to this reason.
        const bool isRun = units.size() == run && units.first().resource == units.last().resource &&
                           units.last().start - units.first().start == (run - 1) * m_plan.grid;
        return isRun ? units : QList<UnitKey>();
    }

    Result<void> lease(LeasingDay &day, const QList<UnitKey> &units)
    {
        for (const UnitKey &unit : units) {
            const auto leased = m_book.apply(unit, m_event);
            if (!leased)
                return leased.error();
            m_answer->grants << Lease{unit, leased->token, leased->until};
            day.free.removeOne(unit);
            ++day.leased;
            --m_wanted;
        }
        return {};
    }

    const Plan &m_plan;
    Instant m_now;
    UnitBook m_book;
    UnitEvent m_event;
    LeaseAnswer *m_answer;
    int m_wanted; // places that it wishes beyond those it has
};

Result<void> grantMore(HubTransaction &transaction, const Plan &plan, const LeaseQuestion &question, Instant now,
                       LeaseAnswer *answer)
{
    Granting granting(transaction, plan, question, now, answer);
    if (!granting.isNeeded() || longestRun(plan) == 0 || plan.offlineReserve.percentOfRest == 0)
        return {};
    auto days = leasingDays(transaction, plan, now);
    if (!days)
        return days.error();
    if (const auto covered = granting.coverReasons(*days); !covered)
        return covered;
    return granting.fillUp(*days);
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
