// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/hubserver.h"

#include "hub/api/api.h"
#include "hub/api/problem.h"
#include "hub/api/refusalpage.h"
#include "hub/main/writer.h"
#include "hub/setup/hubsetup.h"
#include "hub/setup/machineclock.h"
#include "store/overwriting.h"

#include <QFile>
#include <QLoggingCategory>

namespace parvis::hub
{

namespace
{

Q_LOGGING_CATEGORY(hubLog, "parvis.hub")

constexpr size_t mostReadsWaiting = 20'000;
constexpr qsizetype kibibyte = 1024;
constexpr qsizetype largestJournal = 40 * 1024 * 1024; // base64 of what a batch may hold

ApiRequest toApi(http::Request &&request)
{
    ApiRequest result;
    result.method = std::move(request.method);
    result.segments = std::move(request.segments);
    for (const http::QueryItem &item : std::as_const(request.query))
        result.query << std::pair(item.name, item.value);
    for (const http::Header &header : request.headers.lines())
        result.headers << std::pair(header.name, header.value);
    result.body = std::move(request.body);
    return result;
}

http::Response toHttp(ApiReply &&reply)
{
    http::Response response;
    response.status = reply.status;
    for (auto &[name, value] : reply.headers)
        response.headers.append(name, value);
    response.body = std::move(reply.body);
    return response;
}

ApiReply busy()
{
    return ApiProblem{
        QStringLiteral("try-again"), QStringLiteral("Too many wait already: ask again, with the same key."), {}, {}}
        .toReply();
}

ApiReply tooMany(std::chrono::milliseconds wait)
{
    ApiReply reply = ApiProblem{
        QStringLiteral("too-many"),
        QStringLiteral("Wait as long as Retry-After says, then ask again."),
        {},
        {}}.toReply();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
    reply.headers << std::pair(QByteArray("Retry-After"), QByteArray::number(qint64(seconds.count())));
    return reply;
}

http::Limits limitsOf(const HubConfig &config)
{
    const ConnectionLimits &connections = config.connections;
    return {.target = config.sizes.target * kibibyte,
            .headers = config.sizes.headers * kibibyte,
            .body = config.sizes.body * kibibyte,
            .connections = connections.all,
            .connectionsPerAddress = connections.perAddress,
            .connectionsPerDevice = connections.perDevice};
}

http::Timeouts timeoutsOf(const WaitLimits &waits)
{
    using std::chrono::seconds;
    http::Timeouts timeouts;
    timeouts.handshake = seconds(waits.handshake);
    timeouts.idle = seconds(waits.idle);
    timeouts.headers = seconds(waits.headers);
    timeouts.body = seconds(waits.body);
    timeouts.answer = seconds(waits.answer);
    timeouts.write = seconds(waits.write);
    timeouts.drain = seconds(waits.drain);
    timeouts.slowestRate = waits.slowestRate;
    return timeouts;
}

// Of one device, for what not everybody at its site is to hear. No site has a slash in its name.
QByteArray channelOf(const QByteArray &site, const QByteArray &device)
{
    return site + '/' + device;
}

Result<QByteArray> bytesOf(const QString &path, http::ServerError code)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(code, QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

// Which file it is about, where it is one of those of "tls".
Error inWords(const Error &error, const HubConfig &config)
{
    if (config.certificateFile.isEmpty())
        return error;
    if (error.is(http::ServerError::BadCertificate))
        return Error(http::ServerError::BadCertificate,
                     QStringLiteral("%1: %2").arg(config.certificateFile, error.detail()));
    if (error.is(http::ServerError::BadKey))
        return Error(http::ServerError::BadKey, QStringLiteral("%1: %2").arg(config.keyFile, error.detail()));
    return error;
}

} // namespace

HubServer::HubServer(HubConfig config, ApiSettings settings)
    : m_config(std::move(config)), m_settings(std::move(settings)), m_clock(readMachineClock), m_gate(m_config.limits)
{
    m_settings.alarms = [this] { return alarms(); };
    m_settings.metrics = [this] {
        return m_figures.text() + "parvis_writes_waiting " + QByteArray::number(qint64(m_writes.size())) + '\n' +
               "parvis_reads_waiting " + QByteArray::number(qint64(m_reads.size())) + '\n' + "parvis_live_sockets " +
               QByteArray::number(qint64(m_server->webSockets().count())) + '\n';
    };
}

HubServer::~HubServer()
{
    stop();
}

Result<http::ServerSettings> HubServer::serverSettings()
{
    http::ServerSettings settings;
    settings.address = m_config.address;
    settings.port = m_config.port;
    if (!m_config.certificateFile.isEmpty()) {
        const auto certificate = bytesOf(m_config.certificateFile, http::ServerError::BadCertificate);
        if (!certificate)
            return certificate.error();
        const auto key = bytesOf(m_config.keyFile, http::ServerError::BadKey);
        if (!key)
            return key.error();
        settings.tls = http::TlsSettings{*certificate, *key, {}, http::ClientCertificates::Optional};
    }
    if (m_config.isBehindProxy && !settings.tls)
        settings.behindProxy = http::ProxySettings();
    settings.workerThreads = 0; // a request is only put into a queue there
    settings.limits = limitsOf(m_config);
    settings.timeouts = timeoutsOf(m_config.waits);
    settings.deviceOf = [this](const http::Request &request) { return knownDevice(request); };
    settings.maxBody = [](const QByteArray &, const QStringList &segments) {
        return !segments.isEmpty() && segments.last() == QLatin1String("journal") ? largestJournal : qsizetype(-1);
    };
    http::SocketSettings sockets;
    sockets.handler.upgrade = [this](const http::Request &request,
                                     const std::function<void(http::UpgradeAnswer)> &done) { upgrade(request, done); };
    sockets.maxPerDevice = m_config.connections.socketsPerDevice;
    settings.webSockets = std::move(sockets);
    return settings;
}

QByteArray HubServer::knownDevice(const http::Request &request)
{
    const QByteArray claim = claimedDevice(request.headers.value("Authorization"));
    return !claim.isEmpty() && m_gate.knows(claim) ? claim : QByteArray();
}

Result<quint16> HubServer::start()
{
    auto lock = lockDatabase(m_config);
    if (!lock)
        return lock.error();
    m_lock = *std::move(lock);
    // The first connection makes the tables, before several threads would; and says early what is wrong.
    auto ledger = openLedger(m_config);
    if (!ledger)
        return ledger.error();
    if (const auto begun = beginClock(*ledger); !begun)
        return begun.error();
    auto settings = serverSettings();
    if (!settings)
        return settings.error();
    m_server =
        std::make_unique<http::Server>(*std::move(settings), [this](http::Request request, const http::Reply &reply) {
            answer(std::move(request), reply);
        });
    const auto port = m_server->start();
    if (!port)
        return inWords(port.error(), m_config);
    for (int i = 0; i < m_config.readers; ++i)
        m_threads.emplace_back([this] { read(); });
    m_threads.emplace_back([this] { write(); });
    if (m_config.postgres) {
        m_notifications = std::make_unique<store::Notifications>(
            *m_config.postgres, QStringList{store::SqlHubLedger::channel(m_config.postgres->schema)});
        m_threads.emplace_back([this] { listen(); });
    }
    return *port;
}

Result<void> HubServer::beginClock(store::HubLedger &ledger)
{
    QStringList sites;
    for (const SiteSettings &site : m_settings.sites)
        sites << site.id;
    const auto mark = clockMark(ledger, sites);
    if (!mark)
        return mark.error();
    m_clock.begin(*mark);
    return {};
}

QList<SiteAlarm> HubServer::alarms() const
{
    QList<SiteAlarm> alarms;
    if (const QString complaint = m_clock.complaint(); !complaint.isEmpty())
        alarms << SiteAlarm{QStringLiteral("clock"), {}, complaint};
    return alarms + m_health.alarms();
}

void HubServer::stop()
{
    if (!m_server || m_isStopping.exchange(true))
        return;
    m_server->stop();
    m_reads.close();
    m_writes.close();
    if (m_notifications)
        m_notifications->wake();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void HubServer::answer(http::Request request, const http::Reply &reply)
{
    const QString address = request.remoteAddress;
    ApiRequest asked = toApi(std::move(request));
    // Of a page for visitors, so that whatever refuses it is told as a page.
    const auto page = isPhonePath(asked.segments) ? std::make_shared<const ApiRequest>(ApiRequest{
                                                        asked.method, asked.segments, asked.query, asked.headers, {}})
                                                  : nullptr;
    const auto tell = [this, page, reply](ApiReply answered) {
        reply(toHttp(page ? asTold(*page, m_settings, std::move(answered)) : std::move(answered)));
    };
    const RequestGate::Caller caller{Api::operationOf(asked), address, claimedDevice(asked.header("Authorization"))};
    if (const auto wait = m_gate.refuse(caller, std::chrono::steady_clock::now())) {
        qCInfo(hubLog, "%s 429", qUtf8Printable(caller.operation));
        return tell(tooMany(*wait));
    }
    submit(std::move(asked), [this, tell, caller](ApiReply answered) {
        m_gate.note(caller, answered.status);
        tell(std::move(answered));
    });
}

void HubServer::submit(ApiRequest request, std::function<void(ApiReply)> done)
{
    const QString operation = Api::operationOf(request);
    const auto access = Api::kindOf(request).access;
    const bool isBeside = access == Api::Kind::Access::Read || access == Api::Kind::Access::Apart;
    const auto begun = std::chrono::steady_clock::now();
    auto counted = [this, operation, begun, done = std::move(done)](ApiReply reply) {
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
        m_figures.count(operation, reply.status, took);
        // The operation, not the path: a path may hold the code of an appointment.
        qCInfo(hubLog, "%s %d %lld us", qUtf8Printable(operation), reply.status, static_cast<long long>(took.count()));
        done(std::move(reply));
    };
    Job job{std::move(request), counted};
    const bool isQueued =
        isBeside ? m_reads.push(std::move(job), mostReadsWaiting) : m_writes.push(std::move(job), Writer::mostWaiting);
    if (!isQueued)
        counted(busy());
}

// A socket is for who may read the feed: the same question decides.
void HubServer::upgrade(const http::Request &request, const std::function<void(http::UpgradeAnswer)> &answer)
{
    const QStringList &path = request.segments;
    const bool isLive = path.size() == 5 && path.at(0) == QLatin1String("api") && path.at(1) == QLatin1String("v1") &&
                        path.at(2) == QLatin1String("sites") && path.at(4) == QLatin1String("live");
    if (!isLive)
        return answer(
            toHttp(ApiProblem{QStringLiteral("not-found"), QStringLiteral("There is no socket at this path."), {}, {}}
                       .toReply()));
    ApiRequest question;
    question.method = "GET";
    question.segments = QStringList{path.at(0), path.at(1), path.at(2), path.at(3), QStringLiteral("digest")};
    question.headers << std::pair(QByteArray("Authorization"), request.headers.value("Authorization"));
    const QByteArray device = request.headers.value("Authorization").trimmed().mid(7).trimmed(); // after "Device "
    const QByteArray channel = path.at(3).toUtf8();
    const QByteArray own = channelOf(channel, device.left(device.indexOf(':')));
    const QByteArray claim = claimedDevice(request.headers.value("Authorization"));
    submit(std::move(question), [answer, channel, own, claim](ApiReply reply) {
        if (reply.status == 200)
            answer(http::SocketAccept{{}, {channel, own}, {}, claim});
        else
            answer(toHttp(std::move(reply)));
    });
}

void HubServer::tell(const QString &site, qint64 sequence, const Writer::Hearers &hearers)
{
    const QByteArray text = "{\"news\":" + QByteArray::number(sequence) + '}';
    if (!hearers)
        return m_server->webSockets().broadcast(site.toUtf8(), text, http::Delivery::News);
    for (const QString &device : *hearers)
        m_server->webSockets().broadcast(channelOf(site.toUtf8(), device.toUtf8()), text, http::Delivery::News);
}

void HubServer::read()
{
    auto ledger = openLedger(m_config);
    std::optional<WatchedLedger> watched;
    std::optional<Api> api;
    while (true) {
        auto jobs = m_reads.take(1, std::chrono::seconds(1));
        if (jobs.empty() && m_reads.isClosed())
            return;
        if (!ledger)
            ledger = openLedger(m_config);
        if (!ledger)
            m_health.met(ledger.error(), m_clock.now());
        else if (!api)
            api.emplace(watched.emplace(*ledger, m_health, m_clock), m_clock, m_settings);
        for (Job &job : jobs)
            job.done(api ? api->handle(job.request) : problemOf(ledger.error()).toReply());
    }
}

void HubServer::write()
{
    auto ledger = openLedger(m_config);
    while (!ledger) {
        qCWarning(hubLog, "database: %s", qUtf8Printable(ledger.error().detail()));
        m_health.met(ledger.error(), m_clock.now());
        for (Job &job : m_writes.take(Writer::mostTogether, std::chrono::seconds(1)))
            job.done(problemOf(ledger.error()).toReply());
        if (m_writes.isClosed())
            return;
        ledger = openLedger(m_config);
    }
    // On PostgreSQL the database itself tells every process, this one too.
    const bool tellsItself = m_config.postgres.has_value();
    WatchedLedger watched(*ledger, m_health, m_clock);
    const Writer::Retention retention{m_config.retention,
                                      [&ledger] { return store::overwriteErased(ledger->database()); }};
    Writer writer(
        watched, m_clock, m_health, m_settings, m_writes,
        [this, tellsItself](const QString &site, qint64 sequence, const Writer::Hearers &hearers) {
            if (!tellsItself)
                tell(site, sequence, hearers);
        },
        retention);
    writer.run();
}

void HubServer::listen()
{
    while (!m_isStopping) {
        const auto news = m_notifications->next(std::chrono::seconds(10));
        if (!news || !*news)
            continue;
        if ((*news)->kind == store::News::Kind::Connected) {
            // What was said meanwhile is unknown: let everybody ask.
            for (const SiteSettings &site : m_settings.sites)
                tell(site.id, 0, std::nullopt);
            continue;
        }
        const QList<QByteArray> words = (*news)->words.split(' ');
        Writer::Hearers hearers;
        for (qsizetype i = 2; i < words.size(); ++i)
            hearers = hearers.value_or(QStringList()) << QString::fromUtf8(words.at(i));
        tell(QString::fromUtf8(words.value(1)), words.value(0).toLongLong(), hearers);
    }
}

} // namespace parvis::hub
