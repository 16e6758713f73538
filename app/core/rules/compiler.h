// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of rules: from JSON to a program.
#pragma once

#include "rules/operators.h"
#include "rules/program.h"
#include "rules/ruleerror.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonValue>

#include <optional>

namespace parvis::rules
{

/// Adds rules to one program. After an error the program is good for nothing.
class Compiler
{
public:
    [[nodiscard]] Result<void> add(const QJsonValue &logic);
    [[nodiscard]] Program finish() &&;

private:
    using At = std::uint32_t;

    // Where a rule stands: how deep in the text, and how many scopes (iterators, fallbacks) around it.
    struct Place {
        int depth = 0;
        int scopes = 0;
        [[nodiscard]] Place inside() const { return {depth + 1, scopes}; }
        [[nodiscard]] Place scoped() const { return {depth + 1, scopes + 1}; }
    };

    void compile(At at, const QJsonValue &logic, Place place);
    void compileArray(At at, const QJsonArray &items, Place place);
    void compileOperator(At at, const Operator &found, const QJsonValue &arguments, Place place);
    void compileIterator(At at, const Operator &found, const QJsonArray &arguments, Place place);
    void compileTry(At at, const QJsonValue &arguments, Place place);
    void compileVar(At at, const QJsonValue &arguments, Place place);
    void compileVarName(At at, const QJsonValue &name, Place place);
    void compileVal(At at, const QJsonValue &arguments, Place place);
    void compileClimb(At at, const QJsonArray &arguments, Place place);
    void compileMissing(At at, const QJsonValue &arguments, Place place);
    void compileMissingSome(At at, const QJsonArray &arguments, Place place);
    bool compileKeys(At at, Op op, const QJsonArray &keys, const QJsonValue *wanted, Place place);

    void lookUp(At at, const QStringList &steps, Place place);
    void rootLookUp(At at, const QStringList &steps);
    void computed(At at, Op op, const QJsonArray &arguments, Place place);
    At children(At at, Op op, std::size_t count);
    void constant(At at, const QJsonValue &json);
    void compileFailing(At at, const QJsonArray &arguments, Place place);
    void failing(At at);
    std::uint32_t addPath(std::uint32_t slot, const QStringList &steps);
    std::uint32_t slotOf(const QString &name);
    void fail(RuleError code, const QString &detail);

    Program m_program;
    QHash<QString, std::uint32_t> m_slotByName;
    Program::Entry m_entry;
    std::optional<Error> m_error;
};

/// True when JSON holds no operator at any depth it may have: it stands for itself.
[[nodiscard]] bool isLiteral(const QJsonValue &json, int depth = 0);

} // namespace parvis::rules
