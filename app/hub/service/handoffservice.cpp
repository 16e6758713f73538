// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/handoffservice.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/visitservice.h"

namespace parvis::hub
{

using store::HandOff;
using store::HandOffState;
using store::HubTransaction;

namespace
{

bool isSilent(const HandOff &handOff, Instant now)
{
    return handOff.state == HandOffState::Claimed &&
           now >= handOff.heartbeat.value_or(handOff.changed) + HandOffService::reclaimAfter;
}

void putBack(HandOff &handOff, Instant now)
{
    handOff.state = HandOffState::Waiting;
    handOff.agent.clear();
    handOff.desk.clear();
    handOff.heartbeat.reset();
    handOff.changed = now;
}

Result<void> put(HubTransaction &transaction, const HandOff &before, const HandOff &handOff)
{
    if (auto written = transaction.putHandOff(handOff); !written)
        return written;
    if (auto traced = VisitService::trace(transaction, before, handOff); !traced)
        return traced;
    return VisitService::tell(transaction, handOff);
}

} // namespace

QString toText(HandOffState state)
{
    switch (state) {
    case HandOffState::Waiting:
        return QStringLiteral("waiting");
    case HandOffState::Claimed:
        return QStringLiteral("claimed");
    case HandOffState::Ended:
        return QStringLiteral("ended");
    case HandOffState::Withdrawn:
        break;
    }
    return QStringLiteral("withdrawn");
}

Result<HandOff> HandOffService::change(const QString &site, const QString &id, const Change &change)
{
    HandOff handOff;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.handOff(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error(HubRefusal::NotFound, QStringLiteral("hand-off"));
        const HandOff before = **found;
        handOff = before;
        const auto changed = change(handOff, m_clock.now());
        if (!changed)
            return changed.error();
        if (*changed == Effect::Quiet)
            return transaction.putHandOff(handOff);
        return *changed == Effect::Told ? put(transaction, before, handOff) : Result<void>();
    });
    return done ? Result<HandOff>(handOff) : Result<HandOff>(done.error());
}

Result<HandOff> HandOffService::request(const QString &site, const QString &id, const QString &device,
                                        const QString &language, const QByteArray &context)
{
    HandOff handOff;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.handOff(id);
        if (!found)
            return found.error();
        if (*found) {
            handOff = **found;
            return {};
        }
        handOff.id = id;
        handOff.device = device;
        handOff.language = language;
        handOff.context = context;
        handOff.created = handOff.changed = m_clock.now();
        return put(transaction, handOff, handOff);
    });
    return done ? Result<HandOff>(handOff) : Result<HandOff>(done.error());
}

Result<HandOff> HandOffService::find(const QString &site, const QString &id)
{
    HandOff handOff;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.handOff(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error(HubRefusal::NotFound, QStringLiteral("hand-off"));
        handOff = **found;
        return {};
    });
    return done ? Result<HandOff>(handOff) : Result<HandOff>(done.error());
}

Result<HandOff> HandOffService::claim(const QString &site, const QString &id, const QString &agent,
                                      const QString &desk)
{
    if (agent.trimmed().isEmpty())
        return Error(HubRefusal::Invalid, QStringLiteral("agent"));
    return change(site, id, [&](HandOff &handOff, Instant now) -> Result<Effect> {
        if (isSilent(handOff, now))
            putBack(handOff, now);
        if (handOff.state == HandOffState::Claimed && handOff.agent == agent) {
            handOff.heartbeat = now;
            handOff.desk = desk;
            return Effect::Quiet;
        }
        if (handOff.state != HandOffState::Waiting)
            return Error(HubRefusal::WrongState, toText(handOff.state));
        handOff.state = HandOffState::Claimed;
        handOff.agent = agent;
        handOff.desk = desk;
        ++handOff.claimToken;
        handOff.heartbeat = handOff.changed = now;
        return Effect::Told;
    });
}

Result<HandOff> HandOffService::heartbeat(const QString &site, const QString &id, quint64 claimToken)
{
    return change(site, id, [&](HandOff &handOff, Instant now) -> Result<Effect> {
        if (handOff.state != HandOffState::Claimed || handOff.claimToken != claimToken)
            return Error(HubRefusal::StaleClaim, toText(handOff.state));
        handOff.heartbeat = now;
        return Effect::Quiet;
    });
}

Result<HandOff> HandOffService::end(const QString &site, const QString &id, quint64 claimToken)
{
    return change(site, id, [&](HandOff &handOff, Instant now) -> Result<Effect> {
        if (handOff.state == HandOffState::Ended && handOff.claimToken == claimToken)
            return Effect::None;
        if (handOff.state != HandOffState::Claimed || handOff.claimToken != claimToken)
            return Error(HubRefusal::StaleClaim, toText(handOff.state));
        handOff.state = HandOffState::Ended;
        handOff.changed = now;
        return Effect::Told;
    });
}

Result<HandOff> HandOffService::withdraw(const QString &site, const QString &id)
{
    return change(site, id, [&](HandOff &handOff, Instant now) -> Result<Effect> {
        if (handOff.state == HandOffState::Withdrawn)
            return Effect::None;
        if (handOff.state == HandOffState::Ended)
            return Error(HubRefusal::WrongState, toText(handOff.state));
        handOff.state = HandOffState::Withdrawn;
        handOff.changed = now;
        return Effect::Told;
    });
}

Result<QList<HandOff>> HandOffService::open(const QString &site)
{
    QList<HandOff> open;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = transaction.openHandOffs();
        if (!found)
            return found.error();
        open = *std::move(found);
        return {};
    });
    return done ? Result<QList<HandOff>>(open) : Result<QList<HandOff>>(done.error());
}

Result<int> HandOffService::sweep(const QString &site)
{
    int back = 0;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        auto open = transaction.openHandOffs();
        if (!open)
            return open.error();
        for (HandOff &handOff : *open) {
            if (!isSilent(handOff, now))
                continue;
            const HandOff before = handOff;
            putBack(handOff, now);
            if (auto written = put(transaction, before, handOff); !written)
                return written;
            ++back;
        }
        return {};
    });
    return done ? Result<int>(back) : Result<int>(done.error());
}

} // namespace parvis::hub
