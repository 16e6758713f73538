// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/apitown.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

/// The annexe is 25 minutes away and offers the same "vote", but no "card". MOST appointments for "vote" a person there;
/// 0 = any number.
struct TwoTowns : ApiTown {
    explicit TwoTowns(int most = 0)
    {
        QJsonObject json = QJsonDocument::fromJson(townPlanJson()).object();
        json[QStringLiteral("neighbours")] =
            QJsonArray{QJsonObject{{QStringLiteral("site"), QStringLiteral("bare")}, {QStringLiteral("minutes"), 25}}};
        publish(json);
        QJsonObject annexe = json;
        annexe[QStringLiteral("id")] = QStringLiteral("bare");
        QJsonArray reasons = annexe[QStringLiteral("reasons")].toArray();
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            if (reasons.at(i)[QStringLiteral("id")].toString() == QLatin1String("card"))
                reasons.removeAt(i--);
        }
        for (auto &&reason : reasons) {
            QJsonObject object = reason.toObject();
            object[QStringLiteral("openBookingsPerPerson")] = most;
            reason = object;
        }
        annexe[QStringLiteral("reasons")] = reasons;
        QJsonArray resources = annexe[QStringLiteral("resources")].toArray();
        for (auto &&resource : resources) {
            QJsonObject object = resource.toObject();
            object[QStringLiteral("reasons")] = QJsonArray{QStringLiteral("vote")};
            resource = object;
        }
        annexe[QStringLiteral("resources")] = resources;
        annexe[QStringLiteral("neighbours")] = QJsonArray();
        publish(annexe);
        const auto decoded = appointments::Plan::decode(annexe);
        REQUIRE(decoded.ok());
        REQUIRE(slotService().generate(*decoded, QDate(2026, 3, 2), QDate(2026, 3, 4)).ok());
    }
    void publish(const QJsonObject &json)
    {
        REQUIRE(ReleaseService(ledger)
                    .setPlan(json[QStringLiteral("id")].toString(), QJsonDocument(json).toJson(QJsonDocument::Compact))
                    .ok());
    }
    QJsonArray nearby(const char *reason)
    {
        return ask("GET", QStringLiteral("./nearby?reason=%1&persons=1").arg(QLatin1String(reason)), {}, kiosk)
            .json[QStringLiteral("nearby")]
            .toArray();
    }
};

const QByteArray vote = R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T08:00:00Z"})";

} // namespace

TEST_CASE("A neighbour that offers the same is told with its way and its first places")
{
    TwoTowns town;
    const QJsonArray found = town.nearby("vote");
    REQUIRE(found.size() == 1);
    CHECK(found.at(0)[QStringLiteral("site")].toString() == QStringLiteral("bare"));
    CHECK(found.at(0)[QStringLiteral("name")].toString() == QStringLiteral("Annexe"));
    CHECK(found.at(0)[QStringLiteral("minutes")].toInt() == 25);
    CHECK(found.at(0)[QStringLiteral("starts")][0][QStringLiteral("start")].toString() ==
          QStringLiteral("2026-03-02T08:00:00Z"));
    CHECK(town.nearby("card").isEmpty());
    CHECK(town.nearby("nothing").isEmpty());
    CHECK(town.ask("GET", QStringLiteral("./nearby?reason=vote")).status == 401);
}

TEST_CASE("A place at a neighbour is kept, booked and given back by a device of this site")
{
    TwoTowns town;
    const auto held = town.ask("POST", QStringLiteral("./nearby/bare/holds"), vote, town.kiosk);
    REQUIRE(held.status == 201);
    const QString id = held.json[QStringLiteral("id")].toString();
    const QString hold = QStringLiteral("./nearby/bare/holds/") + id;
    CHECK(town.line("a") == "ffffffffffff"); // the neighbour's counter, not ours
    SECTION("booked")
    {
        const auto booked = town.ask("POST", hold + QStringLiteral("/confirm"), "{}", town.kiosk);
        CHECK(booked.json[QStringLiteral("status")].toString() == QStringLiteral("confirmed"));
        const QString code = booked.json[QStringLiteral("code")].toString();
        CHECK(town.ask("GET", QStringLiteral("/api/v1/sites/bare/appointments/") + code).status == 200);
        CHECK(town.ask("GET", QStringLiteral("./appointments/") + code).status == 404);
        CHECK(town.ask("POST", hold + QStringLiteral("/confirm"), "{}", town.kiosk).status == 200);
        CHECK(town.ask("DELETE", hold, {}, town.kiosk).type == QStringLiteral("wrong-state"));
    }
    SECTION("given back")
    {
        CHECK(town.ask("DELETE", hold, {}, town.kiosk).status == 200);
        CHECK(town.ask("POST", hold + QStringLiteral("/confirm"), "{}", town.kiosk).type ==
              QStringLiteral("hold-ended"));
    }
    SECTION("taken by another")
    {
        REQUIRE(town.ask("POST", QStringLiteral("./nearby/bare/holds"), vote, town.kiosk).status == 201);
        const auto taken = town.ask("POST", QStringLiteral("./nearby/bare/holds"), vote, town.kiosk);
        CHECK(taken.type == QStringLiteral("taken"));
        CHECK(taken.json[QStringLiteral("next")].toArray().size() == 6);
    }
}

