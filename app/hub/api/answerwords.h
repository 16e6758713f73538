// SPDX-License-Identifier: GPL-3.0-or-later
// Why an answer is not accepted, in the words the kiosk has for it, and in Arabic.
#pragma once

#include "forms/answererror.h"
#include "forms/field.h"

namespace parvis::hub
{

/// What is wrong, and how to mend it: two short sentences.
struct AnswerWords {
    QString what;
    QString mend;
};

/// LANGUAGE is one of the pages': "fr", "de", "en", "ar". ISDOUBT: the answer may be kept (Answer::doubt()).
[[nodiscard]] AnswerWords answerWords(const forms::AnswerError &error, const forms::Field &field, const QString &language,
                                      bool isDoubt = false);

} // namespace parvis::hub
