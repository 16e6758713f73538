// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/handoffservice.h"

#include "hub/service/dutyroster.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/visitservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

using store::HandOff;
using store::HandOffState;
using store::HubTransaction;

namespace
{

bool isSame(const HandOff &handOff, const HandOffService::Claimant &who)
{
    return handOff.desk == who.desk && handOff.agentId == who.agent;
}

bool isSilent(const HandOff &handOff, Instant now)
{
    return handOff.state == HandOffState::Claimed &&
           now >= handOff.heartbeat.value_or(handOff.changed) + HandOffService::reclaimAfter;
}

bool isLeftByNamed(const HandOff &handOff, Instant now)
{
    return handOff.state == HandOffState::Waiting && !handOff.onlyFor.isEmpty() &&
           now >= handOff.changed + HandOffService::namedFor;
}

void putBack(HandOff &handOff, Instant now)
{
    handOff.state = HandOffState::Waiting;
    handOff.agent.clear();
    handOff.agentId.clear();
    handOff.desk.clear();
    handOff.heartbeat.reset();
    handOff.changed = now;
}

// How long the last helps took, in seconds, the newest last: a fact of the site, since the rows say when they ended
// only.
const QString helpTimes = QStringLiteral("help-times");
constexpr qsizetype helpsKept = 40;
constexpr std::chrono::seconds mistake{10}; // taken and given up at once

Result<QJsonArray> readHelps(HubTransaction &transaction)
{
    const auto fact = transaction.fact(helpTimes);
    return fact ? Result<QJsonArray>(QJsonDocument::fromJson(*fact).array()) : Result<QJsonArray>(fact.error());
}

// One that is claimed changed last when it was.
Result<void> noteHelp(HubTransaction &transaction, const HandOff &before, Instant now)
{
    const auto took = std::chrono::duration_cast<std::chrono::seconds>(now - before.changed);
    if (before.state != HandOffState::Claimed || took < mistake)
        return {};
    auto helps = readHelps(transaction);
    if (!helps)
        return helps.error();
    helps->append(qint64(took.count()));
    while (helps->size() > helpsKept)
        helps->removeFirst();
    return transaction.setFact(helpTimes, QJsonDocument(*helps).toJson(QJsonDocument::Compact));
}

int busyOf(const queue::OnDuty &able, const QList<queue::Ticket> &tickets, const QList<HandOff> &handOffs)
{
    return int(std::count_if(able.begin(), able.end(), [&](const queue::Agent &agent) {
        return std::any_of(tickets.begin(), tickets.end(),
                           [&](const queue::Ticket &ticket) {
                               return queue::isAtDesk(ticket.now) && ticket.now.agent == agent.id;
                           }) ||
               std::any_of(handOffs.begin(), handOffs.end(), [&](const HandOff &other) {
                   return other.state == HandOffState::Claimed && other.agentId == agent.id;
               });
    }));
}

using Parting = VisitService::Parting;

Result<void> put(HubTransaction &transaction, const HandOff &before, const HandOff &handOff,
                 Parting parting = Parting::Lost)
{
    if (auto written = transaction.putHandOff(handOff); !written)
        return written;
    if (auto traced = VisitService::trace(transaction, before, handOff, parting); !traced)
        return traced;
    return VisitService::tell(transaction, handOff);
}

// Nobody needs any more what he shared and what was noted of him.
void forgetContent(HandOff &handOff)
{
    handOff.note.clear();
    handOff.context.clear();
}

Result<void> withdrawOne(HubTransaction &transaction, HandOff handOff, Instant now)
{
    const HandOff before = handOff;
    handOff.state = HandOffState::Withdrawn;
    handOff.changed = now;
    forgetContent(handOff);
    auto noted = noteHelp(transaction, before, now);
    return noted ? put(transaction, before, handOff) : noted;
}

// What DEVICE still waits for.
Result<void> withdrawAll(HubTransaction &transaction, const QString &device, Instant now)
{
    const auto open = transaction.openHandOffs();
    if (!open)
        return open.error();
    for (const HandOff &handOff : *open) {
        if (handOff.device != device)
            continue;
        if (auto withdrawn = withdrawOne(transaction, handOff, now); !withdrawn)
            return withdrawn;
    }
    return {};
}

} // namespace

bool HandOffService::Claimant::holds(const HandOff &handOff) const
{
    return handOff.state == HandOffState::Claimed && isSame(handOff, *this);
}

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
        if (*changed == Effect::None)
            return {};
        const bool isOver = handOff.state == HandOffState::Ended || handOff.state == HandOffState::Withdrawn;
        if (isOver)
            forgetContent(handOff);
        const bool isMeasured = isOver || *changed == Effect::Passed;
        if (auto noted = isMeasured ? noteHelp(transaction, before, handOff.changed) : Result<void>(); !noted)
            return noted;
        return put(transaction, before, handOff, *changed == Effect::Passed ? Parting::Passed : Parting::Lost);
    });
    return done ? Result<HandOff>(handOff) : Result<HandOff>(done.error());
}

