// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/machine.h"
#include "rules/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parvis::rules
{

using detail::View;

double Machine::convertedNumber(const View &view)
{
    switch (view.tag) {
    case View::Tag::Number:
        return view.number;
    case View::Tag::Bool:
        return view.truth ? 1 : 0;
    case View::Tag::Null:
    case View::Tag::Missing:
        return 0;
    case View::Tag::Text:
        m_steps -= view.text->text.size() / 64;
        return detail::numberOf(view.text->text);
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

inline View Machine::result(double number)
{
    return std::isfinite(number) ? View::of(number) : fail(RuleError::NotANumber);
}

// Hands every operand to TAKE as a number, in order.
template <typename Take> View Machine::eachOperand(const Node &node, Take take)
{
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const View value = fetch(child(node, i));
        if (value.failed())
            return value;
        if (node.spreads && value.isArray()) {
            if (!spend(value.array->items.size()))
                return fail(RuleError::TooLarge);
            for (const Value &item : value.array->items)
                take(numberOf(item.view()));
        } else {
            take(numberOf(value));
        }
    }
    return View::null();
}

View Machine::calculate(const Node &node)
{
    if (node.op == Op::Add)
        return sum(node);
    return node.op == Op::Multiply ? product(node) : fold(node);
}

View Machine::sum(const Node &node)
{
    double total = 0;
    const View outcome = eachOperand(node, [&](double number) { total += number; });
    return outcome.failed() ? outcome : result(total);
}

View Machine::product(const Node &node)
{
    double total = 1;
    const View outcome = eachOperand(node, [&](double number) { total *= number; });
    return outcome.failed() ? outcome : result(total);
}

namespace
{

// A NaN among the operands must stay one; std::min and std::max would lose it.
double combined(Op op, double left, double right)
{
    switch (op) {
    case Op::Subtract:
        return left - right;
    case Op::Divide:
        return left / right;
    case Op::Modulo:
        return std::fmod(left, right);
    case Op::Min:
        return std::isnan(left) || left < right ? left : right;
    default:
        return std::isnan(left) || left > right ? left : right;
    }
}

} // namespace

View Machine::fold(const Node &node)
{
    double total = 0;
    std::size_t count = 0;
    const View outcome = eachOperand(node, [&](double number) {
        total = count == 0 ? number : combined(node.op, total, number);
        ++count;
    });
    if (outcome.failed())
        return outcome;
    if (count == 0 || (count == 1 && node.op == Op::Modulo))
        return fail(RuleError::InvalidArguments);
    if (count == 1 && node.op == Op::Subtract)
        total = -total;
    if (count == 1 && node.op == Op::Divide)
        total = 1 / total;
    return result(total);
}

} // namespace parvis::rules
