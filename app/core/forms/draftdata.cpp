// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draftdata.h"

#include "forms/fieldpath.h"

#include <QJsonArray>

#include <algorithm>

namespace parvis::forms
{

namespace
{

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QJsonValue limitOf(int rule, const QJsonValue &fixed, const rules::RuleSet &rules)
{
    if (rule == FieldRules::none)
        return fixed;
    const rules::Value &result = rules.result(rule);
    return result.isNull() ? QJsonValue(QJsonValue::Undefined) : result.toJson();
}

bool sameGiven(const Level &a, const Level &b)
{
    return std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(),
                      [](const Cell &x, const Cell &y) { return x.given == y.given; });
}

} // namespace

CellPlace locateCell(const DraftData &data, const QString &path)
{
    const LevelRules &top = data.form.rules().top;
    const auto direct = top.indexes.constFind(path);
    if (direct != top.indexes.constEnd())
        return {&top, &data.top, *direct, -1, -1, *direct};
    const QStringList steps = path.split(QLatin1Char('.'));
    const int topField = top.indexes.value(steps.first(), -1);
    if (steps.size() != 3 || topField < 0)
        return {};
    const int repeat = top.fields[at(topField)].items;
    const auto item = itemIndex(steps.at(1));
    if (repeat < 0 || !item || at(*item) >= data.items[at(repeat)].size())
        return {};
    const LevelRules &rules = data.form.rules().items[at(repeat)];
    const int field = rules.indexes.value(steps.at(2), -1);
    if (field < 0)
        return {};
    return {&rules, data.items[at(repeat)][at(*item)].get(), field, repeat, *item, topField};
}

bool isShown(const FieldRules &field, const rules::RuleSet &rules)
{
    return field.visible == FieldRules::none || rules.holds(field.visible);
}

bool isNeeded(const FieldRules &field, const rules::RuleSet &rules)
{
    if (field.field->requirement == Requirement::ByRule)
        return rules.holds(field.required);
    return field.field->requirement == Requirement::Always;
}

ParseContext contextOf(const FieldRules &field, const rules::RuleSet &rules, const QDate &today, const QString &region)
{
    ParseContext context{today, {}, region};
    context.required = isNeeded(field, rules);
    context.minimum = limitOf(field.minimum, QJsonValue::Undefined, rules);
    context.maximum = limitOf(field.maximum, QJsonValue::Undefined, rules);
    if (field.options.empty())
        return context;
    QStringList offered;
    for (std::size_t i = 0; i < field.options.size(); ++i)
        if (field.options[i] == FieldRules::none || rules.holds(field.options[i]))
            offered.append(field.field->options[i].value);
    context.offered = offered;
    return context;
}

std::pair<QJsonValue, QJsonValue> limitsOf(const DraftData &data, const CellPlace &place)
{
    const FieldRules &field = place.fieldRules();
    const auto resolved = [&](const QJsonValue &limit) {
        return limit == QJsonValue(QLatin1String("today")) ? QJsonValue(data.today.toString(Qt::ISODate)) : limit;
    };
    return {resolved(limitOf(field.minimum, field.field->minimum, place.level->rules)),
            resolved(limitOf(field.maximum, field.field->maximum, place.level->rules))};
}

QJsonValue givenItems(const DraftData &data, const CellPlace &place)
{
    const int repeat = place.fieldRules().items;
    const LevelRules &rules = data.form.rules().items[at(repeat)];
    QJsonArray array;
    for (const auto &item : data.items[at(repeat)]) {
        QJsonObject object;
        for (std::size_t i = 0; i < rules.fields.size(); ++i)
            if (!item->cells[i].given.isUndefined())
                object.insert(rules.fields[i].field->id, item->cells[i].given);
        array.append(object);
    }
    return place.cell().given.isUndefined() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
}

bool sameGiven(const DraftData &a, const DraftData &b)
{
    if (a.form.hash() != b.form.hash() || a.today != b.today || a.region != b.region || !sameGiven(a.top, b.top))
        return false;
    return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                      [](const Items &x, const Items &y) {
                          return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                                            [](const auto &one, const auto &other) { return sameGiven(*one, *other); });
                      });
}

} // namespace parvis::forms
