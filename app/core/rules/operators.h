// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of rules: the table of operators.
#pragma once

#include "rules/program.h"

#include <QStringView>

namespace parvis::rules
{

/// How an operator takes its arguments.
enum class Shape : std::uint8_t {
    Values,   ///< any number of children; what is no array is the only one
    Spread,   ///< the same, but a computed only child may give the array of all of them
    Listed,   ///< a literal array only
    Iterator, ///< a literal array of array, body and perhaps start
    Var,
    Val,
    Exists,
    Try,
    Missing,
    MissingSome,
    Preserve,
};

struct Operator {
    const char16_t *name;
    Op op;
    Shape shape;
    std::uint32_t least = 0;          ///< fewer arguments are invalid
    std::uint32_t most = 0xffffffffU; ///< more are
};

/// Null when there is no operator NAME.
[[nodiscard]] const Operator *findOperator(QStringView name);

} // namespace parvis::rules
