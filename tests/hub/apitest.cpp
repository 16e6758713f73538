// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/apitown.h"
#include "hub/service/badgeservice.h"
#include "hub/service/instants.h"
#include "hub/service/releaseservice.h"
#include "store/entryhash.h"
#include "wire/textdelta.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

QString str(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("A visit by the API: find, hold, confirm, look, move, check in, cancel")
{
    ApiTown town;
    const auto slots = town.ask("GET", QStringLiteral("./slots?reason=card&persons=1&days=2"));
    REQUIRE(slots.status == 200);
    const QJsonArray days = slots.json.value(QStringLiteral("days")).toArray();
    REQUIRE(days.size() == 2);
    CHECK(days.at(0)[QStringLiteral("starts")].toArray().size() == 11);
    CHECK(str(slots.json, "next") == QStringLiteral("2026-03-04"));
    const auto more = town.ask("GET", QStringLiteral("./slots?reason=card&cursor=2026-03-04&days=60"));
    CHECK(more.json.value(QStringLiteral("days")).toArray().size() == 3);
    CHECK_FALSE(more.json.contains(QStringLiteral("next")));
    CHECK(town.ask("GET", QStringLiteral("./slots/first?reason=card&part=morning"))
              .json[QStringLiteral("first")][QStringLiteral("start")]
              .toString() == QStringLiteral("2026-03-02T08:00:00Z"));
    CHECK(town.ask("GET", QStringLiteral("./slots/first?reason=card&part=afternoon"))
              .json[QStringLiteral("first")]
              .isNull());

    const QJsonObject held = town.held("2026-03-02T08:15:00Z");
    CHECK(str(held, "status") == QStringLiteral("held"));
    CHECK(str(held, "until") == QStringLiteral("2026-03-02T07:10:00Z"));
    const auto confirmed = town.ask("POST", QStringLiteral("./holds/%1/confirm").arg(str(held, "id")),
                                    R"({"contact":"e30=","contactScheme":"plain","personKey":"p"})", town.kiosk);
    CHECK(str(confirmed.json, "status") == QStringLiteral("confirmed"));
    CHECK_FALSE(confirmed.reply.body.contains("e30="));
    const QString code = str(confirmed.json, "code");
    CHECK(code.count(QLatin1Char('-')) == 2);
    // As a visitor types it.
    const QString typed = QString(code).toLower().replace(QLatin1Char('-'), QStringLiteral("%20"));
    CHECK(town.ask("GET", QStringLiteral("./appointments/") + typed).json == confirmed.json);
    const auto moved =
        town.ask("POST", QStringLiteral("./appointments/%1/move").arg(code), R"({"start":"2026-03-02T09:00:00Z"})");
    CHECK(str(moved.json, "start") == QStringLiteral("2026-03-02T09:00:00Z"));
    const auto file = town.ask("GET", QStringLiteral("./appointments/%1/calendar.ics").arg(code));
    CHECK(file.reply.body.contains("DTSTART:20260302T090000Z"));
    CHECK(file.reply.body.contains("SEQUENCE:1"));
    CHECK(town.ask("GET", QStringLiteral("./appointments?day=2026-03-02"), {}, town.desk)
              .json[QStringLiteral("appointments")]
              .toArray()
              .size() == 1);
    CHECK(str(town.ask("POST", QStringLiteral("./appointments/%1/check-in").arg(code), {}, town.kiosk).json,
              "status") == QStringLiteral("checked-in"));
    CHECK(town.ask("POST", QStringLiteral("./appointments/%1/no-show").arg(code), {}, town.desk).type ==
          QStringLiteral("wrong-state"));
    CHECK(str(town.ask("POST", QStringLiteral("./appointments/%1/serve").arg(code), {}, town.desk).json, "status") ==
          QStringLiteral("served"));
    CHECK(town.ask("DELETE", QStringLiteral("./appointments/%1").arg(code)).type == QStringLiteral("wrong-state"));
    const QString other = str(town.confirmed("2026-03-03T08:00:00Z"), "code");
    CHECK(town.ask("POST", QStringLiteral("./appointments/%1/alert").arg(other), R"({"filter":{"part":"morning"}})")
              .status == 204);
    CHECK(town.ask("POST", QStringLiteral("./appointments/%1/alert").arg(other), R"({"filter":{"part":"night"}})")
              .status == 400);
    CHECK(str(town.ask("DELETE", QStringLiteral("./appointments/%1").arg(other)).json, "status") ==
          QStringLiteral("cancelled"));
}

TEST_CASE("Who gives a name is not told that it has an appointment; the desk is")
{
    ApiTown town;
    const auto confirm = [&](const QJsonObject &hold, const char *person, const QByteArray &who) {
        return town.ask("POST", QStringLiteral("./holds/%1/confirm").arg(str(hold, "id")),
                        QByteArray("{\"personKey\":\"") + person + "\"}", who);
    };
    REQUIRE(confirm(town.held("2026-03-02T08:00:00Z"), "known", town.kiosk).status == 200);
    const QJsonObject second = town.held("2026-03-03T08:00:00Z");
    const auto refused = confirm(second, "known", town.kiosk);
    CHECK(refused.type == QStringLiteral("ask-reception"));
    CHECK(refused.status == 409);
    const QByteArray told = refused.reply.body.toLower();
    for (const char *word : {"limit", "person", "already", "many", "allowed", "card"}) {
        INFO(word);
        CHECK_FALSE(told.contains(word));
    }
    CHECK(confirm(second, "known", town.desk).type == QStringLiteral("limit-reached"));
    CHECK(confirm(second, "stranger", town.kiosk).status == 200);
}

TEST_CASE("Who knows all of it books in one request")
{
    ApiTown town;
    const QByteArray wish = R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T08:15:00Z","resource":"a",)"
                            R"("contact":"e30=","contactScheme":"plain","personKey":"p"})";
    const auto booked = town.ask("POST", QStringLiteral("./appointments"), wish, town.desk);
    CHECK(booked.status == 201);
    CHECK(str(booked.json, "status") == QStringLiteral("confirmed"));
    CHECK(str(booked.json, "resource") == QStringLiteral("a"));
    CHECK_FALSE(booked.reply.body.contains("e30="));
    CHECK(town.ask("GET", QStringLiteral("./appointments/") + str(booked.json, "code")).json == booked.json);
    SECTION("the place is gone then")
    {
        const auto second = town.ask("POST", QStringLiteral("./appointments"), wish, town.desk);
        CHECK(second.type == QStringLiteral("taken"));
        CHECK_FALSE(second.json[QStringLiteral("next")].toArray().isEmpty());
    }
    SECTION("a contact without its scheme is a fault of the body, and nothing is booked")
    {
        const auto faulty =
            town.ask("POST", QStringLiteral("./appointments"),
                     R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T09:00:00Z","contact":"e30="})", town.desk);
        CHECK(faulty.type == QStringLiteral("invalid-request"));
        CHECK(town.held("2026-03-02T09:00:00Z").contains(QStringLiteral("id")));
    }
    SECTION("whom a limit keeps from it hears why at a desk only, and the place stays free")
    {
        const auto card = [&](const char *start, const QByteArray &who) {
            return town.ask("POST", QStringLiteral("./appointments"),
                            QByteArray(R"({"reasons":[{"reason":"card"}],"personKey":"q","start":")") + start + "\"}",
                            who);
        };
        REQUIRE(card("2026-03-02T09:00:00Z", town.desk).status == 201);
        CHECK(card("2026-03-02T10:00:00Z", town.desk).type == QStringLiteral("limit-reached"));
        CHECK(card("2026-03-02T10:00:00Z", town.kiosk).type == QStringLiteral("ask-reception"));
        CHECK(town.held("2026-03-02T10:00:00Z").contains(QStringLiteral("id")));
    }
}

TEST_CASE("The one appointment of today is found by who booked it, and nothing else is told")
{
    ApiTown town;
    const QByteArray person(64, 'a');
    const auto book = [&](const char *start) {
        const QString id = str(town.held(start), "id");
        return str(town.ask("POST", QStringLiteral("./holds/%1/confirm").arg(id), "{\"personKey\":\"" + person + "\"}", town.kiosk).json, "code");
    };
    const auto find = [&](const QByteArray &key, const QByteArray &who) {
        return town.ask("POST", QStringLiteral("./appointments/find"), "{\"personKey\":\"" + key + "\"}", who);
    };
    const auto none = find(person, town.kiosk);
    CHECK(none.status == 404);
    const QString code = book("2026-03-02T08:15:00Z");
    const auto found = find(person, town.kiosk);
    CHECK(found.status == 200);
    CHECK(str(found.json, "code") == code);
    CHECK_FALSE(found.reply.body.contains(person));
    CHECK(find(person, {}).status == 401);
    CHECK(find("short", town.kiosk).type == QStringLiteral("invalid-request"));
    CHECK(find(QByteArray(64, 'b'), town.kiosk).reply.body == none.reply.body);
    const auto second = town.ask("POST", QStringLiteral("./holds"), R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T09:00:00Z"})", town.kiosk);
    REQUIRE(second.status == 201);
    REQUIRE(town.ask("POST", QStringLiteral("./holds/%1/confirm").arg(str(second.json, "id")), "{\"personKey\":\"" + person + "\"}", town.kiosk).status == 200);
    CHECK(find(person, town.kiosk).reply.body == none.reply.body);
}

TEST_CASE("A place that is taken is answered with what can be had instead")
{
    ApiTown town;
    town.held("2026-03-02T08:00:00Z");
    town.held("2026-03-02T08:00:00Z");
    const auto instead = [&](const char *wished) {
        const QByteArray body = R"({"reasons":[{"reason":"card"}],"start":")" + QByteArray(wished) + "\"}";
        const auto taken = town.ask("POST", QStringLiteral("./holds"), body, town.kiosk);
        CHECK(taken.status == 409);
        CHECK(taken.type == QStringLiteral("taken"));
        const QJsonArray next = taken.json.value(QStringLiteral("next")).toArray();
        REQUIRE(next.size() == 6);
        return next.at(0)[QStringLiteral("start")].toString();
    };
    const QString half = QStringLiteral("2026-03-02T08:30:00Z");
    CHECK(instead("2026-03-02T08:00:00Z") == half);
    CHECK(instead("2026-03-02T08:00:00Z") == half);
    // As soon as somebody has that, too, it is offered no more.
    town.held("2026-03-02T08:30:00Z");
    CHECK(instead("2026-03-02T08:00:00Z") == half); // at the other counter
    town.held("2026-03-02T08:30:00Z");
    CHECK(instead("2026-03-02T08:00:00Z") == QStringLiteral("2026-03-02T09:00:00Z"));
    CHECK(instead("2026-03-02T08:30:00Z") == QStringLiteral("2026-03-02T09:00:00Z"));
    town.clock.advance(15min); // those who looked are gone
    REQUIRE(town.booking().sweep(town.plan.site, 100).ok());
    town.held("2026-03-02T08:00:00Z");
    town.held("2026-03-02T08:00:00Z");
    CHECK(instead("2026-03-02T08:00:00Z") == half);
}

