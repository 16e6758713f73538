// SPDX-License-Identifier: GPL-3.0-or-later
// How a visitor is reached: told to the agents of his site and to nobody else.
#include "hub/apitown.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QByteArray given = R"({"name":"Muster","phone":"+33388","email":"m@example.fr"})";

QString str(const QJsonValue &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

/// An appointment whose visitor said how he is reached.
struct Reachable : ApiTown {
    Reachable()
    {
        const QByteArray body = R"({"contactScheme":"plain","contact":")" + given.toBase64() + "\"}";
        const QString id = str(held("2026-03-02T09:00:00Z"), "id");
        const auto answer = ask("POST", QStringLiteral("./holds/%1/confirm").arg(id), body, kiosk);
        REQUIRE(answer.status == 200);
        code = str(answer.json, "code").remove(QLatin1Char('-'));
        contact = QStringLiteral("./appointments/%1/contact").arg(code);
    }
    Answer asked(const QByteArray &who) { return ask("GET", contact, {}, who); }

    QString code;
    QString contact;
};

} // namespace

TEST_CASE("A desk is told how a visitor is reached, as it was given")
{
    Reachable town;
    const auto told = town.asked(town.desk);
    REQUIRE(told.status == 200);
    CHECK(str(told.json, "scheme") == QStringLiteral("plain"));
    CHECK(QByteArray::fromBase64(str(told.json, "contact").toLatin1()) == given);
    const auto none = str(town.confirmed("2026-03-03T09:00:00Z"), "code");
    const auto silent = town.ask("GET", QStringLiteral("./appointments/%1/contact").arg(none), {}, town.desk);
    CHECK(silent.status == 200);
    CHECK(str(silent.json, "scheme").isEmpty());
    CHECK(str(silent.json, "contact").isEmpty());
    CHECK(town.ask("GET", QStringLiteral("./appointments/ABCDEFGHJK/contact"), {}, town.desk).status == 404);
}

TEST_CASE("A kiosk, a stranger, and a desk at which nobody has signed in are not told how a visitor is reached")
{
    Reachable town;
    CHECK(town.asked(town.kiosk).type == QStringLiteral("not-allowed"));
    CHECK(town.asked({}).type == QStringLiteral("not-authenticated"));
    StaffService staff(town.ledger, town.clock, ApiTown::settings().keys.agents);
    REQUIRE(staff.add(town.plan.site,
                      {QStringLiteral("lea"), QStringLiteral("Léa"), {}, {}, QStringLiteral("Rathaus-77694")},
                      town.source, seal::PasswordCost::Least));
    CHECK(town.asked(town.desk).type == QStringLiteral("not-authenticated"));
    town.agent = "forged";
    CHECK(town.asked(town.desk).type == QStringLiteral("not-authenticated"));
    town.agent.clear();
    const auto signedIn =
        town.ask("POST", QStringLiteral("./desk/sessions"), R"({"login":"lea","password":"Rathaus-77694"})", town.desk);
    REQUIRE(signedIn.status == 201);
    town.agent = str(signedIn.json, "token").toLatin1();
    CHECK(town.asked(town.desk).status == 200);
    CHECK(town.asked(town.kiosk).type == QStringLiteral("not-allowed"));
}

TEST_CASE("No list, page or other answer carries how a visitor is reached")
{
    Reachable town;
    const QString page = QStringLiteral("/p/town/") + town.code;
    for (const QString &target :
         {QStringLiteral("./appointments/") + town.code, QStringLiteral("./appointments?day=2026-03-02"), page,
          page + QStringLiteral("/calendar.ics"), QStringLiteral("./offers")}) {
        INFO(target.toStdString());
        const auto answer = town.ask("GET", target, {}, town.desk);
        REQUIRE(answer.status == 200);
        for (const QByteArray &secret :
             {QByteArray("Muster"), QByteArray("33388"), QByteArray("m@example"), given.toBase64()})
            CHECK_FALSE(answer.reply.body.contains(secret));
    }
}

TEST_CASE("A place on offer is nobody's yet: which appointment it is kept for is not told as a contact")
{
    Reachable town;
    const QString early = str(town.confirmed("2026-03-02T08:00:00Z"), "code");
    REQUIRE(town.ask("POST", QStringLiteral("./appointments/%1/alert").arg(town.code), R"({"filter":{}})").status ==
            204);
    REQUIRE(town.ask("DELETE", QStringLiteral("./appointments/") + early).status == 200);
    const auto day = town.ask("GET", QStringLiteral("./appointments?day=2026-03-02"), {}, town.desk);
    QString held;
    for (const QJsonValue &one : day.json[QStringLiteral("appointments")].toArray()) {
        if (str(one, "status") == QStringLiteral("held"))
            held = str(one, "code");
    }
    REQUIRE_FALSE(held.isEmpty());
    const auto told = town.ask("GET", QStringLiteral("./appointments/%1/contact").arg(held), {}, town.desk);
    CHECK(told.status == 200);
    CHECK(str(told.json, "contact").isEmpty());
}
