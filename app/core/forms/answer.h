// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/answererror.h"
#include "forms/field.h"

#include <QDate>
#include <QJsonValue>

#include <optional>

namespace parvis::forms
{

/// What parsing needs beside the field. Draft::parse() fills it in from the rules.
struct ParseContext {
    QDate today = {};
    QString language;     ///< decides the decimal sign
    QString region;       ///< ISO 3166 of the site: numbering plan and postcodes where the visitor names no country
    bool required = true; ///< false: a blank answer is fine. A field with Requirement::Never never needs one.
    std::optional<QStringList> offered = std::nullopt; ///< option values not hidden now; none = all
    QJsonValue minimum = QJsonValue::Undefined;        ///< in place of the field's, where defined
    QJsonValue maximum = QJsonValue::Undefined;
};

/// A valid answer: only parse() makes one that holds a value.
class Answer
{
public:
    /// The answer "left blank".
    explicit Answer(FieldKind kind) : m_kind(kind) {}

    [[nodiscard]] FieldKind kind() const { return m_kind; }
    /// The stored shape of FieldKind; null when left blank.
    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] bool isBlank() const { return m_value.isNull(); }
    /// Valid, yet probably mistyped: show it once and let the visitor keep it.
    [[nodiscard]] const std::optional<AnswerError> &doubt() const { return m_doubt; }

    bool operator==(const Answer &) const = default;

private:
    friend class AnswerParser;
    Answer(FieldKind kind, QJsonValue value) : m_kind(kind), m_value(std::move(value)) {}

    FieldKind m_kind;
    QJsonValue m_value = QJsonValue::Null;
    std::optional<AnswerError> m_doubt;
};

/// Reads what the screen sends (raw shapes: see FieldKind; texts, dates, numbers, phones as typed). The stored value of
/// a kind is itself a valid raw value. Never crashes, whatever JSON comes in; time is linear in its size.
[[nodiscard]] Result<Answer, AnswerError> parse(const Field &field, const QJsonValue &raw, const ParseContext &context);

/// Why a stored VALUE of FIELD is not (or no longer) right under CONTEXT (options offered, min, max); nothing if it is.
[[nodiscard]] std::optional<AnswerError> reviewValue(const Field &field, const QJsonValue &value,
                                                     const ParseContext &context);

} // namespace parvis::forms
