// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notifications.h"

#include "store/postgreserror.h"
#include "store/postgressession.h"

#include <algorithm>
#include <libpq-fe.h>
#include <mutex>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace parvis::store
{

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace
{

constexpr milliseconds pause{500}; // between two attempts to connect

} // namespace

class Notifications::Session
{
public:
    Session(PostgresTarget target, QStringList channels)
        : m_target(std::move(target)), m_channels(std::move(channels)), m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }
    ~Session() { ::close(m_wake); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Result<std::optional<News>> next(milliseconds timeout);
    void wake() const
    {
        const quint64 one = 1;
        // Full only when it is awake anyway.
        [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
    }

private:
    enum class Woken { ByServer, ByCaller, ByTime };

    [[nodiscard]] Result<void> connect();
    [[nodiscard]] std::optional<News> heard();
    [[nodiscard]] Woken wait(int socket, steady_clock::time_point until) const;

    PostgresTarget m_target;
    QStringList m_channels;
    int m_wake;
    std::mutex m_oneReader;
    PostgresSession m_connection;
};

Result<void> Notifications::Session::connect()
{
    auto connection = connectTo(m_target);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return Error(StoreError::Lost, QStringLiteral("listen: no connection"));
    PQsetNoticeProcessor(
        connection.get(), [](void *, const char *) {}, nullptr);
    for (const QString &channel : std::as_const(m_channels)) {
        PGresult *const result = PQexec(connection.get(), ("LISTEN " + quotedName(channel)).constData());
        const bool listening = PQresultStatus(result) == PGRES_COMMAND_OK;
        const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        PQclear(result);
        if (!listening)
            return state.isEmpty() ? Error(StoreError::Lost, QStringLiteral("listen: no connection"))
                                   : postgresError(QStringLiteral("listen"), state, {});
    }
    m_connection = std::move(connection);
    return {};
}

std::optional<News> Notifications::Session::heard()
{
    // What arrived is told even when the connection broke behind it.
    const bool alive = PQconsumeInput(m_connection.get()) == 1;
    PGnotify *const notify = PQnotifies(m_connection.get());
    if (!notify) {
        if (!alive || PQstatus(m_connection.get()) != CONNECTION_OK)
            m_connection.reset();
        return std::nullopt;
    }
    News news{News::Kind::Notified, QString::fromUtf8(notify->relname), notify->extra};
    PQfreemem(notify);
    return news;
}

Notifications::Session::Woken Notifications::Session::wait(int socket, steady_clock::time_point until) const
{
    const auto left = std::chrono::ceil<milliseconds>(until - steady_clock::now());
    pollfd watched[] = {{m_wake, POLLIN, 0}, {socket, POLLIN, 0}};
    ::poll(watched, socket < 0 ? 1 : 2, int(std::max(left, milliseconds::zero()).count()));
    if (watched[0].revents) {
        quint64 count = 0;
        [[maybe_unused]] const auto cleared = ::read(m_wake, &count, sizeof count);
        return Woken::ByCaller;
    }
    if (socket >= 0 && watched[1].revents)
        return Woken::ByServer;
    return steady_clock::now() >= until ? Woken::ByTime : Woken::ByServer;
}

Result<std::optional<News>> Notifications::Session::next(milliseconds timeout)
{
    const std::lock_guard oneReader(m_oneReader);
    const auto until = steady_clock::now() + timeout;
    for (;;) {
        if (!m_connection) {
            const auto connected = connect();
            if (connected)
                return std::optional(News{});
            if (!connected.error().is(StoreError::Lost) || steady_clock::now() >= until)
                return connected.error();
            if (wait(-1, std::min(until, steady_clock::now() + pause)) == Woken::ByCaller)
                return std::optional<News>();
            continue;
        }
        if (auto news = heard())
            return news;
        if (!m_connection)
            continue;
        const auto woken = wait(PQsocket(m_connection.get()), until);
        if (woken != Woken::ByServer)
            return std::optional<News>();
    }
}

Notifications::Notifications(PostgresTarget target, QStringList channels)
    : m_session(std::make_unique<Session>(std::move(target), std::move(channels)))
{
}

Notifications::~Notifications() = default;

Result<std::optional<News>> Notifications::next(milliseconds timeout)
{
    return m_session->next(timeout);
}

void Notifications::wake()
{
    m_session->wake();
}

} // namespace parvis::store