Result<HandOff> HandOffService::request(const QString &site, const QString &id, const QString &device,
                                        const QString &language, const QByteArray &context, Others others)
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
        if (others == Others::Withdraw) {
            if (auto withdrawn = withdrawAll(transaction, device, m_clock.now()); !withdrawn)
                return withdrawn;
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

Result<HandOff> HandOffService::claim(const QString &site, const QString &id, const Claimant &who)
{
    if (who.name.trimmed().isEmpty())
        return Error(HubRefusal::Invalid, QStringLiteral("agent"));
    return change(site, id, [&](HandOff &handOff, Instant now) -> Result<Effect> {
        if (isSilent(handOff, now))
            putBack(handOff, now);
        if (who.holds(handOff)) {
            handOff.heartbeat = now;
            return Effect::Quiet;
        }
        if (handOff.state != HandOffState::Waiting)
            return Error(HubRefusal::WrongState, toText(handOff.state));
        handOff.state = HandOffState::Claimed;
        handOff.agent = who.name;
        handOff.agentId = who.agent;
        handOff.desk = who.desk;
        handOff.onlyFor.clear();
        ++handOff.claimToken;
        handOff.heartbeat = handOff.changed = now;
        return Effect::Told;
    });
}

Result<HandOff> HandOffService::heartbeat(const QString &site, const QString &id, quint64 claimToken,
                                          const Claimant &who)
{
    return change(site, id, [&](HandOff &handOff, Instant now) -> Result<Effect> {
        if (!who.holds(handOff) || handOff.claimToken != claimToken)
            return Error(HubRefusal::StaleClaim, toText(handOff.state));
        handOff.heartbeat = now;
        return Effect::Quiet;
    });
}

Result<HandOff> HandOffService::end(const QString &site, const QString &id, quint64 claimToken, const Claimant &who)
{
    return change(site, id, [&](HandOff &handOff, Instant now) -> Result<Effect> {
        if (handOff.state == HandOffState::Ended && isSame(handOff, who) && handOff.claimToken == claimToken)
            return Effect::None;
        if (!who.holds(handOff) || handOff.claimToken != claimToken)
            return Error(HubRefusal::StaleClaim, toText(handOff.state));
        handOff.state = HandOffState::Ended;
        handOff.changed = now;
        return Effect::Told;
    });
}

Result<HandOff> HandOffService::pass(const QString &site, const QString &id, quint64 claimToken, const Claimant &who,
                                     const PassOn &to)
{
    return change(site, id, [&](HandOff &handOff, Instant now) -> Result<Effect> {
        const bool isPassed = handOff.state == HandOffState::Waiting && !handOff.passedBy.isEmpty();
        if (isPassed && handOff.claimToken == claimToken && (who.name.isEmpty() || who.name == handOff.passedBy))
            return Effect::None;
        if (!who.holds(handOff) || handOff.claimToken != claimToken)
            return Error(HubRefusal::StaleClaim, toText(handOff.state));
        handOff.passedBy = handOff.agent;
        putBack(handOff, now);
        handOff.onlyFor = to.onlyFor;
        handOff.note = to.note;
        return Effect::Passed;
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

Result<HandOffService::Prospect> HandOffService::prospect(const QString &site, const HandOff &handOff,
                                                          const queue::QueuePlan *plan)
{
    Prospect prospect;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto open = transaction.openHandOffs();
        const auto tickets = open ? transaction.openTickets() : open.error();
        const auto agents = tickets ? transaction.deskAgents(Instant()) : tickets.error();
        const auto helps = agents ? readHelps(transaction) : agents.error();
        if (!helps)
            return helps.error();
        prospect.ahead = int(std::count_if(open->begin(), open->end(), [&](const HandOff &other) {
            return other.state == HandOffState::Waiting &&
                   std::tie(other.created, other.id) < std::tie(handOff.created, handOff.id);
        }));
        if (agents->isEmpty())
            return {};
        const queue::OnDuty onDuty = rosterOf(*agents, m_clock.now()).onDuty;
        const QString procedure =
            QJsonDocument::fromJson(handOff.context).object().value(QStringLiteral("procedure")).toString();
        const queue::Service *service = plan && !procedure.isEmpty() ? plan->serviceForProcedure(procedure) : nullptr;
        prospect.staff = queue::helpStaff(plan ? *plan : queue::QueuePlan(), service ? service->id : QString(),
                                          plan ? handOff.language : QString(), onDuty);
        QList<std::chrono::seconds> times;
        for (const QJsonValue &time : *helps)
            times.append(std::chrono::seconds(time.toInteger()));
        prospect.time = queue::helpTime(prospect.ahead, int(prospect.staff->able.size()),
                                        busyOf(prospect.staff->able, *tickets, *open), times);
        return {};
    });
    return done ? Result<Prospect>(prospect) : Result<Prospect>(done.error());
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

Result<int> HandOffService::sweep(const QString &site, std::chrono::milliseconds listening)
{
    int back = 0;
    const bool couldBeHeard = listening >= reclaimAfter;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        auto open = transaction.openHandOffs();
        if (!open)
            return open.error();
        for (HandOff &handOff : *open) {
            const bool isLeft = isLeftByNamed(handOff, now);
            if (!isLeft && !(couldBeHeard && isSilent(handOff, now)))
                continue;
            const HandOff before = handOff;
            if (isLeft)
                handOff.onlyFor.clear();
            else
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
