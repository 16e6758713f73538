// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/apitown.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

struct RequestTown : ApiTown {
    /// Of a visitor who found no time.
    void written(int number, Instant asked, Instant start = {}, Instant end = {})
    {
        store::Appointment request;
        request.id = QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
        request.code = QStringLiteral("K7RM2XQ9A%1").arg(number);
        request.status = store::AppointmentStatus::Requested;
        request.reasons = {{QStringLiteral("card"), 2}};
        request.language = QStringLiteral("de");
        request.audience = QStringLiteral("resident");
        request.device = QString::fromLatin1(kiosk.mid(7, 32));
        request.created = request.changed = asked;
        request.start = start == Instant() ? asked : start;
        request.end = end == Instant() ? asked : end;
        REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) { return rows.putAppointment(request); }));
    }
    Answer get(const QString &query = {}) { return ask("GET", QStringLiteral("./requests") + query, {}, desk); }
};

} // namespace

TEST_CASE("A desk lists the requests of every day, books one and calls one off")
{
    RequestTown town;
    town.written(2, at("2026-02-27T15:00:00Z"));
    town.written(3, at("2026-03-02T06:00:00Z"), at("2026-03-02T09:00:00Z"), at("2026-03-02T09:15:00Z"));
    auto answer = town.get();
    CHECK(answer.status == 200);
    CHECK(answer.json.value(QStringLiteral("total")).toInt() == 2);
    CHECK_FALSE(answer.json.value(QStringLiteral("late")).toBool());
    const QJsonObject first = answer.json.value(QStringLiteral("requests"))[0].toObject();
    CHECK(first[QStringLiteral("asked")].toString() == QStringLiteral("2026-02-27T15:00:00Z"));
    CHECK(first[QStringLiteral("lateFrom")].toString() == QStringLiteral("2026-03-02T15:00:00Z"));
    CHECK_FALSE(first.contains(QStringLiteral("wished")));
    CHECK(first[QStringLiteral("kiosk")].toString() == QStringLiteral("kiosk"));
    CHECK(answer.json.value(QStringLiteral("requests"))[1][QStringLiteral("wished")].toString() ==
          QStringLiteral("2026-03-02T09:00:00Z"));
    answer = town.get(QStringLiteral("?limit=1"));
    CHECK(answer.json.value(QStringLiteral("next")).toString() == QStringLiteral("1"));
    CHECK(town.get(QStringLiteral("?limit=1&cursor=1")).json.value(QStringLiteral("next")).isUndefined());

    const QString path = QStringLiteral("./requests/%1/book");
    const QByteArray body = R"({"agent":"ann","start":"2026-03-03T08:00:00Z"})";
    CHECK(town.ask("POST", path.arg(QStringLiteral("K7RM2XQ9A2")), body, town.kiosk).status == 403);
    CHECK(town.ask("POST", path.arg(QStringLiteral("K7RM2XQ9A2")), R"({"agent":"ann"})", town.desk).status == 400);
    answer = town.ask("POST", path.arg(QStringLiteral("K7RM2XQ9A2")), body, town.desk);
    CHECK(answer.json.value(QStringLiteral("status")).toString() == QStringLiteral("confirmed"));
    CHECK(answer.json.value(QStringLiteral("start")).toString() == QStringLiteral("2026-03-03T08:00:00Z"));
    CHECK(town.ask("POST", QStringLiteral("./appointments/K7RM2XQ9A3/call-off"),
                   R"({"agent":"ann","reason":"He came."})", town.desk)
              .status == 200);
    CHECK(town.get().json.value(QStringLiteral("total")).toInt() == 0);
}

TEST_CASE("Requests are told as late when the oldest has waited a working day")
{
    RequestTown town;
    town.written(2, at("2026-02-27T15:00:00Z"));
    town.clock.advance(8h);
    CHECK(town.get().json.value(QStringLiteral("late")).toBool());
    CHECK(town.get().json.value(QStringLiteral("requests"))[0][QStringLiteral("late")].toBool());
}

TEST_CASE("Who calls off a request has decided on the conflict that lies in quarantine with it")
{
    RequestTown town;
    town.written(3, at("2026-03-02T06:00:00Z"), at("2026-03-02T09:00:00Z"), at("2026-03-02T09:15:00Z"));
    const QString id = QStringLiteral("%1").arg(3, 32, 16, QLatin1Char('0'));
    REQUIRE(town.ledger.write(town.plan.site, [&](store::HubTransaction &rows) {
        return rows.addQuarantine({id, QStringLiteral("x"), QStringLiteral("conflict"), "{}", town.clock.now(), {}});
    }));
    CHECK(town.get().json.value(QStringLiteral("requests"))[0][QStringLiteral("conflict")].toBool());
    REQUIRE(town.ask("POST", QStringLiteral("./appointments/K7RM2XQ9A3/call-off"),
                     R"({"agent":"ann","reason":"He came."})", town.desk)
                .status == 200);
    const QJsonValue resolution =
        town.ask("GET", QStringLiteral("./quarantine/") + id, {}, town.desk).json.value(QStringLiteral("resolution"));
    CHECK(resolution[QStringLiteral("decision")].toString() == QStringLiteral("discard"));
    CHECK(resolution[QStringLiteral("by")].toString() == QStringLiteral("ann"));
    CHECK(resolution[QStringLiteral("note")].toString() == QStringLiteral("He came."));
}
