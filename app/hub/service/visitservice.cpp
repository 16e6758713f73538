// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/visitservice.h"

#include "hub/service/handoffservice.h"
#include "hub/service/hubrefusal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parvis::hub
{

using store::HandOff;
using store::HandOffAct;
using store::HandOffState;
using store::HubTransaction;
using store::VisitView;

namespace
{

bool isOver(const HandOff &handOff)
{
    return handOff.state == HandOffState::Ended || handOff.state == HandOffState::Withdrawn;
}

Result<void> requireClaimed(const HandOff &handOff)
{
    return handOff.state == HandOffState::Claimed ? Result<void>()
                                                  : Result<void>(Error(HubRefusal::WrongState, toText(handOff.state)));
}

std::chrono::milliseconds since(Instant then, Instant now)
{
    return std::max(std::chrono::milliseconds(0), std::chrono::duration_cast<std::chrono::milliseconds>(now - then));
}

Result<QByteArray> feedBodyOf(HubTransaction &transaction, const HandOff &handOff)
{
    if (isOver(handOff))
        return QByteArray();
    const auto view = transaction.visitView(handOff.id);
    if (!view)
        return view.error();
    const auto newest = transaction.newestAct(handOff.id);
    if (!newest)
        return newest.error();
    QJsonObject json{{QStringLiteral("s"), toText(handOff.state)}};
    if (*newest > 0)
        json.insert(QStringLiteral("a"), *newest);
    if (*view)
        json.insert(QStringLiteral("v"), (*view)->number);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Who no longer shows his form does not want it read in what he shared before either.
Result<void> hideForm(HubTransaction &transaction, const HandOff &handOff, const HandOffAct &act)
{
    const QJsonValue shown = QJsonDocument::fromJson(act.body).object().value(QStringLiteral("value"));
    if (act.kind != QLatin1String("share") || shown == QLatin1String("form"))
        return {};
    QJsonObject context = QJsonDocument::fromJson(handOff.context).object();
    if (context.take(QStringLiteral("form")).isUndefined())
        return {};
    HandOff without = handOff;
    without.context = QJsonDocument(context).toJson(QJsonDocument::Compact);
    return transaction.putHandOff(without);
}

} // namespace

Result<void> VisitService::with(HubTransaction &transaction, const QString &id, const Party &party, const Work &work)
{
    const auto found = transaction.handOff(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error(HubRefusal::NotFound, QStringLiteral("hand-off"));
    const HandOff &handOff = **found;
    const bool isKiosk = !party.isDesk && party.device == handOff.device;
    const bool isDesk =
        party.isDesk && !handOff.desk.isEmpty() && party.device == handOff.desk && party.agent == handOff.agentId;
    if (!isKiosk && !isDesk)
        return Error(HubRefusal::NotAllowed, QStringLiteral("hand-off"));
    return work(transaction, handOff);
}

Result<VisitService::Sign> VisitService::show(const QString &site, const QString &id, const Party &kiosk,
                                              const QByteArray &state)
{
    Sign sign;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        return with(transaction, id, kiosk, [&](HubTransaction &rows, const HandOff &handOff) -> Result<void> {
            if (kiosk.isDesk)
                return Error(HubRefusal::NotAllowed, QStringLiteral("desk"));
            if (auto claimed = requireClaimed(handOff); !claimed)
                return claimed;
            const auto before = rows.visitView(id);
            if (!before)
                return before.error();
            VisitView view = before->value_or(VisitView{id, 0, {}, {}});
            const bool isNew = !*before || view.state != state;
            view.number += isNew ? 1 : 0;
            view.state = state;
            view.heard = m_clock.now();
            if (auto written = rows.putVisitView(view); !written)
                return written;
            const auto newest = rows.newestAct(id);
            if (!newest)
                return newest.error();
            sign = {view.number, {}, *newest, since(handOff.heartbeat.value_or(handOff.changed), m_clock.now()),
                    handOff.agent};
            return isNew ? tellBoth(rows, handOff) : Result<void>();
        });
    });
    return done ? Result<Sign>(sign) : Result<Sign>(done.error());
}

Result<VisitService::Sign> VisitService::look(const QString &site, const QString &id, const Party &desk)
{
    Sign sign;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        return with(transaction, id, desk, [&](HubTransaction &rows, const HandOff &handOff) -> Result<void> {
            if (!desk.isDesk)
                return Error(HubRefusal::NotAllowed, QStringLiteral("kiosk"));
            if (auto claimed = requireClaimed(handOff); !claimed)
                return claimed;
            const auto view = rows.visitView(id);
            if (!view)
                return view.error();
            const auto newest = rows.newestAct(id);
            if (!newest)
                return newest.error();
            const Instant heard = *view ? (*view)->heard : handOff.changed;
            sign = {*view ? (*view)->number : 0, *view ? (*view)->state : QByteArray(), *newest,
                    since(heard, m_clock.now()), handOff.agent};
            return {};
        });
    });
    return done ? Result<Sign>(sign) : Result<Sign>(done.error());
}

