// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/draft.h"

namespace parvis::forms
{

/// What was given to DRAFT so far, to take it elsewhere: {fieldId: stored value, or null where left blank}, repeats as
/// arrays of such objects. What does not count now is in it too. Signatures are not: they are given where the form ends.
[[nodiscard]] QJsonObject givenAnswers(const Draft &draft);

/// The same without what does not count now, for somebody else to look at: what was taken back is nobody's business.
[[nodiscard]] QJsonObject shownAnswers(const Draft &draft);

/// A new draft of FORM with those answers, as far as it takes them: what is of another form, of another shape or outside
/// the limits of its field is left out. Whatever JSON comes in, it ends with a valid draft.
[[nodiscard]] Draft draftOf(const FormDefinition &form, QDate today, const QString &region, const QJsonObject &given);

} // namespace parvis::forms
