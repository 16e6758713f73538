// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/networklink.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>
#include <QWebSocket>

namespace parvis::sync
{

namespace
{

void identify(QNetworkRequest &request, const NetworkSettings &settings)
{
    if (!settings.device.isEmpty())
        request.setRawHeader("Authorization", "Device " + settings.device.toUtf8() + ':' + settings.secret.toUtf8());
    if (!settings.authority.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(settings.authority));
        request.setSslConfiguration(tls);
    }
}

} // namespace

struct NetworkLink::Network {
    QNetworkAccessManager access;
};

/// The channel on which the hub says that there is something new; opened again and again.
class NetworkLink::Live final : public QObject
{
public:
    Live(const NetworkSettings &settings, Chance &chance, std::function<void()> news)
        : m_settings(settings), m_chance(chance), m_news(std::move(news))
    {
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &Live::open);
        connect(&m_ping, &QTimer::timeout, this, &Live::ping);
        connect(&m_socket, &QWebSocket::connected, this, [this] {
            m_backOff.succeeded();
            m_unanswered = 0;
            m_ping.start(m_settings.ping);
            m_news();
        });
        connect(&m_socket, &QWebSocket::pong, this, [this] { m_unanswered = 0; });
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this] { m_news(); });
        connect(&m_socket, &QWebSocket::disconnected, this, &Live::openLater);
        open();
    }
    ~Live() override { m_socket.disconnect(this); }

private:
    void open()
    {
        QUrl url = m_settings.hub;
        url.setScheme(url.scheme() == QLatin1String("http") ? QStringLiteral("ws") : QStringLiteral("wss"));
        url.setPath(url.path() + QStringLiteral("/api/v1/sites/%1/live").arg(m_settings.site));
        QNetworkRequest request(url);
        identify(request, m_settings);
        if (!m_settings.authority.isEmpty())
            m_socket.setSslConfiguration(request.sslConfiguration());
        m_socket.open(request);
    }
    void openLater()
    {
        m_ping.stop();
        if (!m_again.isActive())
            m_again.start(m_backOff.failed(m_chance));
    }
    void ping()
    {
        if (++m_unanswered > 2)
            m_socket.abort();
        else
            m_socket.ping();
    }

    const NetworkSettings &m_settings;
    Chance &m_chance;
    std::function<void()> m_news;
    QWebSocket m_socket;
    QTimer m_again;
    QTimer m_ping;
    BackOff m_backOff;
    int m_unanswered = 0;
};

NetworkLink::NetworkLink(NetworkSettings settings, Chance &chance)
    : m_settings(std::move(settings)), m_network(std::make_unique<Network>()), m_chance(chance)
{
    m_network->access.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->access.setTransferTimeout(int(m_settings.silence.count()));
}

NetworkLink::~NetworkLink() = default;

void NetworkLink::send(const HubRequest &asked, Done done)
{
    QUrl url = m_settings.hub;
    url.setPath(url.path() + asked.path.section(u'?', 0, 0));
    if (asked.path.contains(u'?'))
        url.setQuery(asked.path.section(u'?', 1));
    QNetworkRequest request(url);
    identify(request, m_settings);
    request.setRawHeader("Accept", "application/json, application/octet-stream");
    if (!asked.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", asked.idempotencyKey.toUtf8());
    if (!asked.agent.isEmpty())
        request.setRawHeader("Parvis-Agent", asked.agent);
    if (!asked.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *const reply = m_network->access.sendCustomRequest(request, asked.method, asked.body);
    ++m_asking;
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received, qint64) {
        if (std::max(received, reply->bytesAvailable()) > m_settings.largestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, done = std::move(done)] {
        reply->deleteLater();
        --m_asking;
        HubReply answer;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // An answer that was cut off has a status too; what makes it an answer is that it came whole. One that came
        // all at once was not stopped for its size.
        const QNetworkReply::NetworkError error = reply->error();
        const bool isWhole = error == QNetworkReply::NoError ||
                             (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure &&
                              error != QNetworkReply::ProtocolUnknownError);
        if (status > 0 && isWhole && reply->bytesAvailable() <= m_settings.largestAnswer)
            answer = {HubReply::Kind::Answered, status, reply->readAll()};
        done(answer);
    });
}

// Qt begins a request, and asks for its body, in turns of this thread's event loop.
void NetworkLink::afterSending(std::function<void()> work)
{
    QTimer::singleShot(std::chrono::milliseconds(1), this, std::move(work));
}

void NetworkLink::listen(std::function<void()> news)
{
    m_live.reset();
    if (!m_settings.device.isEmpty())
        m_live = std::make_unique<Live>(m_settings, m_chance, std::move(news));
}

} // namespace parvis::sync
