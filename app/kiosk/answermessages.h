// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answererror.h"
#include "forms/field.h"

#include <QString>

namespace parvis::kiosk
{

/// An answer error in words: what is wrong, and how to mend it. Two short sentences in the interface's language.
struct AnswerMessage {
    QString what;
    QString mend;
};

/// LANGUAGE decides how numbers and dates inside the sentences are written.
[[nodiscard]] AnswerMessage describe(const forms::AnswerError &error, const forms::Field &field, const QString &language);

/// The same for a doubt (Answer::doubt()): says that the answer may be kept, and how.
[[nodiscard]] AnswerMessage describeDoubt(const forms::AnswerError &error, const forms::Field &field, const QString &language);

} // namespace parvis::kiosk
