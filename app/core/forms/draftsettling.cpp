// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draftsettling.h"

#include "forms/fieldpath.h"
#include "rules/value.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace parvis::forms
{

namespace
{

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

rules::Value toRules(const QJsonValue &value)
{
    return rules::Value::fromJson(value).valueOr(rules::Value());
}

/// Tells the rules of LEVEL that a variable has a new value and adds the ranks of the fields concerned.
void tell(Level &level, const LevelRules &rules, int slot, const rules::Value &value, std::set<int> &pending)
{
    const std::span<const int> changed = value.isNull() ? level.rules.remove(slot) : level.rules.set(slot, value);
    for (const int rule : changed)
        pending.insert(rules.ranks[at(rules.owners[at(rule)])]);
}

/// What a rule computed, in the raw shape of KIND.
QJsonValue computedRaw(FieldKind kind, const rules::Value &result)
{
    if (result.kind() != rules::Kind::Number)
        return result.toJson();
    if (kind == FieldKind::Money)
        return std::round(result.toNumber());
    if (kind == FieldKind::Number)
        return result.toNumber();
    return QString::number(result.toNumber(), 'g', 15);
}

bool isSubstance(const QJsonValue &value)
{
    return !value.isNull() && value != QJsonValue(QJsonArray());
}

} // namespace

DraftSettling::DraftSettling(const FormDefinition &form, QDate today, QString region)
    : m_data(
          std::make_shared<DraftData>(DraftData{form, today, std::move(region), {form.rules().top.prototype, {}}, {}}))
{
    m_data->top = newLevel(formRules().top);
    m_data->items.resize(formRules().items.size());
    for (std::size_t rank = 0; rank < formRules().top.fields.size(); ++rank)
        m_pending.insert(static_cast<int>(rank));
}

Level DraftSettling::newLevel(const LevelRules &rules) const
{
    Level level{rules.prototype, std::vector<Cell>(rules.fields.size())};
    level.rules.set(rules.todaySlot, rules::Value(m_data->today.toString(Qt::ISODate)));
    return level;
}

std::shared_ptr<Level> DraftSettling::newItem(const FieldRules &repeat, int item)
{
    const LevelRules &rules = formRules().items[at(repeat.items)];
    auto level = std::make_shared<Level>(newLevel(rules));
    // An unanswered field is absent to rules, not null.
    for (const OuterVariable &variable : rules.outer)
        if (const QJsonValue &value = m_data->top.cells[at(variable.field)].value; !value.isNull())
            level->rules.set(variable.slot, toRules(value));
    Pending &pending = m_itemPending[{repeat.items, item}];
    for (std::size_t rank = 0; rank < rules.fields.size(); ++rank)
        pending.insert(static_cast<int>(rank));
    return level;
}

Level &DraftSettling::openItem(int repeat, int item)
{
    auto copy = std::make_shared<Level>(*m_data->items[at(repeat)][at(item)]);
    m_data->items[at(repeat)][at(item)] = copy;
    return *copy;
}

void DraftSettling::touchTop(int field)
{
    m_pending.insert(formRules().top.ranks[at(field)]);
}

void DraftSettling::replaceItems(const CellPlace &place, const QJsonValue &given)
{
    const FieldRules &repeat = place.fieldRules();
    const LevelRules &rules = formRules().items[at(repeat.items)];
    Items items;
    const QJsonArray objects = given.toArray();
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const auto level = newItem(repeat, static_cast<int>(i));
        const QJsonObject object = objects.at(i).toObject();
        for (std::size_t field = 0; field < rules.fields.size(); ++field)
            level->cells[field].given = object.value(rules.fields[field].field->id);
        items.push_back(level);
    }
    m_data->items[at(repeat.items)] = std::move(items);
}

void DraftSettling::give(const CellPlace &place, const QJsonValue &given)
{
    touchTop(place.topField);
    const bool inside = place.item >= 0;
    Level &level = inside ? openItem(place.repeat, place.item) : m_data->top;
    Cell &cell = level.cells[at(place.field)];
    cell.given = given;
    if (inside)
        m_itemPending[{place.repeat, place.item}].insert(place.rules->ranks[at(place.field)]);
    if (place.fieldRules().field->kind != FieldKind::Repeat)
        return;
    replaceItems(place, given);
    // The items hold what was given; the cell only knows that it was asked.
    if (!given.isUndefined())
        cell.given = QJsonValue::Null;
}

void DraftSettling::addItem(const CellPlace &repeat)
{
    Items &items = m_data->items[at(repeat.fieldRules().items)];
    items.push_back(newItem(repeat.fieldRules(), static_cast<int>(items.size())));
    m_data->top.cells[at(repeat.field)].given = QJsonValue::Null;
    touchTop(repeat.field);
}

void DraftSettling::removeItem(const CellPlace &repeat, int item)
{
    Items &items = m_data->items[at(repeat.fieldRules().items)];
    items.erase(items.begin() + item);
    touchTop(repeat.field);
}

