// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddedhub.h"

#include "appointments/plan.h"
#include "hub/api/api.h"
#include "hub/api/timegate.h"
#include "hub/service/bookingservice.h"
#include "hub/service/hubclock.h"
#include "hub/service/leaseservice.h"
#include "hub/service/planservice.h"
#include "hub/service/queueservice.h"
#include "hub/service/releaseservice.h"
#include "hub/service/retentionservice.h"
#include "queue/ticketlabel.h"
#include "store/databaselock.h"
#include "store/entryhash.h"
#include "store/overwriting.h"
#include "store/sqlhubledger.h"
#include "towncontent.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>
#include <utility>

namespace parvis::kiosk
{

using namespace std::chrono_literals;
using store::HubTransaction;

namespace
{

constexpr auto sweepEvery = 1min;

void warn(const char *what, const Error &error)
{
    qWarning("hub: %s: %ls", what, qUtf16Printable(error.detail()));
}

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

// The hub at work, on its own thread.
class TownHub
{
public:
    TownHub(store::DatabaseLock lock, store::SqlHubLedger ledger, EmbeddedTown town, Instant now)
        : m_lock(std::move(lock)), m_ledger(std::move(ledger)), m_town(std::move(town)), m_given(now)
    {
    }

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] EmbeddedLink::Served serve(const sync::HubRequest &request, Instant now);

private:
    [[nodiscard]] Result<void> knowDevice();
    [[nodiscard]] Result<QByteArray> hubSecret();
    [[nodiscard]] appointments::ClockReading read() const;
    void keepClock();
    void keepUp();
    bool addDays(); ///< all of them
    [[nodiscard]] bool hasMovedOn();
    [[nodiscard]] const queue::QueuePlan *findQueue(const QString &site) const
    {
        const auto found = std::find_if(m_queues.begin(), m_queues.end(), [&](const auto &plan) { return plan.site == site; });
        return found == m_queues.end() ? nullptr : &*found;
    }

    store::DatabaseLock m_lock; // no restore replaces the file meanwhile
    store::SqlHubLedger m_ledger;
    const EmbeddedTown m_town;
    Instant m_given; // the time of the request being served
    hub::HubClock m_clock{[this] { return read(); }};
    hub::ClockState m_clockState = hub::ClockState::Good; // as it was logged last
    std::optional<hub::Api> m_api;
    std::vector<appointments::Plan> m_plans;
    std::vector<queue::QueuePlan> m_queues;
    hub::RetentionService m_retention{
        m_ledger, m_clock, {}, [this] { return store::overwriteErased(m_ledger.database()); }};
    QDate m_filledOn;
    Instant m_swept;
    qint64 m_told = 0; // sequence of the feed at the last answer
};

appointments::ClockReading TownHub::read() const
{
    // A time that is given goes as fast as itself.
    return m_town.readClock ? m_town.readClock() : appointments::ClockReading{m_given, m_given.time_since_epoch(), {}};
}

void TownHub::keepClock()
{
    if (!m_town.readClock)
        return;
    const QStringList site{m_town.site};
    if (m_clock.state() != hub::ClockState::Good) {
        if (const auto mark = hub::clockMark(m_ledger, site); mark)
            m_clock.heed(*mark);
    }
    const auto state = m_clock.state();
    if (state != std::exchange(m_clockState, state))
        qWarning("hub: clock: %ls",
                 qUtf16Printable(state == hub::ClockState::Good ? QStringLiteral("right again") : m_clock.complaint()));
    const auto mark = m_clock.markToKeep();
    const auto kept = mark ? hub::setClockMark(m_ledger, site, *mark) : Result<void>();
    if (!kept)
        warn("clock", kept.error());
}

Result<void> TownHub::prepare()
{
    if (m_town.readClock) {
        const auto mark = hub::clockMark(m_ledger, {m_town.site});
        if (!mark)
            return mark.error();
        m_clock.begin(*mark);
    }
    auto secret = hubSecret();
    if (!secret)
        return secret.error();
    if (auto known = knowDevice(); !known)
        return known;
    hub::ApiSettings settings;
    settings.keys = hub::HubKeys::of(*secret);
    hub::ReleaseService releases(m_ledger);
    for (const auto &site : m_town.sites) {
        settings.sites.append({site.id, site.name, site.address, site.postcode, site.city, 0, 0, {}});
        if (!site.queue.isEmpty()) {
            if (auto told = releases.setQueue(site.id, site.queue); !told)
                return told;
            if (auto queue = queue::QueuePlan::decode(QJsonDocument::fromJson(site.queue).object()))
                m_queues.push_back(*std::move(queue));
        }
        if (site.plan.isEmpty())
            continue;
        if (auto told = releases.setPlan(site.id, site.plan); !told)
            return told;
        if (auto plan = appointments::Plan::decode(QJsonDocument::fromJson(site.plan).object()))
            m_plans.push_back(*std::move(plan));
    }
    m_api.emplace(m_ledger, m_clock, std::move(settings));
    keepUp();
    return {};
}

Result<QByteArray> TownHub::hubSecret()
{
    const QString name = QStringLiteral("secret");
    QByteArray secret;
    const auto done = m_ledger.write(m_town.site, [&](HubTransaction &transaction) -> Result<void> {
        auto kept = transaction.fact(name);
        if (!kept)
            return kept.error();
        secret = kept->isEmpty() ? randomKey() : *kept;
        return kept->isEmpty() ? transaction.setFact(name, secret) : Result<void>();
    });
    return done ? Result<QByteArray>(secret) : Result<QByteArray>(done.error());
}

Result<void> TownHub::knowDevice()
{
    return m_ledger.write(m_town.site, [&](HubTransaction &transaction) -> Result<void> {
        auto known = transaction.device(m_town.device.id);
        if (!known)
            return known.error();
        if (*known)
            return {};
        store::Device device;
        device.id = m_town.device.id;
        device.name = m_town.kioskName;
        device.kind = QStringLiteral("kiosk");
        device.secretHash = store::sha256(m_town.device.secret.toUtf8());
        device.enrolled = m_clock.now();
        device.chainHead = QByteArray(32, '\0');
        device.series = queue::seriesAt(0);
        return transaction.putDevice(device);
    });
}

bool TownHub::addDays()
{
    bool isDone = true;
    hub::PlanService places(m_ledger, m_clock);
    for (const auto &plan : m_plans) {
        int horizon = 0;
        for (const auto &reason : plan.reasons)
            horizon = std::max(horizon, reason.horizonDays);
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), plan.zone).date();
        if (const auto added = places.fit(plan, today, today.addDays(horizon + 1)); !added) {
            warn("places", added.error());
            isDone = false;
        }
    }
    return isDone;
}

