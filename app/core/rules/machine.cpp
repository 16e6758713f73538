// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/machine.h"

namespace parvis::rules
{

using detail::isTruthy;
using detail::View;

View Machine::evaluate(const Node &node)
{
    if (--m_steps < 0)
        return fail(RuleError::TooLarge);
    switch (node.op) {
    case Op::Constant:
        return m_program.constants[node.data].view();
    case Op::Slot:
        return slot(node.data);
    case Op::SlotPath: {
        const Path &path = m_program.paths[node.data];
        return below(slot(path.slot), path);
    }
    case Op::Whole:
        return m_data;
    case Op::Item:
        return item();
    case Op::ItemPath:
        return itemPath(m_program.paths[node.data]);
    case Op::Climb:
        return climb(node);
    case Op::Fail:
        return fail(static_cast<RuleError>(node.data));
    case Op::ComputedVar:
        return computedVar(node);
    case Op::ComputedVal:
        return computedVal(node);
    case Op::Array:
        return array(node);
    case Op::If:
        return choose(node);
    case Op::And:
        return every(node);
    case Op::Or:
        return any(node);
    case Op::Coalesce:
        return coalesce(node);
    case Op::Default: {
        const View found = fetch(child(node, 0));
        return found.is(View::Tag::Missing) ? fetch(child(node, 1)) : found;
    }
    case Op::Exists: {
        const View found = fetch(child(node, 0));
        return found.failed() ? found : View::of(!found.is(View::Tag::Missing));
    }
    case Op::Try:
        return attempt(node);
    case Op::Throw:
        return raise(node);
    case Op::Not: {
        const View value = operand(node);
        return value.failed() ? value : View::of(!isTruthy(value));
    }
    case Op::Truth: {
        const View value = operand(node);
        return value.failed() ? value : View::of(isTruthy(value));
    }
    case Op::Same:
        return operand(node);
    case Op::Equal:
    case Op::NotEqual:
    case Op::StrictEqual:
    case Op::StrictNotEqual:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
        return compare(node);
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::Modulo:
    case Op::Min:
    case Op::Max:
        return calculate(node);
    case Op::Cat:
        return cat(node);
    case Op::Substr:
        return substr(node);
    case Op::In:
        return in(node);
    case Op::Merge:
        return merge(node);
    case Op::Length:
        return length(node);
    case Op::Map:
    case Op::Filter:
    case Op::Reduce:
    case Op::All:
    case Op::Some:
    case Op::None:
        return iterate(node);
    case Op::Missing:
    case Op::MissingSome:
        return missing(node);
    case Op::ComputedMissing:
    case Op::ComputedMissingSome:
        return computedMissing(node);
    }
    return fail(RuleError::InvalidArguments);
}

View Machine::operand(const Node &node)
{
    return node.count > 0 ? fetch(child(node, 0)) : View::null();
}

View Machine::choose(const Node &node)
{
    std::uint32_t i = 0;
    for (; i + 1 < node.count; i += 2) {
        const View condition = fetch(child(node, i));
        if (condition.failed())
            return condition;
        if (isTruthy(condition))
            return fetch(child(node, i + 1));
    }
    return i < node.count ? fetch(child(node, i)) : View::null();
}

View Machine::every(const Node &node)
{
    View last = View::of(false);
    for (std::uint32_t i = 0; i < node.count; ++i) {
        last = fetch(child(node, i));
        if (last.failed() || !isTruthy(last))
            break;
    }
    return last;
}

View Machine::any(const Node &node)
{
    View last = View::of(false);
    for (std::uint32_t i = 0; i < node.count; ++i) {
        last = fetch(child(node, i));
        if (last.failed() || isTruthy(last))
            break;
    }
    return last;
}

View Machine::coalesce(const Node &node)
{
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const View value = fetch(child(node, i));
        if (!value.isNothing())
            return value;
    }
    return View::null();
}

View Machine::attempt(const Node &node)
{
    if (node.count == 0)
        return View::null();
    View value = fetch(child(node, 0));
    for (std::uint32_t i = 1; i < node.count && value.failed(); ++i) {
        // Bounds hold for the rule as a whole: no fallback gets more.
        if (m_steps < 0)
            break;
        const Scope scope(*this, Frame::Holds::Failure, make(failure().value));
        value = fetch(child(node, i));
    }
    return value;
}

View Machine::raise(const Node &node)
{
    const View value = operand(node);
    if (value.failed())
        return value;
    m_code = RuleError::Thrown;
    m_thrown = value.isObject() ? Value::share(value) : Value::object({{QStringLiteral("type"), Value::share(value)}});
    return View::failure();
}

View Machine::array(const Node &node)
{
    std::vector<Value> items;
    items.reserve(node.count);
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const View item = fetch(child(node, i));
        if (item.failed())
            return item;
        items.push_back(Value::share(item));
    }
    return makeArray(std::move(items));
}

Failure Machine::failure() const
{
    return m_code == RuleError::Thrown ? Failure{m_code, m_thrown} : failureOf(m_code);
}

View Machine::fail(RuleError code)
{
    m_code = code;
    return View::failure();
}

View Machine::make(Value value)
{
    m_made.push_back(std::move(value));
    return m_made.back().view();
}

View Machine::makeArray(std::vector<Value> items)
{
    if (!spend(items.size()))
        return fail(RuleError::TooLarge);
    bool deep = false;
    for (const Value &item : items)
        deep = deep || detail::depthOf(item.view()) >= Value::maxDepth;
    Value made = Value::array(std::move(items));
    if (made.isNull())
        return fail(deep ? RuleError::TooDeep : RuleError::TooLarge);
    return make(std::move(made));
}

View Machine::makeText(const QString &text)
{
    if (!spend(static_cast<std::size_t>(text.size() / 8)))
        return fail(RuleError::TooLarge);
    Value made(text);
    return made.isNull() ? fail(RuleError::TooLarge) : make(std::move(made));
}

bool Machine::spend(std::size_t steps)
{
    m_steps -= static_cast<std::int64_t>(steps);
    return m_steps >= 0;
}

} // namespace parvis::rules
