// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of rules: the three kinds of shared node behind a Value, and what the evaluation does with them.
#pragma once

#include "rules/value.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace parvis::rules::detail
{

[[nodiscard]] inline std::size_t hashOf(QStringView text)
{
    return qHash(text, QHashSeed::globalSeed());
}

/// Equality of short texts, without the call that QString makes of it.
[[nodiscard]] inline bool sameLetters(QStringView left, QStringView right)
{
    return left.size() == right.size() && std::equal(left.utf16(), left.utf16() + left.size(), right.utf16());
}

struct TextNode : Shared {
    explicit TextNode(const QString &content);

    std::size_t hash;
    QString text;
};

struct ArrayNode : Shared {
    std::vector<Value> items;
};

struct ObjectNode : Shared {
    struct Member {
        std::size_t hash;
        Value key; ///< a text
        Value value;
    };

    /// Null when there is no such member.
    [[nodiscard]] const Value *find(std::size_t hash, QStringView key) const;
    void add(const Value &key, Value value);
    /// Builds the index; members stay as they are from here on.
    void close();

    std::vector<Member> members;

private:
    // Open addressing over positions in `members` plus one, a power of two in size; only for objects with many members.
    std::vector<std::uint32_t> m_index;
};

[[nodiscard]] inline bool sameText(const TextNode *left, const TextNode *right)
{
    return left == right || (left->hash == right->hash && sameLetters(left->text, right->text));
}

/// Equality of content; Missing and Null are the same.
[[nodiscard]] bool sameValue(const View &left, const View &right);

[[nodiscard]] inline bool isTruthy(const View &view)
{
    switch (view.tag) {
    case View::Tag::Bool:
        return view.truth;
    case View::Tag::Number:
        return view.number != 0;
    case View::Tag::Text:
        return !view.text->text.isEmpty();
    case View::Tag::Array:
        return !view.array->items.empty();
    case View::Tag::Object:
        return true;
    default:
        return false;
    }
}

/// Levels and weight of VIEW; a scalar has depth 0 and weight 1.
[[nodiscard]] inline int depthOf(const View &view)
{
    return view.isShared() ? view.shared->depth : 0;
}
[[nodiscard]] inline std::uint32_t weightOf(const View &view)
{
    return view.isShared() ? view.shared->weight : 1;
}

/// Texts that occur more than once share one node, so that comparing them is comparing two addresses.
using TextPool = QHash<QString, Value>;
[[nodiscard]] Value pooled(TextPool &pool, const QString &text);
[[nodiscard]] Result<Value> valueFromJson(const QJsonValue &json, TextPool *pool);

} // namespace parvis::rules::detail
