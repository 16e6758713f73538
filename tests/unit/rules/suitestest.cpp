// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"
#include "ruletesting.h"
#include "support/catch.h"

#include <QDir>
#include <QJsonObject>

using namespace parvis::rules;

namespace
{

struct Case {
    QJsonValue rule, data, result;
    QJsonValue error; ///< undefined where a result is expected
};

// The official suite writes [rule, data, result]; the newer ones objects; texts between are headings.
std::vector<Case> casesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Case> cases;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonArray list = entry.toArray();
        const QJsonObject object = entry.toObject();
        if (entry.isArray())
            cases.push_back({list.at(0), list.at(1), list.at(2), QJsonValue::Undefined});
        else if (entry.isObject())
            cases.push_back({object.value(QLatin1String("rule")), object.value(QLatin1String("data")),
                             object.value(QLatin1String("result")), object.value(QLatin1String("error"))});
    }
    return cases;
}

void check(const Case &row)
{
    const Value expected = *Value::fromJson(row.error.isUndefined() ? row.result : row.error);
    const Value rule = *Value::fromJson(row.rule);
    const Value data = *Value::fromJson(row.data);
    INFO(rule.toJsonLine().toStdString() << " on " << data.toJsonLine().toStdString());
    const auto compiled = Rule::compile(row.rule);
    REQUIRE(compiled.ok());
    const auto result = compiled->evaluate(data);
    REQUIRE(result.ok() == row.error.isUndefined());
    CHECK((result ? *result : result.error().value) == expected);
    CHECK(compiled->holds(data) == (result.ok() && result->isTruthy()));
}

} // namespace

TEST_CASE("the shared suites, every case of every file")
{
    const QDir folder(QStringLiteral(PARVIS_SOURCE_DIR "/../shared/data/jsonlogic"));
    if (!folder.exists())
        PARVIS_SKIP("the shared JsonLogic suites are not here");
    std::size_t count = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        INFO(name.toStdString());
        const std::vector<Case> cases = casesOf(folder.filePath(name));
        CHECK_FALSE(cases.empty());
        for (const Case &row : cases)
            check(row);
        count += cases.size();
    }
    CHECK(count >= 990);
}
