// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clockfact.h"

#include "base/jsontext.h"
#include "sync/jsonshapes.h"

#include <QJsonDocument>

namespace parvis::sync
{

using namespace appointments;

QByteArray encode(const ClockAnchor &anchor)
{
    const auto count = [](Instant instant) { return qint64(instant.time_since_epoch().count()); };
    return JsonText()
        .open('{')
        .key("bootId")
        .text(anchor.bootId)
        .key("bootTime")
        .number(anchor.bootTime.count())
        .key("highWater")
        .number(count(anchor.highWater))
        .key("hubTime")
        .number(count(anchor.hubTime))
        .key("roundTrip")
        .number(anchor.roundTrip.count())
        .key("upperAtMark")
        .number(count(anchor.upperAtMark))
        .close('}')
        .bytes();
}

UpperBoundClock decodeClock(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto hubTime = parseInstant(object.value(QStringLiteral("hubTime")));
    const auto bootTime = parseCount(object.value(QStringLiteral("bootTime")));
    const auto roundTrip = parseCount(object.value(QStringLiteral("roundTrip")));
    const auto highWater = parseInstant(object.value(QStringLiteral("highWater")));
    const auto upperAtMark = parseInstant(object.value(QStringLiteral("upperAtMark")));
    if (!hubTime || !bootTime || !roundTrip || !highWater || !upperAtMark)
        return {};
    return UpperBoundClock({*hubTime, std::chrono::milliseconds(*bootTime), object.value(QStringLiteral("bootId")).toString(),
                            std::chrono::milliseconds(*roundTrip), *highWater, *upperAtMark});
}

} // namespace parvis::sync
