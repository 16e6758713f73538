// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleerror.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace parvis::rules
{

/// Many rules over one table of variables, kept settled: when a variable changes, only the rules that read it are
/// evaluated again. The dialect is that of Rule. A value type (copies are independent); one thread at a time.
///
/// A slot is the number of a variable, from 0, in the order in which rules or setters first named it; it stays the
/// same.
class RuleSet
{
public:
    /// What of a rule is kept settled.
    enum class Settles {
        Value, ///< its result
        Truth, ///< only whether that is truthy: result() is then true or false. Faster, and changes less often
    };
    struct Wish {
        QJsonValue logic;
        Settles settles = Settles::Value;
    };

    /// All RULES or the error of the first that does not compile; its detail begins with the rule's index. All
    /// variables are absent at first, and all rules are settled on that.
    [[nodiscard]] static Result<RuleSet> compile(const QList<Wish> &rules);
    [[nodiscard]] static Result<RuleSet> compile(const QList<QJsonValue> &rules, Settles settles = Settles::Value);

    RuleSet(const RuleSet &other);
    RuleSet(RuleSet &&other) noexcept;
    RuleSet &operator=(RuleSet other) noexcept;
    ~RuleSet();

    [[nodiscard]] int size() const; ///< number of rules
    /// The slot of NAME; a name no rule reads gets one too, for the rules that read everything.
    [[nodiscard]] int slot(const QString &name);

    /// Gives the variable a value and settles. Returns the indexes of the rules whose result changed, ascending; valid
    /// until the next non-const call.
    std::span<const int> set(int slot, const Value &value);
    std::span<const int> set(const QString &name, const Value &value) { return set(slot(name), value); }
    /// Takes the variable away (absent, which is not the same as null: defaults apply).
    std::span<const int> remove(int slot);
    /// Makes the members of the object DATA the variables, all others absent, and settles once.
    std::span<const int> load(const Value &data);

    /// The settled result of rule INDEX, 0 <= INDEX < size(): null when it failed, see failure().
    [[nodiscard]] const Value &result(int index) const;
    /// Null when the rule gave a result.
    [[nodiscard]] const Failure *failure(int index) const;
    /// True when the rule gave something truthy.
    [[nodiscard]] bool holds(int index) const;

    /// Evaluates every rule again, whatever has changed; returns how many results did (none, by the promise above). For
    /// tests and measuring.
    int evaluateAll();

private:
    struct State;
    explicit RuleSet(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace parvis::rules
