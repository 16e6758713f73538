// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/agent.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

Instant instantOf(const QJsonValue &value)
{
    return Instant(std::chrono::milliseconds(value.toInteger()));
}

QJsonArray toJson(const QList<AgentSession> &sessions)
{
    QJsonArray list;
    for (const AgentSession &session : sessions) {
        list << QJsonObject{{QStringLiteral("device"), session.device},
                            {QStringLiteral("since"), qint64(session.since.time_since_epoch().count())},
                            {QStringLiteral("until"), qint64(session.until.time_since_epoch().count())}};
    }
    return list;
}

QList<AgentSession> sessions(const QJsonValue &value)
{
    QList<AgentSession> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << AgentSession{item[QStringLiteral("device")].toString(), instantOf(item[QStringLiteral("since")]),
                             instantOf(item[QStringLiteral("until")])};
    return list;
}

} // namespace

QByteArray encodeAgents(const Agents &agents)
{
    QJsonArray list;
    for (const Agent &agent : agents) {
        list << QJsonObject{{QStringLiteral("id"), agent.id},
                            {QStringLiteral("login"), agent.login},
                            {QStringLiteral("name"), agent.name},
                            {QStringLiteral("skills"), QJsonArray::fromStringList(agent.skills)},
                            {QStringLiteral("languages"), QJsonArray::fromStringList(agent.languages)},
                            {QStringLiteral("password"), QString::fromLatin1(agent.passwordHash)},
                            {QStringLiteral("generation"), agent.generation},
                            {QStringLiteral("locked"), agent.locked},
                            {QStringLiteral("sessions"), toJson(agent.sessions)}};
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::optional<Agents> decodeAgents(const QByteArray &json)
{
    Agents agents;
    if (json.isEmpty())
        return agents;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray list = document.array();
    for (const QJsonValue &item : list) {
        const QJsonObject object = item.toObject();
        agents << Agent{object.value(QStringLiteral("id")).toString(),
                        object.value(QStringLiteral("login")).toString(),
                        object.value(QStringLiteral("name")).toString(),
                        strings(object.value(QStringLiteral("skills"))),
                        strings(object.value(QStringLiteral("languages"))),
                        object.value(QStringLiteral("password")).toString().toLatin1(),
                        object.value(QStringLiteral("generation")).toInt(),
                        object.value(QStringLiteral("locked")).toBool(),
                        sessions(object.value(QStringLiteral("sessions")))};
        if (agents.constLast().id.isEmpty() || agents.constLast().login.isEmpty())
            return std::nullopt;
    }
    return agents;
}

} // namespace parvis::hub
