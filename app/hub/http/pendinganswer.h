// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/connection.h"

#include <atomic>

namespace parvis::hub::http
{

/// The duty to answer one request, shared by all copies of its Reply. Only the first answer counts; when nobody is left
/// to give one, 500 is answered. From any thread; outlives connection and server.
class PendingAnswer
{
public:
    PendingAnswer(const std::shared_ptr<Connection> &connection, std::shared_ptr<Loop> loop, quint64 serial, Asked asked);
    ~PendingAnswer();
    PendingAnswer(const PendingAnswer &) = delete;
    PendingAnswer &operator=(const PendingAnswer &) = delete;

    void answer(Response response);
    void accept(SocketAccept accept);

private:
    const std::weak_ptr<Connection> m_connection;
    const std::shared_ptr<Loop> m_loop;
    const quint64 m_serial;
    const Asked m_asked;
    std::atomic_flag m_given;
};

} // namespace parvis::hub::http