TEST_CASE("A hold at a neighbour that is asked for twice with one key keeps one place")
{
    TwoTowns town;
    const QString holds = QStringLiteral("./nearby/bare/holds");
    const auto first = town.ask("POST", holds, vote, town.kiosk, "once");
    REQUIRE(first.status == 201);
    const auto again = town.ask("POST", holds, vote, town.kiosk, "once");
    CHECK(again.status == 201);
    CHECK(again.json == first.json);
    CHECK(town.ask("POST", holds, QByteArray(vote).replace("08:00", "09:00"), town.kiosk, "once").type ==
          QStringLiteral("key-reused"));
    // The second counter is still free.
    CHECK(town.ask("POST", holds, vote, town.kiosk, "another").status == 201);
    CHECK(town.ask("POST", holds, vote, town.kiosk, "a third").type == QStringLiteral("taken"));
    const QString hold = holds + QLatin1Char('/') + first.json[QStringLiteral("id")].toString();
    const auto confirmed = town.ask("POST", hold + QStringLiteral("/confirm"), "{}", town.kiosk, "confirm");
    CHECK(confirmed.status == 200);
    CHECK(town.ask("POST", hold + QStringLiteral("/confirm"), "{}", town.kiosk, "confirm").json == confirmed.json);
    CHECK(town.ask("POST", QStringLiteral("./nearby/nowhere/holds"), vote, town.kiosk, "once").status == 404);
}

TEST_CASE("Who does not say whom a place is for is the general public, unless he is a desk")
{
    TwoTowns town;
    QJsonObject json = QJsonDocument::fromJson(townPlanJson()).object();
    QJsonArray reasons = json[QStringLiteral("reasons")].toArray();
    for (auto &&reason : reasons) {
        QJsonObject object = reason.toObject();
        object[QStringLiteral("audiences")] = QJsonArray{QStringLiteral("business")};
        reason = object;
    }
    json[QStringLiteral("reasons")] = reasons;
    town.publish(json);
    const auto held = [&](const QByteArray &audience, const QByteArray &who) {
        return town.ask("POST", QStringLiteral("./holds"),
                        QByteArray(vote).replace("\"start\"", audience + "\"start\""), who);
    };
    const auto refused = held({}, town.kiosk);
    CHECK(refused.type == QStringLiteral("not-bookable"));
    CHECK(refused.json[QStringLiteral("rule")].toString() == QStringLiteral("wrong-audience"));
    CHECK(held(R"("audience":"",)", town.kiosk).type == QStringLiteral("not-bookable"));
    CHECK(town.ask("GET", QStringLiteral("./slots/first?reason=vote"), {}, town.kiosk).type ==
          QStringLiteral("not-bookable"));
    CHECK(held(R"("audience":"business",)", town.kiosk).status == 201);
    CHECK(held({}, town.desk).status == 201);
}

TEST_CASE("Neither is told at a neighbour whose appointment stands against it")
{
    TwoTowns town(1);
    const auto confirm = [&](const char *start, const QByteArray &who) {
        const QByteArray wish = QByteArray(R"({"reasons":[{"reason":"vote"}],"start":")") + start + "\"}";
        const auto held = town.ask("POST", QStringLiteral("./nearby/bare/holds"), wish, who);
        REQUIRE(held.status == 201);
        return town.ask("POST",
                        QStringLiteral("./nearby/bare/holds/%1/confirm").arg(held.json[QStringLiteral("id")].toString()),
                        R"({"personKey":"known"})", who);
    };
    REQUIRE(confirm("2026-03-02T08:00:00Z", town.kiosk).status == 200);
    CHECK(confirm("2026-03-02T08:30:00Z", town.kiosk).type == QStringLiteral("ask-reception"));
    CHECK(confirm("2026-03-02T09:00:00Z", town.desk).type == QStringLiteral("limit-reached"));
}

