// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/machine.h"

#include <algorithm>
#include <cmath>

namespace parvis::rules
{

using detail::View;

namespace
{

bool inOrder(Op op, double left, double right)
{
    switch (op) {
    case Op::Less:
        return left < right;
    case Op::LessEqual:
        return left <= right;
    case Op::Greater:
        return left > right;
    default:
        return left >= right;
    }
}

} // namespace

View Machine::compare(const Node &node)
{
    View left = fetch(child(node, 0));
    if (left.failed())
        return left;
    for (std::uint32_t i = 1; i < node.count; ++i) {
        const View right = fetch(child(node, i));
        if (right.failed())
            return right;
        const View holds = pair(node.op, left, right);
        if (holds.failed() || !holds.truth)
            return holds;
        left = right;
    }
    return View::of(true);
}

View Machine::pair(Op op, const View &left, const View &right)
{
    switch (op) {
    case Op::StrictEqual:
        return View::of(strictlyEqual(left, right));
    case Op::StrictNotEqual:
        return View::of(!strictlyEqual(left, right));
    case Op::Equal:
        return looselyEqual(left, right);
    case Op::NotEqual: {
        const View equal = looselyEqual(left, right);
        return equal.failed() ? equal : View::of(!equal.truth);
    }
    default:
        return ordered(op, left, right);
    }
}

bool Machine::strictlyEqual(const View &left, const View &right)
{
    if (left.isText() && right.isText())
        return detail::sameText(left.text, right.text);
    if (left.isNumber() && right.isNumber())
        return left.number == right.number;
    if (left.is(View::Tag::Bool) && right.is(View::Tag::Bool))
        return left.truth == right.truth;
    return left.isNothing() && right.isNothing();
}

View Machine::looselyEqual(const View &left, const View &right)
{
    if (left.isText() && right.isText())
        return View::of(detail::sameText(left.text, right.text));
    if (left.isNumber() && right.isNumber())
        return View::of(left.number == right.number);
    if (left.isNothing() || right.isNothing()) {
        const View &other = left.isNothing() ? right : left;
        return View::of(other.isNothing() || (other.isNumber() && other.number == 0));
    }
    const double a = numberOf(left);
    const double b = numberOf(right);
    if (std::isnan(a) || std::isnan(b))
        return fail(RuleError::NotANumber);
    return View::of(a == b);
}

View Machine::ordered(Op op, const View &left, const View &right)
{
    if (left.isNumber() && right.isNumber())
        return View::of(inOrder(op, left.number, right.number));
    if (left.isText() && right.isText()) {
        if (!spend(static_cast<std::size_t>(std::min(left.text->text.size(), right.text->text.size())) / 64))
            return fail(RuleError::TooLarge);
        return View::of(inOrder(op, left.text->text.compare(right.text->text), 0));
    }
    const double a = numberOf(left);
    const double b = numberOf(right);
    if (!std::isnan(a) && !std::isnan(b))
        return View::of(inOrder(op, a, b));
    // An unanswered question beside a date or a word: the condition does not hold, and nothing is wrong with the rule.
    const bool nothingBesideText = (left.isNothing() && right.isText()) || (left.isText() && right.isNothing());
    return nothingBesideText ? View::of(false) : fail(RuleError::NotANumber);
}

} // namespace parvis::rules
