// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's own server in the peers' fan-out bench, where the text begins with "T<CLOCK_MONOTONIC ns> ".
#include "hub/http/problem.h"
#include "hub/http/server.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <time.h>

using namespace parvis::hub::http;

namespace
{

constexpr int mostClients = 100'000;
constexpr qsizetype messageSize = 200;

QByteArray stamped()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 nanoseconds = qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    return ('T' + QByteArray::number(nanoseconds) + ' ').leftJustified(messageSize, 'x');
}

} // namespace

int main(int argc, char **argv)
{
    ServerSettings settings;
    settings.ioThreads = argc > 1 ? std::atoi(argv[1]) : 1;
    settings.limits.connections = mostClients;
    settings.limits.connectionsPerAddress = mostClients;
    settings.webSockets.emplace();
    settings.webSockets->handler.upgrade = [](const Request &, const auto &reply) {
        reply(SocketAccept{{}, {"news"}, {}});
    };
    Server server(std::move(settings), [](const Request &, const Reply &reply) {
        reply(problem(404, QStringLiteral("Only WebSockets here.")));
    });
    const auto port = server.start();
    if (!port) {
        std::fprintf(stderr, "bench_fan: %s\n", qPrintable(port.error().detail()));
        return 1;
    }
    std::printf("%d\n", int(*port));
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);)
        server.webSockets().broadcast("news", stamped(), Delivery::News);
    return 0;
}
