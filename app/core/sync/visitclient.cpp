// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/visitclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::sync
{

namespace
{

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<VisitSign> readSign(const QJsonObject &json)
{
    if (!json.value(QStringLiteral("number")).isDouble() || !json.value(QStringLiteral("acts")).isDouble())
        return std::nullopt;
    VisitSign sign;
    sign.number = json.value(QStringLiteral("number")).toInteger();
    sign.acts = json.value(QStringLiteral("acts")).toInteger();
    sign.silence = std::chrono::milliseconds(json.value(QStringLiteral("silence")).toInteger());
    sign.agent = json.value(QStringLiteral("agent")).toString();
    if (const QJsonValue state = json.value(QStringLiteral("state")); state.isObject())
        sign.state = state.toObject();
    return sign;
}

VisitAct readAct(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    VisitAct act;
    act.number = json.value(QStringLiteral("number")).toInteger();
    act.id = text("id");
    act.by = text("by");
    act.who = text("who");
    act.kind = text("kind");
    act.field = text("field");
    act.text = text("text");
    act.value = text("value");
    act.of = json.value(QStringLiteral("of")).toInteger();
    const QDateTime at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    act.at = Instant(std::chrono::milliseconds(at.isValid() ? at.toMSecsSinceEpoch() : 0));
    return act;
}

std::optional<QList<VisitAct>> readActs(const QJsonObject &json)
{
    const QJsonValue value = json.value(QStringLiteral("acts"));
    if (!value.isArray())
        return std::nullopt;
    QList<VisitAct> acts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &act : array)
        acts << readAct(act.toObject());
    return acts;
}

QJsonObject toJson(const VisitAct &act)
{
    QJsonObject json{{QStringLiteral("id"), act.id}, {QStringLiteral("kind"), act.kind}};
    for (const auto &[key, words] :
         {std::pair("field", act.field), std::pair("text", act.text), std::pair("value", act.value)}) {
        if (!words.isEmpty())
            json.insert(QLatin1String(key), words);
    }
    if (act.of > 0)
        json.insert(QStringLiteral("of"), act.of);
    return json;
}

VisitFault faultOf(const HubReply &reply)
{
    if (reply.kind == HubReply::Kind::Failed || reply.status >= 500 || reply.status == 429)
        return VisitFault::NoAnswer;
    const bool isOver = reply.status == 403 || reply.status == 404 || reply.status == 409;
    return isOver ? VisitFault::Over : VisitFault::Refused;
}

} // namespace

VisitClient::VisitClient(HubLink &link, QString site, Agent agent)
    : m_link(link), m_site(std::move(site)), m_agent(std::move(agent)), m_alive(std::make_shared<char>())
{
}

VisitClient::~VisitClient() = default;

QString VisitClient::path(const QString &handOff, const char *below) const
{
    return QStringLiteral("/api/v1/sites/%1/handoffs/%2/%3").arg(m_site, handOff, QLatin1String(below));
}

// Without an idempotency key: what is asked may be asked again, and the hub keeps no trace of what was said.
template <typename T>
void VisitClient::ask(HubRequest request, std::function<std::optional<T>(const QJsonObject &)> read, Done<T> done)
{
    if (m_agent)
        request.agent = m_agent();
    const std::weak_ptr<char> alive = m_alive;
    m_link.send(request, [alive, read = std::move(read), done = std::move(done)](const HubReply &reply) {
        if (alive.expired())
            return;
        const bool isFine = reply.kind == HubReply::Kind::Answered && reply.status >= 200 && reply.status < 300;
        auto answer = isFine ? read(QJsonDocument::fromJson(reply.body).object()) : std::nullopt;
        if (answer)
            done(*std::move(answer));
        else
            done(isFine ? VisitFault::NoAnswer : faultOf(reply));
    });
}

void VisitClient::show(const QString &handOff, const QJsonObject &state, Done<VisitSign> done)
{
    ask<VisitSign>({"PUT", path(handOff, "visit"), bytes({{QStringLiteral("state"), state}}), {}}, readSign,
                   std::move(done));
}

void VisitClient::look(const QString &handOff, qint64 after, Done<VisitSign> done)
{
    ask<VisitSign>({"GET", path(handOff, "visit") + QStringLiteral("?after=%1").arg(after), {}, {}}, readSign,
                   std::move(done));
}

void VisitClient::add(const QString &handOff, const VisitAct &act, Done<qint64> done)
{
    const auto read = [](const QJsonObject &json) -> std::optional<qint64> {
        const qint64 number = json.value(QStringLiteral("number")).toInteger();
        return number > 0 ? std::optional(number) : std::nullopt;
    };
    ask<qint64>({"POST", path(handOff, "acts"), bytes(toJson(act)), {}}, read, std::move(done));
}

void VisitClient::acts(const QString &handOff, qint64 after, Done<QList<VisitAct>> done)
{
    ask<QList<VisitAct>>({"GET", path(handOff, "acts") + QStringLiteral("?after=%1").arg(after), {}, {}}, readActs,
                         std::move(done));
}

} // namespace parvis::sync
