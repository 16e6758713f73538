// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "sync/simulate/agenda.h"
#include "sync/simulate/plant.h"
#include "sync/simulate/random.h"

#include <functional>
#include <map>
#include <memory>

namespace parvis::simulate
{

/// The way between one machine and the hub, as it is at the moment.
struct Route {
    bool requestsPass = true; ///< with answersPass false: a partition in one direction
    bool answersPass = true;
    bool refusesAtOnce = false; ///< while requests do not pass: the machine knows it at once
    int lostPermille = 0;       ///< of each message
    int doubledPermille = 0;    ///< of requests: the hub gets them twice
    milliseconds least{5};      ///< delay of a message, drawn anew for each, so they overtake one another
    milliseconds most{60};
    milliseconds patience{20'000}; ///< the link gives up after it
};

/// Takes a request in, of run RUN of its machine; ANSWER may be called at once or later, or never.
using Answer = std::function<void(const sync::HubReply &)>;
using Receive = std::function<void(int machine, int run, const sync::HubRequest &request, Answer answer)>;

/// Carries requests of all machines of a history to the hub.
class Network
{
public:
    Network(Agenda &agenda, Random random, Plant *plant, Receive receive);

    /// Sends for MACHINE; DONE is called once, later.
    void send(int machine, int run, const sync::HubRequest &request, sync::HubLink::Done done);
    [[nodiscard]] Route &route(int machine) { return m_routes[machine]; }

    int faultsStruck = 0;

private:
    struct Exchange;
    void deliver(const std::shared_ptr<Exchange> &exchange);
    void bringBack(const std::shared_ptr<Exchange> &exchange, const sync::HubReply &reply);
    [[nodiscard]] milliseconds delay(const Route &route);
    [[nodiscard]] bool strikes(int permille);

    Agenda &m_agenda;
    Random m_random;
    Plant *m_plant;
    Receive m_receive;
    std::map<int, Route> m_routes;
};

/// One machine's link. Calls nobody back once it is gone.
class SimulatedLink final : public sync::HubLink
{
public:
    /// AFTER is called when an answer has been handed over.
    SimulatedLink(Network &network, int machine, int run, std::function<void()> after);

    void send(const sync::HubRequest &request, Done done) override;
    void listen(std::function<void()> news) override { m_news = std::move(news); }
    void tellNews();

private:
    Network &m_network;
    int m_machine;
    int m_run;
    std::function<void()> m_after;
    std::function<void()> m_news;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace parvis::simulate
