// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of rules: how numbers are read from texts and written into them.
#pragma once

#include <QString>

namespace parvis::rules::detail
{

/// The number TEXT writes in decimal ("12", " -0.5 ", ".5", "1e2"); 0 for an empty or blank text; NaN for any other and
/// for what is too large for a double.
[[nodiscard]] double numberOf(QStringView text);

/// The shortest decimal form that reads back as NUMBER, as ECMAScript writes it: "3", "0.1", "1e+21", "1e-7".
[[nodiscard]] QString textOf(double number);

} // namespace parvis::rules::detail
