// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include "ruletesting.h"
#include "support/catch.h"

using namespace parvis::rules;

TEST_CASE("a rule says which variables it reads")
{
    struct Row {
        QByteArray rule;
        QString variables;
        bool everything;
    };
    const auto row = GENERATE(values<Row>({
        {"5", QString(), false},
        {R"({"var":"b"})", QStringLiteral("b"), false},
        {R"({"and":[{"var":"b.x"},{"var":"a"},{"var":"b"}]})", QStringLiteral("a b"), false},
        {R"({"var":["a",{"var":"b"}]})", QStringLiteral("a b"), false},
        {R"({"val":["a","x"]})", QStringLiteral("a"), false},
        {R"({"exists":["a","x"]})", QStringLiteral("a"), false},
        {R"({"missing":["a","b.c"]})", QStringLiteral("a b"), false},
        {R"({"missing_some":[1,["a","b"]]})", QStringLiteral("a b"), false},
        {R"({"some":[{"var":"list"},{"==":[{"var":"age"},{"val":[[2],"limit"]}]}]})", QStringLiteral("limit list"),
         false},
        {R"({"map":[[1],{"map":[[2],{"val":[[4],"deep"]}]}]})", QStringLiteral("deep"), false},
        {R"({"try":[{"var":"a"},{"val":"type"},{"val":[[2],"b"]}]})", QStringLiteral("a b"), false},
        {R"({"map":[[1],{"var":{"cat":["x"]}}]})", QString(), false},
        {R"({"preserve":{"var":"a"}})", QString(), false},
        {R"({"var":""})", QString(), true},
        {R"({"val":[]})", QString(), true},
        {R"({"var":{"var":"a"}})", QStringLiteral("a"), true},
        {R"({"missing":{"var":"a"}})", QStringLiteral("a"), true},
        {R"({"map":[[1],{"val":[[2]]}]})", QString(), true},
    }));
    INFO(row.rule.toStdString());
    const auto rule = Rule::compile(parseJson(row.rule));
    REQUIRE(rule.ok());
    CHECK(rule->variables().join(u' ') == row.variables);
    CHECK(rule->readsEverything() == row.everything);
}

TEST_CASE("a failure tells its code and what was thrown, and its error nothing an answer could be")
{
    const Value data = parseValue(R"({"name":"Dupont"})");
    const auto result = Rule::compile(parseJson(R"({"throw":{"var":"name"}})"))->evaluate(data);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == RuleError::Thrown);
    CHECK(result.error().value == parseValue(R"({"type":"Dupont"})"));
    CHECK(result.error().toError().is(RuleError::Thrown));
    CHECK_FALSE(result.error().toError().detail().contains(QLatin1String("Dupont")));
}

TEST_CASE("a result lives on when rule and data are gone")
{
    Value kept;
    {
        const auto rule = Rule::compile(parseJson(R"([{"var":"a"},"constant",{"cat":["x","y"]}])"));
        kept = *rule->evaluate(parseValue(R"({"a":{"b":["long enough to be on the heap"]}})"));
    }
    CHECK(kept.toJsonLine() == R"([{"b":["long enough to be on the heap"]},"constant","xy"])");
}