TEST_CASE("Only a neighbour within half an hour is asked")
{
    TwoTowns town;
    const int minutes = GENERATE(30, 31);
    QJsonObject json = QJsonDocument::fromJson(townPlanJson()).object();
    json[QStringLiteral("neighbours")] =
        QJsonArray{QJsonObject{{QStringLiteral("site"), QStringLiteral("bare")}, {QStringLiteral("minutes"), minutes}}};
    town.publish(json);
    CHECK(town.nearby("vote").size() == (minutes == 30 ? 1 : 0));
    CHECK(town.ask("POST", QStringLiteral("./nearby/bare/holds"), vote, town.kiosk).status ==
          (minutes == 30 ? 201 : 404));
    CHECK(town.ask("POST", QStringLiteral("./nearby/town/holds"), vote, town.kiosk).status == 404);
    CHECK(town.ask("POST", QStringLiteral("./nearby/nowhere/holds"), vote, town.kiosk).status == 404);
    CHECK(town.ask("POST", QStringLiteral("./nearby/bare/holds"), vote).status == 401);
}

namespace
{

/// Somebody has an appointment at the annexe, and stands before a kiosk here.
struct BookedNearby : TwoTowns {
    BookedNearby()
    {
        const auto held = ask("POST", QStringLiteral("./nearby/bare/holds"), vote, kiosk);
        REQUIRE(held.status == 201);
        const QString hold = QStringLiteral("./nearby/bare/holds/") + held.json[QStringLiteral("id")].toString();
        const auto booked = ask("POST", hold + QStringLiteral("/confirm"), "{}", kiosk);
        REQUIRE(booked.status == 200);
        code = booked.json[QStringLiteral("code")].toString();
    }
    Answer find() { return ask("GET", QStringLiteral("./elsewhere/appointments/") + code, {}, kiosk); }
    [[nodiscard]] QString there(const char *more = "") const
    {
        return QStringLiteral("./elsewhere/bare/appointments/%1%2").arg(code, QLatin1String(more));
    }
    /// The status of each appointment of 2 March that a desk of the annexe sees.
    QStringList atTheDesk()
    {
        if (annexeDesk.isEmpty()) {
            const auto enrolled =
                devices().enrol(QStringLiteral("bare"), QStringLiteral("desk"), QStringLiteral("desk"),
                                QStringLiteral("code"), SharedCodeEnrolment(QStringLiteral("code")));
            REQUIRE(enrolled.ok());
            annexeDesk = "Device " + enrolled->device.id.toLatin1() + ':' + enrolled->secret.toLatin1();
        }
        const auto day = ask("GET", QStringLiteral("/api/v1/sites/bare/appointments?day=2026-03-02"), {}, annexeDesk);
        REQUIRE(day.status == 200);
        QStringList seen;
        for (const QJsonValue &one : day.json[QStringLiteral("appointments")].toArray())
            seen << one[QStringLiteral("code")].toString() + QLatin1Char(' ') +
                        one[QStringLiteral("status")].toString();
        return seen;
    }

    QString code;
    QByteArray annexeDesk;
};

const QByteArray atNine = R"({"start":"2026-03-02T09:00:00Z"})";

} // namespace

TEST_CASE("An appointment at another site is found by its code, with that site and the way there")
{
    BookedNearby town;
    const auto found = town.find();
    REQUIRE(found.status == 200);
    CHECK(found.json[QStringLiteral("site")].toString() == QStringLiteral("bare"));
    CHECK(found.json[QStringLiteral("name")][QStringLiteral("fr")].toString() == QStringLiteral("Annexe"));
    CHECK(found.json[QStringLiteral("minutes")].toInt() == 25);
    CHECK(found.json[QStringLiteral("reasons")][0][QStringLiteral("title")][QStringLiteral("fr")].toString() ==
          QStringLiteral("Vote"));
    CHECK(found.json[QStringLiteral("appointment")][QStringLiteral("code")].toString() == town.code);
    CHECK(found.json[QStringLiteral("appointment")][QStringLiteral("status")].toString() ==
          QStringLiteral("confirmed"));
    CHECK(town.atTheDesk() == QStringList{town.code + QStringLiteral(" confirmed")});
    CHECK(town.ask("GET", QStringLiteral("./appointments?day=2026-03-02"), {}, town.desk)
              .json[QStringLiteral("appointments")]
              .toArray()
              .isEmpty());
    // Nobody but a device of a site looks through the others, and what is here is not elsewhere.
    CHECK(town.ask("GET", QStringLiteral("./elsewhere/appointments/") + town.code).status == 401);
    const QString here = town.confirmed("2026-03-02T08:00:00Z")[QStringLiteral("code")].toString();
    CHECK(town.ask("GET", QStringLiteral("./elsewhere/appointments/") + here, {}, town.kiosk).status == 404);
    CHECK(town.ask("GET", QStringLiteral("./elsewhere/appointments/K7R"), {}, town.kiosk).status == 404);
    CHECK(town.ask("GET", QStringLiteral("./elsewhere/appointments/2222222222"), {}, town.kiosk).status == 404);
}

