// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clockfact.h"

#include "sync/jsonshapes.h"

#include <QJsonDocument>

namespace parvis::sync
{

using namespace appointments;

QByteArray encode(const ClockAnchor &anchor)
{
    return canonical({{QStringLiteral("hubTime"), toJson(anchor.hubTime)},
                      {QStringLiteral("bootTime"), qint64(anchor.bootTime.count())},
                      {QStringLiteral("bootId"), anchor.bootId},
                      {QStringLiteral("roundTrip"), qint64(anchor.roundTrip.count())},
                      {QStringLiteral("highWater"), toJson(anchor.highWater)},
                      {QStringLiteral("upperAtMark"), toJson(anchor.upperAtMark)}});
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
