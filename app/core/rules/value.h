// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/view.h"

#include <QJsonValue>
#include <QStringList>

#include <span>
#include <utility>
#include <vector>

namespace parvis::rules
{

/// One JSON value, immutable: sixteen bytes; a copy shares texts, arrays and objects by reference count. Members of an
/// object are found by hash. Values may be shared between threads; one Value variable belongs to one thread at a time.
///
/// Nesting is at most maxDepth levels ([] is one level, [[]] two) and the whole at most maxWeight, so walking a value
/// never runs out of stack or time.
class Value
{
public:
    static constexpr int maxDepth = 256;
    /// One for each element and member, and one for every eight characters of text, counted as if written out.
    static constexpr std::uint32_t maxWeight = 4'000'000;

    Value() = default; ///< null
    explicit Value(bool value) : m_view(detail::View::of(value)) {}
    /// NaN and infinities, which JSON does not know, become null.
    explicit Value(double value);
    explicit Value(int value) : m_view(detail::View::of(static_cast<double>(value))) {}
    explicit Value(const QString &text);
    explicit Value(const char *) = delete;

    /// Null where the array would break maxDepth or maxWeight.
    [[nodiscard]] static Value array(std::vector<Value> items);
    /// Members keep their order; of two with the same key the last one counts, at the place of the first. Null where
    /// the object would break maxDepth or maxWeight.
    [[nodiscard]] static Value object(std::vector<std::pair<QString, Value>> members);

    /// RuleError::TooDeep or RuleError::TooLarge (ruleerror.h); undefined is null.
    [[nodiscard]] static Result<Value> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonValue toJson() const;
    /// The value as one line of JSON, whatever its kind.
    [[nodiscard]] QByteArray toJsonLine() const;

    Value(const Value &other) : m_view(other.m_view) { retain(); }
    Value(Value &&other) noexcept : m_view(std::exchange(other.m_view, {})) {}
    Value &operator=(const Value &other)
    {
        Value copy(other);
        std::swap(m_view, copy.m_view);
        return *this;
    }
    Value &operator=(Value &&other) noexcept
    {
        std::swap(m_view, other.m_view);
        return *this;
    }
    ~Value()
    {
        if (m_view.isShared())
            detail::release(m_view);
    }

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_view.tag); }
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    /// False unless it is the boolean true; see isTruthy() for JsonLogic's idea of truth.
    [[nodiscard]] bool toBool() const { return kind() == Kind::Bool && m_view.truth; }
    [[nodiscard]] double toNumber(double fallback = 0) const
    {
        return kind() == Kind::Number ? m_view.number : fallback;
    }
    /// The text; empty when it is none.
    [[nodiscard]] QString toText() const;
    /// False for null, false, 0, "" and []; true for everything else, {} and "0" too.
    [[nodiscard]] bool isTruthy() const;

    /// Elements of an array or members of an object; 0 for the other kinds.
    [[nodiscard]] qsizetype size() const;
    /// Empty unless it is an array; valid as long as this value.
    [[nodiscard]] std::span<const Value> items() const;
    /// Empty unless it is an object.
    [[nodiscard]] QStringList keys() const;
    /// The member KEY, or null where there is none.
    [[nodiscard]] Value member(const QString &key) const;
    [[nodiscard]] bool contains(const QString &key) const;

    /// Same kind and content; members in any order; numbers as IEEE doubles.
    bool operator==(const Value &other) const;

    /// For the evaluation inside this module: a borrowed look, and a share of what VIEW shows.
    [[nodiscard]] const detail::View &view() const { return m_view; }
    [[nodiscard]] static Value share(const detail::View &view);

private:
    void retain() const
    {
        if (m_view.isShared())
            m_view.shared->references.fetch_add(1, std::memory_order_relaxed);
    }

    detail::View m_view;
};

} // namespace parvis::rules
