// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestrecords.h"

#include "jsonfields.h"

namespace parvis::desk
{

std::optional<RequestRow> readRequest(const QJsonObject &json)
{
    auto appointment = readAppointment(json.value(QStringLiteral("appointment")).toObject());
    const auto asked = instantIn(json, "asked");
    const auto lateFrom = instantIn(json, "lateFrom");
    if (!appointment || !asked || !lateFrom)
        return std::nullopt;
    return RequestRow{*std::move(appointment),
                      *asked,
                      instantIn(json, "wished"),
                      *lateFrom,
                      json.value(QStringLiteral("late")).toBool(),
                      textIn(json, "kiosk"),
                      json.value(QStringLiteral("conflict")).toBool()};
}

} // namespace parvis::desk
