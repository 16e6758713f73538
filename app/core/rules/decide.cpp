// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/machine.h"

#include <algorithm>

namespace parvis::rules
{

using detail::View;

namespace
{

Machine::Decision decision(bool holds)
{
    return holds ? Machine::Decision::Yes : Machine::Decision::No;
}

} // namespace

Machine::Decision Machine::decide(std::uint32_t first)
{
    std::uint32_t at = first;
    while (at < Test::yesEnd) {
        const Test &test = m_program.tests[at];
        const Decision answer = ask(test);
        if (answer == Decision::Failed)
            return answer;
        at = answer == Decision::Yes ? test.yes : test.no;
    }
    return decision(at == Test::yesEnd);
}

// The everyday kinds of value here; whatever else there may be is for the node, which knows every rule of the dialect.
inline Machine::Decision Machine::ask(const Test &test)
{
    if (test.kind == Test::Kind::Node)
        return askNode(test);
    const View value = m_slots ? m_slots[test.slot] : slot(test.slot);
    switch (test.kind) {
    case Test::Kind::Truthy:
        return decision(detail::isTruthy(value));
    case Test::Kind::Equal:
        if (value.isText() && test.constant.isText())
            return decision(detail::sameText(value.text, test.constant.text));
        if (value.isNumber() && test.constant.isNumber())
            return decision(value.number == test.constant.number);
        return askNode(test);
    case Test::Kind::Less:
        return value.isNumber() ? decision(value.number < test.constant.number) : askNode(test);
    case Test::Kind::LessEqual:
        return value.isNumber() ? decision(value.number <= test.constant.number) : askNode(test);
    case Test::Kind::Greater:
        return value.isNumber() ? decision(value.number > test.constant.number) : askNode(test);
    case Test::Kind::GreaterEqual:
        return value.isNumber() ? decision(value.number >= test.constant.number) : askNode(test);
    case Test::Kind::In: {
        const auto &items = test.constant.array->items;
        // A word of the rules' own is found by its address.
        if (value.isText() && std::any_of(items.begin(), items.end(), [&](const Value &item) {
                return item.view().isText() && item.view().text == value.text;
            }))
            return Decision::Yes;
        return decision(std::any_of(items.begin(), items.end(),
                                    [&](const Value &item) { return strictlyEqual(value, item.view()); }));
    }
    case Test::Kind::Node:
        break;
    }
    return askNode(test);
}

Machine::Decision Machine::askNode(const Test &test)
{
    const View value = evaluate(m_program.nodes[test.node]);
    return value.failed() ? Decision::Failed : decision(detail::isTruthy(value));
}

} // namespace parvis::rules
