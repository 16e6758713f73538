// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms: what every typed text goes through.
#pragma once

#include "base/result.h"
#include "forms/answererror.h"
#include "forms/field.h"

namespace parvis::forms
{

enum class Lines { One, Several };

/// RAW in NFC, trimmed, runs of blanks made one, invisible direction marks taken out; with Lines::Several line breaks
/// are kept (as "\n", never more than two in a row). UnprintableCharacter, or TooLong where RAW is beyond all measure.
[[nodiscard]] Result<QString, AnswerError> cleanText(const Field &field, const QString &raw, Lines lines,
                                                     const QString &part = {});

/// TooShort or TooLong against MINIMUM and MAXIMUM user-perceived characters (0 = none); nothing when right.
[[nodiscard]] std::optional<AnswerError> checkLength(const Field &field, const QString &text, int minimum, int maximum,
                                                     const QString &part = {});

/// Digits of any script as 0 to 9; everything else as it is.
[[nodiscard]] QString withAsciiDigits(const QString &text);

/// TEXT without blanks of any kind.
[[nodiscard]] QString withoutBlanks(const QString &text);

/// The code points of TEXT; a lone surrogate stands for itself.
[[nodiscard]] std::vector<char32_t> codePoints(const QString &text);

/// A character as error parameter: itself, or "U+0007" when it cannot be shown.
[[nodiscard]] QJsonObject characterParameter(char32_t character);

} // namespace parvis::forms
