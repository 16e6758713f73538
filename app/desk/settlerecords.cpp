// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlerecords.h"

#include "jsonfields.h"

#include <QJsonArray>

namespace parvis::desk
{

std::optional<SettleRow> readCase(const QJsonObject &json)
{
    SettleRow row;
    row.id = textIn(json, "id");
    row.key = QStringLiteral("quarantine/") + row.id;
    row.device = textIn(json, "device");
    row.since = instantIn(json, "created");
    row.because = textIn(json, "because");
    row.kind = textIn(json, "kind");
    row.reference = textIn(json, "reference");
    row.procedure = textIn(json, "procedure");
    row.appointment = readAppointment(json.value(QStringLiteral("appointment")).toObject());
    const QJsonArray others = json.value(QStringLiteral("others")).toArray();
    for (const QJsonValue &other : others) {
        if (auto appointment = readAppointment(other.toObject()))
            row.others << *std::move(appointment);
    }
    const QJsonArray decisions = json.value(QStringLiteral("decisions")).toArray();
    for (const QJsonValue &decision : decisions)
        row.decisions << decision.toString();
    const QJsonObject resolution = json.value(QStringLiteral("resolution")).toObject();
    row.decision = textIn(resolution, "decision");
    row.by = textIn(resolution, "by");
    row.note = textIn(resolution, "note");
    row.decided = instantIn(resolution, "at");
    return row.id.isEmpty() || !row.since ? std::nullopt : std::optional(std::move(row));
}

std::optional<SettleRow> readAlarm(const QJsonObject &json)
{
    static const QStringList known{QStringLiteral("frozen"), QStringLiteral("awaiting-reoffer"),
                                   QStringLiteral("silent"), QStringLiteral("outside-plan"),
                                   QStringLiteral("plan"),   QStringLiteral("restored")};
    SettleRow row;
    row.alarm = textIn(json, "alarm");
    row.device = textIn(json, "device");
    row.key = QStringLiteral("alarm/%1/%2").arg(row.alarm, row.device);
    const QString detail = textIn(json, "detail");
    if (row.alarm == QLatin1String("silent")) {
        row.since = instantIn(json, "detail");
    } else if (row.alarm == QLatin1String("outside-plan")) { // code and start
        row.reference = detail.section(QLatin1Char(' '), 0, 0);
        row.since = instantIn({{QStringLiteral("start"), detail.section(QLatin1Char(' '), 1, 1)}}, "start");
        row.key += row.reference;
    } else if (row.alarm == QLatin1String("restored")) { // from when, where that is known, to when
        row.since = instantIn({{QStringLiteral("to"), detail.section(QLatin1Char(' '), -1)}}, "to");
        row.lostFrom = instantIn({{QStringLiteral("from"), detail.section(QLatin1Char(' '), 0, -2)}}, "from");
    } else if (row.alarm == QLatin1String("plan")) {
        row.reference = detail;
        row.key += detail;
    }
    return known.contains(row.alarm) ? std::optional(std::move(row)) : std::nullopt;
}

} // namespace parvis::desk
