// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/booking/clients.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace parvis::bench
{

namespace
{

[[noreturn]] void die(const char *what)
{
    std::perror(what);
    std::exit(1);
}

// "content-length: 12" in whatever case.
size_t lengthOf(const std::string &head)
{
    std::string lower(head);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const size_t at = lower.find("content-length:");
    return at == std::string::npos ? 0 : size_t(std::atol(lower.c_str() + at + 15));
}

} // namespace

constexpr const char *contact = R"("contact":"eyJwaG9uZSI6IiszMyJ9","contactScheme":"plain")";

Clients::Clients(std::string authorization, std::string site, std::vector<Agenda> agendas, Way way)
    : m_authorization(std::move(authorization)), m_site(std::move(site)), m_agendas(std::move(agendas)), m_way(way)
{
}

void Clients::connect(uint16_t port, int count)
{
    m_epoll = epoll_create1(0);
    m_clients.resize(size_t(count));
    for (size_t i = 0; i < m_clients.size(); ++i) {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            die("connect");
        const int one = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        m_clients[i].socket = socket;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    }
}

void Clients::send(Client &client, const std::string &path, const std::string &body)
{
    const std::string text =
        "POST /api/v1/sites/" + m_site + path + " HTTP/1.1\r\nHost: hub\r\nAuthorization: " + m_authorization +
        "\r\nIdempotency-Key: " + std::to_string(getpid()) + '-' + std::to_string(++m_keys) +
        "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    if (::send(client.socket, text.data(), text.size(), MSG_NOSIGNAL) != ssize_t(text.size()))
        die("send");
}

void Clients::begin(Client &client)
{
    Agenda *agenda = nullptr;
    for (size_t tries = 0; tries < m_agendas.size() && !agenda; ++tries) {
        Agenda &drawn = m_agendas[m_random() % m_agendas.size()];
        agenda = drawn.next < drawn.starts.size() ? &drawn : nullptr;
    }
    if (!agenda) {
        std::fprintf(stderr, "bench_booking: no place is left; make more\n");
        std::exit(1);
    }
    client.isConfirming = client.isIdle = false;
    client.begun = SteadyClock::now();
    const std::string wish = "{\"reasons\":[{\"reason\":\"visit\"}],\"start\":" + agenda->starts[agenda->next++] +
                             ",\"resource\":\"" + agenda->resource + "\",\"language\":\"fr\"";
    if (m_way == Way::HeldFirst)
        send(client, "/holds", wish + "}");
    else
        send(client, "/appointments", wish + "," + contact + "}");
}

void Clients::confirm(Client &client, const std::string &body)
{
    const std::string name = "\"id\":\"";
    const size_t at = body.find(name);
    if (at == std::string::npos)
        die("an answer without id");
    client.isConfirming = true;
    send(client, "/holds/" + body.substr(at + name.size(), 32) + "/confirm", std::string("{") + contact + "}");
}

bool Clients::takeAnswer(Client &client, int *status, std::string *body)
{
    const size_t end = client.received.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    const std::string head = client.received.substr(0, end);
    const size_t length = lengthOf(head);
    if (client.received.size() < end + 4 + length)
        return false;
    *status = std::atoi(head.c_str() + 9);
    *body = client.received.substr(end + 4, length);
    client.received.erase(0, end + 4 + length);
    return true;
}

void Clients::answered(Client &client, int status, const std::string &body, Figures *figures)
{
    const auto now = SteadyClock::now();
    const bool isGood = status == 200 || status == 201;
    if (isGood && m_way == Way::HeldFirst && !client.isConfirming)
        return confirm(client, body);
    if (now < m_end && isGood) {
        ++figures->booked;
        figures->milliseconds.push_back(std::chrono::duration<double, std::milli>(now - client.begun).count());
    } else if (!isGood && ++figures->refused <= 3) {
        std::fprintf(stderr, "bench_booking: %d %s\n", status, body.c_str());
    }
    client.isIdle = true;
    if (now < m_end)
        begin(client);
}

Figures Clients::run(std::chrono::duration<double> duration)
{
    Figures figures;
    figures.seconds = duration.count();
    m_end = SteadyClock::now() + std::chrono::duration_cast<SteadyClock::duration>(duration);
    for (Client &client : m_clients)
        begin(client);
    const auto isIdle = [](const Client &client) { return client.isIdle; };
    while (!std::all_of(m_clients.begin(), m_clients.end(), isIdle)) {
        epoll_event events[64];
        const int count = epoll_wait(m_epoll, events, 64, 10'000);
        if (count <= 0)
            die("the hub does not answer");
        for (int i = 0; i < count; ++i) {
            Client &client = m_clients[events[i].data.u64];
            char bytes[16'384];
            const ssize_t size = recv(client.socket, bytes, sizeof bytes, 0);
            if (size <= 0)
                die("the hub hung up");
            client.received.append(bytes, size_t(size));
            int status = 0;
            for (std::string body; takeAnswer(client, &status, &body);)
                answered(client, status, body, &figures);
        }
    }
    return figures;
}

} // namespace parvis::bench
