// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/handoffclient.h"

#include "support/catch.h"
#include "unit/sync/virtualtime.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace parvis;
using namespace parvis::testing;
using namespace parvis::sync;
using namespace std::chrono_literals;
using State = HandOffView::State;

namespace
{

/// A hub's end of hand-offs that answers when the test says so.
struct Desk final : HubLink {
    struct Asked {
        HubRequest request;
        Done done;
    };

    void send(const HubRequest &request, Done done) override { asked.append({request, std::move(done)}); }
    void listen(std::function<void()>) override {}

    [[nodiscard]] QByteArrayList methods() const
    {
        QByteArrayList list;
        for (const Asked &one : asked)
            list << one.request.method;
        return list;
    }
    /// Answers what was asked first and takes it away.
    void answer(int status, const QByteArray &body = {})
    {
        REQUIRE_FALSE(asked.isEmpty());
        const Asked first = asked.takeFirst();
        first.done({HubReply::Kind::Answered, status, body});
    }
    void fail()
    {
        REQUIRE_FALSE(asked.isEmpty());
        asked.takeFirst().done({});
    }

    QList<Asked> asked;
};

struct Visit {
    Visit()
    {
        client.onChange([this] { ++changes; });
    }
    void pass(std::chrono::milliseconds span)
    {
        for (; span > 0ms; span -= 100ms) {
            time.advance(100ms);
            client.tick();
        }
    }
    State state() const { return client.view()->state; }
    void call() { client.request(QStringLiteral("de"), R"({"procedure":"passport"})"); }
    /// Called, and heard by the hub.
    void waiting()
    {
        call();
        desk.answer(201, R"({"state":"waiting"})");
        REQUIRE(state() == State::Waiting);
    }

    VirtualTime time{Instant(1'794'990'600'000ms)};
    Desk desk;
    int ids = 0;
    int changes = 0;
    HandOffClient client{desk, time, QStringLiteral("kehl"), [this] { return QString::number(++ids); }};
};

} // namespace

