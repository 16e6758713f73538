// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/compiler.h"

#include "rules/conditions.h"

#include <QJsonObject>

#include <algorithm>

namespace parvis::rules
{

bool isLiteral(const QJsonValue &json, int depth)
{
    if (json.isObject())
        return json.toObject().isEmpty();
    if (!json.isArray())
        return true;
    if (depth > Value::maxDepth)
        return false; // the compiler finds out
    const QJsonArray items = json.toArray();
    return std::all_of(items.begin(), items.end(), [&](const QJsonValue &item) { return isLiteral(item, depth + 1); });
}

Result<void> Compiler::add(const QJsonValue &logic)
{
    m_entry = {};
    m_entry.root = static_cast<At>(m_program.nodes.size());
    m_program.nodes.emplace_back();
    compile(m_entry.root, logic, {});
    if (m_error)
        return *m_error;
    auto &read = m_entry.slots;
    std::sort(read.begin(), read.end());
    read.erase(std::unique(read.begin(), read.end()), read.end());
    m_program.rules.push_back(std::move(m_entry));
    return {};
}

Program Compiler::finish() &&
{
    for (Program::Entry &rule : m_program.rules)
        rule.condition = compileCondition(m_program, rule.root);
    return std::move(m_program);
}

void Compiler::compile(At at, const QJsonValue &logic, Place place)
{
    if (m_error)
        return;
    if (place.depth > Value::maxDepth)
        return fail(RuleError::TooDeep, {});
    if (isLiteral(logic))
        return constant(at, logic);
    if (logic.isArray())
        return compileArray(at, logic.toArray(), place);
    const QJsonObject object = logic.toObject();
    if (object.size() > 1)
        return fail(RuleError::ManyOperators, QStringList(object.keys()).join(QLatin1String(", ")));
    const QString name = object.begin().key();
    const Operator *found = findOperator(name);
    if (!found)
        return fail(RuleError::UnknownOperator, name.isEmpty() ? QStringLiteral("(no name)") : name);
    compileOperator(at, *found, object.begin().value(), place);
}

void Compiler::compileArray(At at, const QJsonArray &items, Place place)
{
    computed(at, Op::Array, items, place);
}

void Compiler::compileOperator(At at, const Operator &found, const QJsonValue &arguments, Place place)
{
    const QJsonArray list = arguments.isArray() ? arguments.toArray() : QJsonArray{arguments};
    switch (found.shape) {
    case Shape::Preserve:
        return constant(at, arguments);
    case Shape::Var:
        return compileVar(at, arguments, place);
    case Shape::Val:
        return compileVal(at, arguments, place);
    case Shape::Exists:
        return compileVal(children(at, Op::Exists, 1), arguments, place.inside());
    case Shape::Try:
        return compileTry(at, arguments, place);
    case Shape::Missing:
        return compileMissing(at, arguments, place);
    default:
        break;
    }
    const bool spreads = found.shape == Shape::Spread && arguments.isObject();
    const bool listed = found.shape == Shape::Listed || found.shape == Shape::Iterator;
    const auto count = static_cast<std::uint32_t>(list.size());
    if ((listed && !arguments.isArray()) || (!spreads && (count < found.least || count > found.most)))
        return compileFailing(at, list, place);
    if (found.shape == Shape::Iterator)
        return compileIterator(at, found, list, place);
    if (found.shape == Shape::MissingSome)
        return compileMissingSome(at, list, place);
    computed(at, found.op, list, place);
    m_program.nodes[at].spreads = spreads;
}

void Compiler::compileIterator(At at, const Operator &found, const QJsonArray &arguments, Place place)
{
    // A literal null where the array or, in map, the body should be is a mistake; a missing variable is just empty.
    const bool refusesNull = found.op != Op::Some;
    if ((refusesNull && arguments.at(0).isNull()) || (found.op == Op::Map && arguments.at(1).isNull()))
        return compileFailing(at, arguments, place);
    const bool hasStart = found.op == Op::Reduce && arguments.size() > 2;
    const At first = children(at, found.op, hasStart ? 3 : 2);
    compile(first, arguments.at(0), place.inside());
    compile(first + 1, arguments.at(1), place.scoped());
    if (hasStart)
        compile(first + 2, arguments.at(2), place.inside());
}

void Compiler::compileTry(At at, const QJsonValue &arguments, Place place)
{
    const QJsonArray list = arguments.isArray() ? arguments.toArray() : QJsonArray{arguments};
    const At first = children(at, Op::Try, static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i)
        compile(first + static_cast<At>(i), list.at(i), i == 0 ? place.inside() : place.scoped());
}

void Compiler::computed(At at, Op op, const QJsonArray &arguments, Place place)
{
    const At first = children(at, op, static_cast<std::size_t>(arguments.size()));
    for (qsizetype i = 0; i < arguments.size(); ++i)
        compile(first + static_cast<At>(i), arguments.at(i), place.inside());
}

Compiler::At Compiler::children(At at, Op op, std::size_t count)
{
    const auto first = static_cast<At>(m_program.nodes.size());
    m_program.nodes.resize(m_program.nodes.size() + count);
    Node &node = m_program.nodes[at];
    node.op = op;
    node.first = first;
    node.count = static_cast<std::uint32_t>(count);
    return first;
}

void Compiler::constant(At at, const QJsonValue &json)
{
    auto value = detail::valueFromJson(json, &m_program.texts);
    if (!value) {
        m_error = value.error();
        return;
    }
    m_program.nodes[at].op = Op::Constant;
    m_program.nodes[at].data = static_cast<std::uint32_t>(m_program.constants.size());
    m_program.constants.push_back(*std::move(value));
}

// The rule will fail here, but operators inside must be known all the same.
void Compiler::compileFailing(At at, const QJsonArray &arguments, Place place)
{
    computed(at, Op::Array, arguments, place);
    failing(at);
}

void Compiler::failing(At at)
{
    m_program.nodes[at] = Node();
    m_program.nodes[at].op = Op::Fail;
    m_program.nodes[at].data = static_cast<std::uint32_t>(RuleError::InvalidArguments);
}

void Compiler::fail(RuleError code, const QString &detail)
{
    if (!m_error)
        m_error = Error(code, detail.isEmpty() ? typeOf(code) : QStringLiteral("%1: %2").arg(typeOf(code), detail));
}

} // namespace parvis::rules
