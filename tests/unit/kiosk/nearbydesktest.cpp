// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments in the town next door, against a hub that answers when the test says so.
#include "nearbydesk.h"
#include "support/catch.h"
#include "wire/plainsealer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace parvis;
using namespace parvis::kiosk;
using Kind = DeskAnswer::Kind;

namespace
{

struct Hub final : sync::HubLink {
    void send(const sync::HubRequest &request, Done done) override { asked.append({request, std::move(done)}); }
    void listen(std::function<void()>) override {}
    void answer(int status, const QByteArray &body)
    {
        REQUIRE_FALSE(asked.isEmpty());
        const auto [request, done] = asked.takeFirst();
        last = request;
        done({sync::HubReply::Kind::Answered, status, body});
    }
    void fail()
    {
        REQUIRE_FALSE(asked.isEmpty());
        asked.takeFirst().second({});
    }

    QList<std::pair<sync::HubRequest, Done>> asked;
    sync::HubRequest last;
};

const QByteArray kehl = R"({"nearby":[{"site":"kehl","name":"Rathaus","minutes":25,"length":40,"starts":[
    {"start":"2026-11-24T08:00:00Z","resource":"a","resources":2},
    {"start":"2026-11-24T08:00:00Z","resource":"b","resources":2},
    {"start":"2026-11-24T09:00:00Z","resource":"a","resources":1}]}]})";
const QByteArray held = R"({"id":"h1","code":"K7R-M2X-Q9AB","status":"held","start":"2026-11-24T08:00:00Z",
    "end":"2026-11-24T08:40:00Z","until":"2026-11-23T09:10:00Z","resource":"a","revision":0,
    "reasons":[{"reason":"advice","persons":2}]})";

struct Scene {
    Scene() { wanted = {QStringLiteral("kehl"), QStringLiteral("advice"), 2, {}, QStringLiteral("fr")}; }

    std::optional<QList<NearbySite>> look(const std::function<void()> &reply)
    {
        std::optional<QList<NearbySite>> got;
        int times = 0;
        desk.ask(wanted, [&](const auto &sites) {
            got = sites;
            ++times;
        });
        reply();
        REQUIRE(times == 1);
        return got;
    }
    DeskAnswer hold(const std::function<void()> &reply)
    {
        DeskAnswer got;
        look([&] { hub.answer(200, kehl); });
        desk.hold(wanted, desk.starts(wanted).constFirst(), [&](const DeskAnswer &answer) { got = answer; });
        reply();
        return got;
    }
    QJsonObject sent() const { return QJsonDocument::fromJson(hub.last.body).object(); }

    Hub hub;
    wire::PlainSealer sealer;
    NearbyDesk desk{hub, sealer, QStringLiteral("strasbourg")};
    WantedVisit wanted;
};

} // namespace

TEST_CASE("a neighbour's first places are told with the way there", "[nearby]")
{
    Scene scene;
    const auto sites = scene.look([&] { scene.hub.answer(200, kehl); });
    REQUIRE(sites);
    REQUIRE(sites->size() == 1);
    CHECK(scene.hub.last.path == QStringLiteral("/api/v1/sites/strasbourg/nearby?reason=advice&persons=2"));
    CHECK(sites->constFirst().site == QStringLiteral("kehl"));
    CHECK(sites->constFirst().minutesAway == 25);
    CHECK(sites->constFirst().starts.size() == 2); // each beginning once
    CHECK(scene.desk.starts(scene.wanted).constFirst().end - scene.desk.starts(scene.wanted).constFirst().start ==
          std::chrono::minutes(40));
}

TEST_CASE("no neighbour is another answer than no answer", "[nearby]")
{
    Scene scene;
    CHECK(scene.look([&] { scene.hub.answer(200, R"({"nearby":[]})"); }) == std::optional(QList<NearbySite>()));
    CHECK_FALSE(scene.look([&] { scene.hub.fail(); }).has_value());
    CHECK_FALSE(scene.look([&] { scene.hub.answer(503, "{}"); }).has_value());
    CHECK_FALSE(scene.look([&] { scene.hub.answer(200, "[1"); }).has_value());
    CHECK(scene.desk.starts(scene.wanted).isEmpty());
}