Result<qint64> VisitService::add(const QString &site, const QString &id, const Party &party, HandOffAct act,
                                 qint64 answered)
{
    qint64 number = 0;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        return with(transaction, id, party, [&](HubTransaction &rows, const HandOff &handOff) -> Result<void> {
            if (auto claimed = requireClaimed(handOff); !claimed)
                return claimed;
            if (answered > 0) {
                const auto one = rows.actsAfter(id, answered - 1, 1);
                if (!one)
                    return one.error();
                if (one->isEmpty() || one->first().number != answered || one->first().kind != QLatin1String("propose"))
                    return Error(HubRefusal::Invalid, QStringLiteral("of"));
            }
            const auto newest = rows.newestAct(id);
            if (!newest)
                return newest.error();
            if (*newest >= mostActs)
                return Error(HubRefusal::Invalid, QStringLiteral("acts"));
            act.handOff = id;
            act.by = party.isDesk ? QStringLiteral("agent") : QStringLiteral("visitor");
            act.who = party.isDesk ? handOff.agent : QString();
            act.at = m_clock.now();
            const auto added = rows.addAct(act);
            if (!added)
                return added.error();
            number = *added;
            if (const auto hidden = hideForm(rows, handOff, act); !hidden)
                return hidden;
            return tellBoth(rows, handOff);
        });
    });
    return done ? Result<qint64>(number) : Result<qint64>(done.error());
}

Result<QList<HandOffAct>> VisitService::acts(const QString &site, const QString &id, const Party &party, qint64 after)
{
    QList<HandOffAct> found;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        return with(transaction, id, party, [&](HubTransaction &rows, const HandOff &) -> Result<void> {
            auto acts = rows.actsAfter(id, after, actsAtOnce);
            if (!acts)
                return acts.error();
            found = *std::move(acts);
            return {};
        });
    });
    return done ? Result<QList<HandOffAct>>(found) : Result<QList<HandOffAct>>(done.error());
}

Result<void> VisitService::trace(HubTransaction &transaction, const HandOff &before, const HandOff &after,
                                 Parting parting)
{
    const bool wasJoined = before.state == HandOffState::Claimed;
    const bool isJoined = after.state == HandOffState::Claimed;
    const bool isSameClaim = wasJoined && isJoined && before.claimToken == after.claimToken;
    if (isSameClaim || (!wasJoined && !isJoined))
        return {};
    const auto note = [&](const char *by, const QString &who, const char *kind) -> Result<void> {
        const HandOff &claim = wasJoined && QLatin1String(kind) != QLatin1String("join") ? before : after;
        const QString id = QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(claim.claimToken);
        const auto added =
            transaction.addAct({after.id, 0, id, QLatin1String(by), who, QLatin1String(kind), {}, {}, after.changed});
        return added ? Result<void>() : Result<void>(added.error());
    };
    if (wasJoined) {
        const bool isVisitor = after.state == HandOffState::Withdrawn;
        auto noted = isOver(after) ? note(isVisitor ? "visitor" : "agent", isVisitor ? QString() : before.agent, "end")
                     : parting == Parting::Passed ? note("agent", before.agent, "pass")
                                                  : note("hub", before.agent, "lost");
        if (!noted)
            return noted;
        if (auto forgotten = transaction.forgetVisit(after.id); !forgotten)
            return forgotten;
    }
    return isJoined ? note("agent", after.agent, "join") : Result<void>();
}

Result<void> VisitService::tell(HubTransaction &transaction, const HandOff &handOff)
{
    const auto body = feedBodyOf(transaction, handOff);
    if (!body)
        return body.error();
    const auto told = transaction.appendChange(QStringLiteral("handoff"), handOff.id, *body);
    return told ? Result<void>() : Result<void>(told.error());
}

// What the two do changes nothing for the others at the site.
Result<void> VisitService::tellBoth(HubTransaction &transaction, const HandOff &handOff)
{
    if (handOff.device.isEmpty() || handOff.desk.isEmpty())
        return tell(transaction, handOff);
    const auto body = feedBodyOf(transaction, handOff);
    if (!body)
        return body.error();
    const auto told =
        transaction.appendChangeFor({handOff.device, handOff.desk}, QStringLiteral("handoff"), handOff.id, *body);
    return told ? Result<void>() : Result<void>(told.error());
}

} // namespace parvis::hub
