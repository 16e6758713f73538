// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakequeue.h"

#include "support/catch.h"

#include <utility>

namespace parvis::kiosk
{

int FakeQueue::deliver()
{
    const auto ready = std::exchange(m_waiting, {});
    for (const auto &answer : ready)
        answer();
    return int(ready.size());
}

void FakeQueue::call(const QString &id, const QString &desk)
{
    REQUIRE(given.contains(id));
    given[id].state = queue::TicketState::Called;
    given[id].desk = desk;
    given[id].position = 0;
}

queue::SaleState FakeQueue::sale(const queue::Service &service) const
{
    return queue::saleState(*lines, service, m_clock.now(), waiting.value(service.id), {});
}

void FakeQueue::services(Shown done)
{
    QList<sync::ServiceShown> shown;
    for (const auto &service : lines->services)
        shown.append({service.id, sale(service), isOnline ? waiting.value(service.id) : -1, isOnline ? wait : queue::WaitEstimate()});
    m_waiting.append([done = std::move(done), shown] { done(shown); });
}

sync::TicketOutcome FakeQueue::give(const sync::TicketQuestion &question)
{
    sync::TicketOutcome outcome;
    const auto *service = lines->findService(question.service.isEmpty() ? lines->services.constFirst().id : question.service);
    REQUIRE(service);
    const QString id = question.appointment.isEmpty() ? QStringLiteral("%1").arg(asked, 32, 10, QLatin1Char('0'))
                                                      : QStringLiteral("a%1").arg(question.appointment);
    if (given.contains(id)) {
        outcome.ticket = given.value(id);
        return outcome;
    }
    const bool lost = lostAnswer > 0 && --lostAnswer == 0;
    const bool own = !isOnline || lost;
    const auto label = queue::TicketLabel::make(own ? QStringLiteral("K") : QString(), service->letter, ++m_numbers[service->id]);
    REQUIRE(label);
    sync::TicketShown ticket;
    ticket.id = id;
    ticket.label = label->toText();
    ticket.speech = label->toSpeech();
    ticket.service = service->id;
    if (own) {
        outcome.way = sync::Way::Lease;
    } else {
        ticket.position = ++waiting[service->id];
        ticket.wait = wait;
    }
    given.insert(id, ticket);
    outcome.ticket = ticket;
    return outcome;
}

void FakeQueue::take(const sync::TicketQuestion &question, Done done)
{
    ++asked;
    last = question;
    sync::TicketOutcome outcome;
    if (obstacle)
        outcome.obstacle = *std::exchange(obstacle, std::nullopt);
    else
        outcome = give(question);
    m_waiting.append([done = std::move(done), outcome] { done(outcome); });
}

void FakeQueue::look(const QString &id, Done done)
{
    ++looked;
    sync::TicketOutcome outcome;
    if (isOnline && given.contains(id))
        outcome.ticket = given.value(id);
    else
        outcome.obstacle = sync::QueueObstacle::Offline;
    m_waiting.append([done = std::move(done), outcome] { done(outcome); });
}

} // namespace parvis::kiosk
