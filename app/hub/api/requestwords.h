// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a form that was handed in says; private to this folder.
#pragma once

namespace parvis::hub
{

struct RequestWords {
    const char *language;
    const char *title;
    const char *received;
    const char *receivedText;
    const char *receivedOn; ///< %1 = day
    const char *checked;
    const char *checkedText;
    const char *correction;
    const char *correctionText;
    const char *reason; ///< heading
    const char *done;
    const char *doneText;
    const char *since; ///< %1 = day
    const char *keep;
    const char *unknownTitle;
    const char *unknownText;
    const char *unknownOld;
};

/// In LANGUAGE, one of "fr", "de", "en" and "ar"; French for any other.
[[nodiscard]] const RequestWords &requestWords(const char *language);

} // namespace parvis::hub
