// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace parvis::testing
{

/// Many clients of hubs on this machine, each with a connection that stays open from one question to the next.
///
/// One thread plays them all: each asks before any answer is read, so that their questions lie at the hubs together.
/// Raises the number of files this process may open as far as it is allowed to. Fails the test when it cannot connect.
class ManyClients
{
public:
    struct Answer {
        int status = 0; ///< 0 = none came within 60 s
        QByteArray body = {};
    };

    /// COUNT of them, by turns at PORTS.
    ManyClients(const QList<quint16> &ports, int count);
    ~ManyClients();
    ManyClients(const ManyClients &) = delete;
    ManyClients &operator=(const ManyClients &) = delete;

    /// All ask the same at once; the answers in the order of the clients.
    [[nodiscard]] std::vector<Answer> ask(const QByteArray &method, const QByteArray &target, const QByteArray &who,
                                          const QByteArray &body);

private:
    struct Client {
        quint16 port = 0;
        int socket = -1;
        QByteArray heard = {};
    };

    void connect(Client &client, quint64 number);
    void send(Client &client, quint64 number, const QByteArray &request);

    int m_poll = -1;
    std::vector<Client> m_clients;
};

} // namespace parvis::testing
