// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/manyclients.h"

#include "support/catch.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/tcp.h>
#include <optional>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace parvis::testing
{

namespace
{

constexpr int patience = 60'000; // milliseconds; a machine may be busy

void openManyFiles()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

int connected(quint16 port)
{
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in hub{};
    hub.sin_family = AF_INET;
    hub.sin_port = htons(port);
    hub.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(made >= 0);
    REQUIRE(::connect(made, reinterpret_cast<const sockaddr *>(&hub), sizeof hub) == 0);
    const int yes = 1;
    setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return made;
}

// Nothing as long as it is not whole.
std::optional<ManyClients::Answer> answerIn(const QByteArray &heard)
{
    const qsizetype head = heard.indexOf("\r\n\r\n");
    if (head < 0)
        return std::nullopt;
    constexpr QByteArrayView name = "\r\ncontent-length:";
    const qsizetype at = heard.left(head).toLower().indexOf(name);
    const qsizetype value = at + name.size();
    const qsizetype length = at < 0 ? 0 : heard.mid(value, heard.indexOf('\r', value) - value).trimmed().toLongLong();
    if (heard.size() < head + 4 + length)
        return std::nullopt;
    return ManyClients::Answer{heard.mid(9, 3).toInt(), heard.mid(head + 4)};
}

} // namespace

ManyClients::ManyClients(const QList<quint16> &ports, int count)
    : m_poll(epoll_create1(EPOLL_CLOEXEC)), m_clients(size_t(count))
{
    openManyFiles();
    REQUIRE(m_poll >= 0);
    for (size_t i = 0; i < m_clients.size(); ++i) {
        m_clients[i].port = ports.at(qsizetype(i) % ports.size());
        connect(m_clients[i], i);
    }
}

ManyClients::~ManyClients()
{
    for (const Client &client : m_clients)
        ::close(client.socket);
    ::close(m_poll);
}

void ManyClients::connect(Client &client, quint64 number)
{
    client.socket = connected(client.port);
    epoll_event readable{};
    readable.events = EPOLLIN;
    readable.data.u64 = number;
    REQUIRE(epoll_ctl(m_poll, EPOLL_CTL_ADD, client.socket, &readable) == 0);
}

// A hub may close a connection that has been open long enough; it does so between two questions.
void ManyClients::send(Client &client, quint64 number, const QByteArray &request)
{
    client.heard.clear();
    char nothing = 0;
    if (::recv(client.socket, &nothing, 1, MSG_PEEK | MSG_DONTWAIT) == 0) {
        ::close(client.socket);
        connect(client, number);
    }
    REQUIRE(::send(client.socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size());
}

std::vector<ManyClients::Answer> ManyClients::ask(const QByteArray &method, const QByteArray &target,
                                                  const QByteArray &who, const QByteArray &body)
{
    const QByteArray request =
        method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" +
        "Authorization: " + who + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    for (size_t i = 0; i < m_clients.size(); ++i)
        send(m_clients[i], i, request);
    std::vector<Answer> answers(m_clients.size());
    std::array<epoll_event, 256> ready{};
    std::array<char, 16 * 1024> bytes{};
    for (size_t missing = answers.size(); missing > 0;) {
        const int count = epoll_wait(m_poll, ready.data(), int(ready.size()), patience);
        if (count <= 0)
            break;
        for (int i = 0; i < count; ++i) {
            const size_t number = ready[size_t(i)].data.u64;
            Client &client = m_clients[number];
            const ssize_t got = ::recv(client.socket, bytes.data(), bytes.size(), 0);
            if (got > 0)
                client.heard.append(bytes.data(), got);
            const auto answer = got > 0 ? answerIn(client.heard) : Answer{};
            if (!answer || answers[number].status != 0)
                continue;
            if (got <= 0)
                epoll_ctl(m_poll, EPOLL_CTL_DEL, client.socket, nullptr);
            answers[number] = *answer;
            --missing;
        }
    }
    return answers;
}

} // namespace parvis::testing
