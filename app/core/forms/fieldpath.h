// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms: how a dotted path is taken apart.
#pragma once

#include "forms/field.h"

#include <optional>

namespace parvis::forms
{

/// The number of an item as written in a path, without signs or leading zeros; nothing for other texts.
[[nodiscard]] std::optional<int> itemIndex(const QString &step);

[[nodiscard]] QString itemPath(const QString &repeatId, int item, const QString &fieldId);

/// Null when REPEAT has no such field.
[[nodiscard]] const Field *findItemField(const Field &repeat, const QString &id);

/// Names of the parts displayPart() knows for KIND.
[[nodiscard]] QStringList partsOf(FieldKind kind);

} // namespace parvis::forms
