// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleset.h"

#include "rules/rule.h"
#include "ruletesting.h"
#include "support/catch.h"

#include <QMap>

#include <random>

using namespace parvis::rules;

namespace
{

QList<QJsonValue> listOf(const QByteArray &json)
{
    const QJsonArray array = parseJson(json).toArray();
    return QList<QJsonValue>(array.begin(), array.end());
}

std::vector<int> listed(std::span<const int> changed)
{
    return {changed.begin(), changed.end()};
}

} // namespace

TEST_CASE("only what changes is told")
{
    auto set =
        *RuleSet::compile(listOf(R"([{"var":"a"},{"==":[{"var":"a"},"oui"]},{"var":"b"},{"var":["c","none"]},7])"));
    CHECK(set.size() == 5);
    CHECK(set.result(3).toText() == QStringLiteral("none"));
    CHECK(set.result(4) == Value(7));
    CHECK(listed(set.set(QStringLiteral("a"), Value(QStringLiteral("oui")))) == std::vector<int>{0, 1});
    CHECK(listed(set.set(QStringLiteral("a"), Value(QStringLiteral("oui")))).empty());
    CHECK(listed(set.set(QStringLiteral("unknown"), Value(1))).empty());
    const int c = set.slot(QStringLiteral("c"));
    CHECK(listed(set.set(c, Value())) == std::vector<int>{3}); // null is an answer: no default
    CHECK(listed(set.remove(c)) == std::vector<int>{3});
    CHECK(listed(set.remove(c)).empty());
    CHECK(set.holds(1));
    CHECK(set.evaluateAll() == 0);
    CHECK(listed(set.load(parseValue(R"({"b":"x"})"))) == std::vector<int>{0, 1, 2});
}

TEST_CASE("failures come, change and go like results")
{
    auto set = *RuleSet::compile(listOf(R"([{"throw":{"var":"a"}},{"+":[{"var":"a"}]},{"!":[{"+":[{"var":"a"}]}]}])"));
    REQUIRE(set.failure(0));
    CHECK(listed(set.set(QStringLiteral("a"), Value(QStringLiteral("x")))) == std::vector<int>{0, 1, 2});
    REQUIRE(set.failure(1));
    CHECK(set.failure(1)->code == RuleError::NotANumber);
    CHECK(set.result(1).isNull());
    CHECK(listed(set.set(QStringLiteral("a"), Value(QStringLiteral("y")))) == std::vector<int>{0});
    CHECK(listed(set.set(QStringLiteral("a"), Value(3))) == std::vector<int>{0, 1, 2});
    CHECK_FALSE(set.failure(1));
    CHECK(set.result(1) == Value(3));
}

TEST_CASE("rules that read everything see variables no rule names")
{
    auto set = *RuleSet::compile(listOf(R"([{"missing":{"var":"wanted"}},{"var":{"var":"which"}},{"var":""}])"));
    set.load(parseValue(R"({"wanted":["x","y"],"which":"z","z":5})"));
    CHECK(set.result(0).toJsonLine() == R"(["x","y"])");
    CHECK(set.result(1) == Value(5));
    CHECK(listed(set.set(QStringLiteral("x"), Value(1))) == std::vector<int>{0, 2});
    CHECK(set.result(2) == parseValue(R"({"wanted":["x","y"],"which":"z","z":5,"x":1})"));
    CHECK(listed(set.set(QStringLiteral("z"), Value(6))) == std::vector<int>{1, 2});
    CHECK(listed(set.remove(set.slot(QStringLiteral("x")))) == std::vector<int>{0, 2});
}

TEST_CASE("the first rule that does not compile is named")
{
    const auto set = RuleSet::compile(listOf(R"([true,{"nope":1},{"a":1,"b":2}])"));
    REQUIRE_FALSE(set.ok());
    CHECK(set.error().is(RuleError::UnknownOperator));
    CHECK(set.error().detail() == QStringLiteral("1: Unknown Operator: nope"));
}

TEST_CASE("a copy goes its own way")
{
    auto set = *RuleSet::compile(listOf(R"([{"var":"a"}])"));
    set.set(QStringLiteral("a"), Value(QStringLiteral("first")));
    RuleSet copy = set;
    copy.set(QStringLiteral("a"), Value(QStringLiteral("second")));
    CHECK(set.result(0).toText() == QStringLiteral("first"));
    CHECK(copy.result(0).toText() == QStringLiteral("second"));
    set = std::move(copy);
    CHECK(set.result(0).toText() == QStringLiteral("second"));
}

