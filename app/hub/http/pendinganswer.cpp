// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/pendinganswer.h"

#include "hub/http/problem.h"

namespace parvis::hub::http
{

PendingAnswer::PendingAnswer(const std::shared_ptr<Connection> &connection, std::shared_ptr<Loop> loop, quint64 serial,
                             Asked asked)
    : m_connection(connection), m_loop(std::move(loop)), m_serial(serial), m_asked(std::move(asked))
{
}

PendingAnswer::~PendingAnswer()
{
    if (!m_given.test())
        answer(problem(500, QStringLiteral("No answer was given.")));
}

void PendingAnswer::answer(Response response)
{
    if (m_given.test_and_set())
        return;
    // Tags and compression are made here, on the handler's thread, not on the one that serves all connections.
    WireResponse wire = toWire(std::move(response), m_asked, std::chrono::system_clock::now());
    m_loop->post([connection = m_connection, serial = m_serial, wire = std::move(wire)] {
        if (const auto waiting = connection.lock())
            waiting->answer(serial, wire);
    });
}

void PendingAnswer::accept(SocketAccept accept)
{
    if (m_given.test_and_set())
        return;
    m_loop->post([connection = m_connection, serial = m_serial, accept = std::move(accept)] {
        if (const auto waiting = connection.lock())
            waiting->becomeSocket(serial, accept);
    });
}

} // namespace parvis::hub::http
