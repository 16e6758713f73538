// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor's browser is told where there is no page, in the languages of the other pages.
#pragma once

#include <QString>

namespace parvis::hub
{

struct RefusalWords {
    const char *language;
    const char *unknownTitle; ///< no such page
    const char *unknownText;
    const char *wrongTitle; ///< the address has a mistake
    const char *wrongText;
    const char *buttonTitle; ///< an address that only a button leads to
    const char *buttonText;
    const char *waitTitle; ///< too often
    const char *waitText;  ///< %1 = seconds
    const char *busyTitle; ///< nothing was changed
    const char *busyText;
    const char *awayTitle; ///< the town hall takes up its work again
    const char *awayText;
    const char *refusedTitle;
    const char *refusedText;
    const char *again;  ///< link to the same page
    const char *toPage; ///< link to the page the address belongs to
    const char *haveCode; ///< link to where a visitor types the code of his appointment
    const char *callUs; ///< %1 = telephone number, as HTML
};

/// In LANGUAGE ("de", "de-AT"), French where there are none.
[[nodiscard]] const RefusalWords &refusalWords(const QString &language);

} // namespace parvis::hub
