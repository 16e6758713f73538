// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ticketcodec.h"

#include "wire/wireerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::wire
{

using queue::Standing;
using queue::Ticket;

namespace
{

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, const std::optional<Instant> &instant)
{
    if (instant)
        object.insert(QLatin1String(key), qint64(instant->time_since_epoch().count()));
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::optional<Instant> instant(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isDouble())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(value.toInteger()));
}

QJsonObject toJson(const Standing &standing)
{
    QJsonObject object{{QStringLiteral("state"), queue::toText(standing.state)}};
    put(object, "service", standing.service);
    put(object, "agent", standing.agent);
    put(object, "desk", standing.desk);
    put(object, "onlyFor", standing.onlyFor);
    put(object, "toSite", standing.toSite);
    put(object, "note", standing.note);
    put(object, "place", std::optional(standing.place));
    put(object, "notBefore", standing.notBefore);
    put(object, "called", standing.called);
    put(object, "lastCalled", standing.lastCalled);
    put(object, "started", standing.started);
    if (standing.calls > 0)
        object.insert(QStringLiteral("calls"), standing.calls);
    QJsonArray served;
    for (const queue::ServedPart &part : standing.served)
        served << QJsonObject{{QStringLiteral("service"), part.service},
                              {QStringLiteral("seconds"), qint64(part.time.count())}};
    if (!served.isEmpty())
        object.insert(QStringLiteral("served"), served);
    return object;
}

std::optional<Standing> toStanding(const QJsonObject &object)
{
    const auto state = queue::parseTicketState(text(object, "state"));
    const auto place = instant(object, "place");
    if (!state || !place)
        return std::nullopt;
    Standing standing;
    standing.state = *state;
    standing.service = text(object, "service");
    standing.agent = text(object, "agent");
    standing.desk = text(object, "desk");
    standing.onlyFor = text(object, "onlyFor");
    standing.toSite = text(object, "toSite");
    standing.note = text(object, "note");
    standing.place = *place;
    standing.notBefore = instant(object, "notBefore");
    standing.called = instant(object, "called");
    standing.lastCalled = instant(object, "lastCalled");
    standing.started = instant(object, "started");
    standing.calls = object.value(QLatin1String("calls")).toInt();
    for (const QJsonValue &part : object.value(QLatin1String("served")).toArray())
        standing.served.append({part[QLatin1String("service")].toString(),
                                std::chrono::seconds(part[QLatin1String("seconds")].toInteger())});
    return standing;
}

} // namespace

QByteArray TicketCodec::encode(const Ticket &ticket)
{
    QJsonObject object{{QStringLiteral("now"), toJson(ticket.now)}, {QStringLiteral("revision"), ticket.revision}};
    put(object, "id", ticket.id);
    put(object, "site", ticket.site);
    put(object, "label", ticket.label.toText());
    put(object, "day", ticket.day.toString(Qt::ISODate));
    put(object, "taken", std::optional(ticket.taken));
    put(object, "language", ticket.language);
    if (!ticket.needs.isEmpty())
        object.insert(QStringLiteral("needs"), QJsonArray::fromStringList(ticket.needs));
    if (ticket.appointment) {
        QJsonObject appointment;
        put(appointment, "code", ticket.appointment->code);
        put(appointment, "start", std::optional(ticket.appointment->start));
        put(appointment, "resource", ticket.appointment->resource);
        object.insert(QStringLiteral("appointment"), appointment);
    }
    put(object, "handOff", ticket.handOff);
    put(object, "device", ticket.device);
    put(object, "fromSite", ticket.fromSite);
    put(object, "fromTicket", ticket.fromTicket);
    put(object, "toTicket", ticket.toTicket);
    if (ticket.before)
        object.insert(QStringLiteral("before"), toJson(*ticket.before));
    put(object, "movedBy", ticket.movedBy);
    put(object, "movedAt", std::optional(ticket.movedAt));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Ticket> TicketCodec::decode(const QByteArray &bytes, const QByteArray &context)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto label = queue::TicketLabel::parse(text(object, "label"));
    const auto now = toStanding(object.value(QLatin1String("now")).toObject());
    const auto taken = instant(object, "taken");
    const auto movedAt = instant(object, "movedAt");
    const bool hasBefore = object.contains(QLatin1String("before"));
    const auto before = toStanding(object.value(QLatin1String("before")).toObject());
    const QDate day = QDate::fromString(text(object, "day"), Qt::ISODate);
    if (!label || !day.isValid() || !now || !taken || !movedAt || (hasBefore && !before))
        return Error(WireError::Malformed, QStringLiteral("ticket"));
    Ticket ticket{.id = text(object, "id"),
                  .site = text(object, "site"),
                  .label = *label,
                  .day = day,
                  .taken = *taken,
                  .language = text(object, "language"),
                  .needs = {},
                  .appointment = {},
                  .handOff = text(object, "handOff"),
                  .device = text(object, "device"),
                  .context = context,
                  .fromSite = text(object, "fromSite"),
                  .fromTicket = text(object, "fromTicket"),
                  .toTicket = text(object, "toTicket"),
                  .now = *now,
                  .before = before,
                  .movedBy = text(object, "movedBy"),
                  .movedAt = *movedAt,
                  .revision = object.value(QLatin1String("revision")).toInt()};
    for (const QJsonValue &need : object.value(QLatin1String("needs")).toArray())
        ticket.needs << need.toString();
    const QJsonObject appointment = object.value(QLatin1String("appointment")).toObject();
    if (const auto start = instant(appointment, "start"))
        ticket.appointment = queue::TicketAppointment{text(appointment, "code"), *start, text(appointment, "resource")};
    if (encode(ticket) != bytes)
        return Error(WireError::Malformed, QStringLiteral("ticket"));
    return ticket;
}

} // namespace parvis::wire
