// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/absenceservice.h"

#include "appointments/bookingrules.h"
#include "hub/service/absencelist.h"
#include "hub/service/agentchanges.h"
#include "hub/service/bookingservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/joinedledger.h"
#include "hub/service/placing.h"

#include <QSet>

#include <algorithm>

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

constexpr int mostPlaces = 100'000;
// No visit is longer, so whoever is still here when the absence begins started after this.
constexpr std::chrono::hours longestVisit{24};

Result<void> check(const Plan &plan, const Absence &absence)
{
    for (const QString &resource : absence.resources) {
        if (!plan.findResource(resource))
            return Error(HubRefusal::NotFound, QStringLiteral("resource"));
    }
    const bool isSpan = absence.from < absence.until &&
                        absence.until <= absence.from + std::chrono::hours(24 * AbsenceService::longestDays);
    return isSpan && !absence.resources.isEmpty() ? Result<void>() : Error(HubRefusal::Invalid, QStringLiteral("until"));
}

bool isHit(const Absence &absence, const Appointment &appointment)
{
    return appointment.status == AppointmentStatus::Confirmed && absence.resources.contains(appointment.resource) &&
           appointment.start < absence.until && appointment.end > absence.from;
}

Result<QList<Appointment>> hitBy(HubTransaction &transaction, const Absence &absence)
{
    auto all = transaction.appointmentsBetween(absence.from - longestVisit, absence.until);
    if (!all)
        return all.error();
    all->erase(std::remove_if(all->begin(), all->end(), [&](const Appointment &one) { return !isHit(absence, one); }),
               all->end());
    return all;
}

Result<QStringList> elsewhere(HubTransaction &transaction, const Plan &plan, const Absence &absence,
                              const Appointment &appointment, Instant now)
{
    QStringList resources;
    const auto need = plan.need(wishOf(appointment).reasons);
    if (!need)
        return resources;
    for (const Resource &resource : plan.resources) {
        if (absence.resources.contains(resource.id) ||
            !appointments::check(plan, wishOf(appointment), {resource.id, appointment.start}, now))
            continue;
        bool isFree = true;
        for (const UnitKey &place : placesFrom(plan, resource.id, appointment.start, need->units)) {
            const auto found = transaction.unit(place);
            if (!found)
                return found.error();
            isFree = isFree && *found && (*found)->state == UnitState::Free;
        }
        if (isFree)
            resources << resource.id;
    }
    return resources;
}

bool isOut(const UnitRecord &record)
{
    return record.state == UnitState::Withdrawn || record.withdrawnIfUnsold;
}

// No longer offered, whatever becomes of who is there; a visitor who is just booking one is told so at his next step.
Result<int> takeOut(HubTransaction &transaction, const Absence &absence, Instant now)
{
    const auto places = transaction.units(absence.from, absence.until, mostPlaces);
    if (!places)
        return places.error();
    int count = 0;
    QSet<QString> ended;
    for (const UnitRecord &record : *places) {
        if (!absence.resources.contains(record.key.resource) || isOut(record))
            continue;
        if (record.state == UnitState::Held && !ended.contains(record.holder)) {
            ended << record.holder;
            if (auto gone = endHold(transaction, record.holder, now); !gone)
                return gone.error();
        }
        UnitEvent event;
        event.kind = UnitEvent::Kind::Withdraw;
        const auto applied = UnitBook(transaction).apply(record.key, event);
        if (!applied && !isUnitRefusal(applied.error()))
            return applied.error();
        count += applied.ok();
    }
    return count;
}

QString because(const Error &error)
{
    if (error.is(HubRefusal::NotBookable))
        return QStringLiteral("not-bookable");
    if (error.is(HubRefusal::WrongState) || error.is(HubRefusal::NotFound))
        return QStringLiteral("changed");
    return QStringLiteral("taken");
}

bool isConflict(const Error &error)
{
    return error.is(HubRefusal::NotBookable) || error.is(HubRefusal::WrongState) || error.is(HubRefusal::NotFound) ||
           error.is(HubRefusal::Taken) || isUnitRefusal(error);
}

bool isAway(const Absence &absence, const AbsenceDecision &decision)
{
    return decision.act == AbsenceDecision::Act::Move && absence.resources.contains(decision.resource) &&
           decision.start >= absence.from && decision.start < absence.until;
}

