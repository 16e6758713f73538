// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/apitown.h"
#include "hub/service/callbackservice.h"

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

TEST_CASE("A desk takes a call back, says how the call ended, and other sites know nothing of it")
{
    RequestTown town;
    store::Appointment wish;
    wish.id = QStringLiteral("%1").arg(2, 32, 16, QLatin1Char('0'));
    wish.code = QStringLiteral("K7RM2XQ9A2");
    wish.status = store::AppointmentStatus::Requested;
    wish.language = QStringLiteral("de");
    wish.device = QString::fromLatin1(town.kiosk.mid(7, 32));
    wish.created = wish.changed = wish.start = wish.end = at("2026-03-02T06:00:00Z");
    wish.contact = R"({"phone":"+33388000000"})";
    wish.contactScheme = QStringLiteral("plain");
    const CallBack kept{QStringLiteral("library-card"), Reachable::Morning, {}, {}, {}, {}};
    REQUIRE(town.ledger.write(town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        if (auto put = rows.putAppointment(wish); !put)
            return put;
        return keepCallBack(rows, wish, kept);
    }));
    const auto callBack = [&] {
        const auto answer = town.get();
        CHECK(answer.status == 200);
        CHECK_FALSE(answer.reply.body.contains("33388")); // the number is asked for by itself
        return answer.json.value(QStringLiteral("requests"))[0][QStringLiteral("callBack")];
    };
    CHECK(callBack()[QStringLiteral("reachable")].toString() == QStringLiteral("morning"));
    CHECK(callBack()[QStringLiteral("procedure")].toString() == QStringLiteral("library-card"));
    const auto contact = town.ask("GET", QStringLiteral("./appointments/K7RM2XQ9A2/contact"), {}, town.desk);
    CHECK(QByteArray::fromBase64(contact.json.value(QStringLiteral("contact")).toString().toLatin1()) == wish.contact);
    CHECK(town.ask("GET", QStringLiteral("./appointments/K7RM2XQ9A2")).status == 404);
    CHECK(town.ask("DELETE", QStringLiteral("./appointments/K7RM2XQ9A2"), {}, town.kiosk).status == 404);
    CHECK(town.ask("GET", QStringLiteral("/p/town/K7RM2XQ9A2")).status == 404);
    const auto day = town.ask("GET", QStringLiteral("./appointments?day=2026-03-02"), {}, town.desk);
    CHECK(day.json.value(QStringLiteral("appointments")).toArray().isEmpty());

    const QString take = QStringLiteral("./requests/K7RM2XQ9A2/take");
    const QString settle = QStringLiteral("./requests/K7RM2XQ9A2/settle");
    CHECK(town.ask("POST", take, R"({"agent":"ann"})", town.kiosk).status == 403);
    CHECK(town.ask("POST", QStringLiteral("/api/v1/sites/elsewhere/requests/K7RM2XQ9A2/take"), R"({"agent":"ann"})",
                   town.desk)
              .status >= 400);
    CHECK(town.ask("POST", take, R"({"agent":"ann"})", town.desk).status == 200);
    CHECK(callBack()[QStringLiteral("takerName")].toString() == QStringLiteral("ann"));
    CHECK(town.ask("POST", take, R"({"agent":"bob"})", town.desk).type == QStringLiteral("taken"));
    CHECK(town.ask("POST", settle, R"({"agent":"ann","outcome":"perhaps"})", town.desk).status == 400);
    CHECK(town.ask("POST", settle, R"({"agent":"ann","outcome":"not-reached","note":"Engaged."})", town.desk).status ==
          200);
    CHECK(callBack()[QStringLiteral("tries")][0][QStringLiteral("note")].toString() == QStringLiteral("Engaged."));
    CHECK_FALSE(callBack().toObject().contains(QStringLiteral("taken")));
    const auto done = town.ask("POST", settle, R"({"agent":"bob","outcome":"reached"})", town.desk);
    CHECK(done.json.value(QStringLiteral("appointment"))[QStringLiteral("status")].toString() ==
          QStringLiteral("served"));
    CHECK(town.get().json.value(QStringLiteral("total")).toInt() == 0);
    CHECK(town.ask("POST", settle, R"({"agent":"ann","outcome":"withdrawn"})", town.desk).type ==
          QStringLiteral("wrong-state"));
}
