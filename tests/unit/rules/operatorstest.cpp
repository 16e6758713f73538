// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorrows.h"
#include "rules/rule.h"
#include "rules/ruleset.h"
#include "ruletesting.h"
#include "support/catch.h"

using namespace parvis::rules;

namespace
{

struct Row {
    QByteArray rule, data, expected;
};

std::vector<Row> rows()
{
    std::vector<Row> found;
    for (const QByteArray &line : operatorRows().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype first = line.indexOf(" @ ");
        const qsizetype last = line.lastIndexOf(" @ ");
        found.push_back({line.left(first), line.mid(first + 3, last - first - 3), line.mid(last + 3)});
    }
    return found;
}

// What a row writes on its right side: the JSON, or "!" and the type of the failure.
QByteArray shown(const Value *result, const Failure *failure)
{
    return failure ? '!' + failure->value.member(QStringLiteral("type")).toText().toUtf8() : result->toJsonLine();
}

QByteArray normal(const QByteArray &expected)
{
    return expected.startsWith('!') ? expected : Value::fromJson(parseJson(expected))->toJsonLine();
}

QByteArray evaluated(const QJsonValue &rule, const Value &data)
{
    const auto compiled = Rule::compile(rule);
    REQUIRE(compiled.ok());
    const auto result = compiled->evaluate(data);
    return result ? shown(&*result, nullptr) : shown(nullptr, &result.error());
}

} // namespace

TEST_CASE("every operator, one row at a time")
{
    const std::vector<Row> table = rows();
    CHECK(table.size() >= 250);
    for (const Row &row : table) {
        INFO(row.rule.toStdString() << " on " << row.data.toStdString());
        const Value data = *Value::fromJson(parseJson(row.data));
        CHECK(evaluated(parseJson(row.rule), data) == normal(row.expected));
    }
}

TEST_CASE("a condition holds where its result is truthy, and a set agrees with its rules")
{
    for (const Row &row : rows()) {
        INFO(row.rule.toStdString() << " on " << row.data.toStdString());
        const QJsonValue rule = parseJson(row.rule);
        const Value data = *Value::fromJson(parseJson(row.data));
        const bool holds = !row.expected.startsWith('!') && Value::fromJson(parseJson(row.expected))->isTruthy();
        CHECK(Rule::compile(rule)->holds(data) == holds);
        if (data.kind() != Kind::Object)
            continue;
        auto set = *RuleSet::compile(QList<QJsonValue>{rule, rule});
        set.load(data);
        CHECK(shown(&set.result(1), set.failure(1)) == normal(row.expected));
        auto truths = *RuleSet::compile(QList<QJsonValue>{rule}, RuleSet::Settles::Truth);
        truths.load(data);
        CHECK(truths.holds(0) == holds);
        CHECK((truths.failure(0) != nullptr) == row.expected.startsWith('!'));
    }
}
