// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/journalintake.h"

#include "appointments/bookingcode.h"
#include "hub/service/alerts.h"
#include "hub/service/callbackservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/personlimit.h"
#include "hub/service/placing.h"
#include "hub/service/releaseservice.h"
#include "wire/assistance.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;
using store::EntryKind;

namespace
{

const QString unknownForm = QStringLiteral("unknown-form");
const QString unknownKind = QStringLiteral("unknown-kind");
const QString malformed = QStringLiteral("malformed");
const QString conflict = QStringLiteral("conflict");
const QString beyondLimit = QStringLiteral("beyond-limit");
constexpr qsizetype longestProcedure = 200;
constexpr std::chrono::days longestUntold{90};

// A booking sold offline may be called off at another kiosk, whose journal comes first.
QString cancelledFact(const QString &code)
{
    return QStringLiteral("cancelled/") + code;
}

std::optional<JournalIntake::NamedUnit> parseUnit(const QJsonValue &json)
{
    const auto start = parseInstant(json[QStringLiteral("start")]);
    const QString resource = json[QStringLiteral("resource")].toString();
    const double token = json[QStringLiteral("token")].toDouble(-1);
    if (!start || resource.isEmpty() || token < 0)
        return std::nullopt;
    return JournalIntake::NamedUnit{{resource, *start}, quint64(token)};
}

std::optional<QList<JournalIntake::NamedUnit>> parseUnits(const QJsonArray &json)
{
    QList<JournalIntake::NamedUnit> units;
    for (const QJsonValue &item : json) {
        const auto unit = parseUnit(item);
        if (!unit)
            return std::nullopt;
        units << *unit;
    }
    return units;
}

// The appointment a "booking" entry speaks of; nothing when its facts have another shape.
std::optional<Appointment> parseBooking(const JournalEntry &journal, const QJsonObject &facts)
{
    const auto start = parseInstant(facts[QStringLiteral("start")]);
    const auto end = parseInstant(facts[QStringLiteral("end")]);
    const auto code = BookingCode::parse(facts[QStringLiteral("code")].toString());
    const int buffer = facts[QStringLiteral("buffer")].toInt(0);
    if (!start || !end || *end < *start || *end > *start + std::chrono::hours(24) || !code || buffer < 0 ||
        buffer > 1'440)
        return std::nullopt;
    Appointment appointment;
    appointment.id = journal.entry.id;
    appointment.code = code->plain();
    appointment.start = *start;
    appointment.end = *end;
    appointment.bufferMinutes = buffer;
    for (const QJsonValue &reason : facts[QStringLiteral("reasons")].toArray()) {
        const QString id = reason[QStringLiteral("reason")].toString();
        const int persons = reason[QStringLiteral("persons")].toInt(1);
        if (id.isEmpty() || persons < 1)
            return std::nullopt;
        appointment.reasons << store::BookedReason{id, persons};
    }
    // A kiosk of before there was a choice says nothing of it.
    const auto channel = parseChannel(facts[QStringLiteral("channel")].toString(QStringLiteral("desk")));
    if (appointment.reasons.isEmpty() || !channel)
        return std::nullopt;
    appointment.channel = *channel;
    appointment.language = journal.entry.language;
    appointment.audience = facts[QStringLiteral("audience")].toString();
    appointment.personKey = facts[QStringLiteral("personKey")].toString();
    appointment.contact = journal.payload;
    appointment.contactScheme = journal.entry.scheme;
    appointment.created = journal.entry.created;
    appointment.status = AppointmentStatus::Confirmed;
    return appointment;
}

} // namespace

Result<QString> JournalIntake::take(const JournalEntry &journal)
{
    if (!store::parseEntryKind(journal.kindText))
        return unknownKind;
    const QJsonObject facts = QJsonDocument::fromJson(journal.entry.facts).object();
    switch (journal.entry.kind) {
    case EntryKind::Submission:
        return submission(journal, facts);
    case EntryKind::Booking:
        return booking(journal, facts);
    case EntryKind::Return:
        return giveBack(facts);
    case EntryKind::Cancellation:
        return cancellation(facts);
    case EntryKind::HandOff:
        return handOff(journal, facts);
    case EntryKind::Ticket:
        return ticket(journal, facts);
    }
    return unknownKind;
}

Result<QString> JournalIntake::submission(const JournalEntry &journal, const QJsonObject &facts)
{
    const store::OutboxEntry &entry = journal.entry;
    const QJsonValue help = facts.value(QStringLiteral("assistance"));
    if (!help.isUndefined() && !wire::Assistance::isKept(help.toObject()))
        return malformed;
    if (!m_in.takesAnyForm) {
        const auto isKnown = ReleaseService::knowsForm(m_transaction, entry.formHash);
        if (!isKnown)
            return isKnown.error();
        if (!*isKnown)
            return unknownForm;
    }
    store::StoredSubmission stored;
    stored.id = entry.id;
    stored.device = m_in.device;
    stored.reference = entry.reference;
    stored.procedure = entry.procedure;
    stored.form = entry.form;
    stored.formHash = entry.formHash;
    stored.language = entry.language;
    stored.created = entry.created;
    stored.scheme = entry.scheme;
    stored.payload = journal.payload;
    stored.document = journal.document;
    if (const auto added = m_transaction.addSubmission(stored); !added)
        return added.error();
    if (help.isUndefined())
        return QString();
    const auto kept = m_transaction.putDeskRecord({QStringLiteral("assistance"), entry.id, 1, entry.created,
                                                   QJsonDocument(help.toObject()).toJson(QJsonDocument::Compact)});
    return kept ? Result<QString>(QString()) : Result<QString>(kept.error());
}

// A hub restored from a backup hears of leases it gave in the time it forgot: they are as good as the others.
Result<void> JournalIntake::remember(const UnitKey &unit, quint64 token)
{
    if (!m_in.mayHaveForgotten)
        return {};
    const auto found = m_transaction.unit(unit);
    if (!found)
        return found.error();
    if (!*found || (*found)->token >= token)
        return {};
    // What nobody had leased was withdrawn when its start passed.
    const bool isPassed = (*found)->state == UnitState::Withdrawn && unit.start <= m_in.now;
    if ((*found)->state != UnitState::Free && (*found)->state != UnitState::Leased && !isPassed)
        return {};
    UnitRecord leased = **found;
    leased.state = UnitState::Leased;
    leased.token = token;
    leased.holder = m_in.device;
    leased.until = m_in.now;
    return m_book.replace(**found, leased);
}

// True when all its places were sold by this kiosk under leases that hold; nothing stays changed otherwise.
Result<bool> JournalIntake::sell(const Appointment &appointment, const QJsonArray &units)
{
    const auto named = parseUnits(units);
    if (!named || named->isEmpty())
        return false;
    // Even where the sale is none: no later lease may be under a token this kiosk believes to have.
    for (const NamedUnit &unit : *named) {
        if (auto raised = m_book.raiseFloor(unit.token); !raised)
            return raised.error();
    }
    bool sold = false;
    const auto done = m_transaction.attempt([&]() -> Result<void> {
        for (const NamedUnit &unit : *named) {
            if (auto known = remember(unit.key, unit.token); !known)
                return known;
            UnitEvent event;
            event.kind = UnitEvent::Kind::SellUnderLease;
            event.holder = m_in.device;
            event.token = unit.token;
            event.booking = appointment.id;
            if (const auto applied = m_book.apply(unit.key, event); !applied)
                return applied.error();
        }
        if (auto taken = takeAtoms(m_transaction, appointment); !taken)
            return taken;
        sold = true;
        return {};
    });
    if (done)
        return sold;
    const bool isRule = isUnitRefusal(done.error()) || done.error().is(HubRefusal::Taken);
    return isRule ? Result<bool>(false) : Result<bool>(done.error());
}

// The wish to be called back: no reason and no place, {"code","mode","reachable"} and the procedure he read.
Result<QString> JournalIntake::callBack(const JournalEntry &journal, const QJsonObject &facts)
{
    const auto code = BookingCode::parse(facts[QStringLiteral("code")].toString());
    const bool isForPlace =
        !facts[QStringLiteral("reasons")].toArray().isEmpty() || !facts[QStringLiteral("units")].toArray().isEmpty();
    if (!code || isForPlace || journal.entry.procedure.size() > longestProcedure)
        return malformed;
    const auto owner = m_transaction.appointmentByCode(code->plain());
    if (!owner)
        return owner.error();
    if (*owner)
        return (*owner)->id == journal.entry.id ? QString() : conflict;
    Appointment appointment;
    appointment.id = journal.entry.id;
    appointment.code = code->plain();
    appointment.language = journal.entry.language;
    appointment.contact = journal.payload;
    appointment.contactScheme = journal.entry.scheme;
    appointment.device = m_in.device;
    // A kiosk that had lost its time wrote 1970; nobody has waited for half a century.
    const Instant written = journal.entry.created;
    const bool isTold = written <= m_in.now && written >= m_in.now - longestUntold;
    appointment.created = isTold ? written : m_in.now;
    appointment.start = appointment.end = appointment.created;
    appointment.status = AppointmentStatus::Requested;
    appointment.changed = m_in.now;
    if (const auto put = m_transaction.putAppointment(appointment); !put)
        return put.error();
    CallBack wish;
    wish.procedure = journal.entry.procedure;
    wish.reachable = parseReachable(facts[QStringLiteral("reachable")].toString());
    if (const auto kept = keepCallBack(m_transaction, appointment, wish); !kept)
        return kept.error();
    return afterBooking(appointment.code, facts, QString());
}

Result<QString> JournalIntake::booking(const JournalEntry &journal, const QJsonObject &facts)
{
    if (facts[QStringLiteral("mode")].toString() == QLatin1String("call-back"))
        return callBack(journal, facts);
    auto appointment = parseBooking(journal, facts);
    if (!appointment)
        return malformed;
    appointment->device = m_in.device;
    appointment->changed = m_in.now;
    const QJsonArray units = facts[QStringLiteral("units")].toArray();
    appointment->resource = units.isEmpty() ? QString() : units.first()[QStringLiteral("resource")].toString();
    const QString mode = facts[QStringLiteral("mode")].toString();
    if (mode == QLatin1String("online"))
        return bookedOnline(journal, *appointment, facts);
    const auto owner = m_transaction.appointmentByCode(appointment->code);
    if (!owner)
        return owner.error();
    if (*owner && (*owner)->id != appointment->id) // the same ten signs twice, or a forged one
        return conflict;
    if (*owner)
        return heardOfBefore(appointment->code, facts);
    const bool isRequest = mode == QLatin1String("request");
    const auto isWithin = isRequest ? Result<bool>(true) : isWithinLimit(*appointment);
    if (!isWithin)
        return isWithin.error();
    const auto sold = isRequest || !*isWithin ? Result<bool>(false) : sell(*appointment, units);
    if (!sold)
        return sold.error();
    if (!*sold) {
        // An agent finds another place for it; it never sits on one that is not its own.
        appointment->status = AppointmentStatus::Requested;
        appointment->resource.clear();
    }
    if (const auto put = m_transaction.putAppointment(*appointment); !put)
        return put.error();
    if (*isWithin)
        return afterBooking(appointment->code, facts, *sold || isRequest ? QString() : conflict);
    const auto freed = freePlaces(facts);
    return freed ? afterBooking(appointment->code, facts, beyondLimit) : Result<QString>(freed.error());
}

Result<bool> JournalIntake::isWithinLimit(const Appointment &appointment)
{
    const auto may = m_in.plan ? checkPersonLimit(m_transaction, *m_in.plan, appointment, m_in.now) : Result<void>();
    return may || may.error().is(HubRefusal::LimitReached) ? Result<bool>(may.ok()) : Result<bool>(may.error());
}

// Another kiosk, whose journal came first, told a restored hub where this booking went since, or that it is off: that
// is the later word. What it was sold for is free again, as it was when it left.
Result<QString> JournalIntake::heardOfBefore(const QString &code, const QJsonObject &facts)
{
    const auto freed = freePlaces(facts);
    return freed ? afterBooking(code, facts, QString()) : Result<QString>(freed.error());
}

Result<void> JournalIntake::freePlaces(const QJsonObject &facts)
{
    const auto units = parseUnits(facts[QStringLiteral("units")].toArray());
    return units ? giveBack(*units) : Result<void>();
}

Result<QString> JournalIntake::afterBooking(const QString &code, const QJsonObject &facts, const QString &because)
{
    const auto calledOff = m_transaction.fact(cancelledFact(code));
    if (!calledOff)
        return calledOff.error();
    return calledOff->isEmpty() ? Result<QString>(because) : cancellation(facts);
}

Result<QString> JournalIntake::giveBack(const QJsonObject &facts)
{
    const auto units = parseUnits(facts[QStringLiteral("units")].toArray());
    if (!units || units->isEmpty())
        return malformed;
    const auto back = giveBack(*units);
    return back ? Result<QString>(QString()) : Result<QString>(back.error());
}

Result<void> JournalIntake::giveBack(const QList<NamedUnit> &units)
{
    for (const NamedUnit &unit : units) {
        if (auto raised = m_book.raiseFloor(unit.token); !raised)
            return raised;
        if (auto known = remember(unit.key, unit.token); !known)
            return known;
        UnitEvent event;
        event.kind = UnitEvent::Kind::Return;
        event.holder = m_in.device;
        event.token = unit.token;
        const auto applied = m_book.apply(unit.key, event);
        // A right that is gone already cannot be given back: nothing to do.
        if (!applied && !isUnitRefusal(applied.error()) && !applied.error().is(HubRefusal::Taken))
            return applied.error();
    }
    return {};
}

Result<QString> JournalIntake::cancellation(const QJsonObject &facts)
{
    const auto code = BookingCode::parse(facts[QStringLiteral("code")].toString());
    if (!code)
        return malformed;
    const auto found = m_transaction.appointmentByCode(code->plain());
    if (!found)
        return found.error();
    if (!*found) {
        const auto noted = m_transaction.setFact(cancelledFact(code->plain()), "1");
        return noted ? Result<QString>(QString()) : Result<QString>(noted.error());
    }
    Appointment appointment = **found;
    if (appointment.status == AppointmentStatus::Cancelled) {
        const auto done = callOffAgain(m_transaction, &appointment);
        return done ? Result<QString>(QString()) : Result<QString>(done.error());
    }
    if (appointment.status == AppointmentStatus::Served || appointment.status == AppointmentStatus::NoShow)
        return conflict;
    const auto held = placesHeld(m_transaction, appointment);
    if (!held)
        return held.error();
    if (const auto gone = letGo(m_transaction, appointment); !gone)
        return gone.error();
    appointment.status = AppointmentStatus::Cancelled;
    appointment.heldUntil.reset();
    appointment.changed = m_in.now;
    ++appointment.revision;
    if (const auto put = m_transaction.putAppointment(appointment); !put)
        return put.error();
    QList<UnitKey> freed;
    for (const UnitRecord &record : *held)
        freed << record.key;
    if (const auto ended = endOffer(m_transaction, appointment.id, OfferEnd::Closed, m_in.now, &freed); !ended)
        return ended.error();
    const auto offered =
        m_in.plan ? offerEarlier(m_transaction, *m_in.plan, freed, m_in.now, m_in.ids) : Result<void>();
    return offered ? Result<QString>(QString()) : Result<QString>(offered.error());
}

Result<QString> JournalIntake::handOff(const JournalEntry &journal, const QJsonObject &facts)
{
    store::HandOff handOff;
    handOff.id = journal.entry.id;
    handOff.device = m_in.device;
    handOff.language = journal.entry.language;
    handOff.context = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    handOff.created = journal.entry.created;
    handOff.changed = m_in.now;
    const auto put = m_transaction.putHandOff(handOff);
    return put ? Result<QString>(QString()) : Result<QString>(put.error());
}


} // namespace parvis::hub
