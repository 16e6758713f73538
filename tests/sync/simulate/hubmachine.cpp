// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "hub/service/bookingservice.h"
#include "hub/service/handoffservice.h"
#include "hub/service/joinedledger.h"
#include "hub/service/leaseservice.h"
#include "hub/service/recoveryservice.h"
#include "hub/service/releaseservice.h"
#include "sync/simulate/hubprocess.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

using namespace std::chrono_literals;
using sync::HubReply;
using sync::HubRequest;

namespace
{

const QString enrolmentCode = QStringLiteral("let me in");

hub::IdSource ids()
{
    return {[] { return makeId(); }, [] { return makeReadable(10); }};
}

hub::ApiSettings settingsOf(const QString &site)
{
    hub::ApiSettings settings;
    settings.sites = {{site, QStringLiteral("Town hall"), {}, {}, {}, 0, 0, {}}};
    settings.enrolmentCode = enrolmentCode;
    settings.keys = hub::HubKeys::of(QByteArray(32, 'k'));
    return settings;
}

/// A hub that took the request in and could not finish: the program behind the socket answers so.
HubReply unavailable()
{
    return {HubReply::Kind::Answered, 503, "{\"type\":\"unavailable\"}"};
}

} // namespace

HubMachine::Process::Process(HubDatabase &database, const Clock &usedClock, Plant *plant, const QString &site)
    : real(database, site), planted(plant ? plant->hubLedger(real) : nullptr),
      ledger(planted ? *planted : static_cast<store::HubLedger &>(real)), clock(usedClock),
      api(ledger, clock, settingsOf(site), ids())
{
}

HubMachine::HubMachine(Agenda &agenda, Random random, Semantics semantics, Plant *plant, Trace &trace, QString site,
                       const appointments::Plan &plan)
    : m_agenda(agenda), m_random(random), m_trueClock(agenda), m_time(agenda, 0),
      m_clock([this] { return m_time.read(); }), m_plantedClock(plant ? plant->hubClock(m_clock) : nullptr),
      m_database(semantics, m_random), m_plant(plant), m_trace(trace), m_site(std::move(site)), m_plan(plan)
{
    m_database.rows().epoch = makeId();
    start();
}

HubMachine::~HubMachine() = default;

void HubMachine::start()
{
    m_up = true;
    m_started = m_agenda.now();
    m_processes.clear();
    m_clock.begin(m_mark);
    if (const auto mark = m_clock.markToKeep())
        m_mark = mark;
    const Clock &clock = m_plantedClock ? *m_plantedClock : static_cast<const Clock &>(m_clock);
    for (int i = 0; i < processes(); ++i)
        m_processes.push_back(std::make_unique<Process>(m_database, clock, m_plant, m_site));
}

void HubMachine::stop()
{
    m_up = false;
    m_waiting.clear();
    m_processes.clear();
}

void HubMachine::open(const QByteArray &plan)
{
    struct Opened {
        QDate day;
        HubRows rows;
        quint64 drawn = 0;
    };
    // Alike in every history with this plan, down to how much chance it takes.
    static std::map<QByteArray, Opened> known;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_agenda.now().time_since_epoch().count()).toUTC().date();
    const QString epoch = m_database.rows().epoch;
    const auto made = known.find(plan);
    if (!m_plant && made != known.end() && made->second.day == today) {
        m_database.rows() = made->second.rows;
        m_database.rows().epoch = epoch;
        m_random.goOn(made->second.drawn);
        return;
    }
    const quint64 before = m_random.position();
    hub::ReleaseService releases(m_processes.front()->real);
    (void)releases.setPlan(m_site, QJsonDocument::fromJson(plan).toJson(QJsonDocument::Compact));
    hub::SlotService generator(m_processes.front()->real, m_trueClock);
    (void)generator.generate(m_plan, today, today.addDays(2));
    if (!m_plant)
        known[plan] = {today, m_database.rows(), m_random.position() - before};
}

std::optional<store::ReleaseRow> HubMachine::publish(const QList<QByteArray> &files)
{
    hub::ReleaseService releases(m_processes.front()->real);
    QList<hub::ReleaseFile> named;
    for (const QByteArray &file : files)
        named.append({QStringLiteral("texts"), QStringLiteral("%1.json").arg(named.size()), file});
    // The same files again are the same release: whoever publishes tries until he is told that it is done.
    for (int tries = 0; tries < 50; ++tries) {
        if (const auto release = releases.publish(m_site, named))
            return *release;
    }
    return std::nullopt;
}

bool HubMachine::recall(const UnitKey &unit, bool withdraw)
{
    hub::LeaseService leases(m_processes.front()->ledger, m_processes.front()->clock);
    return leases
        .recall(m_site, unit, withdraw ? hub::LeaseService::Afterwards::Withdrawn : hub::LeaseService::Afterwards::Free)
        .ok();
}

void HubMachine::upkeep()
{
    if (!m_up)
        return;
    Process &process = *m_processes[size_t(m_random.below(processes()))];
    if (const auto mark = m_clock.markToKeep())
        m_mark = mark;
    // What fails here is tried again a minute later.
    if (m_clock.state() == hub::ClockState::Good) {
        hub::BookingService bookings(process.ledger, process.clock, ids());
        (void)bookings.sweep(m_site);
        hub::LeaseService leases(process.ledger, process.clock);
        (void)leases.sweep(m_site);
    }
    hub::HandOffService handOffs(process.ledger, process.clock);
    (void)handOffs.sweep(m_site, m_agenda.now() - m_started);
}