TEST_CASE("A key is answered once, with what was answered then")
{
    ApiTown town;
    const QByteArray body = R"({"reasons":[{"reason":"card"}],"start":"2026-03-02T08:00:00Z"})";
    const auto first = town.ask("POST", QStringLiteral("./holds"), body, town.kiosk, "k1");
    CHECK(first.status == 201);
    const auto second = town.ask("POST", QStringLiteral("./holds"), body, town.kiosk, "k1");
    CHECK(second.status == 201);
    CHECK(second.json == first.json);
    CHECK(town.line("a") == "hhffffffffff");
    CHECK(town.line("b") == "ffffffffffff");
    const auto other = town.ask("POST", QStringLiteral("./holds"),
                                R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T08:00:00Z"})", town.kiosk, "k1");
    CHECK(other.status == 422);
    CHECK(other.type == QStringLiteral("key-reused"));
    // Another device's key is another key, and a refusal is not kept.
    CHECK(town.ask("POST", QStringLiteral("./holds"), body, town.desk, "k1").status == 201);
    CHECK(town.ask("POST", QStringLiteral("./holds"), body, town.kiosk, "k2").type == QStringLiteral("taken"));
    REQUIRE(town.ask("DELETE", QStringLiteral("./holds/") + str(first.json, "id"), {}, town.kiosk).status == 200);
    CHECK(town.ask("POST", QStringLiteral("./holds"), body, town.kiosk, "k2").status == 201);
    CHECK(town.ask("POST", QStringLiteral("./holds"), body, town.kiosk, "").status == 400);
    CHECK(town.ask("POST", QStringLiteral("./holds"), body, town.kiosk, QByteArray(201, 'k')).status == 400);
}

