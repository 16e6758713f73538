// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/requestgate.h"

#include "hub/api/operation.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::hub;
using namespace std::chrono_literals;

namespace
{

using Caller = RequestGate::Caller;

const RequestGate::Time now{};

// How many of 10000 requests of CALLER at one instant are answered.
int answered(RequestGate &gate, const Caller &caller, RequestGate::Time at = now)
{
    int count = 0;
    while (count < 10'000 && !gate.refuse(caller, at))
        ++count;
    return count;
}

Caller ask(const char *operation, const char *address = "192.0.2.7", const QByteArray &device = {})
{
    return {QLatin1String(operation), QLatin1String(address), device};
}

} // namespace

TEST_CASE("Each kind of question has its own limit for an address")
{
    struct Row {
        const char *operation;
        int atOnce;
    };
    const auto row = GENERATE(values<Row>({{"phonePage", 30},
                                           {"phoneMovePage", 30},
                                           {"phoneMove", 30},
                                           {"getAppointment", 30},
                                           {"cancelAppointment", 30},
                                           {"acceptOffer", 30},
                                           {"bookFromPage", 30},
                                           {"statusPage", 30},
                                           {"listOpinions", 30},
                                           {"rateVisit", 30},
                                           {"vote", 30},
                                           {"tickList", 30},
                                           {"leaveFromPage", 30},
                                           {"followTicket", 600},
                                           {"listPage", 600},
                                           {"signIn", 30},
                                           {"signInWithBadge", 30},
                                           {"enrolDevice", 5},
                                           {"availableTimeSlots", 600},
                                           {"findSlots", 600},
                                           {"", 600},
                                           {"readFeed", 600},
                                           {"getHealth", 10'000},
                                           {"getMetrics", 10'000}}));
    RequestGate gate({});
    INFO(row.operation);
    CHECK(answered(gate, ask(row.operation)) == row.atOnce);
    CHECK(answered(gate, ask(row.operation, "192.0.2.8")) == row.atOnce);
}

TEST_CASE("Who waits as long as he was told is answered")
{
    RequestGate gate({});
    CHECK(answered(gate, ask("phonePage")) == 30);
    const auto wait = gate.refuse(ask("phonePage"), now);
    REQUIRE(wait);
    CHECK(*wait == 1s);
    CHECK(gate.refuse(ask("phonePage"), now + *wait - 1ms));
    CHECK_FALSE(gate.refuse(ask("phonePage"), now + *wait));
    CHECK(answered(gate, ask("phonePage"), now + 1h) == 30);
}

TEST_CASE("A subscriber's whole IPv6 network is one address")
{
    RequestGate gate({});
    CHECK(answered(gate, ask("phonePage", "2001:db8::1")) == 30);
    CHECK(answered(gate, ask("phonePage", "2001:db8::2:3")) == 0);
    CHECK(answered(gate, ask("phonePage", "2001:db8:0:1::1")) == 30);
}

TEST_CASE("A device counts for itself once its secret was right")
{
    RequestGate gate({});
    const QByteArray mine = claimedDevice("Device 0123:secret");
    const QByteArray forged = claimedDevice("Device 0123:guess");
    CHECK_FALSE(mine.isEmpty());
    CHECK(mine != forged);
    CHECK_FALSE(mine.contains("secret"));
    CHECK(claimedDevice("Basic 0123:secret").isEmpty());
    CHECK_FALSE(gate.knows(mine));
    CHECK_FALSE(gate.knows({}));

    gate.note(ask("listSites", "192.0.2.7", forged), 200); // anybody may ask that: it proves nothing
    gate.note(ask("readFeed", "192.0.2.7", forged), 401);
    CHECK(answered(gate, ask("getAppointment", "192.0.2.7", forged)) == 30);
    gate.note(ask("readFeed", "192.0.2.7", mine), 200);
    CHECK(gate.knows(mine));
    CHECK_FALSE(gate.knows(forged));
    CHECK(answered(gate, ask("getAppointment", "192.0.2.7", mine)) == 3'000);
    // Passwords are not tried faster from a desk.
    CHECK(answered(gate, ask("signIn", "192.0.2.9", mine)) == 30);
    CHECK(answered(gate, ask("signInWithBadge", "192.0.2.10", mine)) == 30);
    // Another kiosk behind the same address is not held up, and neither is a visitor's phone.
    const QByteArray other = claimedDevice("Device 4567:secret");
    gate.note(ask("getDigest", "192.0.2.7", other), 200);
    CHECK(answered(gate, ask("findSlots", "192.0.2.7", other)) == 3'000);
    CHECK(answered(gate, ask("findSlots")) == 600);
}

TEST_CASE("Names are tried out from no kiosk")
{
    RequestLimits limits;
    limits.devices = 0;
    RequestGate gate(limits);
    const QByteArray mine = claimedDevice("Device 0123:secret");
    const QByteArray other = claimedDevice("Device 4567:secret");
    CHECK(answered(gate, ask("findAppointment")) == 30); // none of whom is told anything
    gate.note(ask("readFeed", "192.0.2.7", mine), 200);
    gate.note(ask("readFeed", "192.0.2.7", other), 200);
    CHECK(answered(gate, ask("findAppointment", "192.0.2.7", mine)) == 5);
    CHECK(answered(gate, ask("findAppointment", "192.0.2.9", mine)) == 0);
    CHECK(answered(gate, ask("findAppointment", "192.0.2.7", other)) == 5);
    CHECK(answered(gate, ask("getAppointment", "192.0.2.7", mine)) == 10'000);
    CHECK(answered(gate, ask("findAppointment", "192.0.2.7", mine), now + 10s) == 1);
}

TEST_CASE("A limit of nothing is none, and a small one lets five through")
{
    RequestLimits limits;
    limits.codes = 0;
    limits.enrolments = 1;
    RequestGate gate(limits);
    CHECK(answered(gate, ask("phonePage")) == 10'000);
    CHECK(answered(gate, ask("enrolDevice")) == 5);
    CHECK(*gate.refuse(ask("enrolDevice"), now) == 60s);
}

TEST_CASE("Whatever anybody may ask by a code is limited as such")
{
    int count = 0;
    for (const Operation &operation : operations()) {
        const bool hasCode = QLatin1String(operation.pattern).contains(QLatin1String("{code}"));
        if (!hasCode || operation.who != Operation::Who::Anybody)
            continue;
        INFO(operation.id);
        RequestGate gate({});
        CHECK(answered(gate, ask(operation.id)) == 30);
        ++count;
    }
    CHECK(count > 10);
}
