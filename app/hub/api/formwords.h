// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a form on a phone say around its questions.
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

struct FormWords {
    const char *language;
    const char *linkTitle;
    const char *linkText;
    const char *linkKept;
    const char *linkReplaces;
    const char *linkOpen; ///< button
    const char *usedTitle;
    const char *usedText;
    const char *overTitle;
    const char *overText;
    const char *goneTitle;
    const char *goneText;
    const char *cookieTitle;
    const char *cookieText;
    const char *changedTitle;
    const char *changedText;
    const char *oldTitle;
    const char *oldText;
    const char *question; ///< %1 of %2
    const char *optional;
    const char *next; ///< button
    const char *skip; ///< button
    const char *back; ///< link
    const char *toCheck; ///< link
    const char *fallen;
    const char *doubt;
    const char *yes;
    const char *no;
    const char *day;
    const char *month;
    const char *year;
    const char *partial;
    const char *street;
    const char *extra;
    const char *postcode;
    const char *city;
    const char *country;
    const char *chooseCountry;
    const char *town;
    const char *addItem; ///< button
    const char *removeItem; ///< button; %1 = which
    const char *changeItem; ///< link; %1 = which
    const char *bring;
    const char *notHave;
    const char *attach;
    const char *checkTitle;
    const char *missing;
    const char *blank;
    const char *change; ///< link; %1 = the question
    const char *allDone;
    const char *notDone;
    const char *complete; ///< link
    const char *signLater;
    const char *endTitle;
    const char *endText;
    const char *getCode; ///< button
    const char *codeTitle;
    const char *codeText;
    const char *goOn; ///< button
    const char *eraseTitle; ///< summary
    const char *eraseText;
    const char *eraseNow; ///< button
    const char *erasedTitle;
    const char *erasedText;
    const char *kept;
    const char *faultIn; ///< before the title of a page with a fault
    const char *langs; ///< label of a navigation
};

/// In LANGUAGE ("de", "de-AT"), French where there are none.
[[nodiscard]] const FormWords &formWords(const QString &language);
/// As phoneWords().
[[nodiscard]] const FormWords &formWords(const ApiCall &call, const QString &fallback);

} // namespace parvis::hub
