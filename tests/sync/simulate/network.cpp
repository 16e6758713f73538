// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/network.h"

namespace parvis::simulate
{

struct Network::Exchange {
    int machine = 0;
    int run = 0;
    sync::HubRequest request;
    sync::HubLink::Done done;
    bool ended = false;

    void end(const sync::HubReply &reply)
    {
        if (std::exchange(ended, true))
            return;
        const auto told = std::move(done);
        told(reply);
    }
};

Network::Network(Agenda &agenda, Random random, Plant *plant, Receive receive)
    : m_agenda(agenda), m_random(random), m_plant(plant), m_receive(std::move(receive))
{
}

milliseconds Network::delay(const Route &route)
{
    return milliseconds(m_random.between(route.least.count(), route.most.count()));
}

bool Network::strikes(int permille)
{
    const bool strikes = permille > 0 && m_random.permille(permille);
    faultsStruck += strikes;
    return strikes;
}

void Network::send(int machine, int run, const sync::HubRequest &request, sync::HubLink::Done done)
{
    const Route &way = route(machine);
    const auto exchange = std::make_shared<Exchange>(Exchange{machine, run, request, std::move(done), false});
    const bool refused = !way.requestsPass && way.refusesAtOnce;
    m_agenda.after(refused ? delay(way) : way.patience, [exchange] { exchange->end({}); });
    if (!way.requestsPass || strikes(way.lostPermille))
        return;
    m_agenda.after(delay(way), [this, exchange] { deliver(exchange); });
    if (strikes(way.doubledPermille))
        m_agenda.after(delay(way) + delay(way) * m_random.below(4), [this, exchange] { deliver(exchange); });
}

void Network::deliver(const std::shared_ptr<Exchange> &exchange)
{
    sync::HubRequest request = exchange->request;
    if (m_plant && !m_plant->request(exchange->machine, request))
        return;
    m_receive(exchange->machine, exchange->run, request,
              [this, exchange](const sync::HubReply &reply) { bringBack(exchange, reply); });
}

void Network::bringBack(const std::shared_ptr<Exchange> &exchange, const sync::HubReply &reply)
{
    const Route &way = route(exchange->machine);
    if (!way.answersPass || strikes(way.lostPermille))
        return;
    sync::HubReply answer = reply;
    if (m_plant && !m_plant->answer(exchange->machine, exchange->request, answer))
        return;
    m_agenda.after(delay(way), [exchange, answer] { exchange->end(answer); });
}

SimulatedLink::SimulatedLink(Network &network, int machine, int run, std::function<void()> after)
    : m_network(network), m_machine(machine), m_run(run), m_after(std::move(after))
{
}

void SimulatedLink::send(const sync::HubRequest &request, Done done)
{
    m_network.send(
        m_machine, m_run, request,
        [alive = std::weak_ptr(m_alive), done = std::move(done), after = m_after](const sync::HubReply &reply) {
            if (alive.expired())
                return;
            done(reply);
            after();
        });
}

void SimulatedLink::tellNews()
{
    if (m_news)
        m_news();
}

} // namespace parvis::simulate
