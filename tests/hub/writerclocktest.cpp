// SPDX-License-Identifier: GPL-3.0-or-later
// What a running hub does while the clock of its machine, or its disk, is not to be relied on.
#include "hub/hubprocess.h"
#include "hub/main/writer.h"
#include "hub/setup/hubsetup.h"
#include "store/storeerror.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parvis;
using namespace parvis::hub;
using namespace parvis::testing;
using namespace std::chrono_literals;

namespace
{

/// Refuses to write while it is full.
class FullLedger final : public store::HubLedger
{
public:
    explicit FullLedger(store::HubLedger &ledger) : m_ledger(ledger) {}

    bool isFull = false;

    Result<void> write(const QString &site, const Work &work) override
    {
        return isFull
                   ? Error(store::StoreError::DiskFull, QStringLiteral("/x/hub.db: run: database or disk is full (13)"))
                   : m_ledger.write(site, work);
    }
    Result<void> read(const QString &site, const Work &work) override { return m_ledger.read(site, work); }
    Result<QStringList> sites() override { return m_ledger.sites(); }
    Result<QString> epoch() override { return m_ledger.epoch(); }
    Result<void> setEpoch(const QString &epoch) override { return m_ledger.setEpoch(epoch); }

private:
    store::HubLedger &m_ledger;
};

/// The town's hub without its sockets, on a machine whose clock the test sets.
class Hall
{
public:
    Hall()
    {
        const auto config = HubConfig::load(m_home.config());
        REQUIRE(config);
        auto ledger = openLedger(*config);
        REQUIRE(ledger);
        m_ledger = std::make_unique<store::SqlHubLedger>(*std::move(ledger));
        const auto settings = loadSettings(*config);
        REQUIRE(settings);
        m_full = std::make_unique<FullLedger>(*m_ledger);
        m_watched = std::make_unique<WatchedLedger>(*m_full, health, clock);
        m_writer = std::make_unique<Writer>(*m_watched, clock, health, *settings, m_queue,
                                            [](const QString &, qint64, const Writer::Hearers &) {});
        m_kiosk = m_home.enrol(QStringLiteral("kiosk"));
    }

    [[nodiscard]] Writer &writer() { return *m_writer; }
    [[nodiscard]] FullLedger &disk() { return *m_full; }
    void setWall(Instant wall) { m_reading.wall = wall; }
    [[nodiscard]] Instant wall() const { return m_reading.wall; }
    void pass(std::chrono::milliseconds time)
    {
        m_reading.wall += time;
        m_reading.bootTime += time;
    }
    void reboot() { m_reading.bootId += QLatin1Char('+'); }

