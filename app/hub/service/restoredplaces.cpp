// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/restoredplaces.h"

#include "appointments/lease.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/placing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;

namespace
{

const QString waitingFact = QStringLiteral("waiting-claims");

QByteArray encode(const RestoredPlaces::Claim &claim)
{
    QJsonArray places;
    for (const UnitKey &place : claim.places)
        places << feedKey(place);
    const QJsonObject json{
        {QStringLiteral("revision"), claim.revision}, {QStringLiteral("confirmed"), toText(claim.confirmed)},
        {QStringLiteral("places"), places},           {QStringLiteral("device"), claim.device},
        {QStringLiteral("entry"), claim.entry},       {QStringLiteral("asCame"), QString::fromUtf8(claim.asCame)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

RestoredPlaces::Claim decode(const QString &appointment, const QByteArray &fact)
{
    const QJsonObject json = QJsonDocument::fromJson(fact).object();
    RestoredPlaces::Claim claim;
    claim.appointment = appointment;
    claim.revision = json[QStringLiteral("revision")].toInt();
    claim.confirmed = parseInstant(json[QStringLiteral("confirmed")]).value_or(Instant());
    for (const QJsonValue &place : json[QStringLiteral("places")].toArray()) {
        if (const auto key = parseFeedKey(place.toString()))
            claim.places << *key;
    }
    claim.device = json[QStringLiteral("device")].toString();
    claim.entry = json[QStringLiteral("entry")].toString();
    claim.asCame = json[QStringLiteral("asCame")].toString().toUtf8();
    return claim;
}

} // namespace

QString RestoredPlaces::factOf(const QString &appointment)
{
    return QStringLiteral("waiting-claim/") + appointment;
}

Result<bool> RestoredPlaces::isAwaiting()
{
    const auto may = mayGiveAway(m_transaction);
    if (!may && !may.error().is(HubRefusal::AwaitingReoffer))
        return may.error();
    return !may.ok();
}

Result<QStringList> RestoredPlaces::waiting()
{
    const auto fact = m_transaction.fact(waitingFact);
    if (!fact)
        return fact.error();
    return QString::fromUtf8(*fact).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Result<void> RestoredPlaces::wait(const Claim &claim)
{
    auto ids = waiting();
    if (!ids)
        return ids.error();
    if (!ids->contains(claim.appointment)) {
        ids->append(claim.appointment);
        if (auto noted = m_transaction.setFact(waitingFact, ids->join(QLatin1Char('\n')).toUtf8()); !noted)
            return noted;
    }
    return m_transaction.setFact(factOf(claim.appointment), encode(claim));
}

Result<void> RestoredPlaces::settle()
{
    const auto awaiting = isAwaiting();
    if (!awaiting)
        return awaiting.error();
    const auto ids = waiting();
    if (!ids)
        return ids.error();
    if (*awaiting || ids->isEmpty())
        return {};
    QList<Claim> claims;
    for (const QString &id : *ids) {
        const auto fact = m_transaction.fact(factOf(id));
        if (!fact)
            return fact.error();
        claims << decode(id, *fact);
        if (auto done = m_transaction.setFact(factOf(id), {}); !done)
            return done;
    }
    std::sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) {
        return std::tie(a.confirmed, a.appointment) < std::tie(b.confirmed, b.appointment);
    });
    for (const Claim &claim : std::as_const(claims)) {
        if (auto settled = settle(claim); !settled)
            return settled;
    }
    return m_transaction.setFact(waitingFact, {});
}

Result<void> RestoredPlaces::settle(const Claim &claim)
{
    const auto found = m_transaction.appointment(claim.appointment);
    if (!found)
        return found.error();
    if (!*found || (*found)->revision != claim.revision)
        return {};
    Appointment appointment = **found;
    const bool isInTheBuilding = appointment.status == AppointmentStatus::CheckedIn;
    if (appointment.status != AppointmentStatus::Confirmed && !isInTheBuilding)
        return {};
    const bool isOver = appointment.end <= m_now;
    appointment.changed = claim.confirmed; // whoever came later has it
    const auto placed = place(nullptr, appointment, isOver ? QList<UnitKey>() : claim.places, true);
    if (!placed)
        return placed.error();
    if (*placed || isInTheBuilding)
        return {};
    appointment.status = AppointmentStatus::Requested;
    appointment.resource.clear();
    if (auto put = m_transaction.putAppointment(appointment); !put)
        return put;
    return m_transaction.addQuarantine(
        {claim.entry, claim.device, QStringLiteral("conflict"), claim.asCame, m_now, {}});
}

// Was it given or renewed since the hub is back?
Result<bool> RestoredPlaces::isNew(const UnitRecord &lease)
{
    const auto restored = m_transaction.fact(QStringLiteral("restored"));
    if (!restored)
        return restored.error();
    const auto since = parseInstant(QString::fromUtf8(*restored));
    return since && lease.until - Lease::defaultTerm >= *since;
}

// Whoever had PLACE before the hub gave it to a visitor had lost it by then: a lease had come back, a hold was over, a
// booking cancelled or moved. If no kiosk tells where that booking went, an agent finds it among the requests.
Result<void> RestoredPlaces::makeRoom(const UnitKey &place, Instant told)
{
    const auto found = m_transaction.unit(place);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const UnitRecord &record = **found;
    if (record.state == UnitState::Leased) {
        const auto isKept = isNew(record);
        if (!isKept || *isKept)
            return isKept ? Result<void>() : Result<void>(isKept.error());
        UnitRecord free = record;
        free.state = UnitState::Free;
        free.holder.clear();
        free.until = {};
        free.recalled = false;
        return m_book.replace(record, free);
    }
    if (record.state != UnitState::Held && record.state != UnitState::Booked)
        return {};
    const auto owner = m_transaction.appointment(record.state == UnitState::Held ? record.holder : record.booking);
    if (!owner)
        return owner.error();
    return *owner && (*owner)->changed < told ? giveUp(**owner) : Result<void>();
}

// A place whose start has passed is withdrawn and soon forgotten; that its hours are another's then stands in the
// appointments alone.
Result<void> RestoredPlaces::makeRoomInHours(const Appointment &target)
{
    const auto endOf = [](const Appointment &appointment) {
        return appointment.end + std::chrono::minutes(appointment.bufferMinutes);
    };
    const auto others = m_transaction.appointmentsBetween(target.start - std::chrono::days(1), endOf(target));
    if (!others)
        return others.error();
    for (const Appointment &other : *others) {
        const bool hasHours = other.status == AppointmentStatus::Confirmed || other.status == AppointmentStatus::Held;
        const bool isInTheWay = hasHours && other.id != target.id && other.resource == target.resource &&
                                endOf(other) > target.start && other.changed < target.changed;
        if (auto gone = isInTheWay ? giveUp(other) : Result<void>(); !gone)
            return gone;
    }
    return {};
}

Result<void> RestoredPlaces::giveUp(const Appointment &owner)
{
    if (owner.status == AppointmentStatus::Held)
        return endHold(m_transaction, owner.id, m_now);
    Appointment moved = owner;
    if (auto gone = letGo(m_transaction, moved); !gone)
        return gone;
    moved.status = AppointmentStatus::Requested;
    moved.resource.clear();
    return m_transaction.putAppointment(moved);
}

Result<void> RestoredPlaces::book(const UnitKey &place, const QString &appointment, bool makesRoom)
{
    UnitEvent event;
    event.kind = UnitEvent::Kind::Book;
    event.holder = event.booking = appointment;
    const auto booked = m_book.apply(place, event);
    if (booked)
        return {};
    const auto found = m_transaction.unit(place);
    if (!found)
        return found.error();
    // A place whose start has passed meanwhile is withdrawn, and only its hours keep others out.
    const bool hasBegun = place.start <= m_now && *found && (*found)->state == UnitState::Withdrawn;
    return makesRoom && hasBegun ? Result<void>() : Result<void>(booked.error());
}

Result<bool> RestoredPlaces::place(const Appointment *known, const Appointment &target, const QList<UnitKey> &places,
                                   bool makesRoom)
{
    const auto done = m_transaction.attempt([&]() -> Result<void> {
        if (known) {
            if (const auto gone = letGo(m_transaction, *known); !gone)
                return gone;
        }
        if (auto made = makesRoom && target.start <= m_now ? makeRoomInHours(target) : Result<void>(); !made)
            return made;
        for (const UnitKey &place : places) {
            if (auto made = makesRoom ? makeRoom(place, target.changed) : Result<void>(); !made)
                return made;
            if (const auto booked = book(place, target.id, makesRoom); !booked)
                return booked;
        }
        return takeAtoms(m_transaction, target);
    });
    if (done)
        return true;
    const bool isRule = isUnitRefusal(done.error()) || done.error().is(HubRefusal::Taken);
    return isRule ? Result<bool>(false) : Result<bool>(done.error());
}

} // namespace parvis::hub
