// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include "base/result.h"
#include "forms/answererror.h"
#include "forms/field.h"

namespace parvis::forms
{

/// TEXT as a postcode of COUNTRY, without blanks where its digits alone count. France: 01 to 95 with Corsica (20), the
/// overseas 97 and 98; Germany: 01 to 99; neighbours by length; elsewhere anything short. PART is for the error.
[[nodiscard]] Result<QString, AnswerError> readPostcode(const Field &field, const QString &text, const QString &country,
                                                        const QString &part);

/// True when an address in COUNTRY is not complete without one.
[[nodiscard]] bool needsPostcode(const QString &country);

} // namespace parvis::forms