Result<AbsenceRecord> recordOf(HubTransaction &transaction, const Absence &absence)
{
    const auto places = transaction.units(absence.from, absence.until, mostPlaces);
    if (!places)
        return places.error();
    AbsenceRecord record{{{}, absence, 0, {}, {}}};
    for (const UnitRecord &place : *places) {
        if (absence.resources.contains(place.key.resource) && isOut(place))
            record.outBefore[place.key.resource].insert(place.key.start);
    }
    return record;
}

} // namespace

Result<QList<AbsenceHit>> AbsenceService::preview(const Plan &plan, const Absence &absence)
{
    if (auto checked = check(plan, absence); !checked)
        return checked.error();
    QList<AbsenceHit> hits;
    const auto done = m_ledger.read(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const auto hit = hitBy(transaction, absence);
        if (!hit)
            return hit.error();
        for (const Appointment &appointment : *hit) {
            const auto others = elsewhere(transaction, plan, absence, appointment, m_clock.now());
            if (!others)
                return others.error();
            hits << AbsenceHit{appointment, *others};
        }
        return {};
    });
    return done ? Result<QList<AbsenceHit>>(hits) : Result<QList<AbsenceHit>>(done.error());
}

Result<AbsenceOutcome> AbsenceService::enter(const Plan &plan, const Absence &absence,
                                             const QList<AbsenceDecision> &decisions, const QString &by)
{
    if (auto checked = check(plan, absence); !checked)
        return checked.error();
    const auto epoch = m_ledger.epoch();
    if (!epoch)
        return epoch.error();
    AbsenceOutcome outcome;
    const auto decide = [&](HubTransaction &transaction, const AbsenceDecision &decision) -> Result<void> {
        const auto found = transaction.appointmentByCode(decision.code);
        if (!found)
            return found.error();
        if (!*found || (*found)->revision != decision.revision || !isHit(absence, **found))
            return Error(HubRefusal::WrongState, QStringLiteral("changed"));
        JoinedLedger joined(transaction, plan.site, *epoch);
        AgentChanges agent(joined, m_clock, m_ids, by);
        const auto changed = decision.act == AbsenceDecision::Act::Move
                                 ? agent.move(plan, decision.code, decision.start, decision.resource, decision.message)
                                 : agent.cancel(plan, decision.code, decision.message);
        return changed ? Result<void>() : Result<void>(changed.error());
    };
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        if (auto may = mayGiveAway(transaction); !may)
            return may;
        const auto hit = hitBy(transaction, absence);
        if (!hit)
            return hit.error();
        auto record = recordOf(transaction, absence);
        if (!record)
            return record.error();
        const auto places = takeOut(transaction, absence, m_clock.now());
        if (!places)
            return places.error();
        outcome.places = *places;
        for (const Appointment &appointment : *hit) {
            const bool isDecided = std::any_of(decisions.begin(), decisions.end(), [&](const AbsenceDecision &one) {
                return one.code == appointment.code;
            });
            if (!isDecided)
                outcome.conflicts << AbsenceConflict{appointment.code, QStringLiteral("undecided")};
        }
        for (const AbsenceDecision &decision : decisions) {
            if (isAway(absence, decision)) {
                outcome.conflicts << AbsenceConflict{decision.code, QStringLiteral("away")};
                continue;
            }
            const auto decided = transaction.attempt([&] { return decide(transaction, decision); });
            if (!decided && !isConflict(decided.error()))
                return decided;
            if (!decided)
                outcome.conflicts << AbsenceConflict{decision.code, because(decided.error())};
        }
        // What the moved and the cancelled had, or was offered to somebody out of it.
        const auto rest = takeOut(transaction, absence, m_clock.now());
        if (!rest)
            return rest.error();
        outcome.places += *rest;
        // What would be half done is not done: the agent hears all that stands in the way at once.
        if (!outcome.conflicts.isEmpty())
            return Error(HubRefusal::Taken, QStringLiteral("absence"));
        record->entered.appointments = int(hit->size());
        record->entered.by = by;
        record->entered.entered = m_clock.now();
        const auto kept =
            transaction.putDeskRecord({AbsenceList::kind, m_ids.id(), 1, m_clock.now(), record->encode()});
        return kept ? Result<void>() : Result<void>(kept.error());
    });
    if (!done && outcome.conflicts.isEmpty())
        return done.error();
    outcome.isDone = done.ok();
    if (!outcome.isDone)
        outcome.places = 0;
    return outcome;
}

} // namespace parvis::hub