TEST_CASE("What a kiosk was refused does not happen later, when the same request comes a second time")
{
    ApiTown town;
    const auto held = [&](const char *start) {
        const auto hold = town.ask("POST", QStringLiteral("./holds"),
                                   QByteArray(R"({"reasons":[{"reason":"vote"}],"resource":"a","start":")") + start + "\"}",
                                   town.kiosk);
        REQUIRE(hold.status == 201);
        return str(hold.json, "id");
    };
    const auto confirm = [&](const QString &id, const QByteArray &key) {
        return town.ask("POST", QStringLiteral("./holds/%1/confirm").arg(id), "{}", town.kiosk, key);
    };
    const QString code = str(confirm(held("2026-03-02T08:00:00Z"), "c").json, "code");
    const QString inTheWay = held("2026-03-02T09:00:00Z");
    const QString path = QStringLiteral("./appointments/%1/move").arg(code);
    const QByteArray body = R"({"start":"2026-03-02T09:00:00Z","resource":"a"})";
    const auto refused = town.ask("POST", path, body, town.kiosk, "m");
    CHECK(refused.status == 409);
    REQUIRE(town.ask("DELETE", QStringLiteral("./holds/") + inTheWay, {}, town.kiosk).status == 200);
    const auto again = town.ask("POST", path, body, town.kiosk, "m");
    CHECK(again.status == 409);
    CHECK(again.json == refused.json);
    CHECK(again.reply.header("Content-Type") == "application/problem+json");
    CHECK(town.ask("POST", path, body, town.kiosk, "m2").status == 200); // asked anew, it is looked at anew
    CHECK(confirm(QString(32, QLatin1Char('a')), "n").status == 404);
    CHECK(confirm(QString(32, QLatin1Char('a')), "n").status == 404);
}