    [[nodiscard]] int freePlaces()
    {
        int free = 0;
        REQUIRE(m_ledger->read(QStringLiteral("town"), [&](store::HubTransaction &transaction) -> Result<void> {
            const auto units = transaction.units(Instant{}, Instant(24h * 365 * 200), 100'000);
            REQUIRE(units);
            free = int(std::count_if(units->begin(), units->end(),
                                     [](const auto &unit) { return unit.state == appointments::UnitState::Free; }));
            return {};
        }));
        return free;
    }
    ApiReply ask(const char *method, const QString &path, const QByteArray &body = {})
    {
        ApiRequest request = ApiRequest::of(method, path, body);
        request.headers << std::pair(QByteArray("Authorization"), m_kiosk)
                        << std::pair(QByteArray("Content-Type"), QByteArray("application/json"));
        ApiReply answered;
        std::vector<Job> jobs;
        jobs.push_back({request, [&](ApiReply reply) { answered = std::move(reply); }});
        m_writer->answer(std::move(jobs));
        return answered;
    }
    // Of the first place there is.
    ApiReply hold()
    {
        const auto first = QJsonDocument::fromJson(
                               ask("GET", QStringLiteral("/api/v1/sites/town/slots/first?reason=identity-card")).body)
                               .object()
                               .value(QStringLiteral("first"))
                               .toObject();
        const QJsonObject body{{QStringLiteral("reasons"),
                                QJsonArray{QJsonObject{{QStringLiteral("reason"), QStringLiteral("identity-card")}}}},
                               {QStringLiteral("start"), first.value(QStringLiteral("start"))},
                               {QStringLiteral("resource"), first.value(QStringLiteral("resource"))}};
        return ask("POST", QStringLiteral("/api/v1/sites/town/holds"), QJsonDocument(body).toJson());
    }
    void confirmTime() const
    {
        REQUIRE(setClockMark(
            *m_ledger, {QStringLiteral("town")},
            {m_reading.wall, m_reading.bootTime, m_reading.bootId, m_reading.wall, QStringLiteral("M. Weber")}));
    }
    void startAgain()
    {
        const auto mark = clockMark(*m_ledger, {QStringLiteral("town")});
        REQUIRE(mark);
        clock.begin(*mark);
    }

private:
    HubHome m_home;
    appointments::ClockReading m_reading{SystemClock().now(), 3h, QStringLiteral("boot")};
    std::unique_ptr<store::SqlHubLedger> m_ledger;
    std::unique_ptr<FullLedger> m_full;
    std::unique_ptr<WatchedLedger> m_watched;
    JobQueue m_queue;
    std::unique_ptr<Writer> m_writer;
    QByteArray m_kiosk;

public:
    HubClock clock{[this] { return m_reading; }};
    HubHealth health;
};

} // namespace

TEST_CASE("A hub whose clock is set a year ahead loses no place, and goes on once the clock is right")
{
    Hall hall;
    hall.writer().sweep();
    const auto held = hall.hold();
    REQUIRE(held.status == 201);
    const int free = hall.freePlaces();
    REQUIRE(free > 100);
    const Instant before = hall.wall();
    hall.setWall(before + 24h * 365);
    for (int i = 0; i < 3; ++i) {
        hall.writer().sweep();
        hall.pass(5s);
    }
    CHECK(hall.freePlaces() == free);
    CHECK(hall.clock.state() == ClockState::Jumped);
    // Booked by the time since boot; the hold did not end either.
    CHECK(hall.hold().status == 201);
    const QString id = QJsonDocument::fromJson(held.body).object().value(QStringLiteral("id")).toString();
    CHECK(hall.ask("POST", QStringLiteral("/api/v1/sites/town/holds/%1/confirm").arg(id), "{}").status == 200);
    SECTION("it is set right")
    {
        hall.setWall(before + 15s);
        hall.writer().sweep();
        CHECK(hall.clock.state() == ClockState::Good);
        CHECK(hall.freePlaces() >= free - 2 * 24);
    }
    SECTION("a person confirms it")
    {
        hall.confirmTime();
        for (int i = 0; i < 20; ++i)
            hall.writer().sweep();
        CHECK(hall.clock.state() == ClockState::Good);
        CHECK(hall.freePlaces() < free);
    }
}

TEST_CASE("A hub that does not know the time after a boot books nothing, takes everything in and says so")
{
    Hall hall;
    hall.writer().sweep();
    const int free = hall.freePlaces();
    const Instant before = hall.wall();
    const auto wrong = GENERATE(values<std::chrono::milliseconds>({24h * 365, -24h * 365 * 50}));
    hall.reboot();
    hall.setWall(before + wrong);
    hall.startAgain();
    for (int i = 0; i < 3; ++i)
        hall.writer().sweep();
    CHECK(hall.freePlaces() == free);
    const auto refused = hall.hold();
    CHECK(refused.status == 503);
    CHECK(refused.body.contains("clock of the hub is wrong"));
    CHECK(hall.ask("POST", QStringLiteral("/api/v1/sites/town/report"), R"({"version":"1"})").status == 204);
    hall.setWall(before + 1h);
    CHECK(hall.hold().status == 201);
}

TEST_CASE("A store that cannot be written is an alarm until it can be written again")
{
    Hall hall;
    hall.writer().sweep();
    CHECK(hall.health.alarms().isEmpty());
    hall.disk().isFull = true;
    CHECK(hall.hold().status == 503);
    REQUIRE(hall.health.alarms().size() == 1);
    CHECK(hall.health.alarms().first().name == QStringLiteral("store"));
    CHECK(hall.health.alarms().first().detail.startsWith(QStringLiteral("since 2")));
    CHECK(hall.health.alarms().first().detail.contains(QStringLiteral("/x/hub.db")));
    hall.pass(40s);
    hall.writer().sweep();
    CHECK(hall.health.isStoreFailing());
    hall.disk().isFull = false;
    hall.writer().sweep();
    CHECK(hall.health.isStoreFailing()); // it failed a moment ago
    hall.pass(31s);
    hall.writer().sweep();
    CHECK(hall.health.alarms().isEmpty());
}

TEST_CASE("Places that could not be made are an alarm of their own")
{
    HubHealth health;
    const Instant now(24h * 365 * 56);
    health.placesFailed(QStringLiteral("town"), QStringLiteral("first"), now);
    health.placesFailed(QStringLiteral("town"), QStringLiteral("second"), now + 1h);
    health.met(Error(store::StoreError::Conflict), now);
    REQUIRE(health.alarms().size() == 1);
    CHECK(health.alarms().first().name == QStringLiteral("places"));
    CHECK(health.alarms().first().detail ==
          QStringLiteral("since 2025-12-18T00:00:00Z: the coming days of \"town\" cannot be made: second"));
    health.placesMade(QStringLiteral("town"));
    CHECK(health.alarms().isEmpty());
}