QJsonValue DraftSettling::settledValue(const FieldRules &field, const Level &level, Cell &cell) const
{
    cell.trouble.reset();
    if (!holdsValue(field.field->kind) || !isShown(field, level.rules))
        return QJsonValue::Null;
    const ParseContext context = contextOf(field, level.rules, m_data->today, m_data->region);
    if (field.calculated != FieldRules::none) {
        const QJsonValue raw = computedRaw(field.field->kind, level.rules.result(field.calculated));
        const auto answer = parse(*field.field, raw, context);
        return answer ? answer->value() : QJsonValue(QJsonValue::Null);
    }
    if (const auto error = reviewValue(*field.field, cell.given, context)) {
        cell.trouble = error->code;
        return QJsonValue::Null;
    }
    return cell.given.isUndefined() ? QJsonValue(QJsonValue::Null) : cell.given;
}

QJsonValue DraftSettling::repeatValue(const FieldRules &field) const
{
    if (!isShown(field, m_data->top.rules))
        return QJsonValue::Null;
    const LevelRules &rules = formRules().items[at(field.items)];
    QJsonArray array;
    for (const auto &item : m_data->items[at(field.items)]) {
        QJsonObject object;
        for (std::size_t i = 0; i < rules.fields.size(); ++i)
            if (!item->cells[i].value.isNull())
                object.insert(rules.fields[i].field->id, item->cells[i].value);
        array.append(object);
    }
    return array;
}

void DraftSettling::settleItem(int field, int item, Pending pending)
{
    const FieldRules &repeat = formRules().top.fields[at(field)];
    const LevelRules &rules = formRules().items[at(repeat.items)];
    Level &level = openItem(repeat.items, item);
    while (!pending.empty()) {
        const int inner = rules.byRank[at(*pending.begin())];
        pending.erase(pending.begin());
        const FieldRules &one = rules.fields[at(inner)];
        Cell &cell = level.cells[at(inner)];
        const QJsonValue value = settledValue(one, level, cell);
        if (value == cell.value)
            continue;
        if (value.isNull() && one.calculated == FieldRules::none)
            m_fallen.push_back({{field, item, inner}, itemPath(repeat.field->id, item, one.field->id)});
        cell.value = value;
        tell(level, rules, one.slot, toRules(value), pending);
    }
}

void DraftSettling::settleRepeat(int field)
{
    const int repeat = formRules().top.fields[at(field)].items;
    const auto first = m_itemPending.lower_bound({repeat, 0});
    const auto last = m_itemPending.lower_bound({repeat + 1, 0});
    for (auto it = first; it != last; ++it)
        settleItem(field, it->first.second, it->second);
    m_itemPending.erase(first, last);
}

void DraftSettling::tellItems(int field, const rules::Value &value)
{
    const LevelRules &top = formRules().top;
    for (std::size_t other = 0; other < top.fields.size(); ++other) {
        const int repeat = top.fields[other].items;
        if (repeat == FieldRules::none)
            continue;
        const LevelRules &rules = formRules().items[at(repeat)];
        for (const OuterVariable &variable : rules.outer) {
            if (variable.field != field)
                continue;
            for (std::size_t item = 0; item < m_data->items[at(repeat)].size(); ++item)
                tell(openItem(repeat, static_cast<int>(item)), rules, variable.slot, value,
                     m_itemPending[{repeat, static_cast<int>(item)}]);
            touchTop(static_cast<int>(other));
        }
    }
}

void DraftSettling::settleField(int field)
{
    const FieldRules &rules = formRules().top.fields[at(field)];
    const bool repeat = rules.field->kind == FieldKind::Repeat;
    if (repeat)
        settleRepeat(field);
    Cell &cell = m_data->top.cells[at(field)];
    const QJsonValue value = repeat ? repeatValue(rules) : settledValue(rules, m_data->top, cell);
    if (value == cell.value)
        return;
    if (value.isNull() && isSubstance(cell.value) && rules.calculated == FieldRules::none)
        m_fallen.push_back({{field, -1, -1}, rules.field->id});
    cell.value = value;
    const rules::Value seen = toRules(value);
    tell(m_data->top, formRules().top, rules.slot, seen, m_pending);
    tellItems(field, seen);
}

void DraftSettling::settle()
{
    while (!m_pending.empty()) {
        const int rank = *m_pending.begin();
        m_pending.erase(m_pending.begin());
        settleField(formRules().top.byRank[at(rank)]);
    }
}

DraftChange DraftSettling::finish(const QString &path)
{
    settle();
    std::sort(m_fallen.begin(), m_fallen.end(), [](const Fallen &a, const Fallen &b) { return a.order < b.order; });
    QStringList fallen;
    for (const Fallen &one : m_fallen)
        if (one.path != path)
            fallen.append(one.path);
    return {Draft(std::move(m_data)), fallen};
}

std::shared_ptr<const DraftData> DraftSettling::finishNew()
{
    settle();
    return std::move(m_data);
}

} // namespace parvis::forms
