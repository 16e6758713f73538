// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/agents.h"

#include "base/id.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

using sync::HubReply;

Agents::Agents(World &world) : m_world(world), m_random(world.random().branch())
{
    for (int i = 0; i < World::desks; ++i)
        m_desks.push_back({std::make_unique<SimulatedLink>(world.network(), World::firstDesk + i, 0, [] {})});
}

void Agents::begin()
{
    m_world.agenda().after(milliseconds(m_random.between(2'000, 25'000)) * (m_world.isLong() ? 60 : 1), [this] {
        if (!m_world.isBusy())
            return;
        if (m_world.isOpen())
            act();
        begin();
    });
}

void Agents::act()
{
    m_world.countOperation();
    const int desk = m_random.below(World::desks);
    const int wish = m_random.below(100);
    if (wish < 25)
        cancel(desk);
    else if (wish < 45)
        recall();
    else if (wish < 70)
        callForHelp();
    else
        claim(desk);
}

void Agents::send(int desk, const QByteArray &method, const QString &path, const QByteArray &body,
                  sync::HubLink::Done done)
{
    m_desks[size_t(desk)].link->send(
        {method, QStringLiteral("/api/v1/") + path, body, method == "POST" ? makeId() : QString()}, std::move(done));
}

void Agents::cancel(int desk)
{
    std::vector<QString> codes;
    for (const Promise &promise : m_world.oracle().promises()) {
        if (promise.kind == Promise::Kind::Booked && !promise.cancelled && !promise.lost)
            codes.push_back(promise.code);
    }
    if (codes.empty())
        return;
    const QString code = m_random.pick(codes);
    send(desk, "DELETE", QStringLiteral("sites/%1/appointments/%2").arg(World::site(), code), {},
         [this, code](const HubReply &reply) {
             Promise *const promise = m_world.oracle().promise(code);
             const bool told = reply.kind == HubReply::Kind::Answered && reply.status / 100 == 2;
             m_world.trace().note(m_world.agenda().now(), 200, told, quint64(reply.status),
                                  [&] { return QStringLiteral("agent cancels %1: %2").arg(code).arg(reply.status); });
             if (promise && told) {
                 promise->cancelled = true;
                 m_world.oracle().changedOnline(*promise);
             } else if (promise && (reply.kind == HubReply::Kind::Failed || reply.status >= 500 || reply.status == 404)) {
                 promise->maybeCancelled = true;
             }
         });
}

void Agents::recall()
{
    std::vector<UnitKey> leased;
    for (const auto &[unit, record] : m_world.hub().database().rows().units.committed()) {
        if (record.state == appointments::UnitState::Leased ||
            (record.state == appointments::UnitState::Free && m_random.percent(3)))
            leased.push_back(unit);
    }
    if (leased.empty() || !m_world.hub().isUp())
        return;
    const UnitKey unit = m_random.pick(leased);
    const bool done = m_world.hub().recall(unit, m_random.percent(50));
    m_world.trace().note(m_world.agenda().now(), 201, done, 0, [&] {
        return QStringLiteral("agent recalls %1@%2")
            .arg(unit.resource)
            .arg(unit.start.time_since_epoch().count() / 60'000);
    });
}

void Agents::callForHelp()
{
    KioskMachine &kiosk = m_world.kiosk(m_random.below(m_world.kiosks()));
    if (!kiosk.isOn() || kiosk.disk().isDead())
        return;
    const QString id = makeId();
    const QByteArray body = "{\"id\":\"" + id.toLatin1() + "\",\"language\":\"fr\",\"context\":{}}";
    m_handOffs << id;
    kiosk.link().send({"POST", QStringLiteral("/api/v1/sites/%1/handoffs").arg(World::site()), body, makeId()},
                      [](const HubReply &) {});
    if (m_random.percent(20)) {
        m_world.agenda().after(milliseconds(m_random.between(1'000, 60'000)), [this, id] {
            send(0, "DELETE", QStringLiteral("sites/%1/handoffs/%2").arg(World::site(), id), {},
                 [](const HubReply &) {});
        });
    }
}

void Agents::claim(int desk)
{
    if (m_handOffs.isEmpty())
        return;
    const QString id = m_random.percent(70) ? m_handOffs.last() : m_random.pick(m_handOffs);
    const QByteArray body = "{\"agent\":\"agent-" + QByteArray::number(desk) + "\"}";
    send(desk, "POST", QStringLiteral("sites/%1/handoffs/%2/claim").arg(World::site(), id), body,
         [this, desk, id](const HubReply &reply) {
             if (reply.kind != HubReply::Kind::Answered || reply.status / 100 != 2)
                 return;
             const QJsonValue token = QJsonDocument::fromJson(reply.body).object().value(QLatin1String("claimToken"));
             beat({desk, id, token.isString() ? token.toString() : QString::number(token.toInteger()),
                   m_random.below(6), m_random.percent(40)});
         });
}

void Agents::beat(Claim claim)
{
    m_world.agenda().after(std::chrono::seconds(10), [this, claim]() mutable {
        if (claim.beats-- > 0) {
            send(claim.desk, "POST", QStringLiteral("sites/%1/handoffs/%2/heartbeat").arg(World::site(), claim.handOff),
                 "{\"claimToken\":" + claim.token.toLatin1() + "}", [](const HubReply &) {});
            beat(claim);
        } else if (!claim.goesSilent) {
            send(claim.desk, "POST", QStringLiteral("sites/%1/handoffs/%2/end").arg(World::site(), claim.handOff),
                 "{\"claimToken\":" + claim.token.toLatin1() + "}", [](const HubReply &) {});
        }
    });
}

} // namespace parvis::simulate