TEST_CASE("A key whose commit fails is not remembered")
{
    for (int nth = 1;; ++nth) {
        ApiTown town;
        const QByteArray body = R"({"reasons":[{"reason":"card"}],"start":"2026-03-02T08:00:00Z"})";
        town.memory().failAt(nth, store::StoreError::Busy);
        const auto failed = town.ask("POST", QStringLiteral("./holds"), body, town.kiosk, "k");
        if (failed.status == 201)
            break;
        INFO("call " << nth);
        CHECK(failed.type == QStringLiteral("try-again"));
        CHECK(failed.reply.header("Retry-After") == "1");
        town.memory().failAt(0, store::StoreError::Busy);
        CHECK(town.line("a") == "ffffffffffff");
        CHECK(town.ask("POST", QStringLiteral("./holds"), body, town.kiosk, "k").status == 201);
        REQUIRE(nth < 1'000);
    }
}

TEST_CASE("Who may ask what")
{
    ApiTown town;
    struct Row {
        const char *method;
        const char *target;
        int nobody;
        int kiosk;
        int desk;
    };
    const auto row = GENERATE(values<Row>({
        {"GET", "/api/v1/sites", 200, 200, 200},
        {"GET", ".", 200, 200, 200},
        {"GET", "/api/v1/sites/bare", 200, 401, 401}, // a device of another site
        {"GET", "/api/v1/sites/nowhere", 404, 404, 404},
        {"GET", "./slots?reason=card", 200, 200, 200},
        {"GET", "./feed", 401, 200, 200},
        {"GET", "./digest", 401, 200, 200},
        {"GET", "./appointments", 401, 403, 200},
        {"GET", "./appointments/ABCDEFGHJK", 404, 404, 404},
        {"GET", "./appointments/nonsense", 404, 404, 404},
        {"GET", "./quarantine", 401, 403, 200},
        {"GET", "./quarantine/x", 401, 403, 404},
        {"POST", "./quarantine/x/resolve", 401, 403, 400},
        {"POST", "./set-asides", 401, 403, 400},
        {"GET", "./alarms", 401, 403, 200},
        {"GET", "./status", 401, 403, 200},
        {"GET", "./handoffs", 401, 403, 200},
        {"GET", "./release", 404, 404, 404},
        {"GET", "./release/changes/nothing", 404, 404, 404},
        {"POST", "./holds", 401, 400, 400},
        {"POST", "./journal", 401, 400, 400},
        {"POST", "./leases", 401, 400, 400},
        {"GET", "./devices/x/leases", 401, 403, 404},
        {"POST", "./overrides", 401, 403, 400},
        {"POST", "./recalls", 401, 403, 400},
        {"GET", "/status", 401, 401, 401},
        {"GET", "/health", 200, 200, 200},
        {"GET", "/metrics", 200, 200, 200},
        {"GET", "/api/ants/getManagedMeetingPoints", 401, 401, 401},
        {"GET", "/api/v1/objects/00", 404, 404, 404},
        {"GET", "/nothing", 404, 404, 404},
        {"GET", "/", 404, 404, 404},
        {"DELETE", "./feed", 405, 405, 405},
        {"PUT", "./holds", 405, 405, 405},
    }));
    INFO(row.method << " " << row.target);
    CHECK(town.ask(row.method, QLatin1String(row.target)).status == row.nobody);
    CHECK(town.ask(row.method, QLatin1String(row.target), {}, town.kiosk).status == row.kiosk);
    CHECK(town.ask(row.method, QLatin1String(row.target), {}, town.desk).status == row.desk);
}

TEST_CASE("Where a site has agents its desks do nothing before one has signed in")
{
    ApiTown town;
    const auto open = [&] { return town.ask("GET", QStringLiteral("./handoffs"), {}, town.desk); };
    CHECK(open().status == 200);
    const StaffService::NewAgent lea{QStringLiteral("lea"), QStringLiteral("Léa"), {}, {QStringLiteral("fr")},
                                     QStringLiteral("Rathaus-77694")};
    StaffService staff(town.ledger, town.clock, ApiTown::settings().keys.agents);
    REQUIRE(staff.add(town.plan.site, lea, town.source, seal::PasswordCost::Least));
    CHECK(open().type == QStringLiteral("not-authenticated"));
    CHECK(town.ask("GET", QStringLiteral("./digest"), {}, town.desk).status == 200); // what every machine may
    const QString session = QStringLiteral("./desk/sessions");
    CHECK(town.ask("POST", session, R"({"login":"lea","password":"wrong password"})", town.desk).type ==
          QStringLiteral("not-allowed"));
    const QByteArray right = R"({"login":"lea","password":"Rathaus-77694"})";
    CHECK(town.ask("POST", session, right, town.kiosk).type == QStringLiteral("not-allowed"));
    CHECK(town.ask("POST", session, right).type == QStringLiteral("not-authenticated"));
    const auto signedIn = town.ask("POST", session, right, town.desk);
    REQUIRE(signedIn.status == 201);
    CHECK(signedIn.reply.header("Cache-Control") == "no-store");
    town.agent = str(signedIn.json, "token").toLatin1();
    CHECK(open().status == 200);
    const auto agents = town.ask("GET", QStringLiteral("./agents"), {}, town.desk);
    CHECK(agents.json.value(QStringLiteral("agents"))[0][QStringLiteral("name")].toString() == QStringLiteral("Léa"));
    CHECK_FALSE(agents.reply.body.contains("argon2"));
    // Every device knows the key of receipts: a token made with it opens nothing.
    StaffService forger(town.ledger, town.clock, ApiTown::settings().keys.receipts);
    const QString desk = QString::fromLatin1(town.desk.mid(7).split(':').constFirst());
    const auto forged = forger.signIn(town.plan.site, desk, lea.login, lea.password);
    REQUIRE(forged);
    const QByteArray own = std::exchange(town.agent, forged->token);
    CHECK(open().type == QStringLiteral("not-authenticated"));
    town.agent = own;
    CHECK(open().status == 200);
    REQUIRE(staff.setLocked(town.plan.site, lea.login, true));
    CHECK(open().type == QStringLiteral("not-authenticated"));
}

TEST_CASE("A badge opens a desk with its PIN alone, is told nothing more than that it does not, and is locked in time")
{
    ApiTown town;
    StaffService staff(town.ledger, town.clock, ApiTown::settings().keys.agents);
    REQUIRE(staff.add(town.plan.site, {QStringLiteral("lea"), QStringLiteral("Léa"), {}, {}, QStringLiteral("Rathaus-77694")},
                      town.source, seal::PasswordCost::Least));
    REQUIRE(BadgeService(town.ledger, town.clock, ApiTown::settings().keys.agents)
                .give(town.plan.site, QStringLiteral("lea"), QStringLiteral("04A1B2C3"), QStringLiteral("482916"),
                      seal::PasswordCost::Least));
    const QString session = QStringLiteral("./desk/sessions/badge");
    const QByteArray right = R"({"badge":"04:a1:b2:c3","pin":"482916"})";
    CHECK(town.ask("POST", session, right).type == QStringLiteral("not-authenticated"));
    CHECK(town.ask("POST", session, right, town.kiosk).type == QStringLiteral("not-allowed"));
    CHECK(town.ask("POST", session, R"({"badge":"04A1B2C3"})", town.desk).type == QStringLiteral("invalid-request"));
    CHECK(town.ask("POST", session, R"({"badge":"x","pin":"482916"})", town.desk).type == QStringLiteral("invalid-request"));
    const auto signedIn = town.ask("POST", session, right, town.desk, "key");
    REQUIRE(signedIn.status == 201);
    CHECK(signedIn.reply.header("Cache-Control") == "no-store");
    CHECK(town.ask("POST", session, right, town.desk, "key").status == 201); // looked at anew: nothing was kept for the key
    town.agent = str(signedIn.json, "token").toLatin1();
    CHECK(town.ask("GET", QStringLiteral("./handoffs"), {}, town.desk).status == 200);
    town.agent.clear();
    const auto wrongPin = town.ask("POST", session, R"({"badge":"04A1B2C3","pin":"482917"})", town.desk);
    const auto noBadge = town.ask("POST", session, R"({"badge":"04A1B2C4","pin":"482916"})", town.desk);
    CHECK(wrongPin.status == 403);
    CHECK(wrongPin.reply.body == noBadge.reply.body);
    (void)town.ask("POST", session, R"({"badge":"04A1B2C3","pin":"482917"})", town.desk);
    const auto locked = town.ask("POST", session, R"({"badge":"04A1B2C3","pin":"482917"})", town.desk);
    CHECK(locked.status == 423);
    CHECK(locked.type == QStringLiteral("locked"));
    CHECK(locked.json.value(QStringLiteral("wait")).toInt() == 300);
    CHECK(town.ask("POST", session, right, town.desk).status == 423);
    town.clock.advance(5min);
    CHECK(town.ask("POST", session, right, town.desk).status == 201);
}

TEST_CASE("A wrong secret is not known")
{
    ApiTown town;
    const QByteArray header = GENERATE(QByteArray("Device x:y"), QByteArray("Device "), QByteArray("Device :"),
                                       QByteArray("Basic eDp5"), QByteArray("x"));
    CHECK(town.ask("GET", QStringLiteral("./feed"), {}, header).status == 401);
    CHECK(town.ask("GET", QStringLiteral("./feed"), {}, town.kiosk + "0").status == 401);
}

TEST_CASE("A kiosk's round: enrol, feed, leases, journal, content")
{
    ApiTown town;
    const auto enrolled = town.ask("POST", QStringLiteral("/api/v1/devices"),
                                   R"({"code":"code","kind":"kiosk","name":"Hall","site":"town"})");
    REQUIRE(enrolled.status == 201);
    CHECK(QByteArray::fromBase64(str(enrolled.json, "receiptKey").toLatin1()) == ApiTown::settings().keys.receipts);
    const QByteArray me =
        "Device " + str(enrolled.json, "device").toLatin1() + ':' + str(enrolled.json, "secret").toLatin1();
    CHECK(town.ask("POST", QStringLiteral("/api/v1/devices"),
                   R"({"code":"no","kind":"kiosk","name":"Hall","site":"town"})")
              .status == 403);

    const auto feed = town.ask("GET", QStringLiteral("./feed?limit=50"), {}, me);
    CHECK(feed.json.value(QStringLiteral("changes")).toArray().size() == 50);
    CHECK(feed.json.value(QStringLiteral("more")).toBool());
    const auto rest =
        town.ask("GET", QStringLiteral("./feed?epoch=%1&after=50&limit=20000").arg(str(feed.json, "epoch")), {}, me);
    CHECK_FALSE(rest.json.value(QStringLiteral("more")).toBool());
    CHECK(str(rest.json, "digest") == str(town.ask("GET", QStringLiteral("./digest"), {}, me).json, "digest"));
    CHECK(town.ask("GET", QStringLiteral("./feed?epoch=old&after=3"), {}, me).type == QStringLiteral("epoch-changed"));

    const auto leases = town.ask("POST", QStringLiteral("./leases"), R"({"now":1,"holding":[],"demand":2})", me);
    REQUIRE(leases.json.value(QStringLiteral("grants")).toArray().size() == 2);
    CHECK(town.ask("POST", QStringLiteral("/api/v1/sites/bare/leases"), R"({"holding":[],"demand":2})", me).status ==
          401);

    Journal journal(str(enrolled.json, "device"));
    const JournalEntry entry = journal.add(QStringLiteral("submission"), {}, "sealed");
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    QJsonObject sent{{QStringLiteral("sequence"), 1},
                     {QStringLiteral("id"), entry.entry.id},
                     {QStringLiteral("kind"), QStringLiteral("submission")},
                     {QStringLiteral("reference"), entry.entry.reference},
                     {QStringLiteral("procedure"), entry.entry.procedure},
                     {QStringLiteral("form"), entry.entry.form},
                     {QStringLiteral("formHash"), hex(entry.entry.formHash)},
                     {QStringLiteral("language"), QStringLiteral("fr")},
                     {QStringLiteral("created"), qint64(entry.entry.created.time_since_epoch().count())},
                     {QStringLiteral("scheme"), QStringLiteral("plain")},
                     {QStringLiteral("payload"), QString::fromLatin1(entry.payload.toBase64())},
                     {QStringLiteral("document"), QString()},
                     {QStringLiteral("facts"), QJsonObject()},
                     {QStringLiteral("previousHash"), hex(entry.entry.previousHash)},
                     {QStringLiteral("entryHash"), hex(entry.entry.entryHash)},
                     {QStringLiteral("payloadSha256"), hex(entry.entry.payloadSha256)},
                     {QStringLiteral("documentSha256"), hex(entry.entry.documentSha256)}};
    const auto post = [&](const QJsonObject &one) {
        const QJsonObject batch{
            {QStringLiteral("entries"), QJsonArray{one}},
            {QStringLiteral("head"), QJsonObject{{QStringLiteral("sequence"), journal.head().sequence},
                                                 {QStringLiteral("hash"), hex(journal.head().hash)}}},
            {QStringLiteral("reoffer"), false}};
        return town.ask("POST", QStringLiteral("./journal"), QJsonDocument(batch).toJson(), me);
    };
    const auto receipts = post(sent);
    REQUIRE(receipts.json.value(QStringLiteral("receipts")).toArray().size() == 1);
    CHECK_FALSE(receipts.json.value(QStringLiteral("frozen")).toBool());
    // An entry of a shape nobody knows still gets its receipt; only one without an id cannot.
    sent[QStringLiteral("id")] = QStringLiteral("0123456789abcdef0123456789abcdef");
    sent[QStringLiteral("sequence")] = QStringLiteral("two");
    CHECK(post(sent).json.value(QStringLiteral("receipts")).toArray().size() == 1);
    sent[QStringLiteral("id")] = 7;
    CHECK(post(sent).status == 400);
    const auto quarantine = town.ask("GET", QStringLiteral("./quarantine"), {}, town.desk)
                                .json.value(QStringLiteral("quarantine"))
                                .toArray();
    REQUIRE(quarantine.size() == 1);
    CHECK(quarantine.at(0)[QStringLiteral("because")].toString() == QStringLiteral("malformed"));
    const QString id = quarantine.at(0)[QStringLiteral("id")].toString();
    CHECK(str(town.ask("GET", QStringLiteral("./quarantine/") + id, {}, town.desk)
                  .json[QStringLiteral("entry")]
                  .toObject(),
              "reference") == entry.entry.reference);
    const QString resolve = QStringLiteral("./quarantine/%1/resolve").arg(id);
    const auto alarms = [&] {
        return town.ask("GET", QStringLiteral("./status"), {}, town.desk).json.value(QStringLiteral("alarms")).toInt();
    };
    CHECK(alarms() == 1);
    CHECK(town.ask("POST", resolve, R"({"decision":"take-in","by":"M. Weber"})", town.desk).type ==
          QStringLiteral("wrong-state"));
    CHECK(town.ask("POST", resolve, R"({"decision":"discard","by":"M. Weber"})", town.desk).status == 400);
    CHECK(town.ask("POST", resolve, R"({"decision":"discard","by":"M. Weber","note":"x"})", me).status == 403);
    const auto decided =
        town.ask("POST", resolve, R"({"decision":"discard","by":"M. Weber","note":"a test"})", town.desk, "once");
    CHECK(str(decided.json[QStringLiteral("resolution")].toObject(), "by") == QStringLiteral("M. Weber"));
    CHECK(
        town.ask("GET", QStringLiteral("./quarantine/") + id, {}, town.desk).json[QStringLiteral("resolved")].toBool());
    CHECK(alarms() == 0);
    CHECK(town.ask("POST", QStringLiteral("./report"), R"({"version":"1"})", me).status == 204);

    const auto release = ReleaseService(town.ledger)
                             .publish(town.plan.site, {{QStringLiteral("forms"), QStringLiteral("a.json"), "{}"}});
    REQUIRE(release.ok());
    CHECK(town.ask("GET", QStringLiteral("./release")).reply.body == release->manifest);
    const QString changes = QStringLiteral("./release/changes/");
    const auto second = ReleaseService(town.ledger)
                            .publish(town.plan.site, {{QStringLiteral("forms"), QStringLiteral("a.json"), "{}"},
                                                      {QStringLiteral("forms"), QStringLiteral("b.json"), "{}"}});
    REQUIRE(second.ok());
    const auto delta = town.ask("GET", changes + QString::fromLatin1(store::sha256(release->manifest).toHex())).reply;
    CHECK(delta.status == 200);
    CHECK(wire::applyTextDelta(release->manifest, delta.body, 10'000) == second->manifest);
    CHECK(town.ask("GET", changes + QString(64, u'0')).status == 404);
    const QByteArray name = store::sha256("{}").toHex();
    CHECK(town.ask("GET", QStringLiteral("/api/v1/objects/") + QString::fromLatin1(name)).reply.body == "{}");
    const auto pack = town.ask("POST", QStringLiteral("/api/v1/objects"),
                               "{\"names\":[\"" + name + "\",\"" + QByteArray(64, '0') + "\"]}");
    CHECK(pack.reply.body == QByteArray::fromHex("00000002") + "{}" + QByteArray::fromHex("ffffffff"));
}

TEST_CASE("A hand-off by the API")
{
    ApiTown town;
    const QByteArray body =
        R"({"id":"0123456789abcdef0123456789abcdef","language":"fr","context":{"procedure":"passport"}})";
    CHECK(town.ask("POST", QStringLiteral("./handoffs"), body, town.kiosk).status == 201);
    const QString path = QStringLiteral("./handoffs/0123456789abcdef0123456789abcdef");
    CHECK_FALSE(town.ask("GET", path, {}, town.kiosk).json.contains(QStringLiteral("context")));
    CHECK(town.ask("GET", QStringLiteral("./handoffs"), {}, town.desk)
              .json[QStringLiteral("handOffs")][0][QStringLiteral("context")][QStringLiteral("procedure")]
              .toString() == QStringLiteral("passport"));
    const auto claimed = town.ask("POST", path + QStringLiteral("/claim"), R"({"agent":"Weber"})", town.desk);
    CHECK(claimed.json.value(QStringLiteral("claimToken")).toInt() == 1);
    CHECK(claimed.json.value(QStringLiteral("mine")).toBool());
    const auto again = town.ask("POST", path + QStringLiteral("/claim"), R"({"agent":"Weber"})", town.desk);
    CHECK(again.json == claimed.json);
    CHECK(town.ask("POST", path + QStringLiteral("/claim"), "{}", town.desk).status == 400);
    CHECK(town.ask("POST", path + QStringLiteral("/heartbeat"), R"({"claimToken":1})", town.desk).status == 200);
    CHECK(town.ask("POST", path + QStringLiteral("/heartbeat"), R"({"claimToken":2})", town.desk).type ==
          QStringLiteral("stale-claim"));
    CHECK(town.ask("POST", path + QStringLiteral("/end"), R"({"claimToken":1})", town.desk)
              .json[QStringLiteral("state")]
              .toString() == QStringLiteral("ended"));
    CHECK(town.ask("DELETE", path, {}, town.kiosk).type == QStringLiteral("wrong-state"));
}

TEST_CASE("A hand-off is passed on by the API, and becomes a ticket")
{
    ApiTown town;
    const QString id = QStringLiteral("0123456789abcdef0123456789abcdef");
    const QString path = QStringLiteral("./handoffs/") + id;
    const QByteArray body =
        R"({"id":"0123456789abcdef0123456789abcdef","language":"fr","context":{"procedure":"passport",)"
        R"("needs":[{"id":"seat","label":"p"},{"id":"gone","label":"g"}]}})";
    const auto asked = town.ask("POST", QStringLiteral("./handoffs"), body, town.kiosk);
    REQUIRE(asked.status == 201);
    CHECK(asked.json[QStringLiteral("ahead")].toInt(-1) == 0);
    CHECK_FALSE(asked.json.contains(QStringLiteral("staff"))); // no desk has told who is there
    REQUIRE(town.ask("POST", QStringLiteral("./agents"), R"({"agent":"ann","desk":"3"})", town.desk).status == 204);
    const auto staff = [&] { return town.ask("GET", path, {}, town.kiosk).json[QStringLiteral("staff")].toObject(); };
    CHECK(staff()[QStringLiteral("onDuty")].toInt() == 1);
    REQUIRE(town.ask("POST", QStringLiteral("./agents"), R"({"agent":"ann","away":true})", town.desk).status == 204);
    CHECK(staff()[QStringLiteral("onDuty")].toInt(-1) == 0);
    CHECK(staff()[QStringLiteral("able")].toInt(-1) == 0);

    const auto claim = [&] {
        return town.ask("POST", path + QStringLiteral("/claim"), R"({"agent":"Weber"})", town.desk);
    };
    CHECK(claim().json[QStringLiteral("deviceName")].toString() == QStringLiteral("kiosk"));
    const auto pass = town.ask("POST", path + QStringLiteral("/pass"),
                               R"({"claimToken":1,"toAgent":"bob","note":"no photo"})", town.desk);
    CHECK(pass.json[QStringLiteral("state")].toString() == QStringLiteral("waiting"));
    CHECK(pass.json[QStringLiteral("onlyFor")].toString() == QStringLiteral("bob"));
    CHECK(pass.json[QStringLiteral("note")].toString() == QStringLiteral("no photo"));
    const auto atKiosk = town.ask("GET", path, {}, town.kiosk).json;
    CHECK(atKiosk[QStringLiteral("passedBy")].toString() == QStringLiteral("Weber"));
    CHECK_FALSE(atKiosk.contains(QStringLiteral("note")));

    CHECK(claim().json[QStringLiteral("claimToken")].toInt() == 2);
    const auto queue = [&](const QByteArray &service, const QByteArray &last = "1") {
        return town.ask("POST", path + QStringLiteral("/ticket"),
                        R"({"claimToken":2,"ticket":"0000000000000000000000000000000)" + last + R"(","service":")" +
                            service + R"(","note":"no photo"})",
                        town.desk);
    };
    CHECK(queue("weddings").status == 404);
    CHECK(town.ask("GET", path, {}, town.kiosk).json[QStringLiteral("state")].toString() == QStringLiteral("claimed"));
    const auto ticket = queue("births");
    CHECK(ticket.status == 201);
    CHECK(queue("births").json[QStringLiteral("label")] == ticket.json[QStringLiteral("label")]);
    CHECK(queue("births", "2").json[QStringLiteral("label")] == ticket.json[QStringLiteral("label")]);
    CHECK(town.ask("GET", QStringLiteral("./tickets/00000000000000000000000000000002"), {}, town.desk).status == 404);
    const auto ended = town.ask("GET", path, {}, town.kiosk).json;
    CHECK(ended[QStringLiteral("state")].toString() == QStringLiteral("ended"));
    CHECK(ended[QStringLiteral("ticket")][QStringLiteral("label")] == ticket.json[QStringLiteral("label")]);
    const auto kept = town.ask("GET", QStringLiteral("./tickets/00000000000000000000000000000001"), {}, town.desk).json;
    CHECK(kept[QStringLiteral("note")].toString() == QStringLiteral("no photo"));
    CHECK(kept[QStringLiteral("needs")].toArray() == QJsonArray{QStringLiteral("seat")});
    CHECK(kept[QStringLiteral("context")][QStringLiteral("procedure")].toString() == QStringLiteral("passport"));
}

