// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include <span>

namespace parvis::forms
{

/// One country: ISO 3166-1 alpha-2 and its name, UTF-8. XK (Kosovo) is not of ISO, but on passports and in the CLDR.
struct CountryName {
    const char *code;
    const char *french;
    const char *german;
    const char *english;
};

/// All of them, sorted by code. Names as in the Unicode CLDR.
[[nodiscard]] std::span<const CountryName> countryNames();

} // namespace parvis::forms
