// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleerror.h"
#include "ruletesting.h"
#include "support/catch.h"

#include <QJsonObject>

#include <limits>

using namespace parvis::rules;

TEST_CASE("a value comes back from JSON as it went")
{
    const auto json = GENERATE(as<QByteArray>(), "null", "true", "false", "0", "-1.5", "1e+21", "123456789012", "\"\"",
                               "\"é\\\"\\u0001\"", "[]", "{}", "[null,[],{}]", "{\"a\":[1,{\"b\":\"c\"}],\"z\":null}",
                               "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"j\":10}");
    const QJsonValue parsed = parseJson(json);
    const Value value = *Value::fromJson(parsed);
    CHECK(value.toJson() == parsed);
    CHECK(value.toJsonLine() == json);
    CHECK(*Value::fromJson(value.toJson()) == value);
}

TEST_CASE("values know their kind and their content")
{
    CHECK(Value().isNull());
    CHECK(Value(true).toBool());
    CHECK_FALSE(Value(1).toBool());
    CHECK(Value(2.5).toNumber() == 2.5);
    CHECK(Value(QStringLiteral("2.5")).toNumber(-1) == -1);
    CHECK(Value(QStringLiteral("x")).toText() == QStringLiteral("x"));
    CHECK(Value(std::numeric_limits<double>::quiet_NaN()).isNull());
    CHECK(Value(std::numeric_limits<double>::infinity()).isNull());
    CHECK(Value(-0.0).toJsonLine() == "0");
    const Value list = Value::array({Value(1), Value(QStringLiteral("a"))});
    CHECK(list.size() == 2);
    CHECK(list.items()[1].toText() == QStringLiteral("a"));
    CHECK(list.keys().isEmpty());
    CHECK(list.member(QStringLiteral("0")).isNull());
    CHECK(Value(5).items().empty());
}

TEST_CASE("an object finds each of its members, few or many")
{
    const int count = GENERATE(0, 1, 8, 9, 64, 1000);
    std::vector<std::pair<QString, Value>> members;
    for (int i = 0; i < count; ++i)
        members.emplace_back(QStringLiteral("q%1").arg(i), Value(i));
    const Value object = Value::object(members);
    REQUIRE(object.size() == count);
    for (int i = 0; i < count; ++i)
        CHECK(object.member(QStringLiteral("q%1").arg(i)) == Value(i));
    CHECK_FALSE(object.contains(QStringLiteral("q%1").arg(count)));
    CHECK(object.keys().size() == count);
}

TEST_CASE("of two members with one key the last counts")
{
    const Value object = Value::object(
        {{QStringLiteral("a"), Value(1)}, {QStringLiteral("b"), Value(2)}, {QStringLiteral("a"), Value(3)}});
    CHECK(object.keys() == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(object.member(QStringLiteral("a")) == Value(3));
}

TEST_CASE("equality is of content")
{
    CHECK(parseValue("{\"a\":1,\"b\":[2]}") == parseValue("{\"b\":[2],\"a\":1}"));
    CHECK_FALSE(parseValue("{\"a\":1}") == parseValue("{\"a\":2}"));
    CHECK_FALSE(parseValue("{\"a\":1}") == parseValue("{\"b\":1}"));
    CHECK_FALSE(parseValue("[1]") == parseValue("[1,2]"));
    CHECK_FALSE(parseValue("1") == parseValue("\"1\""));
    CHECK_FALSE(parseValue("null") == parseValue("false"));
    CHECK(parseValue("1") == parseValue("1.0"));
}

TEST_CASE("a copy outlives what it was taken from")
{
    Value inner;
    {
        const Value outer = parseValue("{\"a\":{\"b\":[\"deep\"]}}");
        inner = outer.member(QStringLiteral("a"));
    }
    CHECK(inner.toJsonLine() == "{\"b\":[\"deep\"]}");
    const Value copy = inner;
    inner = Value(1);
    CHECK(copy.member(QStringLiteral("b")).items()[0].toText() == QStringLiteral("deep"));
    Value self = copy;
    self = *&self;
    CHECK(self == copy);
}

TEST_CASE("nesting and weight have bounds")
{
    QJsonValue deep = 1;
    Value built(1);
    for (int i = 0; i < Value::maxDepth; ++i) {
        deep = QJsonArray{deep};
        built = Value::array({built});
    }
    REQUIRE(Value::fromJson(deep).ok());
    CHECK(*Value::fromJson(deep) == built);
    CHECK(Value::fromJson(QJsonArray{deep}).error().is(RuleError::TooDeep));
    CHECK(Value::fromJson(QJsonObject{{QStringLiteral("a"), deep}}).error().is(RuleError::TooDeep));
    CHECK(Value::array({built}).isNull());

    // Every doubling shares its halves in memory; written out they would fill the world.
    Value doubled = Value::array({});
    int doublings = 0;
    while (!doubled.isNull() && doublings < 100) {
        doubled = Value::array({doubled, doubled});
        ++doublings;
    }
    CHECK(doublings < 30);
    CHECK(Value(QString(qsizetype(Value::maxWeight) * 8 + 8, u'x')).isNull());
}
