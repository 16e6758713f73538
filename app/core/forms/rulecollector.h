// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include "forms/formrules.h"
#include "forms/objectreader.h"

#include <QJsonValue>

#include <vector>

namespace parvis::forms
{

/// What a rule decides about a field.
enum class RuleUse { Visible, Required, Calculated, Minimum, Maximum, Option };

/// One rule as found in the form file.
struct FoundRule {
    QString fieldId;
    RuleUse use = RuleUse::Visible;
    int option = 0;
    QJsonValue logic;
    QString pointer;
};

/// Compiles the rules of a form level by level: checks the names and options they mention and orders the fields.
/// FIELDS must outlive the result. A fault goes to FAULT; then the result is of no use.
class RuleCollector
{
public:
    explicit RuleCollector(FirstFault &fault) : m_fault(fault) {}

    /// The rules of a repeat's items; OUTER are the fields around it.
    [[nodiscard]] LevelRules compileItems(const std::vector<const Field *> &fields, const std::vector<FoundRule> &found,
                                          const std::vector<const Field *> &outer, const QString &repeatId);
    /// The rules of the form; ITEMS are those of its repeats, in order.
    [[nodiscard]] LevelRules compileTop(const std::vector<const Field *> &fields, const std::vector<FoundRule> &found,
                                        const std::vector<LevelRules> &items);
    /// One rule that sees all of FIELDS; an empty optional after a fault.
    [[nodiscard]] std::optional<rules::Rule> compileOne(const QJsonValue &logic, const QString &pointer,
                                                        const std::vector<const Field *> &fields);

private:
    using Scope = QHash<QString, const Field *>;
    using Reads = std::vector<std::vector<int>>;

    [[nodiscard]] LevelRules compile(const std::vector<const Field *> &fields, const std::vector<FoundRule> &found,
                                     const Scope &scope, Reads &reads);
    void check(const rules::Rule &rule, const QJsonValue &logic, const QString &pointer, const Scope &scope);
    void checkOptions(const QJsonValue &logic, const QString &pointer, const Scope &scope, int depth);
    void checkComparison(const QJsonArray &arguments, const QString &pointer, const Scope &scope);
    void order(LevelRules &level, const Reads &reads, const QString &pointer);

    FirstFault &m_fault;
};

} // namespace parvis::forms
