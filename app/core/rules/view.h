// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of rules: how a value lies in memory. Other modules use value.h.
#pragma once

#include <QString>

#include <atomic>
#include <cstdint>

namespace parvis::rules
{

/// The kinds of JSON. Order is part of nothing.
enum class Kind : std::uint8_t { Null, Bool, Number, Text, Array, Object };

namespace detail
{

/// Head of everything on the heap: shared by reference count, never changed once shared.
struct Shared {
    std::atomic<int> references{1};
    std::uint16_t depth = 0;  ///< levels of nesting below and including this one; 0 for a text
    std::uint32_t weight = 0; ///< what writing it all out costs: one per element, one per eight characters
};

struct TextNode;
struct ArrayNode;
struct ObjectNode;

/// A borrowed value: sixteen bytes, copied freely, alive as long as the Value it was taken from.
struct View {
    enum class Tag : std::uint8_t {
        Null,
        Bool,
        Number,
        Text,
        Array,
        Object,
        Missing, ///< a variable that is not there: null to every operator, but defaults apply
        Failed,  ///< evaluation has stopped; the machine knows why
    };

    Tag tag = Tag::Null;
    union {
        double number = 0;
        bool truth;
        Shared *shared;
        const TextNode *text;
        const ArrayNode *array;
        const ObjectNode *object;
    };

    static View null() { return {}; }
    static View missing() { return of(Tag::Missing); }
    static View failure() { return of(Tag::Failed); }
    static View of(bool value)
    {
        View view = of(Tag::Bool);
        view.truth = value;
        return view;
    }
    static View of(double value)
    {
        View view = of(Tag::Number);
        view.number = value;
        return view;
    }

    [[nodiscard]] bool is(Tag wanted) const { return tag == wanted; }
    [[nodiscard]] bool failed() const { return tag == Tag::Failed; }
    [[nodiscard]] bool isNothing() const { return tag == Tag::Null || tag == Tag::Missing; }
    [[nodiscard]] bool isNumber() const { return tag == Tag::Number; }
    [[nodiscard]] bool isText() const { return tag == Tag::Text; }
    [[nodiscard]] bool isArray() const { return tag == Tag::Array; }
    [[nodiscard]] bool isObject() const { return tag == Tag::Object; }
    [[nodiscard]] bool isShared() const { return tag == Tag::Text || tag == Tag::Array || tag == Tag::Object; }

private:
    static View of(Tag wanted)
    {
        View view;
        view.tag = wanted;
        return view;
    }
};

static_assert(sizeof(View) == 16);

/// Gives up one reference to what VIEW points at, and frees it with the last one.
void release(const View &view);

} // namespace detail

} // namespace parvis::rules
