// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/callingorder.h"

#include <algorithm>

namespace parvis::queue
{

namespace
{

constexpr int arrivalLevel = 2;

bool isOnTime(const QueuePlan &plan, const Ticket &ticket, Instant now)
{
    if (!ticket.appointment)
        return false;
    const Instant start = ticket.appointment->start;
    return ticket.taken <= start + plan.calling.late && now >= start - plan.calling.early;
}

bool isFirst(const QueuePlan &plan, const Ticket &ticket)
{
    return std::any_of(ticket.needs.begin(), ticket.needs.end(), [&](const QString &id) {
        const Need *need = plan.findNeed(id);
        return need && need->first;
    });
}

int agedLevel(const QueuePlan &plan, int level, Instant place, Instant now)
{
    const auto steps = now > place ? (now - place) / plan.calling.aging : 0;
    return steps >= level ? 0 : level - int(steps);
}

bool hasAll(const QStringList &have, const QStringList &need)
{
    return std::all_of(need.begin(), need.end(), [&](const QString &one) { return have.contains(one); });
}

bool hasSkills(const QueuePlan &plan, const Ticket &ticket, const Agent &agent)
{
    const Service *service = plan.findService(ticket.now.service);
    if (service && !hasAll(agent.skills, service->skills))
        return false;
    return std::all_of(ticket.needs.begin(), ticket.needs.end(), [&](const QString &id) {
        const Need *need = plan.findNeed(id);
        return !need || need->skill.isEmpty() || agent.skills.contains(need->skill);
    });
}

bool speaks(const QueuePlan &plan, const Ticket &ticket, const Agent &agent, Instant now, const OnDuty &onDuty)
{
    const QString &language = ticket.language;
    if (language.isEmpty() || plan.languages.contains(language) || agent.languages.contains(language))
        return true;
    if (now - ticket.now.place >= plan.calling.languageWait)
        return true;
    return std::none_of(onDuty.begin(), onDuty.end(), [&](const Agent &other) {
        return other.languages.contains(language) && hasSkills(plan, ticket, other);
    });
}

} // namespace

QString toText(CallingClass callingClass)
{
    switch (callingClass) {
    case CallingClass::Appointment:
        return QStringLiteral("appointment");
    case CallingClass::First:
        return QStringLiteral("first");
    case CallingClass::Arrival:
        break;
    }
    return QStringLiteral("arrival");
}

CallingClass callingClass(const QueuePlan &plan, const Ticket &ticket, Instant now)
{
    if (isOnTime(plan, ticket, now))
        return CallingClass::Appointment;
    return isFirst(plan, ticket) ? CallingClass::First : CallingClass::Arrival;
}

Rank rankOf(const QueuePlan &plan, const Ticket &ticket, Instant now)
{
    const int level = isFirst(plan, ticket) ? arrivalLevel - 1 : arrivalLevel;
    const Rank walkIn{agedLevel(plan, level, ticket.now.place, now), ticket.now.place, ticket.taken, ticket.id};
    if (!isOnTime(plan, ticket, now))
        return walkIn;
    const Rank booked{0, std::max(ticket.appointment->start, ticket.now.place), ticket.taken, ticket.id};
    return std::min(booked, walkIn);
}

QList<qsizetype> callingOrder(const QueuePlan &plan, const QList<Ticket> &tickets, Instant now)
{
    QList<std::pair<Rank, qsizetype>> ranked;
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        if (isInLine(tickets.at(i).now))
            ranked.append({rankOf(plan, tickets.at(i), now), i});
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<qsizetype> order;
    order.reserve(ranked.size());
    for (const auto &one : std::as_const(ranked))
        order.append(one.second);
    return order;
}

bool fits(const QueuePlan &plan, const Ticket &ticket, const Agent &agent, Instant now, const OnDuty &onDuty)
{
    const Standing &standing = ticket.now;
    if (!standing.onlyFor.isEmpty() && standing.onlyFor != agent.id)
        return false;
    if (standing.notBefore && now < *standing.notBefore)
        return false;
    if (!agent.services.isEmpty() && !agent.services.contains(standing.service))
        return false;
    return hasSkills(plan, ticket, agent) && speaks(plan, ticket, agent, now, onDuty);
}

std::optional<qsizetype> nextFor(const QueuePlan &plan, const QList<Ticket> &tickets, const Agent &agent, Instant now,
                                 const OnDuty &onDuty)
{
    for (const qsizetype index : callingOrder(plan, tickets, now)) {
        if (fits(plan, tickets.at(index), agent, now, onDuty))
            return index;
    }
    return std::nullopt;
}

} // namespace parvis::queue