std::optional<Credentials> HubMachine::enrol(const QString &kind, const QString &name)
{
    const QJsonObject body{{QStringLiteral("code"), enrolmentCode},
                           {QStringLiteral("kind"), kind},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("site"), m_site}};
    const HubReply reply =
        ask({}, {"POST", QStringLiteral("/api/v1/devices"), QJsonDocument(body).toJson(QJsonDocument::Compact), {}});
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const QString device = answer.value(QLatin1String("device")).toString();
    if (reply.status != 201 || device.isEmpty())
        return std::nullopt;
    return Credentials{device, answer.value(QLatin1String("secret")).toString()};
}

HubReply HubMachine::ask(const Credentials &who, const HubRequest &request)
{
    return handle(*m_processes.front(), who, request);
}

namespace
{

hub::ApiRequest apiRequest(const Credentials &who, const HubRequest &request)
{
    auto asked = hub::ApiRequest::of(request.method, request.path, request.body);
    if (!who.device.isEmpty())
        asked.headers.emplaceBack(QByteArray("Authorization"),
                                  QByteArray("Device " + who.device.toLatin1() + ':' + who.secret.toLatin1()));
    if (!request.idempotencyKey.isEmpty())
        asked.headers.emplaceBack(QByteArray("Idempotency-Key"), request.idempotencyKey.toLatin1());
    if (!request.body.isEmpty())
        asked.headers.emplaceBack(QByteArray("Content-Type"), QByteArray("application/json"));
    return asked;
}

} // namespace

HubReply HubMachine::handle(Process &process, const Credentials &who, const HubRequest &request)
{
    ++operations;
    const hub::ApiRequest asked = apiRequest(who, request);
    const auto kind = hub::Api::kindOf(asked);
    if (kind.access != hub::Api::Kind::Access::Write || m_random.percent(50)) {
        const auto reply = process.api.handle(asked);
        return {HubReply::Kind::Answered, reply.status, reply.body};
    }
    // As under load: within a transaction that others share; the answer leaves after its commit.
    const auto epoch = process.ledger.epoch();
    hub::ApiReply reply;
    const auto committed = process.ledger.write(kind.site, [&](store::HubTransaction &transaction) -> Result<void> {
        hub::JoinedLedger joined(transaction, kind.site, epoch.valueOr(QString()));
        reply = process.api.handleWithin(joined, asked);
        return {};
    });
    return committed ? HubReply{HubReply::Kind::Answered, reply.status, reply.body} : unavailable();
}

void HubMachine::receive(int machine, const HubRequest &request, Answer answer)
{
    if (!m_up) {
        m_agenda.after(1ms, [answer = std::move(answer)] { answer({}); }); // refused
        return;
    }
    m_waiting.push_back({machine, request, std::move(answer), {}});
    if (m_waiting.size() > 1)
        return; // drain() is on its way
    if (m_database.semantics() == Semantics::Sqlite)
        drain();
    else
        m_agenda.after(milliseconds(m_random.below(200)), [this] { drain(); });
}

void HubMachine::finish(Waiting &waiting)
{
    m_trace.note(m_agenda.now(), 10, quint64(waiting.machine), quint64(waiting.reply.status), [&] {
        return QStringLiteral("%1 %2 %3 %4 -> %5 %6")
            .arg(waiting.machine)
            .arg(QString::fromLatin1(waiting.request.method), waiting.request.path,
                 QString::fromUtf8(waiting.request.body.left(4000)))
            .arg(waiting.reply.status)
            .arg(QString::fromUtf8(waiting.reply.body.left(2000)));
    });
    waiting.answer(waiting.reply);
}

void HubMachine::drain()
{
    while (m_up && !m_waiting.empty()) {
        std::vector<Waiting> together;
        while (!m_waiting.empty() && int(together.size()) < processes()) {
            together.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        std::vector<std::function<void()>> works;
        for (size_t i = 0; i < together.size(); ++i) {
            works.emplace_back([this, &waiting = together[i], &process = *m_processes[i]] {
                waiting.reply = handle(process, m_credentials[waiting.machine], waiting.request);
            });
        }
        if (works.size() == 1)
            works.front()();
        else
            m_database.fibers().run(works);
        for (Waiting &waiting : together)
            finish(waiting);
    }
}

void HubMachine::backUp()
{
    m_backups.emplace_back(m_agenda.now(), m_database.rows());
}

Instant HubMachine::restore()
{
    const auto &[taken, rows] = m_backups[size_t(m_random.below(int(m_backups.size())))];
    const Instant when = taken;
    m_database.replace(rows);
    std::erase_if(m_backups, [&](const auto &backup) { return backup.first > when; });
    start();
    m_database.faults = {}; // whoever restores begins again until it is done
    hub::RecoveryService recovery(m_processes.front()->real, m_trueClock, ids());
    (void)recovery.afterRestore();
    return when;
}

} // namespace parvis::simulate
