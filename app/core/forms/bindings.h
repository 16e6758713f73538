// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/draft.h"
#include "forms/submission.h"

#include <QDate>

namespace parvis::forms
{

/// What bindings need beside the answers.
struct BindingContext {
    QDate today;
    QString reference; ///< may be empty while there is none
    QString region;    ///< as DisplayContext
    QString language;  ///< empty = the document's
};

/// The values of the PDF's fields: full field name to string, bool, or for a signature {"strokes","width","height"}.
/// Every bound field has a value; what is unanswered is "" or false, an absent signature {"strokes":[]}. Empty object
/// when the form has no document.
[[nodiscard]] QJsonObject bindings(const FormDefinition &form, const QJsonObject &answers,
                                   const BindingContext &context);
[[nodiscard]] QJsonObject bindings(const Draft &draft, const BindingContext &context);
/// FORM must be the one the submission was made with.
[[nodiscard]] QJsonObject bindings(const FormDefinition &form, const Submission &submission,
                                   const BindingContext &context);

} // namespace parvis::forms