TEST_CASE("a place there is kept, booked and given back", "[nearby]")
{
    Scene scene;
    const DeskAnswer answer = scene.hold([&] { scene.hub.answer(201, held); });
    REQUIRE(answer.kind == Kind::Done);
    CHECK(scene.hub.last.path == QStringLiteral("/api/v1/sites/strasbourg/nearby/kehl/holds"));
    CHECK(scene.sent()[QStringLiteral("reasons")][0][QStringLiteral("persons")].toInt() == 2);
    CHECK(answer.visit.site == QStringLiteral("kehl"));
    CHECK(answer.visit.status == BookedVisit::Status::Held);
    CHECK(answer.visit.until);

    DeskAnswer booked;
    scene.desk.confirm(answer.visit, {VisitorContact::Kind::Phone, QStringLiteral("+33612345678")},
                       [&](const DeskAnswer &told) { booked = told; });
    scene.hub.answer(200, QByteArray(held).replace("\"held\"", "\"confirmed\""));
    CHECK(scene.hub.last.path.endsWith(QStringLiteral("/nearby/kehl/holds/h1/confirm")));
    CHECK(QByteArray::fromBase64(scene.sent()[QStringLiteral("contact")].toString().toLatin1()).contains("+33612345678"));
    CHECK(booked.kind == Kind::Done);
    CHECK(booked.visit.status == BookedVisit::Status::Confirmed);
    CHECK_FALSE(booked.isUncertain);

    scene.desk.confirm(answer.visit, {}, [&](const DeskAnswer &told) { booked = told; });
    scene.hub.fail();
    CHECK(booked.kind == Kind::Unreachable);
    CHECK(booked.isUncertain);

    scene.desk.release(answer.visit);
    scene.hub.answer(200, held);
    CHECK(scene.hub.last.method == "DELETE");
    CHECK(scene.hub.last.path.endsWith(QStringLiteral("/nearby/kehl/holds/h1")));
}

TEST_CASE("what does not come to a place there is told as what it is", "[nearby]")
{
    struct Row {
        int status;
        const char *body;
        Kind kind;
        qsizetype next;
    };
    const auto row = GENERATE(values<Row>(
        {{409, R"({"type":"x/taken","next":[{"start":"2026-11-24T10:00:00Z","resource":"a","resources":1}]})", Kind::Taken, 1},
         {409, R"({"type":"x/hold-ended"})", Kind::Taken, 0},
         {404, R"({"type":"x/not-found"})", Kind::Refused, 0},
         {422, R"({"type":"x/not-bookable"})", Kind::Refused, 0},
         {409, R"({"type":"x/ask-reception"})", Kind::Refused, 0},
         {503, R"({"type":"x/try-again"})", Kind::Unreachable, 0},
         {201, "nonsense", Kind::Unreachable, 0}}));
    Scene scene;
    const DeskAnswer answer = scene.hold([&] { scene.hub.answer(row.status, row.body); });
    INFO(row.status << " " << row.body);
    CHECK(answer.kind == row.kind);
    CHECK(answer.next.size() == row.next);
    CHECK(scene.hold([&] { scene.hub.fail(); }).kind == Kind::Unreachable);
}

TEST_CASE("all reasons, their persons and whom it is for are asked of a neighbour", "[nearby]")
{
    Scene scene;
    scene.wanted.audience = QStringLiteral("business");
    scene.wanted.further = {{QStringLiteral("permit"), 3}};
    const DeskAnswer answer = scene.hold([&] {
        scene.hub.answer(
            201, QByteArray(held).replace("\"persons\":2}]", "\"persons\":2},{\"reason\":\"permit\",\"persons\":3}]"));
    });
    CHECK(scene.sent()[QStringLiteral("audience")].toString() == QStringLiteral("business"));
    CHECK(scene.sent()[QStringLiteral("reasons")][1][QStringLiteral("reason")].toString() == QStringLiteral("permit"));
    CHECK(scene.sent()[QStringLiteral("reasons")][1][QStringLiteral("persons")].toInt() == 3);
    CHECK(answer.visit.reasons() == QList<VisitReason>{{QStringLiteral("advice"), 2}, {QStringLiteral("permit"), 3}});
    scene.look([&] { scene.hub.answer(200, kehl); });
    CHECK(scene.hub.last.path ==
          QStringLiteral(
              "/api/v1/sites/strasbourg/nearby?reason=advice&persons=2&reason=permit&persons=3&audience=business"));
}

TEST_CASE("of a place that was taken there the next are known, and the later ones still", "[nearby]")
{
    const auto next = GENERATE(
        values<const char *>({R"([{"start":"2026-11-24T08:30:00Z"},{"start":"2026-11-24T07:30:00Z"}])", "[]"}));
    Scene scene;
    const DeskAnswer answer =
        scene.hold([&] { scene.hub.answer(409, QByteArray(R"({"type":"x/taken","next":)") + next + "}"); });
    const bool isNone = QByteArray(next) == "[]";
    CHECK(answer.next.size() == (isNone ? 0 : 2));
    const auto starts = scene.desk.starts(scene.wanted);
    REQUIRE(starts.size() == (isNone ? 1 : 3));
    CHECK(std::is_sorted(starts.begin(), starts.end(), [](const auto &a, const auto &b) { return a.start < b.start; }));
    CHECK(starts.constLast().end - starts.constLast().start == std::chrono::minutes(40));
}

