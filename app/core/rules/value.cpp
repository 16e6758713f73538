// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/value.h"

#include "rules/nodes.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace parvis::rules
{

namespace detail
{

namespace
{

// Below this a scan over the hashes is faster than an index.
constexpr std::size_t scannedMembers = 8;

std::uint32_t textWeight(const QString &text)
{
    return 1 + static_cast<std::uint32_t>(text.size() / 8);
}

} // namespace

TextNode::TextNode(const QString &content) : hash(hashOf(content)), text(content)
{
    weight = textWeight(content);
}

const Value *ObjectNode::find(std::size_t hash, QStringView key) const
{
    if (m_index.empty()) {
        for (const Member &member : members) {
            if (member.hash == hash && sameLetters(member.key.view().text->text, key))
                return &member.value;
        }
        return nullptr;
    }
    const std::size_t mask = m_index.size() - 1;
    for (std::size_t at = hash & mask; m_index[at] != 0; at = (at + 1) & mask) {
        const Member &member = members[m_index[at] - 1];
        if (member.hash == hash && sameLetters(member.key.view().text->text, key))
            return &member.value;
    }
    return nullptr;
}

void ObjectNode::add(const Value &key, Value value)
{
    members.push_back({key.view().text->hash, key, std::move(value)});
}

void ObjectNode::close()
{
    if (members.size() <= scannedMembers)
        return;
    m_index.assign(std::bit_ceil(members.size() * 2), 0);
    const std::size_t mask = m_index.size() - 1;
    for (std::size_t i = 0; i < members.size(); ++i) {
        std::size_t at = members[i].hash & mask;
        while (m_index[at] != 0)
            at = (at + 1) & mask;
        m_index[at] = static_cast<std::uint32_t>(i + 1);
    }
}

void release(const View &view)
{
    if (view.shared->references.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    if (view.isText())
        delete view.text;
    else if (view.isArray())
        delete view.array;
    else
        delete view.object;
}

bool sameValue(const View &left, const View &right)
{
    if (left.isNothing() || right.isNothing())
        return left.isNothing() && right.isNothing();
    if (left.tag != right.tag)
        return false;
    switch (left.tag) {
    case View::Tag::Bool:
        return left.truth == right.truth;
    case View::Tag::Number:
        return left.number == right.number;
    case View::Tag::Text:
        return sameText(left.text, right.text);
    case View::Tag::Array:
        return left.array == right.array || std::equal(left.array->items.begin(), left.array->items.end(),
                                                       right.array->items.begin(), right.array->items.end());
    case View::Tag::Object: {
        if (left.object == right.object)
            return true;
        if (left.object->members.size() != right.object->members.size())
            return false;
        return std::all_of(left.object->members.begin(), left.object->members.end(), [&](const auto &member) {
            const Value *other = right.object->find(member.hash, member.key.view().text->text);
            return other && *other == member.value;
        });
    }
    default:
        return false;
    }
}

} // namespace detail

using detail::View;

Value::Value(double value) : m_view(std::isfinite(value) ? View::of(value) : View::null()) {}

Value::Value(const QString &text)
{
    m_view.tag = View::Tag::Text;
    m_view.text = new detail::TextNode(text);
    if (m_view.text->weight > maxWeight)
        *this = Value();
}

namespace
{

// Takes one more part into account; false when the bounds are broken.
bool take(const View &part, int &depth, std::uint64_t &weight)
{
    depth = std::max(depth, detail::depthOf(part) + 1);
    weight += detail::weightOf(part);
    return depth <= Value::maxDepth && weight <= Value::maxWeight;
}

} // namespace

Value Value::array(std::vector<Value> items)
{
    int depth = 1;
    std::uint64_t weight = 1;
    for (const Value &item : items) {
        if (!take(item.m_view, depth, weight))
            return {};
    }
    auto node = std::make_unique<detail::ArrayNode>();
    node->items = std::move(items);
    node->depth = static_cast<std::uint16_t>(depth);
    node->weight = static_cast<std::uint32_t>(weight);
    Value value;
    value.m_view.tag = View::Tag::Array;
    value.m_view.array = node.release();
    return value;
}

Value Value::object(std::vector<std::pair<QString, Value>> members)
{
    int depth = 1;
    std::uint64_t weight = 1;
    auto node = std::make_unique<detail::ObjectNode>();
    QHash<QString, std::size_t> places;
    for (std::pair<QString, Value> &member : members) {
        if (const auto place = places.constFind(member.first); place != places.cend()) {
            node->members[*place].value = std::move(member.second);
            continue;
        }
        places.insert(member.first, node->members.size());
        node->add(Value(member.first), std::move(member.second));
    }
    for (const auto &member : node->members) {
        if (!member.key.view().isText() || !take(member.key.m_view, depth, weight) ||
            !take(member.value.m_view, depth, weight))
            return {};
    }
    node->close();
    node->depth = static_cast<std::uint16_t>(depth);
    node->weight = static_cast<std::uint32_t>(weight);
    Value value;
    value.m_view.tag = View::Tag::Object;
    value.m_view.object = node.release();
    return value;
}

Value Value::share(const View &view)
{
    Value value;
    if (!view.isNothing() && !view.failed())
        value.m_view = view;
    value.retain();
    return value;
}

QString Value::toText() const
{
    return m_view.isText() ? m_view.text->text : QString();
}

bool Value::isTruthy() const
{
    return detail::isTruthy(m_view);
}

qsizetype Value::size() const
{
    if (m_view.isArray())
        return static_cast<qsizetype>(m_view.array->items.size());
    return m_view.isObject() ? static_cast<qsizetype>(m_view.object->members.size()) : 0;
}

std::span<const Value> Value::items() const
{
    return m_view.isArray() ? std::span<const Value>(m_view.array->items) : std::span<const Value>();
}

QStringList Value::keys() const
{
    QStringList keys;
    if (m_view.isObject()) {
        for (const auto &member : m_view.object->members)
            keys += member.key.toText();
    }
    return keys;
}

Value Value::member(const QString &key) const
{
    const Value *found = m_view.isObject() ? m_view.object->find(detail::hashOf(key), key) : nullptr;
    return found ? *found : Value();
}

bool Value::contains(const QString &key) const
{
    return m_view.isObject() && m_view.object->find(detail::hashOf(key), key);
}

bool Value::operator==(const Value &other) const
{
    return detail::sameValue(m_view, other.m_view);
}

} // namespace parvis::rules
