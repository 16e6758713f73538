// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/server.h"

#include "hub/http/listener.h"
#include "hub/http/ratelimit.h"
#include "hub/http/socketbroadcast.h"
#include "hub/http/tlscontext.h"
#include "hub/http/workers.h"

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace parvis::hub::http
{

namespace
{

constexpr int mostThreads = 64;
constexpr std::chrono::milliseconds quickestSweep{5};
constexpr std::chrono::milliseconds slowestSweep{1000};

/// How often deadlines are looked at: often enough that the shortest is missed by a quarter.
std::chrono::milliseconds sweepEvery(const ServerSettings &settings)
{
    const Timeouts &t = settings.timeouts;
    auto least = std::min({t.handshake, t.idle, t.headers, t.body, t.answer, t.write, t.linger});
    if (settings.webSockets)
        least = std::min({least, settings.webSockets->pingEvery, settings.webSockets->closeTimeout});
    return std::clamp(least / 4, quickestSweep, slowestSweep);
}

bool valid(const ServerSettings &settings)
{
    const Limits &limits = settings.limits;
    const bool threads = settings.ioThreads >= 1 && settings.ioThreads <= mostThreads && settings.workerThreads >= 0;
    const bool sizes = limits.target > 0 && limits.headers > 0 && limits.body >= 0 && limits.connections > 0 &&
                       limits.connectionsPerAddress > 0 && limits.connectionsPerDevice > 0 &&
                       settings.timeouts.slowestRate > 0;
    const bool sockets =
        !settings.webSockets || (settings.webSockets->handler.upgrade && settings.webSockets->maxPerDevice > 0);
    return threads && sizes && sockets && !(settings.tls && settings.behindProxy);
}

void prepareProcess()
{
    // OpenSSL writes with write(), which kills the process when the client has left.
    std::signal(SIGPIPE, SIG_IGN);
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
}

} // namespace

class Server::Private
{
public:
    Private(ServerSettings settings, Handler handler) : state(std::move(settings), std::move(handler)) {}

    Result<quint16> start();
    void stop();
    void admit(int descriptor, const Remote &remote);
    [[nodiscard]] bool emptiedBy(Loop::Time deadline) const;
    void onAllLoops(const std::function<void(Loop &)> &act);

    ServerState state;
    std::vector<std::shared_ptr<Loop>> loops;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<Workers> workers;
    std::unique_ptr<SocketBroadcast> broadcast = std::make_unique<SocketBroadcast>(loops, state.sockets);
    size_t nextLoop = 0;
    bool started = false;
    bool running = false;
};

Result<quint16> Server::Private::start()
{
    if (std::exchange(started, true))
        return Error(ServerError::AlreadyStarted);
    if (!valid(state.settings))
        return Error(ServerError::BadSettings);
    prepareProcess();
    if (state.settings.tls) {
        auto tls = makeTlsContext(*state.settings.tls);
        if (!tls)
            return tls.error();
        state.tls = *tls;
    }
    for (int i = 0; i < state.settings.ioThreads; ++i)
        loops.push_back(std::make_shared<Loop>(i, sweepEvery(state.settings)));
    listener = std::make_unique<Listener>(loops.front()->reactor());
    const auto port = listener->open(state.settings.address, state.settings.port);
    if (!port) {
        listener.reset();
        loops.clear();
        return port.error();
    }
    workers = std::make_unique<Workers>(state.settings.workerThreads);
    state.work = [this](std::function<void()> job) { workers->run(std::move(job)); };
    running = true;
    for (const auto &loop : loops)
        loop->start();
    loops.front()->post([this] {
        listener->start([this](int descriptor, const Remote &remote) { admit(descriptor, remote); });
    });
    return port;
}

void Server::Private::admit(int descriptor, const Remote &remote)
{
    // A proxy in front is one address for everybody, so it is not limited as one.
    const bool proxy = state.settings.behindProxy && remote.loopback;
    const QByteArray key = proxy ? QByteArray() : keyOfAddress(remote.address);
    Admission::Place place = state.connections.enter(key, state.settings.limits.connectionsPerAddress);
    const bool isTurnedAway = !place;
    if (isTurnedAway)
        place = state.turnedAway.enter(key, ServerState::mostTurnedAwayPerAddress);
    if (!place) {
        ::close(descriptor);
        return;
    }
    const std::shared_ptr<Loop> loop = loops[nextLoop++ % loops.size()];
    auto transport = std::make_unique<Transport>(loop->reactor(), descriptor, state.tls.get());
    const auto connection =
        std::make_shared<Connection>(state, loop, std::move(transport), remote, std::move(place),
                                     isTurnedAway ? Connection::Welcome::TurnedAway : Connection::Welcome::Served);
    loop->post([connection] { connection->start(); });
}

bool Server::Private::emptiedBy(Loop::Time deadline) const
{
    while (state.connections.count() + state.turnedAway.count() > 0 || workers->busy()) {
        if (Loop::now() >= deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

void Server::Private::onAllLoops(const std::function<void(Loop &)> &act)
{
    for (const auto &loop : loops)
        loop->post([loop = loop.get(), act] { act(*loop); });
}

void Server::Private::stop()
{
    if (!std::exchange(running, false))
        return;
    state.stopping = true;
    loops.front()->post([this] { listener->close(); });
    onAllLoops([](Loop &loop) { loop.drain(); });
    if (!emptiedBy(Loop::now() + state.settings.timeouts.drain)) {
        // What is left holds on to this object, so there is no going on without it.
        do
            onAllLoops([](Loop &loop) { loop.closeAll(); });
        while (!emptiedBy(Loop::now() + std::chrono::milliseconds(20)));
    }
    workers->stop();
    for (const auto &loop : loops)
        loop->stop();
}

Server::Server(ServerSettings settings, Handler handler)
    : d(std::make_unique<Private>(std::move(settings), std::move(handler)))
{
}

Server::~Server()
{
    stop();
}

Result<quint16> Server::start()
{
    return d->start();
}

void Server::stop()
{
    d->stop();
}

WebSocketHub &Server::webSockets()
{
    return *d->broadcast;
}

int Server::connections() const
{
    return d->state.connections.count();
}

} // namespace parvis::hub::http