TEST_CASE("A hand-off goes straight to another site, and the kiosk says where")
{
    ApiTown town;
    const QByteArray queueThere = townQueueJson().replace("\"town\"", "\"bare\"");
    REQUIRE(ReleaseService(town.ledger).setQueue(QStringLiteral("bare"), queueThere).ok());
    const QString path = QStringLiteral("./handoffs/0123456789abcdef0123456789abcdef");
    REQUIRE(town.ask("POST", QStringLiteral("./handoffs"),
                     R"({"id":"0123456789abcdef0123456789abcdef","language":"de","context":{"form":{"title":"Card"},)"
                     R"("needs":[{"id":"seat","label":"Sitzplatz"}]}})",
                     town.kiosk)
                .status == 201);
    REQUIRE(town.ask("POST", path + QStringLiteral("/claim"), R"({"agent":"Weber"})", town.desk).status == 200);
    const auto send = [&](const QByteArray &toSite) {
        return town.ask(
            "POST", path + QStringLiteral("/ticket"),
            R"({"claimToken":1,"ticket":"00000000000000000000000000000001","service":"births","note":"no photo",)"
            R"("message":"Ask for Ann","toSite":")" +
                toSite + R"("})",
            town.desk);
    };
    CHECK(send("town").status == 400);
    CHECK(send("nowhere").status == 400);
    CHECK(town.ask("GET", path, {}, town.kiosk).json[QStringLiteral("state")].toString() == QStringLiteral("claimed"));
    const auto sent = send("bare");
    CHECK(sent.status == 201);
    CHECK(sent.json[QStringLiteral("toSite")].toString() == QStringLiteral("bare"));
    CHECK(send("bare").status == 201); // told twice
    const auto there = [&] {
        const QJsonObject json = town.ask("GET", path, {}, town.kiosk).json;
        CHECK(json[QStringLiteral("state")].toString() == QStringLiteral("ended"));
        return json[QStringLiteral("ticket")][QStringLiteral("elsewhere")].toObject();
    };
    CHECK(there()[QStringLiteral("name")].toString() == QStringLiteral("Annexe"));
    CHECK(there()[QStringLiteral("message")].toString() == QStringLiteral("Ask for Ann"));
    CHECK_FALSE(there().contains(QStringLiteral("label")));
    queue::QueuePlan plan = townQueue();
    plan.site = QStringLiteral("bare");
    const auto forwarded =
        town.queues().forward(town.plan.site, [&](const QString &) -> const queue::QueuePlan * { return &plan; });
    REQUIRE(forwarded);
    CHECK(*forwarded == 1);
    CHECK(there()[QStringLiteral("label")].toString() == QStringLiteral("B 001"));
    // What is kept here is erased; there it is not, and who calls him reads it.
    town.clock.advance(1min);
    REQUIRE(town.queues().sweep(town.queue).ok());
    CHECK(there()[QStringLiteral("label")].toString() == QStringLiteral("B 001"));
    CHECK(there()[QStringLiteral("message")].toString() == QStringLiteral("Ask for Ann"));
    const auto called = town.queues().call(plan, {{QStringLiteral("ann"), {}, {}, {}}, QStringLiteral("1"), {}});
    REQUIRE(called.ok());
    REQUIRE(called->has_value());
    CHECK((*called)->now.note == QStringLiteral("no photo"));
    CHECK((*called)->needs == QStringList{QStringLiteral("seat")});
    CHECK((*called)->context.contains("Card"));
}

