// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace parvis;
using namespace parvis::hub;

TEST_CASE("A move takes the new place and lets the old one go")
{
    struct Row {
        const char *to;
        const char *resource;
        const char *a;
        const char *b;
    };
    const auto row = GENERATE(values<Row>({
        {"2026-03-02T09:00:00Z", "", "ffffbbffffff", "ffffffffffff"},
        {"2026-03-02T08:15:00Z", "a", "fbbfffffffff", "ffffffffffff"}, // over its own second place
        {"2026-03-02T08:00:00Z", "b", "ffffffffffff", "bbffffffffff"}, // to the other counter
        {"2026-03-02T08:00:00Z", "", "bbffffffffff", "ffffffffffff"},  // where it is already
    }));
    Town town;
    const auto before = town.booked("card", "2026-03-02T08:00:00Z");
    const auto moved = town.booking().move(town.plan, before.code, at(row.to), QString::fromLatin1(row.resource));
    INFO(row.to << " " << row.resource);
    REQUIRE(moved.ok());
    CHECK(moved->code == before.code);
    CHECK(moved->start == at(row.to));
    CHECK(town.line("a") == row.a);
    CHECK(town.line("b") == row.b);
    const bool isSame = moved->start == before.start && moved->resource == before.resource;
    CHECK(moved->revision == before.revision + (isSame ? 0 : 1));
    // What was left can be had, what was taken cannot: the steps followed the places.
    const auto other =
        town.booking().hold(town.plan, town.wish("card", row.to, moved->resource.toLatin1().constData()));
    CHECK(town.refusal(other.error()) == QStringLiteral("Taken"));
}

TEST_CASE("A move that cannot be made changes nothing")
{
    struct Row {
        const char *to;
        const char *refusal;
    };
    const auto row = GENERATE(values<Row>({{"2026-03-02T09:00:00Z", "Taken"},
                                           {"2026-03-01T09:00:00Z", "NotBookable"},
                                           {"2026-03-07T09:00:00Z", "Taken"}}));
    Town town;
    const auto mine = town.booked("card", "2026-03-02T08:00:00Z", "a");
    town.booked("card", "2026-03-02T09:00:00Z", "a");
    town.booked("card", "2026-03-02T09:15:00Z", "b");
    const std::string before = town.line("a") + town.line("b");
    const auto moved = town.booking().move(town.plan, mine.code, at(row.to));
    REQUIRE_FALSE(moved.ok());
    CHECK(town.refusal(moved.error()) == QLatin1String(row.refusal));
    CHECK(town.line("a") + town.line("b") == before);
    CHECK(town.booking().find(town.plan.site, mine.code)->start == mine.start);
}

TEST_CASE("Statuses follow one another")
{
    using S = store::AppointmentStatus;
    struct Row {
        const char *acts; // i check in, n no-show, s serve, c cancel
        const char *when;
        S status;
        const char *refusal; // of the last act
    };
    const auto row = GENERATE(values<Row>({
        {"i", "2026-03-02T07:50:00Z", S::CheckedIn, ""},
        {"ii", "2026-03-02T07:50:00Z", S::CheckedIn, ""},
        {"is", "2026-03-02T08:10:00Z", S::Served, ""},
        {"s", "2026-03-02T08:10:00Z", S::Served, ""},
        {"n", "2026-03-02T07:59:59Z", S::Confirmed, "TooEarly"},
        {"n", "2026-03-02T08:00:00Z", S::NoShow, ""},
        {"ni", "2026-03-02T08:20:00Z", S::CheckedIn, ""},
        {"nis", "2026-03-02T08:20:00Z", S::Served, ""},
        {"c", "2026-03-02T07:00:00Z", S::Cancelled, ""},
        {"cc", "2026-03-02T07:00:00Z", S::Cancelled, ""},
        {"ci", "2026-03-02T07:00:00Z", S::Cancelled, "WrongState"},
        {"in", "2026-03-02T08:10:00Z", S::CheckedIn, "WrongState"},
        {"sc", "2026-03-02T08:10:00Z", S::Served, "WrongState"},
        {"nc", "2026-03-02T08:10:00Z", S::NoShow, "WrongState"},
        {"ic", "2026-03-02T07:50:00Z", S::Cancelled, ""},
        {"i", "2026-03-03T08:00:00Z", S::Confirmed, "TooEarly"},
    }));
    Town town;
    const auto appointment = town.booked("card", "2026-03-02T08:00:00Z");
    town.clock.advance(at(row.when) - town.clock.now());
    QString last;
    for (const char *act = row.acts; *act; ++act) {
        auto service = town.booking();
        const auto done = *act == 'i'   ? service.checkIn(town.plan, appointment.code)
                          : *act == 'n' ? service.noShow(town.plan.site, appointment.code)
                          : *act == 's' ? service.serve(town.plan, appointment.code)
                                        : service.cancel(town.plan, appointment.code);
        last = done ? QString() : town.refusal(done.error());
    }
    INFO(row.acts << " " << row.when);
    CHECK(last == QLatin1String(row.refusal));
    const auto after = town.booking().find(town.plan.site, appointment.code);
    CHECK(toText(after->status) == toText(row.status));
    CHECK((town.line("a") == "ffffffffffff") == (row.status == S::Cancelled));
}

TEST_CASE("An unknown code is not found by any act")
{
    Town town;
    const QString code = QStringLiteral("ABCDEFGHJK");
    CHECK(town.refusal(town.booking().find(town.plan.site, code).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(town.booking().cancel(town.plan, code).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(town.booking().move(town.plan, code, at("2026-03-02T09:00:00Z")).error()) ==
          QStringLiteral("NotFound"));
    CHECK(town.refusal(town.booking().alert(town.plan.site, code, {}).error()) == QStringLiteral("NotFound"));
}

TEST_CASE("Who wished an earlier place is offered the one that comes free, the oldest wish first")
{
    struct Row {
        const char *filter;
        bool offered;
    };
    const auto row = GENERATE(values<Row>({{"{}", true},
                                           {R"({"part":"morning"})", true},
                                           {R"({"part":"afternoon"})", false},
                                           {R"({"weekdays":[1,2]})", true},
                                           {R"({"weekdays":[3]})", false},
                                           {R"({"until":"2026-03-02T08:00:00Z"})", false}}));
    Town town;
    const auto early = town.booked("card", "2026-03-02T09:00:00Z", "a");
    const auto late = town.booked("card", "2026-03-05T09:00:00Z", "a");
    const QJsonObject filter = QJsonDocument::fromJson(row.filter).object();
    REQUIRE(town.booking().alert(town.plan.site, late.code, filter).ok());
    REQUIRE(town.booking().cancel(town.plan, early.code).ok());
    QList<store::AlertWish> open;
    REQUIRE(town.ledger
                .read(town.plan.site,
                      [&](store::HubTransaction &transaction) -> Result<void> {
                          open = *transaction.openAlerts();
                          return {};
                      })
                .ok());
    INFO(row.filter);
    CHECK(open.isEmpty() == row.offered);
}

TEST_CASE("A wish of another shape is refused")
{
    const auto text = GENERATE(R"({"part":"night"})", R"({"weekdays":[0]})", R"({"weekdays":3})", R"({"until":"soon"})",
                               R"({"x":1})");
    Town town;
    const auto mine = town.booked("card", "2026-03-05T09:00:00Z");
    CHECK(
        town.refusal(town.booking().alert(town.plan.site, mine.code, QJsonDocument::fromJson(text).object()).error()) ==
        QStringLiteral("Invalid"));
}
