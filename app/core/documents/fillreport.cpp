// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fillreport.h"

#include <QJsonArray>

namespace parvis::documents
{
namespace
{

QStringList toStrings(const QJsonArray &array)
{
    QStringList strings;
    for (const QJsonValue &value : array)
        strings += value.toString();
    return strings;
}

} // namespace

QJsonObject toJson(const FillReport &report)
{
    QJsonArray rejected;
    for (const FillReport::Rejection &one : report.rejected)
        rejected += QJsonObject{{QStringLiteral("field"), one.field}, {QStringLiteral("reason"), one.reason}};
    QJsonArray unprintable;
    for (const FillReport::Unprintable &one : report.unprintable)
        unprintable +=
            QJsonObject{{QStringLiteral("field"), one.field}, {QStringLiteral("characters"), one.characters}};
    return {{QStringLiteral("filled"), report.filled},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(report.unknown)},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("overflow"), QJsonArray::fromStringList(report.overflow)},
            {QStringLiteral("unprintable"), unprintable}};
}

std::optional<FillReport> reportFromJson(const QJsonObject &json)
{
    for (const char *key : {"unknown", "rejected", "overflow", "unprintable"}) {
        if (!json.value(QLatin1String(key)).isArray())
            return std::nullopt;
    }
    if (!json.value(QLatin1String("filled")).isDouble())
        return std::nullopt;
    FillReport report;
    report.filled = json.value(QLatin1String("filled")).toInt();
    report.unknown = toStrings(json.value(QLatin1String("unknown")).toArray());
    report.overflow = toStrings(json.value(QLatin1String("overflow")).toArray());
    for (const QJsonValue &value : json.value(QLatin1String("rejected")).toArray()) {
        const QJsonObject one = value.toObject();
        report.rejected +=
            {one.value(QLatin1String("field")).toString(), one.value(QLatin1String("reason")).toString()};
    }
    for (const QJsonValue &value : json.value(QLatin1String("unprintable")).toArray()) {
        const QJsonObject one = value.toObject();
        report.unprintable +=
            {one.value(QLatin1String("field")).toString(), one.value(QLatin1String("characters")).toString()};
    }
    return report;
}

} // namespace parvis::documents
