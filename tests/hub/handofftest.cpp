// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

TEST_CASE("A hand-off has one state and one agent")
{
    // r request, c/d claim by the first/second agent, h/i heartbeat under the first/second claim's token, e/f end
    // likewise, w withdraw, t 29 s pass, T 30 s pass, s sweep.
    struct Row {
        const char *acts;
        const char *state;
        const char *agent;
        const char *refusal;
    };
    const auto row = GENERATE(values<Row>({
        {"r", "waiting", "", ""},
        {"rr", "waiting", "", ""},
        {"rc", "claimed", "c", ""},
        {"rcc", "claimed", "c", ""},
        {"rcd", "claimed", "c", "WrongState"},
        {"rctd", "claimed", "c", "WrongState"},
        {"rcthtd", "claimed", "c", "WrongState"},
        {"rcTd", "claimed", "d", ""},
        {"rcTs", "waiting", "", ""},
        {"rcts", "claimed", "c", ""},
        {"rcTdh", "claimed", "d", "StaleClaim"},
        {"rcTdi", "claimed", "d", ""},
        {"rcTde", "claimed", "d", "StaleClaim"},
        {"rcTdf", "ended", "d", ""},
        {"rce", "ended", "c", ""},
        {"rcee", "ended", "c", ""},
        {"rceh", "ended", "c", "StaleClaim"},
        {"rw", "withdrawn", "", ""},
        {"rww", "withdrawn", "", ""},
        {"rcw", "withdrawn", "c", ""},
        {"rcew", "ended", "c", "WrongState"},
        {"rwc", "withdrawn", "", "WrongState"},
        {"rh", "waiting", "", "StaleClaim"},
        {"rcTsc", "claimed", "c", ""},
        {"rcTsch", "claimed", "c", "StaleClaim"},
    }));
    Town town;
    const QString id = QStringLiteral("11111111111111111111111111111111");
    auto service = town.handOffs();
    QString last;
    for (const char *act = row.acts; *act; ++act) {
        Result<store::HandOff> done = Error(HubRefusal::Invalid);
        switch (*act) {
        case 'r':
            done = service.request(town.plan.site, id, QStringLiteral("kiosk"), QStringLiteral("fr"), "{}");
            break;
        case 'c':
        case 'd':
            done = service.claim(town.plan.site, id, QString(QLatin1Char(*act)));
            break;
        case 'h':
        case 'i':
            done = service.heartbeat(town.plan.site, id, *act == 'h' ? 1 : 2);
            break;
        case 'e':
        case 'f':
            done = service.end(town.plan.site, id, *act == 'e' ? 1 : 2);
            break;
        case 'w':
            done = service.withdraw(town.plan.site, id);
            break;
        case 't':
            town.clock.advance(29s);
            continue;
        case 'T':
            town.clock.advance(30s);
            continue;
        case 's':
            REQUIRE(service.sweep(town.plan.site).ok());
            continue;
        }
        last = done ? QString() : town.refusal(done.error());
    }
    INFO(row.acts);
    const auto after = service.find(town.plan.site, id);
    REQUIRE(after.ok());
    CHECK(toText(after->state) == QLatin1String(row.state));
    CHECK(after->agent == QLatin1String(row.agent));
    CHECK(last == QLatin1String(row.refusal));
}

TEST_CASE("Open hand-offs stand in the order they were asked for, also after a reclaim")
{
    Town town;
    auto service = town.handOffs();
    for (const char *id : {"b", "a", "c"}) {
        REQUIRE(service.request(town.plan.site, QLatin1String(id), {}, QStringLiteral("fr"), "{}").ok());
        town.clock.advance(1s);
    }
    REQUIRE(service.claim(town.plan.site, QStringLiteral("b"), QStringLiteral("x")).ok());
    town.clock.advance(30s);
    CHECK(*service.sweep(town.plan.site) == 1);
    const auto open = service.open(town.plan.site);
    QString order;
    for (const store::HandOff &handOff : *open)
        order += handOff.id;
    CHECK(order == QStringLiteral("bac"));
}
