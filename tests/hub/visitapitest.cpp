// SPDX-License-Identifier: GPL-3.0-or-later
// A joined visit by the API: who may, how much, until when.
#include "hub/apitown.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

struct VisitTown : ApiTown {
    VisitTown()
    {
        const QByteArray body = R"({"id":"0123456789abcdef0123456789abcdef","language":"fr","context":{}})";
        REQUIRE(ask("POST", QStringLiteral("./handoffs"), body, kiosk).status == 201);
        otherKiosk = enrolled("kiosk");
        otherDesk = enrolled("desk");
    }
    QByteArray enrolled(const char *kind)
    {
        const auto device = devices().enrol(plan.site, QLatin1String(kind), QStringLiteral("another"),
                                            QStringLiteral("code"), SharedCodeEnrolment(QStringLiteral("code")));
        REQUIRE(device.ok());
        return "Device " + device->device.id.toLatin1() + ':' + device->secret.toLatin1();
    }
    void join() { REQUIRE(ask("POST", path + QStringLiteral("/claim"), R"({"agent":"Weber"})", desk).status == 200); }
    Answer show(const QByteArray &who, const QByteArray &state = R"({"screen":"form"})")
    {
        return ask("PUT", path + QStringLiteral("/visit"), "{\"state\":" + state + "}", who);
    }
    Answer look(const QByteArray &who, int after = 0)
    {
        return ask("GET", path + QStringLiteral("/visit?after=%1").arg(after), {}, who);
    }
    Answer act(const QByteArray &who, const QByteArray &more)
    {
        const QByteArray id = QByteArray::number(++acts).rightJustified(32, '0');
        return ask("POST", path + QStringLiteral("/acts"), "{\"id\":\"" + id + "\"," + more + "}", who);
    }
    Answer list(const QByteArray &who, int after = 0)
    {
        return ask("GET", path + QStringLiteral("/acts?after=%1").arg(after), {}, who);
    }

    QString path = QStringLiteral("./handoffs/0123456789abcdef0123456789abcdef");
    QByteArray otherKiosk;
    QByteArray otherDesk;
    int acts = 0;
};

const QByteArray hello = R"("kind":"say","text":"hello")";

} // namespace

TEST_CASE("A visit is shown, pointed at, proposed to and answered by the API")
{
    VisitTown town;
    town.join();
    const auto shown = town.show(town.kiosk, R"({"screen":"form","title":"Ausweis"})");
    CHECK(shown.json[QStringLiteral("number")].toInt() == 1);
    CHECK(shown.json[QStringLiteral("agent")].toString() == QStringLiteral("Weber"));
    CHECK(town.look(town.desk).json[QStringLiteral("state")][QStringLiteral("title")].toString() == QStringLiteral("Ausweis"));
    CHECK_FALSE(town.look(town.desk, 1).json.contains(QStringLiteral("state")));
    CHECK(town.act(town.desk, R"("kind":"point","field":"city")").json[QStringLiteral("number")].toInt() == 2);
    CHECK(town.act(town.desk, R"("kind":"propose","field":"city","value":"Kehl")").status == 201);
    CHECK(town.act(town.kiosk, R"("kind":"accept","field":"city","of":3)").status == 201);
    CHECK(town.act(town.kiosk, hello).status == 201);
    const QJsonArray acts = town.list(town.desk, 1).json[QStringLiteral("acts")].toArray();
    REQUIRE(acts.size() == 4);
    CHECK(acts[1][QStringLiteral("value")].toString() == QStringLiteral("Kehl"));
    CHECK(acts[1][QStringLiteral("who")].toString() == QStringLiteral("Weber"));
    CHECK(acts[2][QStringLiteral("of")].toInt() == 3);
    CHECK(acts[3][QStringLiteral("by")].toString() == QStringLiteral("visitor"));
    // A kept answer holds nothing of what was said.
    CHECK(town.act(town.kiosk, hello).reply.body == R"({"number":6})");
}

