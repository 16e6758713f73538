// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rulecollector.h"

#include "base/jsonsource.h"
#include "rules/value.h"

#include <QJsonArray>

#include <algorithm>

namespace parvis::forms
{

namespace
{

constexpr QLatin1String today("today");

QHash<QString, const Field *> scopeOf(const std::vector<const Field *> &fields)
{
    QHash<QString, const Field *> scope;
    for (const Field *field : fields)
        if (holdsValue(field->kind))
            scope.insert(field->id, field);
    return scope;
}

int &placeOf(FieldRules &rules, const FoundRule &found)
{
    switch (found.use) {
    case RuleUse::Required:
        return rules.required;
    case RuleUse::Calculated:
        return rules.calculated;
    case RuleUse::Minimum:
        return rules.minimum;
    case RuleUse::Maximum:
        return rules.maximum;
    case RuleUse::Option:
        if (rules.options.empty())
            rules.options.assign(rules.field->options.size(), FieldRules::none);
        return rules.options[static_cast<std::size_t>(found.option)];
    case RuleUse::Visible:
        break;
    }
    return rules.visible;
}

rules::RuleSet::Settles settles(RuleUse use)
{
    const bool value = use == RuleUse::Calculated || use == RuleUse::Minimum || use == RuleUse::Maximum;
    return value ? rules::RuleSet::Settles::Value : rules::RuleSet::Settles::Truth;
}

/// The field a {"var": "sex"} reads, or null.
const Field *variable(const QJsonValue &value, const QHash<QString, const Field *> &scope)
{
    const QJsonObject object = value.toObject();
    if (object.size() != 1)
        return nullptr;
    QJsonValue path = object.value(QLatin1String("var"));
    if (path.isUndefined())
        path = object.value(QLatin1String("val"));
    if (path.isArray())
        path = path.toArray().at(0);
    return scope.value(path.toString(), nullptr);
}

} // namespace

void RuleCollector::checkComparison(const QJsonArray &arguments, const QString &pointer, const Scope &scope)
{
    for (const QJsonValue &one : arguments) {
        const Field *field = variable(one, scope);
        if (field == nullptr || (field->kind != FieldKind::Choice && field->kind != FieldKind::Choices))
            continue;
        for (const QJsonValue &other : arguments) {
            const QJsonArray literals = other.isArray() ? other.toArray() : QJsonArray{other};
            for (const QJsonValue &literal : literals)
                if (literal.isString() && field->findOption(literal.toString()) == nullptr)
                    m_fault.set(FormError::UnknownOption, pointer,
                                QStringLiteral("\"%1\" is no option of %2").arg(literal.toString(), field->id));
        }
    }
}

void RuleCollector::checkOptions(const QJsonValue &logic, const QString &pointer, const Scope &scope, int depth)
{
    // Rule::compile has refused deeper nesting already; the bound keeps this function safe by itself.
    if (depth > rules::Value::maxDepth)
        return;
    if (logic.isArray()) {
        const QJsonArray items = logic.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            checkOptions(items.at(i), jsonPointer(pointer, i), scope, depth + 1);
        return;
    }
    const QJsonObject object = logic.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        static const QStringList comparisons{QStringLiteral("=="), QStringLiteral("==="), QStringLiteral("!="),
                                             QStringLiteral("!=="), QStringLiteral("in")};
        if (comparisons.contains(it.key()))
            checkComparison(it.value().toArray(), jsonPointer(pointer, it.key()), scope);
        // The body of an iterator sees an item, whose names are not those of the form.
        static const QStringList iterators{QStringLiteral("map"), QStringLiteral("filter"), QStringLiteral("reduce"),
                                           QStringLiteral("all"), QStringLiteral("none"),   QStringLiteral("some")};
        const QJsonValue seen = iterators.contains(it.key()) ? it.value().toArray().at(0) : it.value();
        checkOptions(seen, jsonPointer(pointer, it.key()), scope, depth + 1);
    }
}

void RuleCollector::check(const rules::Rule &rule, const QJsonValue &logic, const QString &pointer, const Scope &scope)
{
    if (rule.readsEverything())
        m_fault.set(FormError::BadRule, pointer, QStringLiteral("the names it reads must be written out"));
    for (const QString &name : rule.variables())
        if (name != today && !scope.contains(name))
            m_fault.set(FormError::UnknownField, pointer, QStringLiteral("there is no field \"%1\"").arg(name));
    checkOptions(logic, pointer, scope, 0);
}

