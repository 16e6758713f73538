// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace parvis::bench
{

using SteadyClock = std::chrono::steady_clock;

/// The free places of one resource, earliest first; each is given to one client.
struct Agenda {
    std::string resource;
    std::vector<std::string> starts; ///< milliseconds since 1970
    size_t next = 0;
};

struct Figures {
    long booked = 0;
    long refused = 0; ///< answered with another status
    double seconds = 0;
    std::vector<double> milliseconds; ///< from the first byte of asking to the last of the last answer, each booking
};

/// AtOnce is one request, as desks book; HeldFirst two, as kiosks do: the place is held, then the hold is confirmed.
enum class Way { AtOnce, HeldFirst };

/// Keep-alive connections that book without pause: each takes the first free place of an agenda drawn at random, every
/// request under a key of its own. One thread; a dead connection ends the program.
class Clients
{
public:
    Clients(std::string authorization, std::string site, std::vector<Agenda> agendas, Way way);

    void connect(uint16_t port, int count);
    /// Books for DURATION and then waits for what is under way, which does not count.
    [[nodiscard]] Figures run(std::chrono::duration<double> duration);

private:
    struct Client {
        int socket = -1;
        bool isConfirming = false;
        bool isIdle = true;
        std::string received;
        SteadyClock::time_point begun;
    };

    void begin(Client &client);
    void confirm(Client &client, const std::string &body);
    void send(Client &client, const std::string &path, const std::string &body);
    /// True when an answer is whole; it is then taken out of what was received.
    [[nodiscard]] static bool takeAnswer(Client &client, int *status, std::string *body);
    void answered(Client &client, int status, const std::string &body, Figures *figures);

    std::string m_authorization;
    std::string m_site;
    std::vector<Agenda> m_agendas;
    Way m_way;
    std::vector<Client> m_clients;
    std::minstd_rand m_random{7};
    long m_keys = 0;
    int m_epoll = -1;
    SteadyClock::time_point m_end;
};

} // namespace parvis::bench
