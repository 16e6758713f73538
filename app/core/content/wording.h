// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace parvis::content
{

// Pieces of the sentences that tell an administrator what is wrong.

/// The last step of a JSON pointer in words: "cents" in quotes, Item 2 of "options", The file.
[[nodiscard]] QString nameOf(const QString &pointer);
/// VALUE in quotes, at most 60 characters of it.
[[nodiscard]] QString quoted(const QJsonValue &value);
/// "a text", "a number", ...
[[nodiscard]] QString kindInWords(const QJsonValue &value);
/// JSON Schema type names in words, joined by "or".
[[nodiscard]] QString typesInWords(const QStringList &types);
/// The one of KNOWN at most two typing errors away from WORD; empty when there is none.
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);
/// "; did you mean \"x\"?" without the question mark, or empty; to put before the full stop.
[[nodiscard]] QString meant(const QString &word, const QStringList &known);

} // namespace parvis::content