TEST_CASE("An appointment at another site is moved where a place is free there")
{
    BookedNearby town;
    const auto starts = town.ask("GET", town.there("/starts"), {}, town.kiosk);
    REQUIRE(starts.status == 200);
    CHECK(starts.json[QStringLiteral("length")].toInt() == 10);
    CHECK_FALSE(starts.json[QStringLiteral("starts")].toArray().isEmpty());
    SECTION("to a free one, once for each key")
    {
        const auto moved = town.ask("POST", town.there("/move"), atNine, town.kiosk, "once");
        REQUIRE(moved.status == 200);
        CHECK(moved.json[QStringLiteral("start")].toString() == QStringLiteral("2026-03-02T09:00:00Z"));
        CHECK(moved.json[QStringLiteral("code")].toString() == town.code);
        CHECK(town.ask("POST", town.there("/move"), atNine, town.kiosk, "once").json == moved.json);
        CHECK(town.atTheDesk() == QStringList{town.code + QStringLiteral(" confirmed")});
        CHECK_FALSE(town.find().json[QStringLiteral("appointment")].toObject().contains(QStringLiteral("byTown")));
    }
    SECTION("taken meanwhile: others are told")
    {
        const QByteArray other = R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T09:00:00Z"})";
        for (int counter = 0; counter < 2; ++counter)
            REQUIRE(town.ask("POST", QStringLiteral("./nearby/bare/holds"), other, town.kiosk).status == 201);
        const auto taken = town.ask("POST", town.there("/move"), atNine, town.kiosk);
        CHECK(taken.type == QStringLiteral("taken"));
        CHECK(taken.json[QStringLiteral("next")].toArray().size() == 6);
        CHECK(town.find().json[QStringLiteral("appointment")][QStringLiteral("start")].toString() ==
              QStringLiteral("2026-03-02T08:00:00Z"));
    }
    SECTION("a desk leaves no message there")
    {
        CHECK(town.ask("POST", town.there("/move"), R"({"start":"2026-03-02T09:00:00Z","message":"x"})", town.desk)
                  .type == QStringLiteral("invalid-request"));
    }
    SECTION("neither of a site that is none, nor of this one")
    {
        for (const char *site : {"nowhere", "town"}) {
            const QString path = QStringLiteral("./elsewhere/%1/appointments/%2").arg(QLatin1String(site), town.code);
            CHECK(town.ask("POST", path + QStringLiteral("/move"), atNine, town.kiosk).status == 404);
            CHECK(town.ask("GET", path + QStringLiteral("/starts"), {}, town.kiosk).status == 404);
            CHECK(town.ask("DELETE", path, {}, town.kiosk).status == 404);
        }
    }
}

TEST_CASE("A call from another site is found and moved from here as a call")
{
    TwoTowns town;
    const QByteArray wish = R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T08:00:00Z","channel":"phone"})";
    const auto held = town.ask("POST", QStringLiteral("./nearby/bare/holds"), wish, town.kiosk);
    REQUIRE(held.status == 201);
    const QString confirm =
        QStringLiteral("./nearby/bare/holds/%1/confirm").arg(held.json[QStringLiteral("id")].toString());
    CHECK(town.ask("POST", confirm, "{}", town.kiosk).type == QStringLiteral("not-bookable"));
    const auto booked = town.ask("POST", confirm, R"({"contactScheme":"plain","contact":"e30="})", town.kiosk);
    REQUIRE(booked.status == 200);
    const QString code = booked.json[QStringLiteral("code")].toString();
    const auto found = town.ask("GET", QStringLiteral("./elsewhere/appointments/") + code, {}, town.kiosk);
    CHECK(found.json[QStringLiteral("appointment")][QStringLiteral("channel")].toString() == QStringLiteral("phone"));
    const auto moved =
        town.ask("POST", QStringLiteral("./elsewhere/bare/appointments/%1/move").arg(code), atNine, town.kiosk);
    REQUIRE(moved.status == 200);
    CHECK(moved.json[QStringLiteral("channel")].toString() == QStringLiteral("phone"));
}