LevelRules RuleCollector::compile(const std::vector<const Field *> &fields, const std::vector<FoundRule> &found,
                                  const Scope &scope, Reads &reads)
{
    QList<rules::RuleSet::Wish> logics;
    LevelRules level{rules::RuleSet::compile(logics).value(), 0, {}, {}, {}, {}, {}, {}};
    for (const Field *field : fields) {
        level.indexes.insert(field->id, static_cast<int>(level.fields.size()));
        level.fields.emplace_back().field = field;
    }
    reads.assign(fields.size(), {});
    for (const FoundRule &one : found) {
        const auto rule = rules::Rule::compile(one.logic);
        if (!rule) {
            m_fault.set(FormError::BadRule, one.pointer, rule.error().detail());
            return level;
        }
        check(*rule, one.logic, one.pointer, scope);
        const int owner = level.indexes.value(one.fieldId);
        placeOf(level.fields[static_cast<std::size_t>(owner)], one) = static_cast<int>(logics.size());
        level.owners.push_back(owner);
        logics.append({one.logic, settles(one.use)});
        const QStringList names = rule->variables();
        for (const QString &name : names)
            if (const int read = level.indexes.value(name, FieldRules::none); read != FieldRules::none)
                reads[static_cast<std::size_t>(owner)].push_back(read);
    }
    auto set = rules::RuleSet::compile(logics);
    if (!set) {
        m_fault.set(FormError::BadRule, QString(), set.error().detail());
        return level;
    }
    level.prototype = std::move(set).value();
    level.todaySlot = level.prototype.slot(QString(today));
    for (FieldRules &rules : level.fields)
        rules.slot = level.prototype.slot(rules.field->id);
    return level;
}

void RuleCollector::order(LevelRules &level, const Reads &reads, const QString &pointer)
{
    const std::size_t count = level.fields.size();
    std::vector<int> open(count, 0);
    std::vector<std::vector<int>> readers(count);
    for (std::size_t field = 0; field < count; ++field) {
        for (const int read : reads[field])
            readers[static_cast<std::size_t>(read)].push_back(static_cast<int>(field));
        open[field] = static_cast<int>(reads[field].size());
    }
    for (std::size_t field = 0; field < count; ++field)
        if (open[field] == 0)
            level.byRank.push_back(static_cast<int>(field));
    level.ranks.assign(count, 0);
    for (std::size_t rank = 0; rank < level.byRank.size(); ++rank) {
        const auto field = static_cast<std::size_t>(level.byRank[rank]);
        level.ranks[field] = static_cast<int>(rank);
        for (const int reader : readers[field])
            if (--open[static_cast<std::size_t>(reader)] == 0)
                level.byRank.push_back(reader);
    }
    const auto stuck = std::find_if(open.begin(), open.end(), [](int left) { return left > 0; });
    if (stuck != open.end()) {
        const FieldRules &rules = level.fields[static_cast<std::size_t>(stuck - open.begin())];
        m_fault.set(FormError::CircularRules, pointer,
                    QStringLiteral("the rules of \"%1\" depend on themselves").arg(rules.field->id));
    }
}

LevelRules RuleCollector::compileItems(const std::vector<const Field *> &fields, const std::vector<FoundRule> &found,
                                       const std::vector<const Field *> &outer, const QString &repeatId)
{
    Scope scope = scopeOf(outer);
    scope.insert(scopeOf(fields));
    Reads reads;
    LevelRules level = compile(fields, found, scope, reads);
    if (m_fault.any())
        return level;
    order(level, reads, QStringLiteral("/sections"));
    QSet<QString> read;
    for (const FoundRule &one : found) {
        const QStringList names = rules::Rule::compile(one.logic)->variables();
        if (names.contains(repeatId))
            m_fault.set(FormError::CircularRules, one.pointer, QStringLiteral("an item reads its own repeat"));
        read.unite(QSet<QString>(names.begin(), names.end()));
    }
    for (std::size_t i = 0; i < outer.size(); ++i)
        if (read.contains(outer[i]->id) && !level.indexes.contains(outer[i]->id))
            level.outer.push_back({static_cast<int>(i), level.prototype.slot(outer[i]->id)});
    return level;
}

LevelRules RuleCollector::compileTop(const std::vector<const Field *> &fields, const std::vector<FoundRule> &found,
                                     const std::vector<LevelRules> &items)
{
    Reads reads;
    LevelRules level = compile(fields, found, scopeOf(fields), reads);
    if (m_fault.any())
        return level;
    int repeat = 0;
    for (std::size_t i = 0; i < level.fields.size(); ++i) {
        if (level.fields[i].field->kind != FieldKind::Repeat)
            continue;
        for (const OuterVariable &variable : items[static_cast<std::size_t>(repeat)].outer)
            reads[i].push_back(variable.field);
        level.fields[i].items = repeat++;
    }
    order(level, reads, QStringLiteral("/sections"));
    return level;
}

std::optional<rules::Rule> RuleCollector::compileOne(const QJsonValue &logic, const QString &pointer,
                                                     const std::vector<const Field *> &fields)
{
    auto rule = rules::Rule::compile(logic);
    if (!rule) {
        m_fault.set(FormError::BadRule, pointer, rule.error().detail());
        return std::nullopt;
    }
    check(*rule, logic, pointer, scopeOf(fields));
    return std::move(rule).value();
}

} // namespace parvis::forms
