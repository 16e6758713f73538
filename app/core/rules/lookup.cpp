// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/machine.h"
#include "rules/numbers.h"

namespace parvis::rules
{

using detail::View;

View Machine::slot(std::uint32_t number)
{
    return m_slots ? m_slots[number] : step(m_data, m_program.slots[number]);
}

View Machine::step(const View &from, const Segment &segment) const
{
    if (from.isObject()) {
        const detail::TextNode *key = segment.key.view().text;
        const Value *found = from.object->find(key->hash, key->text);
        return found ? found->view() : View::missing();
    }
    if (from.isArray()) {
        const auto &items = from.array->items;
        if (segment.index >= 0 && static_cast<std::uint64_t>(segment.index) < items.size())
            return items[static_cast<std::size_t>(segment.index)].view();
        if (segment.isLength)
            return View::of(static_cast<double>(items.size()));
    }
    if (from.isText() && segment.isLength)
        return View::of(static_cast<double>(from.text->text.size()));
    return View::missing();
}

View Machine::below(View from, const Path &path)
{
    for (std::uint32_t i = 0; i < path.count; ++i)
        from = step(from, m_program.segments[path.first + i]);
    return from;
}

View Machine::frameStep(const Frame &frame, const Segment &segment) const
{
    if (frame.holds != Frame::Holds::Reduction)
        return step(frame.item, segment);
    const QString &name = segment.key.view().text->text;
    if (name == QLatin1String("current"))
        return frame.item;
    return name == QLatin1String("accumulator") ? frame.accumulator : View::missing();
}

View Machine::contentOf(const Frame &frame)
{
    if (frame.holds != Frame::Holds::Reduction)
        return frame.item;
    Value both = Value::object({{QStringLiteral("current"), Value::share(frame.item)},
                                {QStringLiteral("accumulator"), Value::share(frame.accumulator)}});
    return both.isNull() ? fail(RuleError::TooLarge) : make(std::move(both));
}

View Machine::item()
{
    return m_frame ? contentOf(*m_frame) : m_data;
}

View Machine::itemPath(const Path &path)
{
    View found = frameStep(*m_frame, m_program.segments[path.first]);
    for (std::uint32_t i = 1; i < path.count; ++i)
        found = step(found, m_program.segments[path.first + i]);
    return found;
}

View Machine::climb(const Node &node)
{
    const Path &path = m_program.paths[node.data];
    const Frame *frame = m_frame;
    for (int i = 0; frame && i < node.level / 2; ++i)
        frame = frame->outer;
    if (!frame)
        return View::missing();
    const bool about = node.level % 2 != 0;
    View from = View::null();
    if (about && frame->holds != Frame::Holds::Failure)
        from = make(Value::object({{QStringLiteral("index"), Value(static_cast<double>(frame->index))}}));
    else if (!about)
        from = contentOf(*frame);
    return from.failed() ? from : below(from, path);
}

View Machine::dotted(const View &name)
{
    if (name.failed())
        return name;
    QString text;
    if (name.isText())
        text = name.text->text;
    else if (name.isNumber())
        text = detail::textOf(name.number);
    else if (!name.isNothing())
        return View::missing();
    if (text.isEmpty())
        return item();
    if (!spend(static_cast<std::size_t>(text.size())))
        return fail(RuleError::TooLarge);
    View from = item();
    for (const QString &part : text.split(u'.')) {
        if (from.failed())
            break;
        from = step(from, Segment::of(Value(part)));
    }
    return from;
}

View Machine::computedVar(const Node &node)
{
    return dotted(fetch(child(node, 0)));
}

View Machine::computedVal(const Node &node)
{
    std::vector<View> steps;
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const View name = fetch(child(node, i));
        if (name.failed())
            return name;
        steps.push_back(name);
    }
    if (steps.size() == 1 && steps.front().isArray()) {
        const auto &items = steps.front().array->items;
        steps.clear();
        for (const Value &step : items)
            steps.push_back(step.view());
        if (!spend(steps.size()))
            return fail(RuleError::TooLarge);
    }
    View from = item();
    for (const View &name : steps) {
        if (name.isNothing() || name.isArray() || name.isObject())
            return View::missing();
        QString text;
        appendText(text, name);
        from = from.failed() ? from : step(from, Segment::of(Value(text)));
    }
    return from;
}

namespace
{

bool countsAsMissing(const View &found)
{
    return found.isNothing() || (found.isText() && found.text->text.isEmpty());
}

} // namespace

View Machine::missing(const Node &node)
{
    const std::uint32_t lead = node.op == Op::MissingSome ? 1 : 0;
    double wanted = 0;
    if (lead) {
        const View number = fetch(child(node, 0));
        if (number.failed())
            return number;
        wanted = numberOf(number);
    }
    std::vector<Value> keys;
    double found = 0;
    for (std::uint32_t i = lead; i + 1 < node.count; i += 2) {
        const View value = fetch(child(node, i + 1));
        if (value.failed())
            return value;
        if (countsAsMissing(value))
            keys.push_back(Value::share(fetch(child(node, i))));
        else
            ++found;
    }
    if (lead && found >= wanted)
        keys.clear();
    return makeArray(std::move(keys));
}

View Machine::computedMissing(const Node &node)
{
    std::vector<View> arguments;
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const View argument = fetch(child(node, i));
        if (argument.failed())
            return argument;
        arguments.push_back(argument);
    }
    const bool some = node.op == Op::ComputedMissingSome;
    const double wanted = some && !arguments.empty() ? numberOf(arguments.front()) : 0;
    const std::size_t first = some ? 1 : 0;
    std::vector<View> keys;
    if (arguments.size() > first && arguments[first].isArray()) {
        for (const Value &key : arguments[first].array->items)
            keys.push_back(key.view());
    } else {
        keys.assign(arguments.begin() + static_cast<std::ptrdiff_t>(first), arguments.end());
    }
    if (!spend(keys.size()))
        return fail(RuleError::TooLarge);
    return missingAmong(keys, some ? wanted : static_cast<double>(keys.size()) + 1);
}

View Machine::missingAmong(const std::vector<View> &keys, double wanted)
{
    std::vector<Value> gone;
    double found = 0;
    for (const View &key : keys) {
        const View value = dotted(key);
        if (value.failed())
            return value;
        if (countsAsMissing(value))
            gone.push_back(Value::share(key));
        else
            ++found;
    }
    if (found >= wanted)
        gone.clear();
    return makeArray(std::move(gone));
}

} // namespace parvis::rules