TEST_CASE("A wish for a human being goes from asking over waiting to an agent who comes and is done")
{
    Visit visit;
    CHECK_FALSE(visit.client.view());
    visit.call();
    CHECK(visit.state() == State::Asking);
    REQUIRE(visit.desk.asked.size() == 1);
    const HubRequest asked = visit.desk.asked.first().request;
    CHECK(asked.method == "POST");
    CHECK(asked.path == QStringLiteral("/api/v1/sites/kehl/handoffs"));
    CHECK(asked.idempotencyKey == QStringLiteral("1"));
    const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
    CHECK(body[QStringLiteral("id")].toString() == QStringLiteral("1"));
    CHECK(body[QStringLiteral("alone")].toBool());
    CHECK(body[QStringLiteral("language")].toString() == QStringLiteral("de"));
    CHECK(body[QStringLiteral("context")][QStringLiteral("procedure")].toString() == QStringLiteral("passport"));

    visit.desk.answer(201, R"({"state":"waiting"})");
    CHECK(visit.state() == State::Waiting);
    visit.pass(1'900ms);
    CHECK(visit.desk.asked.isEmpty());
    visit.pass(200ms);
    REQUIRE(visit.desk.methods() == QByteArrayList{"GET"});
    CHECK(visit.desk.asked.first().request.path == QStringLiteral("/api/v1/sites/kehl/handoffs/1"));
    visit.pass(1s); // one question at a time
    CHECK(visit.desk.asked.size() == 1);
    visit.desk.answer(200, R"({"state":"claimed","agent":"Mme Weber"})");
    CHECK(visit.state() == State::Claimed);
    CHECK(visit.client.view()->agent == QStringLiteral("Mme Weber"));
    visit.pass(2'100ms);
    visit.desk.answer(200, R"({"state":"ended","agent":"Mme Weber"})");
    CHECK(visit.state() == State::Ended);
    visit.pass(1min);
    CHECK(visit.desk.asked.isEmpty());
    CHECK(visit.changes == 4);
}

TEST_CASE("Whom nobody heard is told so, and nobody comes behind his back")
{
    Visit visit;
    visit.call();
    SECTION("the hub does not answer")
    {
        visit.desk.fail();
    }
    SECTION("the hub has a fault of its own")
    {
        visit.desk.answer(503);
    }
    SECTION("the hub is silent")
    {
        visit.pass(3'900ms);
        CHECK(visit.state() == State::Asking);
        visit.pass(200ms);
        // The late answer of the first question changes nothing any more.
        visit.desk.answer(201, R"({"state":"waiting"})");
    }
    CHECK(visit.state() == State::Offline);
    // It may have been heard after all.
    REQUIRE(visit.desk.methods() == QByteArrayList{"DELETE"});
    CHECK(visit.desk.asked.first().request.path == QStringLiteral("/api/v1/sites/kehl/handoffs/1"));
    visit.desk.answer(404);
    visit.pass(1min);
    CHECK(visit.state() == State::Offline);
    CHECK(visit.desk.asked.isEmpty());
}

TEST_CASE("What was taken back is told until the hub hears it")
{
    Visit visit;
    visit.call();
    visit.desk.fail();
    REQUIRE(visit.desk.methods() == QByteArrayList{"DELETE"});
    visit.desk.fail();
    visit.pass(3'900ms);
    CHECK(visit.desk.asked.isEmpty());
    visit.pass(200ms);
    REQUIRE(visit.desk.methods() == QByteArrayList{"DELETE"});
    CHECK(visit.desk.asked.first().request.path == QStringLiteral("/api/v1/sites/kehl/handoffs/1"));
    visit.desk.answer(503);
    SECTION("also while the next visitor waits")
    {
        visit.waiting();
        visit.pass(4'100ms);
        CHECK(visit.desk.methods().contains("DELETE"));
        CHECK(visit.state() == State::Waiting);
        visit.desk.asked.clear();
        return;
    }
    visit.pass(4'100ms);
    visit.desk.answer(GENERATE(200, 404, 409));
    visit.pass(1min);
    CHECK(visit.desk.asked.isEmpty());
    CHECK(visit.state() == State::Offline);
}

TEST_CASE("A hub that falls silent later takes nothing back")
{
    Visit visit;
    visit.waiting();
    for (int i = 0; i < 5; ++i) {
        visit.pass(6'200ms);
        CHECK(visit.state() == State::Waiting);
    }
    CHECK_FALSE(visit.desk.methods().contains("DELETE"));
    CHECK(visit.desk.methods().count("GET") >= 4);
    visit.desk.asked.clear();
    visit.pass(8s);
    REQUIRE_FALSE(visit.desk.asked.isEmpty());
    while (visit.desk.asked.size() > 1)
        visit.desk.fail(); // those given up already
    visit.desk.answer(200, R"({"state":"claimed","agent":"Roth"})");
    CHECK(visit.state() == State::Claimed);
}

TEST_CASE("What the hub refuses is shown with its words")
{
    Visit visit;
    visit.call();
    const int status = GENERATE(400, 401, 403, 404, 409, 429);
    visit.desk.answer(status, R"({"type":"https://parvis.invalid/problems/not-allowed"})");
    CHECK(visit.state() == State::Refused);
    CHECK(visit.client.view()->detail == QStringLiteral("%1 not-allowed").arg(status));
    visit.pass(1min);
    CHECK(visit.desk.asked.isEmpty());
}

TEST_CASE("An answer nobody understands changes nothing")
{
    Visit visit;
    visit.waiting();
    const char *body = GENERATE("", "[]", "{", R"({"state":"asleep"})", R"({"state":7})");
    visit.pass(2'100ms);
    visit.desk.answer(200, body);
    INFO(body);
    CHECK(visit.state() == State::Waiting);
    visit.pass(2'100ms);
    CHECK(visit.desk.asked.size() == 1);
}

TEST_CASE("A visitor who no longer wants it is no longer waited for")
{
    Visit visit;
    SECTION("before the hub answered")
    {
        visit.call();
        visit.client.withdraw();
        CHECK(visit.state() == State::Withdrawn);
        CHECK(visit.desk.methods() == QByteArrayList{"POST", "DELETE"});
        visit.desk.answer(201, R"({"state":"waiting"})");
    }
    SECTION("while he waits, with a question under way")
    {
        visit.waiting();
        visit.pass(2'100ms);
        visit.client.withdraw();
        CHECK(visit.desk.methods() == QByteArrayList{"GET", "DELETE"});
        visit.desk.answer(200, R"({"state":"claimed","agent":"Roth"})");
    }
    SECTION("twice")
    {
        visit.waiting();
        visit.client.withdraw();
        visit.client.withdraw();
        CHECK(visit.desk.methods() == QByteArrayList{"DELETE"});
    }
    CHECK(visit.state() == State::Withdrawn);
    visit.desk.answer(200, R"({"state":"withdrawn"})");
    visit.pass(1min);
    CHECK(visit.desk.asked.isEmpty());
}

TEST_CASE("A new wish withdraws the old one")
{
    Visit visit;
    visit.waiting();
    visit.call();
    CHECK(visit.desk.methods() == QByteArrayList{"DELETE", "POST"});
    CHECK(visit.desk.asked.first().request.path == QStringLiteral("/api/v1/sites/kehl/handoffs/1"));
    CHECK(visit.client.view()->id == QStringLiteral("2"));
    CHECK(visit.state() == State::Asking);
}

TEST_CASE("What was ended, offline or refused is not withdrawn at the hub")
{
    Visit visit;
    visit.call();
    visit.desk.answer(403, "{}");
    visit.client.withdraw();
    CHECK(visit.state() == State::Refused);
    CHECK(visit.desk.asked.isEmpty());
}

TEST_CASE("An answer that comes after the visit finds nobody")
{
    VirtualTime time{Instant(1'794'990'600'000ms)};
    Desk desk;
    {
        HandOffClient client{desk, time, QStringLiteral("kehl"), [] { return QStringLiteral("1"); }};
        client.request(QStringLiteral("fr"), "{}");
    }
    desk.answer(201, R"({"state":"waiting"})");
    CHECK(desk.asked.isEmpty());
}

TEST_CASE("Who waits hears who is there and when somebody may come, as long as the hub knows")
{
    Visit visit;
    visit.call();
    visit.desk.answer(201, R"({"state":"waiting","ahead":2,"staff":{"onDuty":3,"able":1,"speaksLanguage":false},
                               "expected":{"leastMinutes":4,"mostMinutes":9}})");
    const auto told = visit.client.view();
    CHECK(told->ahead == 2);
    CHECK(told->staff == HandOffView::Staff{3, 1, false});
    CHECK(told->expected == HandOffView::Expected{4, 9});
    visit.pass(2'100ms);
    visit.desk.answer(200, R"({"state":"waiting","passedBy":"Mme Weber"})");
    CHECK(visit.client.view()->staff == std::nullopt);
    CHECK(visit.client.view()->expected == std::nullopt);
    CHECK(visit.client.view()->passedBy == QStringLiteral("Mme Weber"));
    visit.pass(2'100ms);
    visit.desk.answer(200, R"({"state":"ended","ticket":{"id":"1","label":"A 042","service":"papers"}})");
    CHECK(visit.client.view()->ticket == QStringLiteral("A 042"));
}

TEST_CASE("Who is sent to another site hears of it at once, and is asked about until the number there is drawn")
{
    Visit visit;
    visit.waiting();
    visit.pass(2'100ms);
    visit.desk.answer(
        200, R"({"state":"ended","ticket":{"id":"1","label":"A 001","service":"a","elsewhere":)"
             R"({"site":"kehl","name":"Kehl","address":["Am Markt 1","77694 Kehl"],"message":"Ask for Ann"}}})");
    CHECK(visit.state() == State::Ended);
    REQUIRE(visit.client.view()->elsewhere);
    CHECK(visit.client.view()->elsewhere->address.size() == 2);
    CHECK(visit.client.view()->elsewhere->label.isEmpty());
    CHECK(visit.client.view()->message == QStringLiteral("Ask for Ann"));
    visit.pass(2'100ms);
    REQUIRE(visit.desk.methods() == QByteArrayList{"GET"});
    visit.desk.fail(); // a moment without an answer changes nothing
    CHECK(visit.state() == State::Ended);
    visit.pass(2'100ms);
    visit.desk.answer(200, R"({"state":"ended","ticket":{"id":"1","label":"A 001","service":"a","elsewhere":)"
                           R"({"site":"kehl","name":"Kehl","address":[],"label":"B 007"}}})");
    CHECK(visit.client.view()->elsewhere->label == QStringLiteral("B 007"));
    visit.pass(10s);
    CHECK(visit.desk.asked.isEmpty());
}
