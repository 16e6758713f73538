// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a form as fields of a page, and what a browser sends back for them; private to this folder.
#pragma once

#include "forms/draft.h"
#include "hub/api/formwords.h"

namespace parvis::hub
{

/// Does FIELD take one thing, so that its label is the heading itself? Otherwise it is a group under a legend.
[[nodiscard]] bool isSingle(forms::FieldKind kind);

/// What stands in the fields of PATH: what was given, as a person reads and edits it.
[[nodiscard]] QJsonValue shownValue(const forms::Draft &draft, const QString &path, const QString &language);

struct FieldState {
    QJsonValue shown;     ///< shownValue(), or what was typed and refused
    bool isWrong = false; ///< the element "fault" says why
    QString wrongPart;    ///< "day", "postcode"; empty = all of it
};
/// The input elements of PATH, without label or legend. HTML.
[[nodiscard]] QString fieldInputs(const forms::Draft &draft, const QString &path, const FieldState &state,
                                  const FormWords &in);

/// What the page sent for FIELD, as forms::parse() takes it.
[[nodiscard]] QJsonValue rawValue(const forms::Field &field, const QByteArray &form);

} // namespace parvis::hub
