// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parvis::forms
{

/// Characters of the code under which a form comes back from a phone; an appointment's has more.
constexpr int returnCodeLength = 8;

/// The code TYPED: capital letters, without spaces and dashes, what is easily misread put right (0 and O stand for Q; 1, I
/// and L for 7; U for V). Nothing where it is none.
[[nodiscard]] std::optional<QString> parseReturnCode(const QString &typed);

/// "K7RM-2XQ9"
[[nodiscard]] QString returnCodeText(const QString &code);

} // namespace parvis::forms
