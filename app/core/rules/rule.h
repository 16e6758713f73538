// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleerror.h"

#include <QStringList>

#include <memory>

namespace parvis::rules
{

struct Program;

/// One JsonLogic rule, compiled once and evaluated many times; immutable, cheap to copy, usable from several threads.
///
/// Dialect. The operators of jsonlogic.com and its shared suite, and those of the community's newer suites: val,
/// exists, ??, try, throw, length, preserve. A rule is an object with exactly one key; {} and other JSON stand for
/// themselves, and {"preserve": x} is x as it is written. Where sources differ, in this order: the newer suites, the
/// official suite (no case of either is left out), what the reference implementation in JavaScript does. In particular:
///  - Arguments. if, ?:, and, or, ??, comparisons and iterators want a literal array, iterators with a body in it, else
///    Invalid Arguments. + - * / % min max cat take {"+": rule} as if the array that rule gives were written there.
///  - Truth. null, false, 0, "" and [] are false. {"and": []} and {"or": []} are false.
///  - Comparisons chain: every neighbouring pair must hold, and the first that does not ends it. == and the orderings
///    compare two texts by code unit, everything else as numbers; NaN when one side is none. null counts as 0 against
///    a number or an ordered boolean; it equals neither false nor any text, array or object, and is neither below nor
///    above a text that is no number (an unanswered question compares as false, it does not fail).
///  - === never holds between arrays or objects.
///  - A text is a number when it is one in decimal notation; blanks around it are ignored; "" is 0.
///  - Arithmetic that has no finite result fails with NaN; so does division by zero. {"/": [x]} is 1/x.
///  - var splits its path at dots, val takes it apart as given; both know "length" of texts and arrays. var's default
///    applies when there is nothing, not when there is null. val's [[n], ...] climbs: each iterator or try is two
///    levels, the odd one holding {"index": i}. Paths that lead nowhere give null.
///  - map, filter and reduce take a missing array as empty but refuse a literal null; all and none refuse both; some
///    is false. In a fallback of try, the data is the failure's value. {"throw": x} fails with x, or {"type": x}.
///  - missing counts null and "" as missing. cat joins null as nothing and refuses objects. log gives its argument
///    back and writes nothing.
///  - Bounds: nesting of rules and data Value::maxDepth, and a step limit that ends any rule; no try catches that.
class Rule
{
public:
    /// ManyOperators, UnknownOperator, TooDeep, TooLarge; the detail names the operator.
    [[nodiscard]] static Result<Rule> compile(const QJsonValue &logic);

    /// The result on DATA, any JSON (usually an object of variables).
    [[nodiscard]] Result<Value, Failure> evaluate(const Value &data) const;
    /// True when evaluation succeeds with something truthy: a condition that fails does not hold.
    [[nodiscard]] bool holds(const Value &data) const;

    /// Names of the members of the data it reads, sorted, each once.
    [[nodiscard]] const QStringList &variables() const { return m_variables; }
    /// True when it may read any member: it computes names, or takes the data as a whole.
    [[nodiscard]] bool readsEverything() const;

private:
    Rule(std::shared_ptr<const Program> program, QStringList variables)
        : m_program(std::move(program)), m_variables(std::move(variables))
    {
    }

    std::shared_ptr<const Program> m_program;
    QStringList m_variables;
};

} // namespace parvis::rules