void TownHub::keepUp()
{
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), QTimeZone::utc()).date();
    // As it may be set back.
    if (std::chrono::abs(m_clock.now() - m_swept) < sweepEvery)
        return;
    m_swept = m_clock.now();
    keepClock();
    if (m_clock.state() == hub::ClockState::Unknown)
        return;
    const bool isGood = m_clock.state() == hub::ClockState::Good;
    if (isGood && m_filledOn != today && addDays())
        m_filledOn = today;
    hub::BookingService bookings(m_ledger, m_clock, hub::IdSource::random());
    for (const auto &plan : m_plans) {
        if (!isGood)
            break;
        if (const auto swept = bookings.sweep(plan.site, 100, &plan); !swept)
            warn("holds", swept.error());
        if (const auto passed = hub::LeaseService(m_ledger, m_clock).sweep(plan.site); !passed)
            warn("places", passed.error());
    }
    for (const auto &site : m_town.sites) {
        if (!isGood)
            break;
        if (const auto erased = m_retention.sweep(site.id); !erased)
            warn("retention", erased.error());
    }
    hub::QueueService queues(m_ledger, m_clock);
    for (const auto &queue : m_queues) {
        if (const auto swept = queues.sweep(queue); !swept)
            warn("tickets", swept.error());
        const auto forwarded = queues.forward(queue.site, [this](const QString &site) { return findQueue(site); });
        if (!forwarded)
            warn("transfers", forwarded.error());
    }
}

EmbeddedLink::Served TownHub::serve(const sync::HubRequest &request, Instant now)
{
    m_given = now;
    if (!m_town.readClock)
        m_clock.begin(std::nullopt);
    keepUp();
    hub::ApiRequest asked = hub::ApiRequest::of(request.method, request.path, request.body);
    asked.headers << std::pair(QByteArray("Authorization"), QByteArray("Device " + m_town.device.id.toLatin1() + ':' + m_town.device.secret.toLatin1()));
    if (!request.body.isEmpty())
        asked.headers << std::pair(QByteArray("Content-Type"), QByteArray("application/json"));
    if (!request.idempotencyKey.isEmpty())
        asked.headers << std::pair(QByteArray("Idempotency-Key"), QByteArray(request.idempotencyKey.toLatin1()));
    auto refused = hub::refuseWithoutTime(asked, m_clock.state());
    const hub::ApiReply reply = refused ? *std::move(refused) : m_api->handle(asked);
    const QStringList alarms =
        m_clock.state() == hub::ClockState::Good ? QStringList() : QStringList{QStringLiteral("hub-clock")};
    return {{sync::HubReply::Kind::Answered, reply.status, reply.body}, hasMovedOn(), alarms};
}

bool TownHub::hasMovedOn()
{
    const qint64 before = m_told;
    const auto read = m_ledger.read(m_town.site, [&](HubTransaction &transaction) -> Result<void> {
        const auto stream = transaction.stream();
        if (stream)
            m_told = stream->sequence;
        return stream ? Result<void>() : Result<void>(stream.error());
    });
    return read && m_told != before;
}

} // namespace

EmbeddedTown embeddedTown(const TownContent &content, const QString &file, const QString &site, const DeviceIdentity &device)
{
    EmbeddedTown town{file, site, {}, device, QStringLiteral("kiosk"), {}};
    for (const auto &known : content.sites()) {
        town.sites.append({known.id, known.name.in(known.officialLanguage), known.address.lines.join(QStringLiteral(", ")), known.address.postcode,
                           known.address.city, content.planJson(known.id), content.queueJson(known.id)});
    }
    return town;
}

EmbeddedLink::Open embeddedHub(EmbeddedTown town)
{
    return [town = std::move(town)](Instant now) -> EmbeddedLink::Serve {
        auto lock = store::DatabaseLock::share(town.file);
        if (!lock) {
            warn("its file cannot be used", lock.error());
            return {};
        }
        auto database = store::Database::open(town.file, store::Schema::hub(store::Dialect::Sqlite));
        if (!database) {
            warn("its file cannot be opened", database.error());
            return {};
        }
        auto ledger = store::SqlHubLedger::open(*std::move(database));
        if (!ledger) {
            warn("its file cannot be read", ledger.error());
            return {};
        }
        const auto hub = std::make_shared<TownHub>(*std::move(lock), *std::move(ledger), town, now);
        if (const auto ready = hub->prepare(); !ready) {
            warn("it cannot be made ready", ready.error());
            return {};
        }
        return [hub](const sync::HubRequest &request, Instant at) { return hub->serve(request, at); };
    };
}

} // namespace parvis::kiosk
