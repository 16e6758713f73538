// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace parvis::guide
{

struct GuideAnswer {
    QString questionId;
    QString optionId;

    bool operator==(const GuideAnswer &) const = default;
};

/// A place in a rule where the answer to a question is compared with a fixed option.
struct Comparison {
    QString questionId;
    QString optionId;

    bool operator==(const Comparison &) const = default;
};

/// A rule of a guide, over {"answers": {question: option}, "today": "YYYY-MM-DD"}, and what it reads there.
class Condition
{
public:
    /// Errors: rules::RuleError.
    [[nodiscard]] static Result<Condition> compile(const QJsonValue &rule);

    /// False also when the evaluation fails.
    [[nodiscard]] bool holds(const rules::Value &data) const { return m_rule.holds(data); }

    /// Questions whose answers it reads, each once, in order.
    [[nodiscard]] const QStringList &questions() const { return m_questions; }
    [[nodiscard]] const QList<Comparison> &comparisons() const { return m_comparisons; }
    /// Names it reads that a guide does not offer, such as "answer.whoFor".
    [[nodiscard]] const QStringList &unknownNames() const { return m_unknownNames; }
    [[nodiscard]] bool readsToday() const { return m_readsToday; }
    /// True when it computes names, so that the lists above may be incomplete.
    [[nodiscard]] bool isOpaque() const { return m_isOpaque; }

private:
    friend class ConditionReader;
    explicit Condition(rules::Rule rule) : m_rule(std::move(rule)) {}

    rules::Rule m_rule;
    QStringList m_questions;
    QList<Comparison> m_comparisons;
    QStringList m_unknownNames;
    bool m_readsToday = false;
    bool m_isOpaque = false;
};

/// What the conditions of a guide see.
[[nodiscard]] rules::Value conditionData(const QList<GuideAnswer> &answers, QDate today);

} // namespace parvis::guide
