// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace parvis::forms
{

/// User-perceived characters (extended grapheme clusters) of TEXT, as minLength and maxLength count them: "é" is one
/// however it is coded, and so is a family emoji. Source: UAX #29 through QTextBoundaryFinder.
[[nodiscard]] int characterCount(QStringView text);

} // namespace parvis::forms
