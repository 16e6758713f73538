// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestrecords.h"

#include "jsonfields.h"

#include <QJsonArray>

namespace parvis::desk
{

namespace
{

CallBackRow readCallBack(const QJsonObject &json)
{
    CallBackRow row{textIn(json, "procedure"), textIn(json, "reachable"), textIn(json, "taker"),
                    textIn(json, "takerName"), instantIn(json, "taken"),  {}};
    const QJsonArray tries = json.value(QStringLiteral("tries")).toArray();
    for (const QJsonValue &value : tries) {
        const QJsonObject one = value.toObject();
        row.tries << CallTry{instantIn(one, "at").value_or(Instant()), textIn(one, "by"), textIn(one, "note")};
    }
    return row;
}

} // namespace

std::optional<RequestRow> readRequest(const QJsonObject &json)
{
    auto appointment = readAppointment(json.value(QStringLiteral("appointment")).toObject());
    const auto asked = instantIn(json, "asked");
    const auto lateFrom = instantIn(json, "lateFrom");
    if (!appointment || !asked || !lateFrom)
        return std::nullopt;
    RequestRow row{*std::move(appointment),
                   *asked,
                   instantIn(json, "wished"),
                   *lateFrom,
                   json.value(QStringLiteral("late")).toBool(),
                   textIn(json, "kiosk"),
                   json.value(QStringLiteral("conflict")).toBool()};
    if (const QJsonValue callBack = json.value(QStringLiteral("callBack")); callBack.isObject())
        row.callBack = readCallBack(callBack.toObject());
    return row;
}

} // namespace parvis::desk