TEST_CASE("A lost kiosk, a recall and the alarms by the API")
{
    ApiTown town;
    const auto leases = town.ask("POST", QStringLiteral("./leases"), R"({"holding":[],"demand":2})", town.kiosk);
    const QJsonObject unit = leases.json.value(QStringLiteral("grants"))[0].toObject();
    const QByteArray recall = QJsonDocument(QJsonObject{{QStringLiteral("resource"), unit[QStringLiteral("resource")]},
                                                        {QStringLiteral("start"), unit[QStringLiteral("start")]},
                                                        {QStringLiteral("withdraw"), true}})
                                  .toJson();
    CHECK(town.ask("POST", QStringLiteral("./recalls"), recall, town.desk)
              .json.value(QStringLiteral("recalled"))
              .toBool());
    CHECK(town.ask("POST", QStringLiteral("./recalls"), R"({"resource":"z","start":0})", town.desk).status == 404);
    CHECK(town.ask("POST", QStringLiteral("./leases"), R"({"holding":[],"demand":0})", town.kiosk)
              .json.value(QStringLiteral("recalls"))
              .toArray()
              .size() == 1);
    town.clock.advance(16min);
    CHECK(town.ask("GET", QStringLiteral("./alarms"), {}, town.desk)
              .json[QStringLiteral("alarms")][0][QStringLiteral("alarm")]
              .toString() == QStringLiteral("silent"));
    const QByteArray id = town.kiosk.mid(7, 32);
    const auto places = town.ask("GET", QStringLiteral("./devices/%1/leases").arg(QLatin1String(id)), {}, town.desk)
                            .json[QStringLiteral("places")]
                            .toArray();
    REQUIRE(places.size() == 2);
    const auto isPlace = [&](const QJsonValue &place) {
        return place[QStringLiteral("resource")] == unit[QStringLiteral("resource")] &&
               parseInstant(place[QStringLiteral("start")]) == parseInstant(unit[QStringLiteral("start")]);
    };
    CHECK(std::count_if(places.begin(), places.end(), isPlace) == 1);
    const auto done =
        town.ask("POST", QStringLiteral("./overrides"), "{\"device\":\"" + id + "\",\"by\":\"M. Weber\"}", town.desk);
    CHECK(done.json.value(QStringLiteral("freed")).toArray().size() == 2);
    CHECK(town.ask("GET", QStringLiteral("./status"), {}, town.desk).json.value(QStringLiteral("alarms")).toInt() == 0);
    CHECK(town.ask("GET", QStringLiteral("/status"), {}, "Basic " + QByteArray("staff:staff").toBase64())
              .reply.body.contains("set aside"));
    CHECK(town.ask("GET", QStringLiteral("/metrics")).reply.body.contains("parvis_devices{site=\"town\"} 2"));
}