TEST_CASE("Nobody else reads or writes in a visit, and nobody after its end")
{
    VisitTown town;
    CHECK(town.show(town.kiosk).type == QStringLiteral("wrong-state"));
    CHECK(town.look(town.desk).type == QStringLiteral("not-allowed"));
    town.join();
    const auto statuses = [&](const QByteArray &who) {
        return QList<int>{town.show(who).status, town.look(who).status, town.act(who, hello).status,
                          town.list(who).status};
    };
    CHECK(statuses({}) == QList<int>{401, 401, 401, 401});
    CHECK(statuses(town.otherKiosk) == QList<int>{403, 403, 403, 403});
    CHECK(statuses(town.otherDesk) == QList<int>{403, 403, 403, 403});
    CHECK(statuses(town.kiosk) == QList<int>{200, 403, 201, 200});
    CHECK(statuses(town.desk) == QList<int>{403, 200, 201, 200});
    CHECK(town.ask("POST", town.path + QStringLiteral("/claim"), R"({"agent":"Roth"})", town.otherDesk).type ==
          QStringLiteral("wrong-state"));
    REQUIRE(town.ask("DELETE", town.path, {}, town.kiosk).status == 200);
    CHECK(statuses(town.kiosk) == QList<int>{409, 403, 409, 200});
    CHECK(statuses(town.desk) == QList<int>{403, 409, 409, 200});
    CHECK(statuses(town.otherDesk) == QList<int>{403, 403, 403, 403});
    CHECK_FALSE(town.list(town.desk).reply.body.contains("hello"));
}

TEST_CASE("Who sits at the desk must be who joined, where the site has agents")
{
    VisitTown town;
    StaffService staff(town.ledger, town.clock, ApiTown::settings().keys.agents);
    const auto tokenOf = [&](const char *name) {
        const QString login = QString::fromLatin1(name).toLower();
        REQUIRE(staff.add(town.plan.site, {login, QLatin1String(name), {}, {}, QStringLiteral("Rathaus-77694")},
                          town.source, seal::PasswordCost::Least));
        const QByteArray body = "{\"login\":\"" + login.toLatin1() + "\",\"password\":\"Rathaus-77694\"}";
        return town.ask("POST", QStringLiteral("./desk/sessions"), body, town.desk).json[QStringLiteral("token")].toString().toLatin1();
    };
    const QByteArray weber = tokenOf("Weber");
    const QByteArray roth = tokenOf("Roth");
    town.agent = weber;
    town.join();
    CHECK(town.act(town.desk, hello).status == 201);
    town.agent = roth;
    CHECK(town.act(town.desk, hello).status == 403);
    CHECK(town.look(town.desk).status == 403);
    town.agent.clear();
    CHECK(town.act(town.desk, hello).status == 401);
    CHECK(town.list(town.desk).status == 401);
    CHECK(town.act(town.kiosk, hello).status == 201);
}

TEST_CASE("What is too much, or no act of this side, is refused")
{
    VisitTown town;
    town.join();
    CHECK(town.show(town.kiosk, "{\"x\":\"" + QByteArray(128 * 1024, 'x') + "\"}").status == 400);
    CHECK(town.show(town.kiosk, "[]").status == 400);
    const QByteArray long1 = QByteArray(1'001, 'x');
    CHECK(town.act(town.desk, "\"kind\":\"say\",\"text\":\"" + long1 + "\"").status == 400);
    CHECK(town.act(town.desk, "\"kind\":\"propose\",\"field\":\"a\",\"value\":\"" + long1 + "\"").status == 400);
    CHECK(town.act(town.desk, "\"kind\":\"point\",\"field\":\"" + long1.left(201) + "\"").status == 400);
    CHECK(town.act(town.desk, R"("kind":"point")").status == 400);
    CHECK(town.act(town.desk, R"("kind":"say")").status == 400);
    CHECK(town.act(town.desk, R"("kind":"accept","of":1)").status == 400); // the visitor's
    CHECK(town.act(town.kiosk, R"("kind":"propose","field":"a","value":"b")").status == 400); // the agent's
    CHECK(town.act(town.kiosk, R"("kind":"accept")").status == 400);
    CHECK(town.act(town.kiosk, R"("kind":"accept","of":1)").status == 400); // no proposal
    CHECK(town.act(town.kiosk, R"("kind":"join")").status == 400);
    CHECK(town.ask("POST", town.path + QStringLiteral("/acts"), R"({"kind":"say","text":"x"})", town.desk).status == 400);
    CHECK(town.list(town.desk).json[QStringLiteral("acts")].toArray().size() == 1); // "join" alone
    CHECK(town.look(town.desk).json[QStringLiteral("number")].toInt() == 0);
    CHECK(town.ask("GET", town.path + QStringLiteral("/visit?after=x"), {}, town.desk).status == 400);
    CHECK(town.ask("GET", town.path + QStringLiteral("/acts?after=-1"), {}, town.desk).status == 400);
}
