// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <chrono>

namespace parvis::hub::http
{

// The plain executor: the default one, which can hold any, costs memory in every socket and every wait.
using Executor = boost::asio::io_context::executor_type;
using AsioSocket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, Executor>;
using AsioTimer = boost::asio::basic_waitable_timer<std::chrono::steady_clock,
                                                    boost::asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// The event loop beneath a Loop. Only the files that touch sockets or timers include this header.
struct Reactor {
    boost::asio::io_context context{1};
    boost::asio::executor_work_guard<Executor> guard{context.get_executor()};
    AsioTimer sweep{context};
};

} // namespace parvis::hub::http
