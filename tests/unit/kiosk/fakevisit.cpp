// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakevisit.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::kiosk
{

namespace
{

sync::HubReply reply(const QJsonObject &json, int status = 200)
{
    return {sync::HubReply::Kind::Answered, status, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

QJsonObject toJson(const sync::VisitAct &act)
{
    return {{QStringLiteral("number"), act.number}, {QStringLiteral("id"), act.id},
            {QStringLiteral("by"), act.by},         {QStringLiteral("kind"), act.kind},
            {QStringLiteral("field"), act.field},   {QStringLiteral("text"), act.text},
            {QStringLiteral("value"), act.value},   {QStringLiteral("of"), act.of},
            {QStringLiteral("at"), QStringLiteral("2026-11-23T09:00:00Z")}};
}

} // namespace

void FakeVisit::does(const char *kind, const char *field, const QString &value, const QString &text)
{
    sync::VisitAct act;
    act.number = acts.size() + 1;
    act.id = QStringLiteral("agent%1").arg(act.number);
    act.by = qstrcmp(kind, "lost") == 0 ? QStringLiteral("hub") : QStringLiteral("agent");
    act.kind = QLatin1String(kind);
    act.field = QLatin1String(field);
    act.value = value;
    act.text = text;
    acts << act;
}

QStringList FakeVisit::trace() const
{
    QStringList lines;
    for (const auto &act : acts)
        lines << QStringLiteral("%1 %2 %3").arg(act.by, act.kind, act.field).trimmed();
    return lines;
}

sync::HubReply FakeVisit::answer(const sync::HubRequest &request)
{
    if (!isReachable)
        return {};
    const bool isActs = request.path.contains(QLatin1String("/acts"));
    if (isActs && request.method == "GET") {
        const qint64 after = request.path.section(QLatin1Char('='), -1).toLongLong();
        QJsonArray list;
        for (const auto &act : acts) {
            if (act.number > after)
                list << toJson(act);
        }
        return reply({{QStringLiteral("acts"), list}});
    }
    if (isOver)
        return reply({}, 409);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (isActs) {
        sync::VisitAct act;
        act.id = body[QStringLiteral("id")].toString();
        for (const auto &known : acts) {
            if (known.id == act.id)
                return reply({{QStringLiteral("number"), known.number}}, 201);
        }
        act.number = acts.size() + 1;
        act.by = QStringLiteral("visitor");
        act.kind = body[QStringLiteral("kind")].toString();
        act.field = body[QStringLiteral("field")].toString();
        act.text = body[QStringLiteral("text")].toString();
        act.value = body[QStringLiteral("value")].toString();
        act.of = body[QStringLiteral("of")].toInteger();
        acts << act;
        return reply({{QStringLiteral("number"), act.number}}, 201);
    }
    state = body[QStringLiteral("state")].toObject();
    return reply({{QStringLiteral("number"), 1},
                  {QStringLiteral("acts"), acts.size()},
                  {QStringLiteral("silence"), qint64(silence.count())},
                  {QStringLiteral("agent"), QStringLiteral("Anna")}});
}

void FakeVisit::send(const sync::HubRequest &request, Done done)
{
    const bool isLost = ++asked == failAt;
    const sync::HubReply made = answer(request);
    m_waiting.append([done = std::move(done), given = isLost ? sync::HubReply() : made] { done(given); });
}

int FakeVisit::deliver()
{
    int count = 0;
    while (!m_waiting.isEmpty()) {
        const auto next = m_waiting.takeFirst();
        next();
        ++count;
    }
    return count;
}

} // namespace parvis::kiosk
