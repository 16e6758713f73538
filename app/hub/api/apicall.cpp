// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/apicall.h"

#include "appointments/bookingcode.h"
#include "hub/service/hubrefusal.h"

#include <QJsonDocument>

namespace parvis::hub
{

std::optional<QString> ApiCall::queryValue(const char *name) const
{
    const QStringList values = queryValues(name);
    return values.isEmpty() ? std::nullopt : std::optional<QString>(values.first());
}

QStringList ApiCall::queryValues(const char *name) const
{
    QStringList values;
    for (const auto &[key, value] : request.query) {
        if (key == QLatin1String(name) || key == QLatin1String(name) + QStringLiteral("[]"))
            values << value;
    }
    return values;
}

void ApiCall::queryFault(const char *name, const QString &detail)
{
    faults.append({{}, QLatin1String(name), detail});
}

qint64 ApiCall::queryNumber(const char *name, qint64 least, qint64 most, qint64 fallback)
{
    const auto text = queryValue(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        queryFault(name, QStringLiteral("A whole number from %1 to %2 is expected.").arg(least).arg(most));
        return fallback;
    }
    return number;
}

QDate ApiCall::queryDate(const char *name)
{
    const auto text = queryValue(name);
    if (!text)
        return {};
    const QDate date = QDate::fromString(*text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid() || date.year() < 1970 || date.year() > 2500)
        queryFault(name, QStringLiteral("A day such as 2026-03-02 is expected."));
    return date;
}

Result<std::shared_ptr<const queue::QueuePlan>> ApiCall::queue()
{
    auto lines = queues.of(ledger, site);
    if (lines && !*lines)
        return Error(HubRefusal::NotFound, QStringLiteral("queue"));
    return lines;
}

BodyReader ApiCall::body()
{
    return {json, {}, faults};
}

Result<QString> ApiCall::code() const
{
    const auto parsed = appointments::BookingCode::parse(variable("code"));
    return parsed ? Result<QString>(parsed->plain())
                  : Result<QString>(Error(HubRefusal::NotFound, QStringLiteral("code")));
}

QString inboxKey(const QString &device, const QByteArray &key)
{
    return QStringLiteral("api/%1/%2")
        .arg(device.isEmpty() ? QStringLiteral("public") : device, QString::fromLatin1(key));
}

ApiReply jsonReply(const QJsonObject &object, int status)
{
    return {status,
            {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

ApiReply jsonReply(const QByteArray &json, int status)
{
    return {status, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, json};
}

ApiReply keptReply(const QJsonObject &object)
{
    return {200,
            {{"Content-Type", "application/json"}, {"Cache-Control", "no-cache"}},
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

ApiProblem invalid(const ApiCall &call)
{
    return {QStringLiteral("invalid-request"),
            call.faults.isEmpty() ? QStringLiteral("The request is not as the description says.")
                                  : call.faults.first().detail,
            call.faults,
            {}};
}

Result<ApiReply, ApiProblem> withoutPlan()
{
    return refuse(Error(HubRefusal::NotFound, QStringLiteral("plan")));
}

} // namespace parvis::hub