TEST_CASE("The national search reads places, times and applications")
{
    ApiTown town;
    const auto search = [&](const QString &target) {
        ApiRequest request = ApiRequest::of("GET", target);
        request.headers.append({QByteArray("x-hub-rdv-auth-token"), QByteArray("token")});
        const ApiReply reply = town.api->handle(request);
        CHECK(misfit(request, reply) == QString());
        return reply;
    };
    const auto points =
        QJsonDocument::fromJson(search(QStringLiteral("/api/ants/getManagedMeetingPoints")).body).array();
    REQUIRE(points.size() == 1);
    CHECK(points.at(0)[QStringLiteral("zip_code")].toString() == QStringLiteral("67000"));
    const QString times = QStringLiteral("/api/ants/"
                                         "availableTimeSlots?meeting_point_ids=town&meeting_point_ids=gone&start_date="
                                         "2026-03-02&end_date=2026-03-03&reason=%1&documents_number=2");
    const auto found = QJsonDocument::fromJson(search(times.arg(QStringLiteral("CNI"))).body).object();
    CHECK(found[QStringLiteral("town")].toArray().size() == 20);
    CHECK(found[QStringLiteral("town")][0][QStringLiteral("datetime")].toString() ==
          QStringLiteral("2026-03-02T09:00Z"));
    CHECK(found[QStringLiteral("gone")].toArray().isEmpty());
    CHECK(QJsonDocument::fromJson(search(times.arg(QStringLiteral("PASSPORT"))).body)[QStringLiteral("town")]
              .toArray()
              .isEmpty());
    CHECK(search(times.arg(QStringLiteral("OTHER"))).status == 400);
    CHECK(search(QStringLiteral("/api/ants/availableTimeSlots")).status == 400);

    const QString id = str(town.held("2026-03-02T08:00:00Z"), "id");
    REQUIRE(
        town.ask("POST", QStringLiteral("./holds/%1/confirm").arg(id), R"({"applicationId":"ab12cd34ef"})", town.kiosk)
            .status == 200);
    const auto known =
        QJsonDocument::fromJson(
            search(QStringLiteral("/api/ants/searchApplicationIds?application_ids=AB12CD34EF&application_ids=X")).body)
            .object();
    REQUIRE(known[QStringLiteral("AB12CD34EF")].toArray().size() == 1);
    CHECK(known[QStringLiteral("AB12CD34EF")][0][QStringLiteral("management_url")].toString().startsWith(
        QStringLiteral("https://rdv.example.fr/p/town/")));
    CHECK(known[QStringLiteral("X")].toArray().isEmpty());
}

