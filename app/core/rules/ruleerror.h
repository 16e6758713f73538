// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "rules/value.h"

namespace parvis::rules
{

/// What can be wrong with a rule. "Compile" errors are in the rule itself and come before any data is seen.
enum class RuleError {
    ManyOperators,    ///< compile: an object with several keys stands where an operator is expected
    UnknownOperator,  ///< compile: no operator has this name
    TooDeep,          ///< compile, evaluate, Value: nested deeper than Value::maxDepth
    TooLarge,         ///< evaluate, Value: heavier than Value::maxWeight, or the rule works longer than its step limit
    InvalidArguments, ///< evaluate: an operator got arguments of the wrong number or kind
    NotANumber,       ///< evaluate: arithmetic or a comparison on what is no number, or a division by zero
    Thrown,           ///< evaluate: the rule itself used "throw"
};

/// Why a rule gave no result.
struct Failure {
    RuleError code = RuleError::Thrown;
    /// What `try` hands on: {"type": "Invalid Arguments"}, "NaN", "Too Deep", "Too Large", or whatever was thrown.
    /// Holds what the rule put in, so possibly an answer: never log it.
    Value value;

    /// Without the value: safe to log.
    [[nodiscard]] Error toError() const;
    bool operator==(const Failure &) const = default;
};

/// The name other implementations use for CODE in {"type": ...}: "Unknown Operator", "NaN", ...
[[nodiscard]] QString typeOf(RuleError code);
[[nodiscard]] Failure failureOf(RuleError code);

} // namespace parvis::rules
