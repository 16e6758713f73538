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