TEST_CASE("An appointment at another site is called off, and is told as such afterwards")
{
    BookedNearby town;
    const auto cancelled = town.ask("DELETE", town.there(), {}, town.kiosk, "once");
    REQUIRE(cancelled.status == 200);
    CHECK(cancelled.json[QStringLiteral("status")].toString() == QStringLiteral("cancelled"));
    CHECK(town.ask("DELETE", town.there(), {}, town.kiosk, "once").json == cancelled.json);
    CHECK(town.find().json[QStringLiteral("appointment")][QStringLiteral("status")].toString() ==
          QStringLiteral("cancelled"));
    CHECK(town.ask("POST", town.there("/move"), atNine, town.kiosk).type == QStringLiteral("wrong-state"));
    CHECK(town.atTheDesk() == QStringList{town.code + QStringLiteral(" cancelled")});
    CHECK(town.ask("DELETE", town.there(), {}).status == 401);
}

TEST_CASE("A neighbour is asked for all reasons and persons together, and by its own rule of who may book")
{
    TwoTowns town;
    QJsonObject annexe = QJsonDocument::fromJson(townPlanJson()).object(); // "card" is for residents
    annexe[QStringLiteral("id")] = QStringLiteral("bare");
    town.publish(annexe);
    const auto nearby = [&](const char *audience) {
        return town
            .ask("GET",
                 QStringLiteral("./nearby?reason=card&persons=2&reason=vote&persons=1&audience=%1")
                     .arg(QLatin1String(audience)),
                 {}, town.kiosk)
            .json[QStringLiteral("nearby")]
            .toArray();
    };
    REQUIRE(nearby("resident").size() == 1);
    CHECK(nearby("resident").at(0)[QStringLiteral("length")].toInt() == 40);
    CHECK(nearby("business").isEmpty());
    const auto hold = [&](const QByteArray &audience) {
        return town.ask("POST", QStringLiteral("./nearby/bare/holds"),
                        R"({"reasons":[{"reason":"card","persons":2},{"reason":"vote"}],"audience":")" + audience +
                            R"(","start":"2026-03-02T08:00:00Z"})",
                        town.kiosk);
    };
    const auto refused = hold("business");
    CHECK(refused.type == QStringLiteral("not-bookable"));
    CHECK(refused.json[QStringLiteral("rule")].toString() == QStringLiteral("wrong-audience"));
    const auto held = hold("resident");
    REQUIRE(held.status == 201);
    CHECK(held.json[QStringLiteral("reasons")].toArray().size() == 2);
    CHECK(held.json[QStringLiteral("end")].toString() == QStringLiteral("2026-03-02T08:40:00Z"));
}

TEST_CASE("The page of an appointment is found at the page of another site")
{
    BookedNearby town;
    const QString plain = QString(town.code).remove(QLatin1Char('-'));
    const auto page = town.ask("GET", QStringLiteral("/p/town/%1?lang=de").arg(plain));
    CHECK(page.status == 303);
    CHECK(page.reply.header("Location") == "/p/bare/" + plain.toLatin1() + "?lang=de");
    CHECK(town.ask("GET", QStringLiteral("/p/bare/%1?lang=de").arg(plain)).status == 200);
    CHECK(town.ask("GET", QStringLiteral("/p/town/2222222222")).status == 404);
}

TEST_CASE("Where a place is gone the page names the first one of a neighbour where anybody may book")
{
    TwoTowns town;
    for (int counter = 0; counter < 2; ++counter)
        REQUIRE(town.ask("POST", QStringLiteral("./holds"), vote, town.kiosk).status == 201);
    const QString page = QStringLiteral("/book/town?reason=vote&persons=1&start=2026-03-02T09:00&lang=de");
    const bool mayBook = GENERATE(false, true);
    ApiSettings settings = ApiTown::settings();
    settings.sites.first().antsReasons.insert(QStringLiteral("PASSPORT"), QStringLiteral("vote"));
    if (mayBook)
        settings.sites.last().antsReasons.insert(QStringLiteral("PASSPORT"), QStringLiteral("vote"));
    town.api = std::make_unique<Api>(town.ledger, town.clock, settings, town.source);
    const auto gone = town.ask("GET", page);
    CHECK(gone.status == 409);
    CHECK(gone.reply.body.contains("In einem anderen Rathaus") == mayBook);
    CHECK(gone.reply.body.contains("/book/bare?reason=vote&amp;persons=1&amp;start=2026-03-02T09:00&amp;lang=de") ==
          mayBook);
    CHECK(gone.reply.body.contains("Annexe") == mayBook);
}
