// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of rules: a rule of which only the truth is wanted, as a web of tests.
#pragma once

#include "rules/program.h"

namespace parvis::rules
{

/// Appends the tests that tell whether the node ROOT gives something truthy; returns the first test, or an end where
/// the answer is known. They lie in the order in which they are asked.
[[nodiscard]] std::uint32_t compileCondition(Program &program, std::uint32_t root);

} // namespace parvis::rules
