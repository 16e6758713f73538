// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/quarantineservice.h"
#include "hub/service/requestservice.h"
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;
using store::AppointmentStatus;

namespace
{

/// What a kiosk writes whose visitor found no time, at WRITTEN.
JournalEntry withoutTime(Kiosk &kiosk, const char *code, const char *written)
{
    const QJsonObject what{{QStringLiteral("reason"), QStringLiteral("vote")}, {QStringLiteral("persons"), 1}};
    return kiosk.journal.add(QStringLiteral("booking"), {{QStringLiteral("mode"), QStringLiteral("request")},
                                                         {QStringLiteral("code"), QLatin1String(code)},
                                                         {QStringLiteral("reasons"), QJsonArray{what}},
                                                         {QStringLiteral("start"), QLatin1String(written)},
                                                         {QStringLiteral("end"), QLatin1String(written)}});
}

struct Requests {
    Town town;
    Kiosk kiosk{town};

    [[nodiscard]] RequestService service() { return {town.ledger, town.clock}; }
    OpenRequests all()
    {
        const auto found = service().list(town.plan.site, &town.plan, 0, 100);
        REQUIRE(found.ok());
        return *found;
    }
    [[nodiscard]] QString book(const char *code, const char *start, const char *resource = "")
    {
        const auto done =
            service().book(town.plan, QLatin1String(code), at(start), QLatin1String(resource), QStringLiteral("Léa"));
        return done ? toText(done->status) : town.refusal(done.error());
    }
    store::Appointment find(const char *code) { return *town.booking().find(town.plan.site, QLatin1String(code)); }
};

} // namespace

TEST_CASE("A working day later is the same hour of the next day that is open")
{
    struct Row {
        const char *asked;
        const char *late;
    };
    const auto row = GENERATE(values<Row>({{"2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z"},
                                           {"2026-03-06T14:00:00Z", "2026-03-09T14:00:00Z"},
                                           {"2026-03-07T10:00:00Z", "2026-03-09T23:00:00Z"},
                                           // The clock is an hour on by Monday.
                                           {"2026-03-27T09:00:00Z", "2026-03-30T08:00:00Z"}}));
    INFO(row.asked);
    CHECK(workingDayAfter(townPlan(), at(row.asked)) == at(row.late));
}

TEST_CASE("A request of a day long past is found, the oldest first, until it has a place")
{
    Requests day;
    day.kiosk.send({withoutTime(day.kiosk, "K7RM2XQ9AB", "2026-02-27T15:00:00Z"),
                    withoutTime(day.kiosk, "K7RM2XQ9AC", "2026-03-02T06:30:00Z")});
    OpenRequests requests = day.all();
    CHECK(requests.total == 2);
    REQUIRE(requests.rows.size() == 2);
    CHECK(requests.rows.at(0).appointment.code == QStringLiteral("K7RM2XQ9AB"));
    CHECK(requests.rows.at(0).wished == std::nullopt);
    CHECK(requests.rows.at(0).kiosk == QStringLiteral("hall"));
    CHECK_FALSE(requests.rows.at(0).isConflict);
    CHECK(day.service().list(day.town.plan.site, &day.town.plan, 1, 5)->rows.constFirst().appointment.code ==
          QStringLiteral("K7RM2XQ9AC"));

    CHECK(day.book("K7RM2XQ9AB", "2026-03-03T08:00:00Z", "a") == QStringLiteral("confirmed"));
    CHECK(day.find("K7RM2XQ9AB").end == at("2026-03-03T08:10:00Z"));
    CHECK(day.all().total == 1);
    SECTION("asked again it stays where it is; another time is somebody else's decision")
    {
        CHECK(day.book("K7RM2XQ9AB", "2026-03-03T08:00:00Z", "a") == QStringLiteral("confirmed"));
        CHECK(day.find("K7RM2XQ9AB").revision == 1);
        CHECK(day.book("K7RM2XQ9AB", "2026-03-03T09:00:00Z") == QStringLiteral("WrongState"));
    }
    SECTION("a place that somebody has is given to nobody else")
    {
        CHECK(day.book("K7RM2XQ9AC", "2026-03-03T08:00:00Z", "a") == QStringLiteral("Taken"));
        CHECK(day.find("K7RM2XQ9AC").status == AppointmentStatus::Requested);
        CHECK(day.book("K7RM2XQ9AC", "2026-03-03T08:00:00Z") == QStringLiteral("confirmed"));
        CHECK(day.find("K7RM2XQ9AC").resource == QStringLiteral("b"));
        CHECK(day.all().total == 0);
    }
    SECTION("called off, it waits for nothing")
    {
        REQUIRE(day.town.booking().cancel(day.town.plan, QStringLiteral("K7RM2XQ9AC")));
        CHECK(day.all().total == 0);
        CHECK(day.book("K7RM2XQ9AC", "2026-03-03T08:00:00Z") == QStringLiteral("WrongState"));
    }
    CHECK(day.book("NOBODY2345", "2026-03-03T08:00:00Z") == QStringLiteral("NotFound"));
}

TEST_CASE("Requests are late once the oldest has waited a working day")
{
    Requests day;
    day.kiosk.send({withoutTime(day.kiosk, "K7RM2XQ9AB", "2026-03-02T06:30:00Z")});
    const Instant asked = day.all().rows.constFirst().appointment.created;
    day.town.clock.advance(workingDayAfter(day.town.plan, asked) - day.town.clock.now() - 1ms);
    CHECK_FALSE(day.all().isLate);
    day.town.clock.advance(1ms);
    CHECK(day.all().isLate);
    CHECK(day.service().list(day.town.plan.site, nullptr, 0, 1)->rows.constFirst().lateFrom == asked + 24h);
}

TEST_CASE("An offline sale that lost its place is a request too, and booking it settles the conflict")
{
    Requests day;
    const auto leases = day.kiosk.lease(1);
    REQUIRE(leases.size() == 1);
    REQUIRE(day.town.booking().override(day.town.plan.site, day.kiosk.id, QStringLiteral("M. Weber"), {}));
    day.town.booked("vote", toText(leases.first().unit.start).toLatin1(), leases.first().unit.resource.toLatin1());
    day.kiosk.send(
        {day.kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, QStringLiteral("K7RM2XQ9AB")))});
    const OpenRequests requests = day.all();
    REQUIRE(requests.rows.size() == 1);
    CHECK(requests.rows.constFirst().isConflict);
    CHECK(requests.rows.constFirst().wished == leases.first().unit.start);
    CHECK(day.book("K7RM2XQ9AB", "2026-03-04T08:00:00Z") == QStringLiteral("confirmed"));
    const QString id = day.find("K7RM2XQ9AB").id;
    REQUIRE(day.town.ledger.read(day.town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        const auto row = rows.quarantineRow(id).value();
        REQUIRE(row.has_value());
        REQUIRE(row->resolution.has_value());
        CHECK(row->resolution->decision == QStringLiteral("honour"));
        CHECK(row->resolution->by == QStringLiteral("Léa"));
        return {};
    }));
}