namespace
{

const char *const manyRules = R"([
    {"==":[{"var":"a"},"oui"]}, {"!=":[{"var":"b"},"non"]}, {"<":[0,{"var":"c"},10]}, {">=":[{"var":"c"},{"var":"d"}]},
    {"and":[{"var":"a"},{"or":[{"var":"b"},{"!":{"var":"c"}}]}]}, {"in":[{"var":"a"},["oui",3,null]]},
    {"if":[{"==":[{"var":"a"},"non"]},{">":[{"var":"c"},2]},{"var":"b"},{"!":[{"var":"d"}]},{"<=":[{"var":"d"},"3"]}]},
    {"some":[{"var":"e"},{"==":[{"var":""},{"val":[[2],"c"]}]}]}, {"all":[{"var":"e"},{">":[{"var":""},1]}]},
    {"missing":["a","b","e.0"]}, {"missing_some":[2,["a","b","c"]]}, {"missing":{"var":"e"}}, {"var":{"var":"a"}},
    {"+":[{"var":"c"},{"var":"d"},1]}, {"cat":[{"var":"a"},{"var":"b"}]}, {"??":[{"var":"b"},{"var":"a"},"x"]},
    {"try":[{"+":[{"var":"a"}]},{"cat":[{"val":"type"},{"val":[[2],"b"]}]}]}, {"exists":"d"}, {"var":["d",{"var":"c"}]},
    {"===":["oui",{"var":"b"}]}, {"!==":[{"var":"b"},3]}, {"==":[{"var":"c"},{"var":"d"},3]}, {"!!":{"var":"e"}},
    {"map":[{"var":"e"},{"+":[{"var":""},1]}]}, {"length":{"var":"e"}}, {"val":["e",0]}, {"or":[]}, {"!=":["non",{"var":"a"}]},
    {"throw":{"var":"d"}}, {"!":{"throw":{"var":"c"}}}, {">":[5,{"var":"d"}]}, {"reduce":[{"var":"e"},{"max":[{"var":"current"},{"var":"accumulator"}]},0]}
])";

// What the set says about rule I must be what the rule says about DATA.
void checkAgainst(const RuleSet &values, const RuleSet &truths, const std::vector<Rule> &rules, const Value &data)
{
    for (int i = 0; i < values.size(); ++i) {
        const auto wanted = rules[static_cast<std::size_t>(i)].evaluate(data);
        INFO("rule " << i << " on " << data.toJsonLine().toStdString());
        REQUIRE((values.failure(i) == nullptr) == wanted.ok());
        REQUIRE((truths.failure(i) == nullptr) == wanted.ok());
        REQUIRE(truths.holds(i) == (wanted.ok() && wanted->isTruthy()));
        if (wanted)
            REQUIRE(values.result(i) == *wanted);
        else
            REQUIRE(*values.failure(i) == wanted.error());
    }
}

} // namespace

TEST_CASE("a settled set is what evaluating everything anew gives, after any changes")
{
    const unsigned seed = GENERATE(1U, 20U, 300U, 4000U);
    std::mt19937 random(seed);
    const QList<QJsonValue> logics = listOf(manyRules);
    std::vector<Rule> rules;
    for (const QJsonValue &logic : logics)
        rules.push_back(*Rule::compile(logic));
    auto values = *RuleSet::compile(logics);
    auto truths = *RuleSet::compile(logics, RuleSet::Settles::Truth);
    const std::vector<Value> choices{Value(),
                                     Value(true),
                                     Value(false),
                                     Value(0),
                                     Value(3),
                                     Value(2.5),
                                     parseValue("\"oui\""),
                                     parseValue("\"non\""),
                                     parseValue("\"3\""),
                                     parseValue("\"\""),
                                     parseValue("\"b\""),
                                     parseValue("[]"),
                                     parseValue("[1,3]"),
                                     parseValue("[\"x\",\"c\"]"),
                                     parseValue("{\"0\":1}")};
    QMap<QString, Value> answers;
    for (int round = 0; round < 500; ++round) {
        const QString name(QChar(static_cast<char16_t>(u'a' + random() % 6)));
        const std::vector<Value> before = [&] {
            std::vector<Value> all;
            for (int i = 0; i < values.size(); ++i)
                all.push_back(values.failure(i) ? values.failure(i)->value : values.result(i));
            return all;
        }();
        std::vector<int> changed;
        if (random() % 5 == 0) {
            answers.remove(name);
            changed = listed(values.remove(values.slot(name)));
            truths.remove(truths.slot(name));
        } else {
            answers[name] = choices[random() % choices.size()];
            changed = listed(values.set(name, answers[name]));
            truths.set(name, answers[name]);
        }
        std::vector<std::pair<QString, Value>> members;
        for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
            members.emplace_back(it.key(), it.value());
        checkAgainst(values, truths, rules, Value::object(members));
        REQUIRE(values.evaluateAll() + truths.evaluateAll() == 0);
        for (int i = 0; i < values.size(); ++i) {
            const Value &now = values.failure(i) ? values.failure(i)->value : values.result(i);
            if (!(now == before[static_cast<std::size_t>(i)]))
                REQUIRE(std::find(changed.begin(), changed.end(), i) != changed.end());
        }
    }
}