TEST_CASE("The visitor's page shows, cancels and gives a calendar file, in his language")
{
    ApiTown town;
    const QString path = QStringLiteral("/p/town/") + str(town.confirmed("2026-03-02T08:00:00Z"), "code");
    const auto french = town.ask("GET", path);
    CHECK(french.reply.body.contains("Votre rendez-vous est confirmé"));
    CHECK(french.reply.body.contains("9\u00a0h\u00a000"));
    CHECK(town.ask("GET", path + QStringLiteral("?lang=de")).reply.body.contains("Ihr Termin"));
    CHECK_FALSE(french.reply.body.contains("<script"));
    CHECK(french.reply.header("Content-Security-Policy").contains("default-src 'none'"));
    const QByteArray file = town.ask("GET", path + QStringLiteral("/calendar.ics")).reply.body;
    CHECK(file.startsWith("BEGIN:VCALENDAR"));
    CHECK(QByteArray(file).replace("\r\n ", "").contains("URL:https://rdv.example.fr" + path.toUtf8() + "\r\n"));
    CHECK(QByteArray(file).replace("\r\n ", "").contains("\\nhttps://rdv.example.fr" + path.toUtf8() + "\r\n"));
    const auto cancelled = town.ask("POST", path + QStringLiteral("/cancel?lang=en"));
    REQUIRE(cancelled.status == 303);
    const QString after = QString::fromLatin1(cancelled.reply.header("Location"));
    for (const char *words : {"is cancelled", "is free again for somebody else"})
        CHECK(town.ask("GET", after).reply.body.contains(words));
    CHECK(town.line("a") == "ffffffffffff");
    CHECK(town.ask("GET", QStringLiteral("/p/town/ABCDEFGHJK")).status == 404);
    CHECK(town.ask("GET", QStringLiteral("/p/town/<script>")).status == 404);
}
