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
        .key("wallAtMark")
        .number(count(anchor.wallAtMark))
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
    const auto wallAtMark = parseInstant(object.value(QStringLiteral("wallAtMark")));
    if (!hubTime || !bootTime || !roundTrip || !highWater || !upperAtMark || !wallAtMark)
        return {};
    return UpperBoundClock({*hubTime, std::chrono::milliseconds(*bootTime), object.value(QStringLiteral("bootId")).toString(),
                            std::chrono::milliseconds(*roundTrip), *highWater, *wallAtMark, *upperAtMark});
}

} // namespace parvis::sync
