// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/machine.h"

namespace parvis::rules
{

using detail::isTruthy;
using detail::View;

View Machine::iterate(const Node &node)
{
    const View items = fetch(child(node, 0));
    if (items.failed())
        return items;
    if (node.op == Op::Reduce)
        return reduced(node, items);
    const Node &body = child(node, 1);
    if (items.isArray()) {
        if (node.op == Op::Map)
            return mapped(body, items);
        return node.op == Op::Filter ? filtered(body, items) : searched(node.op, body, items);
    }
    if (node.op == Op::Map || node.op == Op::Filter)
        return makeArray({});
    return node.op == Op::Some ? View::of(false) : fail(RuleError::InvalidArguments);
}

View Machine::mapped(const Node &body, const View &items)
{
    std::vector<Value> results;
    results.reserve(items.array->items.size());
    Scope scope(*this, Frame::Holds::Item, View::null());
    for (const Value &item : items.array->items) {
        scope.frame.item = item.view();
        const View result = evaluate(body);
        if (result.failed())
            return result;
        results.push_back(Value::share(result));
        ++scope.frame.index;
    }
    return makeArray(std::move(results));
}

View Machine::filtered(const Node &body, const View &items)
{
    std::vector<Value> results;
    Scope scope(*this, Frame::Holds::Item, View::null());
    for (const Value &item : items.array->items) {
        scope.frame.item = item.view();
        const View result = evaluate(body);
        if (result.failed())
            return result;
        if (isTruthy(result))
            results.push_back(item);
        ++scope.frame.index;
    }
    return makeArray(std::move(results));
}

// all, some and none end at the first element that decides; nothing is true of all elements of an empty array.
View Machine::searched(Op op, const Node &body, const View &items)
{
    const bool decisive = op != Op::All;
    Scope scope(*this, Frame::Holds::Item, View::null());
    for (const Value &item : items.array->items) {
        scope.frame.item = item.view();
        const View result = evaluate(body);
        if (result.failed())
            return result;
        if (isTruthy(result) == decisive)
            return View::of(op == Op::Some);
        ++scope.frame.index;
    }
    return View::of(op == Op::None || (op == Op::All && !items.array->items.empty()));
}

View Machine::reduced(const Node &node, const View &items)
{
    View accumulator = View::missing();
    if (node.count > 2) {
        accumulator = fetch(child(node, 2));
        if (accumulator.failed())
            return accumulator;
    }
    if (!items.isArray())
        return accumulator;
    const auto &list = items.array->items;
    std::size_t first = 0;
    if (node.count <= 2 && !list.empty())
        accumulator = list[first++].view();
    Scope scope(*this, Frame::Holds::Reduction, View::null());
    for (std::size_t i = first; i < list.size(); ++i) {
        scope.frame.item = list[i].view();
        scope.frame.accumulator = accumulator;
        scope.frame.index = i;
        accumulator = evaluate(child(node, 1));
        if (accumulator.failed())
            break;
    }
    return accumulator;
}

} // namespace parvis::rules
