// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and data meant to do harm: they end, in time, with an error.
#include "rules/rule.h"
#include "ruletesting.h"
#include "support/catch.h"

#include <QJsonObject>

#include <random>

using namespace parvis::rules;

namespace
{

QJsonValue nested(const QString &name, int depth)
{
    QJsonValue rule = true;
    for (int i = 0; i < depth; ++i)
        rule = QJsonObject{{name, QJsonArray{rule}}};
    return rule;
}

RuleError codeOf(const QByteArray &rule, const Value &data)
{
    const auto compiled = Rule::compile(parseJson(rule));
    REQUIRE(compiled.ok());
    const auto result = compiled->evaluate(data);
    REQUIRE_FALSE(result.ok());
    CHECK_FALSE(compiled->holds(data));
    return result.error().code;
}

Value listOf(int size)
{
    return Value::object(
        {{QStringLiteral("l"), Value::array(std::vector<Value>(static_cast<std::size_t>(size), Value(7)))}});
}

} // namespace

TEST_CASE("a rule may be nested, but not without end")
{
    const QString name =
        QString::fromLatin1(GENERATE(as<QByteArray>(), "!", "and", "or", "if", "+", "try", "cat", "merge", "=="));
    CHECK(Rule::compile(nested(name, 200)).ok());
    CHECK(Rule::compile(nested(name, Value::maxDepth + 1)).error().is(RuleError::TooDeep));
    CHECK(Rule::compile(nested(name, 20000)).error().is(RuleError::TooDeep));
}

TEST_CASE("a deep rule is evaluated to its bottom")
{
    const auto rule = Rule::compile(nested(QStringLiteral("!"), 250));
    REQUIRE(rule.ok());
    CHECK(rule->evaluate({})->toBool());
    CHECK(rule->holds({}));
}

TEST_CASE("a deep literal is refused, wherever it stands")
{
    QJsonValue deep = 1;
    for (int i = 0; i < 20000; ++i)
        deep = QJsonArray{deep};
    CHECK(Rule::compile(deep).error().is(RuleError::TooDeep));
    CHECK(Rule::compile(QJsonObject{{QStringLiteral("preserve"), deep}}).error().is(RuleError::TooDeep));
    CHECK(Rule::compile(QJsonObject{{QStringLiteral("in"), QJsonArray{1, deep}}}).error().is(RuleError::TooDeep));
    CHECK(Rule::compile(QJsonObject{{QStringLiteral("var"), deep}}).error().is(RuleError::TooDeep));
    CHECK(Rule::compile(QJsonObject{{QStringLiteral("val"), QJsonArray{deep}}}).error().is(RuleError::TooDeep));
}

TEST_CASE("results cannot grow without bound")
{
    const Value many = listOf(1000);
    const Value few = listOf(64);
    CHECK(codeOf(R"({"reduce":[{"var":"l"},[{"var":"accumulator"}],0]})", many) == RuleError::TooDeep);
    CHECK(codeOf(R"({"reduce":[{"var":"l"},{"var":""},0]})", many) == RuleError::TooLarge);
    const auto grow = GENERATE(as<QByteArray>(), R"([{"var":"accumulator"},{"var":"accumulator"}])",
                               R"({"cat":[{"var":"accumulator"},{"var":"accumulator"},"x"]})",
                               R"({"merge":[{"var":"accumulator"},{"var":"accumulator"},1]})");
    CHECK(codeOf(R"({"reduce":[{"var":"l"},)" + grow + R"(,0]})", few) == RuleError::TooLarge);
}

TEST_CASE("loops in loops come to an end, and no fallback starts them again")
{
    QByteArray rule = "1";
    for (int level = 10; level-- > 0;)
        rule = R"({"map":[{"val":[[)" + QByteArray::number(2 * level) + R"(],"l"]},)" + rule + "]}";
    const Value data = listOf(30);
    CHECK(codeOf(rule, data) == RuleError::TooLarge);
    CHECK(codeOf(R"({"try":[)" + rule + ',' + rule + ",5]}", data) == RuleError::TooLarge);
}

TEST_CASE("wrong rules are named at compile time")
{
    CHECK(Rule::compile(parseJson(R"({"a":1,"b":2})")).error().is(RuleError::ManyOperators));
    CHECK(Rule::compile(parseJson(R"({"and":[{"==":[1,1],"!=":[1,2]}]})")).error().is(RuleError::ManyOperators));
    const auto wrong = GENERATE(as<QByteArray>(), R"({"nope":1})", R"({"":1})", R"({"And":[]})", R"({"var ":"a"})",
                                R"({"if":[false,{"nope":[]}]})", R"([1,{"nope":1}])", R"({"var":["a",{"nope":1}]})",
                                R"({"map":[[1],{"nope":1}]})", R"({"if":{"nope":1}})", R"({"map":[null,{"nope":1}]})",
                                R"({"try":[1,{"nope":1}]})");
    const auto rule = Rule::compile(parseJson(wrong));
    REQUIRE_FALSE(rule.ok());
    CHECK(rule.error().is(RuleError::UnknownOperator));
    CHECK(rule.error().detail().startsWith(QLatin1String("Unknown Operator: ")));
}

TEST_CASE("random rules on random data never crash and always agree with themselves")
{
    std::mt19937 random(20261123);
    const QStringList names =
        QStringLiteral("var val exists missing missing_some if and or ?? try throw ! !! == != === "
                       "!== < <= > >= + - * / % min max cat substr in merge length map filter "
                       "reduce all some none preserve log")
            .split(u' ');
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const auto scalar = [&]() -> QJsonValue {
        const QJsonArray all{QJsonValue::Null,
                             true,
                             false,
                             0,
                             1,
                             -3,
                             2.5,
                             QString(),
                             QStringLiteral("a"),
                             QStringLiteral("l"),
                             QStringLiteral("3"),
                             QStringLiteral("current"),
                             QStringLiteral("a.b"),
                             QJsonArray(),
                             QJsonObject()};
        return all.at(pick(static_cast<int>(all.size())));
    };
    const auto make = [&](auto &&self, int depth) -> QJsonValue {
        if (depth == 0 || pick(4) == 0)
            return scalar();
        QJsonArray items;
        for (int i = pick(4); i > 0; --i)
            items.append(self(self, depth - 1));
        if (pick(6) == 0)
            return items;
        const QJsonValue arguments = pick(5) == 0 ? self(self, depth - 1) : QJsonValue(items);
        return QJsonObject{{names.at(pick(static_cast<int>(names.size()))), arguments}};
    };
    const Value data = parseValue(R"({"a":{"b":2},"l":[1,"x",null,{"a":3}],"3":"three","current":5})");
    int failed = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto rule = Rule::compile(make(make, 5));
        REQUIRE(rule.ok());
        const auto result = rule->evaluate(data);
        REQUIRE(rule->holds(data) == (result.ok() && result->isTruthy()));
        failed += result.ok() ? 0 : 1;
    }
    CHECK(failed > 1000);
    CHECK(failed < 19000);
}
