// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ticketanswers.h"

#include "sync/jsonshapes.h"

#include <QJsonArray>

namespace parvis::sync
{

namespace
{

std::chrono::seconds minutesOf(const QJsonObject &json, const char *key)
{
    return std::chrono::minutes(json.value(QLatin1String(key)).toInt());
}

std::optional<queue::SaleState::Kind> parseSale(const QString &text)
{
    if (text == QLatin1String("open"))
        return queue::SaleState::Kind::Open;
    if (text == QLatin1String("closed"))
        return queue::SaleState::Kind::Closed;
    if (text == QLatin1String("full"))
        return queue::SaleState::Kind::Full;
    return std::nullopt;
}

} // namespace

queue::WaitEstimate parseWait(const QJsonObject &json)
{
    using Basis = queue::WaitEstimate::Basis;
    const QString basis = json.value(QStringLiteral("basis")).toString();
    queue::WaitEstimate wait;
    if (basis == QLatin1String("measured"))
        wait.basis = Basis::Measured;
    else if (basis == QLatin1String("planned"))
        wait.basis = Basis::Planned;
    else
        return wait;
    wait.least = minutesOf(json, "leastMinutes");
    wait.most = minutesOf(json, "mostMinutes");
    wait.confidencePercent = json.value(QStringLiteral("confidencePercent")).toInt();
    wait.observations = json.value(QStringLiteral("observations")).toInt();
    return wait;
}

std::optional<TicketShown> parseTicket(const QJsonObject &json)
{
    const auto state = queue::parseTicketState(json.value(QStringLiteral("state")).toString());
    const auto label = queue::TicketLabel::parse(json.value(QStringLiteral("label")).toString());
    TicketShown ticket;
    ticket.id = json.value(QStringLiteral("id")).toString();
    if (!state || !label || ticket.id.isEmpty())
        return std::nullopt;
    ticket.label = label->toText();
    ticket.speech = label->toSpeech();
    ticket.service = json.value(QStringLiteral("service")).toString();
    ticket.state = *state;
    ticket.position = json.value(QStringLiteral("position")).toInt();
    ticket.wait = parseWait(json.value(QStringLiteral("wait")).toObject());
    ticket.desk = json.value(QStringLiteral("desk")).toString();
    ticket.calls = json.value(QStringLiteral("calls")).toInt();
    ticket.appointment = parseInstant(json.value(QStringLiteral("appointment")));
    return ticket;
}

std::optional<QList<ServiceShown>> parseServices(const QJsonObject &json)
{
    if (!json.value(QStringLiteral("services")).isArray())
        return std::nullopt;
    QList<ServiceShown> services;
    for (const QJsonValue &value : json.value(QStringLiteral("services")).toArray()) {
        const auto sale = parseSale(value[QStringLiteral("state")].toString());
        const QString id = value[QStringLiteral("service")].toString();
        if (!sale || id.isEmpty())
            return std::nullopt;
        services.append({id,
                         {*sale, parseInstant(value[QStringLiteral("changes")])},
                         value[QStringLiteral("waiting")].toInt(),
                         parseWait(value[QStringLiteral("wait")].toObject())});
    }
    return services;
}

} // namespace parvis::sync
