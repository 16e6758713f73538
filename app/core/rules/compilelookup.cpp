// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the compiler that turns names into slots and paths.
#include "rules/compiler.h"
#include "rules/numbers.h"

#include <algorithm>
#include <cmath>

namespace parvis::rules
{

namespace
{

// A scalar literal as the name of a member; nothing for null, arrays and rules.
std::optional<QString> literalName(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return detail::textOf(json.toDouble());
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

std::optional<QStringList> literalSteps(const QJsonArray &arguments)
{
    QStringList steps;
    for (const QJsonValue &argument : arguments) {
        const auto name = literalName(argument);
        if (!name)
            return {};
        steps += *name;
    }
    return steps;
}

} // namespace

Segment Segment::of(Value key)
{
    Segment segment;
    const QString text = key.toText();
    bool ok = false;
    const qlonglong index = text.size() <= 9 ? text.toLongLong(&ok) : -1;
    // "01" and "+1" are names, not indexes.
    if (ok && index >= 0 && QString::number(index) == text)
        segment.index = index;
    segment.isLength = text == QLatin1String("length");
    segment.key = std::move(key);
    return segment;
}

void Compiler::compileVar(At at, const QJsonValue &arguments, Place place)
{
    const QJsonArray list = arguments.isArray() ? arguments.toArray() : QJsonArray{arguments};
    if (list.size() < 2)
        return compileVarName(at, list.isEmpty() ? QJsonValue() : list.at(0), place);
    const At first = children(at, Op::Default, 2);
    compileVarName(first, list.at(0), place.inside());
    compile(first + 1, list.at(1), place.inside());
}

void Compiler::compileVarName(At at, const QJsonValue &name, Place place)
{
    if (const auto literal = literalName(name))
        return lookUp(at, literal->isEmpty() ? QStringList() : literal->split(u'.'), place);
    if (name.isNull() || name.isUndefined())
        return lookUp(at, {}, place);
    m_entry.readsEverything = m_entry.readsEverything || place.scopes == 0;
    computed(at, Op::ComputedVar, {name}, place);
}

void Compiler::compileVal(At at, const QJsonValue &arguments, Place place)
{
    const bool isList = arguments.isArray();
    const QJsonArray list = isList ? arguments.toArray() : QJsonArray{arguments};
    if (isList && list.at(0).isArray() && isLiteral(list.at(0)))
        return compileClimb(at, list, place);
    if (const auto steps = literalSteps(list))
        return lookUp(at, *steps, place);
    m_entry.readsEverything = m_entry.readsEverything || place.scopes == 0;
    computed(at, Op::ComputedVal, list, place);
}

void Compiler::compileClimb(At at, const QJsonArray &arguments, Place place)
{
    const QJsonArray levels = arguments.at(0).toArray();
    QJsonArray rest = arguments;
    rest.removeFirst();
    const auto steps = literalSteps(rest);
    if (levels.size() != 1 || !levels.at(0).isDouble() || !steps)
        return failing(at);
    const double wanted = std::fabs(std::trunc(levels.at(0).toDouble()));
    if (wanted == 0)
        return lookUp(at, *steps, place);
    if (wanted == 2 * place.scopes)
        return rootLookUp(at, *steps);
    if (wanted > 2 * place.scopes)
        return constant(at, QJsonValue::Null);
    m_program.nodes[at].op = Op::Climb;
    m_program.nodes[at].level = static_cast<std::uint16_t>(wanted);
    m_program.nodes[at].data = addPath(0, *steps);
}

void Compiler::lookUp(At at, const QStringList &steps, Place place)
{
    if (place.scopes == 0)
        return rootLookUp(at, steps);
    m_program.nodes[at].op = steps.isEmpty() ? Op::Item : Op::ItemPath;
    m_program.nodes[at].data = addPath(0, steps);
}

void Compiler::rootLookUp(At at, const QStringList &steps)
{
    Node &node = m_program.nodes[at];
    if (steps.isEmpty()) {
        node.op = Op::Whole;
        m_entry.readsEverything = true;
        return;
    }
    const std::uint32_t slot = slotOf(steps.first());
    m_entry.slots.push_back(slot);
    node.op = steps.size() == 1 ? Op::Slot : Op::SlotPath;
    node.data = steps.size() == 1 ? slot : addPath(slot, steps.mid(1));
}

void Compiler::compileMissing(At at, const QJsonValue &arguments, Place place)
{
    const QJsonArray list = arguments.isArray() ? arguments.toArray() : QJsonArray{arguments};
    // The keys may come as one array, the way merge gives them.
    const QJsonArray keys = list.at(0).isArray() ? list.at(0).toArray() : list;
    if (compileKeys(at, Op::Missing, keys, nullptr, place))
        return;
    m_entry.readsEverything = m_entry.readsEverything || place.scopes == 0;
    computed(at, Op::ComputedMissing, list, place);
}

void Compiler::compileMissingSome(At at, const QJsonArray &arguments, Place place)
{
    const QJsonValue wanted = arguments.at(0);
    const QJsonValue keys = arguments.at(1);
    if (compileKeys(at, Op::MissingSome, keys.isArray() ? keys.toArray() : QJsonArray{keys}, &wanted, place))
        return;
    m_entry.readsEverything = m_entry.readsEverything || place.scopes == 0;
    computed(at, Op::ComputedMissingSome, arguments, place);
}

bool Compiler::compileKeys(At at, Op op, const QJsonArray &keys, const QJsonValue *wanted, Place place)
{
    if (!literalSteps(keys))
        return false;
    const At lead = wanted ? 1 : 0;
    const At first = children(at, op, static_cast<std::size_t>(keys.size()) * 2 + lead);
    if (wanted)
        compile(first, *wanted, place.inside());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const At pair = first + lead + static_cast<At>(i) * 2;
        constant(pair, keys.at(i));
        compileVarName(pair + 1, keys.at(i), place.inside());
    }
    return true;
}

std::uint32_t Compiler::addPath(std::uint32_t slot, const QStringList &steps)
{
    Path path;
    path.slot = slot;
    path.first = static_cast<std::uint32_t>(m_program.segments.size());
    path.count = static_cast<std::uint32_t>(steps.size());
    for (const QString &step : steps)
        m_program.segments.push_back(Segment::of(detail::pooled(m_program.texts, step)));
    m_program.paths.push_back(path);
    return static_cast<std::uint32_t>(m_program.paths.size() - 1);
}

std::uint32_t Compiler::slotOf(const QString &name)
{
    const auto known = m_slotByName.constFind(name);
    if (known != m_slotByName.cend())
        return *known;
    const auto slot = static_cast<std::uint32_t>(m_program.slots.size());
    m_program.slots.push_back(Segment::of(detail::pooled(m_program.texts, name)));
    m_slotByName.insert(name, slot);
    return slot;
}

} // namespace parvis::rules
