// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/ratelimit.h"
#include "support/catch.h"

using namespace parvis::hub::http;
using namespace std::chrono_literals;

TEST_CASE("A burst is let through, then the rate")
{
    RateLimit limit({2, 3});
    RateLimit::Time now{};
    for (int i = 0; i < 3; ++i)
        CHECK(!limit.refuse("a", now));
    CHECK(limit.refuse("a", now) == 500ms);
    CHECK(limit.refuse("a", now + 200ms) == 300ms);
    CHECK(!limit.refuse("a", now + 500ms));
    CHECK(limit.refuse("a", now + 600ms) == 400ms);
    CHECK(!limit.refuse("b", now + 600ms));
    // Full again, and never fuller than the burst.
    now += 1h;
    for (int i = 0; i < 3; ++i)
        CHECK(!limit.refuse("a", now));
    CHECK(limit.refuse("a", now));
}

TEST_CASE("Over a long time no more is let through than the rate allows")
{
    RateLimit limit({10, 5});
    int let = 0;
    for (int ms = 0; ms < 100'000; ms += 7)
        let += limit.refuse("a", RateLimit::Time(std::chrono::milliseconds(ms))) ? 0 : 1;
    CHECK(let >= 990);
    CHECK(let <= 1005);
}

TEST_CASE("Time that runs backwards gives no tokens")
{
    RateLimit limit({1, 1});
    const RateLimit::Time now(1h);
    CHECK(!limit.refuse("a", now));
    CHECK(limit.refuse("a", now - 30min));
    CHECK(limit.refuse("a", now));
}

TEST_CASE("A flood of keys holds bounded memory and does not free those who are limited")
{
    RateLimit limit({1, 2}, 100);
    const RateLimit::Time start{};
    CHECK(!limit.refuse("bad", start));
    CHECK(!limit.refuse("bad", start));
    CHECK(limit.refuse("bad", start));
    int let = 0;
    for (int i = 0; i < 10'000; ++i)
        let += limit.refuse(QByteArray::number(i), start) ? 0 : 1;
    CHECK(limit.size() == 100);
    CHECK(let == 99 + 2);
    CHECK(limit.refuse("bad", start));
    // When the buckets are full again there is room for others.
    CHECK(!limit.refuse("new", start + 10s));
    CHECK(limit.size() == 1);
}

TEST_CASE("An IPv6 address counts with its network")
{
    CHECK(addressKey(QStringLiteral("192.0.2.1")) == "192.0.2.1");
    CHECK(addressKey(QStringLiteral("::ffff:192.0.2.1")) == "192.0.2.1");
    CHECK(addressKey(QStringLiteral("2001:db8:1:2::3")) == addressKey(QStringLiteral("2001:db8:1:2:ffff::1")));
    CHECK(addressKey(QStringLiteral("2001:db8:1:2::3")) != addressKey(QStringLiteral("2001:db8:1:3::3")));
}
