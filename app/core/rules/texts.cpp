// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/machine.h"
#include "rules/numbers.h"

#include <algorithm>
#include <cmath>

namespace parvis::rules
{

using detail::View;

// False for objects, which have no text. Arrays are joined by commas, as the reference implementation does.
bool Machine::appendText(QString &text, const View &view)
{
    switch (view.tag) {
    case View::Tag::Text:
        m_steps -= view.text->text.size() / 8;
        if (m_steps >= 0)
            text += view.text->text;
        return true;
    case View::Tag::Number:
        text += detail::textOf(view.number);
        return true;
    case View::Tag::Bool:
        text += view.truth ? QLatin1String("true") : QLatin1String("false");
        return true;
    case View::Tag::Null:
    case View::Tag::Missing:
        return true;
    case View::Tag::Array:
        for (std::size_t i = 0; i < view.array->items.size(); ++i) {
            if (i > 0)
                text += u',';
            if (--m_steps < 0 || !appendText(text, view.array->items[i].view()))
                return false;
        }
        return true;
    default:
        return false;
    }
}

View Machine::cat(const Node &node)
{
    QString text;
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const View part = fetch(child(node, i));
        if (part.failed())
            return part;
        bool joined = true;
        if (node.spreads && part.isArray()) {
            for (const Value &item : part.array->items)
                joined = joined && spend(1) && appendText(text, item.view());
        } else {
            joined = appendText(text, part);
        }
        if (m_steps < 0)
            return fail(RuleError::TooLarge);
        if (!joined)
            return fail(RuleError::InvalidArguments);
    }
    return makeText(text);
}

View Machine::substr(const Node &node)
{
    const View source = fetch(child(node, 0));
    if (source.failed())
        return source;
    QString text;
    if (!appendText(text, source))
        return fail(m_steps < 0 ? RuleError::TooLarge : RuleError::InvalidArguments);
    const double size = static_cast<double>(text.size());
    double from = 0;
    double until = size;
    if (node.count > 1) {
        const View start = fetch(child(node, 1));
        if (start.failed())
            return start;
        const double number = numberOf(start);
        from = std::isnan(number) ? 0 : std::trunc(number);
        from = std::clamp(from < 0 ? size + from : from, 0.0, size);
    }
    if (node.count > 2) {
        const View length = fetch(child(node, 2));
        if (length.failed())
            return length;
        const double number = numberOf(length);
        const double wanted = std::isnan(number) ? 0 : std::trunc(number);
        until = std::clamp(wanted < 0 ? size + wanted : from + wanted, from, size);
    }
    return makeText(text.mid(static_cast<qsizetype>(from), static_cast<qsizetype>(until - from)));
}

View Machine::in(const Node &node)
{
    const View needle = fetch(child(node, 0));
    if (needle.failed())
        return needle;
    const View place = node.count > 1 ? fetch(child(node, 1)) : View::null();
    if (place.failed())
        return place;
    if (place.isArray()) {
        const auto &items = place.array->items;
        if (!spend(items.size()))
            return fail(RuleError::TooLarge);
        return View::of(std::any_of(items.begin(), items.end(),
                                    [&](const Value &item) { return strictlyEqual(needle, item.view()); }));
    }
    // An array or an object is no part of a text, nor is null; nothing at all is in an empty text.
    if (!place.isText() || place.text->text.isEmpty() || needle.isNothing() || needle.isArray() || needle.isObject())
        return View::of(false);
    QString part;
    appendText(part, needle);
    if (!spend(static_cast<std::size_t>(place.text->text.size() / 8)))
        return fail(RuleError::TooLarge);
    return View::of(place.text->text.contains(part));
}

View Machine::merge(const Node &node)
{
    std::vector<Value> items;
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const View part = fetch(child(node, i));
        if (part.failed())
            return part;
        if (!part.isArray()) {
            items.push_back(Value::share(part));
            continue;
        }
        if (!spend(part.array->items.size()))
            return fail(RuleError::TooLarge);
        items.insert(items.end(), part.array->items.begin(), part.array->items.end());
    }
    return makeArray(std::move(items));
}

View Machine::length(const Node &node)
{
    const View value = fetch(child(node, 0));
    if (value.failed())
        return value;
    if (value.isText())
        return View::of(static_cast<double>(value.text->text.size()));
    if (value.isArray())
        return View::of(static_cast<double>(value.array->items.size()));
    if (value.isObject())
        return View::of(static_cast<double>(value.object->members.size()));
    return fail(RuleError::InvalidArguments);
}

} // namespace parvis::rules
