// SPDX-License-Identifier: GPL-3.0-or-later
// Who is signed in at the desks, by the API.
#include "hub/apitown.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

/// A town with Léa and Karim, and a second desk.
struct StaffedTown : ApiTown {
    StaffedTown()
    {
        StaffService staff(ledger, clock, settings().keys.agents);
        for (const char *login : {"karim", "lea"})
            REQUIRE(staff.add(
                plan.site,
                {QLatin1String(login), QString::fromLatin1(login).toUpper(), {}, {}, QStringLiteral("Rathaus-77694")},
                source, seal::PasswordCost::Least));
        const auto enrolled = devices().enrol(plan.site, QStringLiteral("desk"), QStringLiteral("desk 2"),
                                              QStringLiteral("code"), SharedCodeEnrolment(QStringLiteral("code")));
        REQUIRE(enrolled);
        other = "Device " + enrolled->device.id.toLatin1() + ':' + enrolled->secret.toLatin1();
    }
    QByteArray signIn(const char *login, const QByteArray &at)
    {
        const auto answer =
            ask("POST", sessions, QByteArray("{\"login\":\"") + login + R"(","password":"Rathaus-77694"})", at);
        REQUIRE(answer.status == 201);
        return answer.json[QStringLiteral("token")].toString().toLatin1();
    }
    /// What DESK is told with TOKEN: "NAME device own", a line each.
    QStringList list(const QByteArray &token, const QByteArray &at)
    {
        agent = token;
        const auto answer = ask("GET", sessions, {}, at);
        CHECK(answer.status == 200);
        CHECK_FALSE(answer.reply.body.contains(token));
        QStringList lines;
        const QJsonArray found = answer.json[QStringLiteral("sessions")].toArray();
        for (const QJsonValue &session : found)
            lines << session[QStringLiteral("name")].toString() + QLatin1Char(' ') +
                         session[QStringLiteral("deviceName")].toString() +
                         (session[QStringLiteral("own")].toBool() ? QStringLiteral(" own") : QString());
        return lines;
    }
    ApiTown::Answer close(const QString &agentId, const QString &device, const QByteArray &at)
    {
        const QJsonObject body{{QStringLiteral("agent"), agentId}, {QStringLiteral("device"), device}};
        return ask("POST", QStringLiteral("./desk/sessions/close"), QJsonDocument(body).toJson(), at);
    }

    const QString sessions = QStringLiteral("./desk/sessions");
    QByteArray other;
};

} // namespace

TEST_CASE("The sessions of a site are shown to who is signed in at one of its desks, and to nobody else")
{
    StaffedTown town;
    CHECK(town.ask("GET", town.sessions).type == QStringLiteral("not-authenticated"));
    CHECK(town.ask("GET", town.sessions, {}, town.kiosk).type == QStringLiteral("not-allowed"));
    CHECK(town.ask("GET", town.sessions, {}, town.desk).type == QStringLiteral("not-authenticated"));
    const QByteArray lea = town.signIn("lea", town.desk);
    const QByteArray karim = town.signIn("karim", town.other);
    CHECK(town.list(lea, town.desk) == QStringList{QStringLiteral("KARIM desk 2"), QStringLiteral("LEA desk own")});
    CHECK(town.list(karim, town.other) == QStringList{QStringLiteral("KARIM desk 2 own"), QStringLiteral("LEA desk")});
    const QByteArray duty = R"({"desk":"Guichet 3","skills":[],"languages":[]})";
    REQUIRE(town.ask("POST", QStringLiteral("./agents"), duty, town.other).status == 204);
    const QJsonValue row = town.ask("GET", town.sessions, {}, town.other).json[QStringLiteral("sessions")][0];
    CHECK(row[QStringLiteral("desk")].toString() == QStringLiteral("Guichet 3"));
    CHECK(row[QStringLiteral("seen")] == row[QStringLiteral("since")]);
}

TEST_CASE("A session is closed from another desk, and by signing out")
{
    StaffedTown town;
    const QByteArray lea = town.signIn("lea", town.desk);
    const QByteArray karim = town.signIn("karim", town.other);
    town.agent = lea;
    const QJsonValue row = town.ask("GET", town.sessions, {}, town.desk).json[QStringLiteral("sessions")][0];
    const QString agent = row[QStringLiteral("agent")].toString();
    const QString device = row[QStringLiteral("device")].toString();
    town.agent.clear();
    CHECK(town.close(agent, device, town.desk).type == QStringLiteral("not-authenticated"));
    town.agent = lea;
    CHECK(town.close(agent, QString(), town.desk).type == QStringLiteral("invalid-request"));
    CHECK(town.close(agent, QString(101, QLatin1Char('a')), town.desk).type == QStringLiteral("invalid-request"));
    CHECK(town.close(agent, QStringLiteral("elsewhere"), town.desk).type == QStringLiteral("not-found"));
    CHECK(town.close(agent, device, town.desk).status == 204);
    CHECK(town.close(agent, device, town.desk).type == QStringLiteral("not-found"));
    CHECK(town.list(lea, town.desk) == QStringList{QStringLiteral("LEA desk own")});
    town.agent = karim;
    CHECK(town.ask("GET", QStringLiteral("./queue"), {}, town.other).type == QStringLiteral("not-authenticated"));
    town.agent = lea;
    CHECK(town.ask("DELETE", town.sessions, {}, town.kiosk).type == QStringLiteral("not-allowed"));
    CHECK(town.ask("DELETE", town.sessions, {}, town.desk).status == 204);
    CHECK(town.ask("GET", town.sessions, {}, town.desk).type == QStringLiteral("not-authenticated"));
    CHECK(town.ask("DELETE", town.sessions, {}, town.desk).type == QStringLiteral("not-authenticated"));
}

TEST_CASE("A site without agents has no sessions, and nothing to sign out of")
{
    ApiTown town;
    const auto answer = town.ask("GET", QStringLiteral("./desk/sessions"), {}, town.desk);
    CHECK(answer.json == QJsonObject{{QStringLiteral("sessions"), QJsonArray()}});
    CHECK(town.ask("DELETE", QStringLiteral("./desk/sessions"), {}, town.desk).status == 204);
}
