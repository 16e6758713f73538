// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bookingfacts.h"

#include "appointments/bookingcode.h"
#include "sync/jsonshapes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::sync
{

using appointments::BookingCode;
using store::AppointmentStatus;

namespace
{

QJsonArray reasonsOf(const QList<store::BookedReason> &reasons)
{
    QJsonArray list;
    for (const store::BookedReason &reason : reasons)
        list.append(QJsonObject{{QStringLiteral("reason"), reason.reason}, {QStringLiteral("persons"), reason.persons}});
    return list;
}

std::optional<AppointmentStatus> parseStatus(const QString &text)
{
    static const QHash<QString, AppointmentStatus> names{{QStringLiteral("held"), AppointmentStatus::Held},
                                                         {QStringLiteral("confirmed"), AppointmentStatus::Confirmed},
                                                         {QStringLiteral("requested"), AppointmentStatus::Requested},
                                                         {QStringLiteral("checked-in"), AppointmentStatus::CheckedIn},
                                                         {QStringLiteral("served"), AppointmentStatus::Served},
                                                         {QStringLiteral("no-show"), AppointmentStatus::NoShow},
                                                         {QStringLiteral("cancelled"), AppointmentStatus::Cancelled}};
    const auto found = names.constFind(text);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

QList<store::BookedReason> parseReasons(const QJsonValue &json)
{
    QList<store::BookedReason> reasons;
    for (const QJsonValue &value : json.toArray())
        reasons.append({value[QStringLiteral("reason")].toString(), value[QStringLiteral("persons")].toInt(1)});
    return reasons;
}

std::optional<TownChange> parseTownChange(const QJsonValue &json)
{
    using Deed = TownChange::Deed;
    static const QHash<QString, Deed> deeds{{QStringLiteral("none"), Deed::None},
                                            {QStringLiteral("moved"), Deed::Moved},
                                            {QStringLiteral("placed"), Deed::Placed},
                                            {QStringLiteral("cancelled"), Deed::Cancelled}};
    if (!json.isObject())
        return std::nullopt;
    return TownChange{deeds.value(json[QStringLiteral("did")].toString()), parseInstant(json[QStringLiteral("from")]),
                      json[QStringLiteral("message")].toString()};
}

std::optional<BookingView> parseView(const QJsonObject &object)
{
    const auto start = parseInstant(object.value(QStringLiteral("start")));
    const auto end = parseInstant(object.value(QStringLiteral("end")));
    const auto code = BookingCode::parse(object.value(QStringLiteral("code")).toString());
    if (!start || !end || !code)
        return std::nullopt;
    BookingView view;
    view.id = object.value(QStringLiteral("id")).toString();
    view.code = code->toText();
    view.resource = object.value(QStringLiteral("resource")).toString();
    view.start = *start;
    view.end = *end;
    view.reasons = parseReasons(object.value(QStringLiteral("reasons")));
    view.heldUntil = parseInstant(object.value(QStringLiteral("until")));
    view.changed = parseInstant(object.value(QStringLiteral("changed")));
    view.revision = object.value(QStringLiteral("revision")).toInt();
    view.byTown = parseTownChange(object.value(QStringLiteral("byTown")));
    view.channel = appointments::parseChannel(object.value(QStringLiteral("channel")).toString())
                       .value_or(appointments::Channel::Desk); // a hub of before there was a choice says nothing of it
    return view;
}

const QString onlineMode = QStringLiteral("online");

QJsonObject factsOf(const KeptPlace &place, const QString &personKey, const QString &mode, const QJsonArray &units)
{
    const auto code = BookingCode::parse(place.view.code);
    return {{QStringLiteral("units"), units},
            {QStringLiteral("reasons"), reasonsOf(place.view.reasons)},
            {QStringLiteral("code"), code ? code->plain() : QString()},
            {QStringLiteral("start"), toJson(place.view.start)},
            {QStringLiteral("end"), toJson(place.view.end)},
            {QStringLiteral("buffer"), int(place.need.buffer.count())},
            {QStringLiteral("personKey"), personKey},
            {QStringLiteral("audience"), place.question.wish.audience},
            {QStringLiteral("channel"), toText(place.question.wish.channel)},
            {QStringLiteral("mode"), mode}};
}

} // namespace

QList<store::BookedReason> bookedReasons(const appointments::BookingWish &wish)
{
    QList<store::BookedReason> reasons;
    for (const appointments::WishedReason &reason : wish.reasons)
        reasons.append({reason.reason, reason.persons});
    return reasons;
}

QByteArray bookingFacts(const KeptPlace &place, const QString &personKey, const QString &mode)
{
    QJsonArray units;
    for (const appointments::Lease &lease : place.leases)
        units.append(toJson(lease.unit, lease.token));
    return canonical(factsOf(place, personKey, mode, units));
}

QByteArray onlineFacts(const KeptPlace &place, const QString &personKey, std::chrono::minutes grid)
{
    QJsonArray units;
    for (int i = 0; i < place.need.units; ++i)
        units.append(QJsonObject{{QStringLiteral("resource"), place.view.resource},
                                 {QStringLiteral("start"), toJson(place.view.start + i * grid)}});
    QJsonObject facts = factsOf(place, personKey, onlineMode, units);
    facts.insert(QStringLiteral("id"), place.view.id);
    facts.insert(QStringLiteral("revision"), place.view.revision);
    facts.insert(QStringLiteral("changed"), toJson(place.view.changed.value_or(Instant())));
    return canonical(facts);
}

QByteArray codeFacts(const QString &plainCode)
{
    return canonical({{QStringLiteral("code"), plainCode}});
}

store::OutboxDraft bookingDraft(const SyncParts &parts, store::EntryKind kind, const QString &language,
                                const QString &reference, const QByteArray &facts, const QByteArray &contact)
{
    store::OutboxDraft draft;
    draft.id = parts.makeId();
    draft.reference = reference;
    draft.formHash = QByteArray(32, '\0');
    draft.site = parts.site;
    draft.language = language;
    draft.payload = contact.isEmpty() ? QByteArray("{}") : contact;
    draft.kind = kind;
    draft.facts = facts;
    return draft;
}

std::optional<BookingView> parseBooking(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    auto view = parseView(object);
    if (!view)
        return std::nullopt;
    const QString status = object.value(QStringLiteral("status")).toString();
    view->status = status.isEmpty() ? AppointmentStatus::Held : parseStatus(status).value_or(AppointmentStatus::Requested);
    return view;
}

QList<appointments::SlotStart> parseNext(const QByteArray &bytes)
{
    QList<appointments::SlotStart> starts;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).object().value(QStringLiteral("next")).toArray()) {
        const auto unit = parseUnit(value);
        if (unit && starts.size() < 6)
            starts.append({unit->start, unit->resource, 1});
    }
    return starts;
}

std::optional<BookingView> viewOf(const store::OutboxEntry &entry)
{
    const QJsonObject facts = QJsonDocument::fromJson(entry.facts).object();
    const QString mode = facts.value(QStringLiteral("mode")).toString();
    auto view = entry.kind == store::EntryKind::Booking && mode != onlineMode ? parseView(facts) : std::nullopt;
    if (!view)
        return std::nullopt;
    view->id = entry.id;
    view->resource = facts.value(QStringLiteral("units")).toArray().at(0)[QStringLiteral("resource")].toString();
    view->status = mode == QLatin1String("request") ? AppointmentStatus::Requested : AppointmentStatus::Confirmed;
    return view;
}

} // namespace parvis::sync