TEST_CASE("an appointment at another site is found, moved and called off through the hub", "[nearby]")
{
    Scene scene;
    DeskAnswer told;
    const auto tell = [&](const DeskAnswer &answer) { told = answer; };
    const QByteArray confirmed = QByteArray(held).replace("\"held\"", "\"confirmed\"");
    const QByteArray found =
        R"({"site":"kehl","name":{"de":"Rathaus Kehl"},"address":["Hauptstraße 85","77694 Kehl"],"phone":"+49 7851 88-0",
        "minutes":25,"reasons":[{"id":"advice","title":{"de":"Beratung"},"documents":[{"de":"Ausweis"}]}],"appointment":)" +
        confirmed + "}";
    scene.desk.find(QStringLiteral("k7r m2x q9ab"), tell);
    scene.hub.answer(200, found);
    CHECK(scene.hub.last.path == QStringLiteral("/api/v1/sites/strasbourg/elsewhere/appointments/K7RM2XQ9AB"));
    REQUIRE(told.kind == Kind::Done);
    const BookedVisit visit = told.visit;
    CHECK(visit.site == QStringLiteral("kehl"));
    CHECK(visit.status == BookedVisit::Status::Confirmed);
    REQUIRE(visit.there);
    CHECK(visit.there->name.in(QStringLiteral("fr")) == QStringLiteral("Rathaus Kehl"));
    CHECK(visit.there->address.size() == 2);
    CHECK(visit.there->minutesAway == 25);
    CHECK(visit.there->reasons.constFirst().documents.size() == 1);

    scene.desk.askMove(visit, tell);
    scene.hub.answer(200, R"({"length":40,"starts":[{"start":"2026-11-24T09:00:00Z"}]})");
    CHECK(scene.hub.last.path.endsWith(QStringLiteral("/elsewhere/kehl/appointments/K7R-M2X-Q9AB/starts")));
    CHECK(told.kind == Kind::Done);
    const auto starts = scene.desk.starts(scene.wanted);
    REQUIRE(starts.size() == 1);

    scene.desk.move(visit, starts.constFirst(), tell);
    CHECK_FALSE(scene.hub.asked.constFirst().first.idempotencyKey.isEmpty());
    scene.hub.answer(200, QByteArray(confirmed).replace("T08:00", "T09:00"));
    CHECK(scene.hub.last.path.endsWith(QStringLiteral("/move")));
    CHECK(told.kind == Kind::Done);
    CHECK(told.visit.start == starts.constFirst().start);
    CHECK(told.visit.there == visit.there);

    scene.desk.cancel(told.visit, tell);
    scene.hub.answer(200, QByteArray(confirmed).replace("confirmed", "cancelled"));
    CHECK(scene.hub.last.method == "DELETE");
    CHECK(told.visit.status == BookedVisit::Status::Cancelled);
}

TEST_CASE("what does not come of an appointment there is told as what it is", "[nearby]")
{
    Scene scene;
    DeskAnswer told;
    const auto tell = [&](const DeskAnswer &answer) { told = answer; };
    scene.desk.find(QStringLiteral("K7R"), tell); // no code is so short: nobody is asked
    CHECK(told.kind == Kind::Unknown);
    CHECK(scene.hub.asked.isEmpty());
    const QString code = QStringLiteral("K7R-M2X-Q9AB");
    scene.desk.find(code, tell);
    scene.hub.answer(404, R"({"type":"x/not-found"})");
    CHECK(told.kind == Kind::Unknown);
    for (const auto &[status, body] : {std::pair{503, "{}"}, std::pair{429, "{}"}, std::pair{200, "{}"}}) {
        scene.desk.find(code, tell);
        scene.hub.answer(status, body);
        CHECK(told.kind == Kind::Unreachable);
    }
    BookedVisit visit;
    visit.site = QStringLiteral("kehl");
    visit.code = code;
    visit.start = Instant(std::chrono::hours(1));
    scene.desk.cancel(visit, tell);
    scene.hub.fail();
    CHECK(told.kind == Kind::Unreachable);
    CHECK(told.isUncertain);
    scene.desk.cancel(visit, tell);
    scene.hub.answer(409, R"({"type":"x/wrong-state"})");
    CHECK(told.kind == Kind::Refused);
    scene.desk.askMove(visit, tell);
    scene.hub.answer(404, R"({"type":"x/not-found"})");
    CHECK(told.kind == Kind::Unknown);
    scene.desk.move(visit, {visit.start, visit.start, visit.site}, tell);
    scene.hub.answer(409, R"({"type":"x/taken","next":[{"start":"2026-11-24T10:00:00Z"}]})");
    CHECK(told.kind == Kind::Taken);
    CHECK(told.next.size() == 1);
}
