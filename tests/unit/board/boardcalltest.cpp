// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardcall.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::board;

TEST_CASE("the hub's answer is read whole")
{
    const auto answer = CallsAnswer::parse(R"({"calls":[{"id":"1","label":"A 042","speech":"A, 0, 4, 2","service":"welcome",
        "state":"recalled","language":"de","calls":2,"called":"2026-11-23T09:00:00.500Z","desk":"Guichet 3"},
        {"id":"2","label":"B 001","speech":"B, 0, 0, 1","service":"welcome","state":"serving","language":"fr","calls":1,
        "called":"2026-11-23T08:00:00Z"}],"time":"2026-11-23T09:00:01Z"})");
    REQUIRE(answer);
    const Instant nine(std::chrono::milliseconds(1'795'424'400'000));
    CHECK(answer->time == nine + std::chrono::seconds(1));
    REQUIRE(answer->calls.size() == 2);
    CHECK(answer->calls.first() == BoardCall{QStringLiteral("1"), QStringLiteral("A 042"), QStringLiteral("A, 0, 4, 2"),
                                             QStringLiteral("welcome"), QStringLiteral("de"), QStringLiteral("Guichet 3"), true, 2,
                                             nine + std::chrono::milliseconds(500)});
    CHECK_FALSE(answer->calls.last().isSummons);
    CHECK(answer->calls.last().desk.isEmpty());
}

TEST_CASE("an answer of another shape is none")
{
    const auto body = GENERATE(values<const char *>({
        "", "[]", "{}", "not JSON", R"({"calls":[]})", R"({"calls":{},"time":"2026-11-23T09:00:00Z"})",
        R"({"calls":[],"time":"nine"})", R"({"calls":[7],"time":"2026-11-23T09:00:00Z"})",
        R"({"calls":[{"id":"1","label":"A 042"}],"time":"2026-11-23T09:00:00Z"})",
        R"({"calls":[{"id":"1","called":"2026-11-23T09:00:00Z"}],"time":"2026-11-23T09:00:00Z"})",
    }));
    INFO(body);
    CHECK_FALSE(CallsAnswer::parse(body));
}

TEST_CASE("a board without calls is fine")
{
    const auto answer = CallsAnswer::parse(R"({"calls":[],"time":"2026-11-23T09:00:00Z"})");
    REQUIRE(answer);
    CHECK(answer->calls.isEmpty());
}
