// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/ticketanswers.h"

#include "appointments/bookingcode.h"
#include "hub/service/instants.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

using queue::Ticket;
using queue::WaitEstimate;

namespace
{

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

void put(QJsonObject &json, const char *key, const std::optional<Instant> &instant)
{
    if (instant)
        json.insert(QLatin1String(key), toText(*instant));
}

} // namespace

QJsonObject toJson(const WaitEstimate &wait)
{
    QJsonObject json{{QStringLiteral("basis"), queue::toText(wait.basis)}};
    if (wait.basis == WaitEstimate::Basis::None)
        return json;
    json.insert(QStringLiteral("leastMinutes"), int(std::chrono::floor<std::chrono::minutes>(wait.least).count()));
    json.insert(QStringLiteral("mostMinutes"), int(std::chrono::ceil<std::chrono::minutes>(wait.most).count()));
    if (wait.basis == WaitEstimate::Basis::Measured) {
        json.insert(QStringLiteral("confidencePercent"), wait.confidencePercent);
        json.insert(QStringLiteral("observations"), wait.observations);
    }
    return json;
}

QJsonObject toJson(const Ticket &ticket)
{
    QJsonObject json{{QStringLiteral("id"), ticket.id},
                     {QStringLiteral("site"), ticket.site},
                     {QStringLiteral("label"), ticket.label.toText()},
                     {QStringLiteral("speech"), ticket.label.toSpeech()},
                     {QStringLiteral("day"), ticket.day.toString(Qt::ISODate)},
                     {QStringLiteral("service"), ticket.now.service},
                     {QStringLiteral("state"), queue::toText(ticket.now.state)},
                     {QStringLiteral("language"), ticket.language},
                     {QStringLiteral("taken"), toText(ticket.taken)},
                     {QStringLiteral("revision"), ticket.revision}};
    if (ticket.appointment)
        json.insert(QStringLiteral("appointment"), toText(ticket.appointment->start));
    if (queue::isAtDesk(ticket.now)) {
        put(json, "desk", ticket.now.desk);
        json.insert(QStringLiteral("calls"), ticket.now.calls);
        put(json, "called", ticket.now.lastCalled);
    }
    put(json, "toSite", ticket.now.toSite);
    put(json, "toTicket", ticket.toTicket);
    return json;
}

QJsonObject toJson(const TicketView &view)
{
    QJsonObject json = toJson(view.ticket);
    if (view.position > 0) {
        json.insert(QStringLiteral("position"), view.position);
        json.insert(QStringLiteral("wait"), toJson(view.wait));
    }
    return json;
}

QJsonObject forDesk(const Ticket &ticket)
{
    QJsonObject json = toJson(ticket);
    json.insert(QStringLiteral("needs"), QJsonArray::fromStringList(ticket.needs));
    put(json, "agent", ticket.now.agent);
    put(json, "onlyFor", ticket.now.onlyFor);
    put(json, "note", ticket.now.note);
    put(json, "notBefore", ticket.now.notBefore);
    put(json, "started", ticket.now.started);
    if (queue::isOver(ticket.now))
        put(json, "ended", std::optional(ticket.movedAt));
    put(json, "handOff", ticket.handOff);
    put(json, "device", ticket.device);
    put(json, "fromSite", ticket.fromSite);
    put(json, "place", std::optional(ticket.now.place));
    if (ticket.appointment) {
        const auto code = appointments::BookingCode::parse(ticket.appointment->code);
        put(json, "appointmentCode", code ? code->toText() : QString());
        put(json, "appointmentResource", ticket.appointment->resource);
    }
    QJsonArray served;
    for (const queue::ServedPart &part : ticket.now.served)
        served << QJsonObject{{QStringLiteral("service"), part.service},
                              {QStringLiteral("seconds"), qint64(part.time.count())}};
    if (!served.isEmpty())
        json.insert(QStringLiteral("served"), served);
    const QJsonObject context = QJsonDocument::fromJson(ticket.context).object();
    if (!context.isEmpty())
        json.insert(QStringLiteral("context"), context);
    return json;
}

} // namespace parvis::hub
