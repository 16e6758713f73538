// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/catalogue.h"

namespace parvis::content
{

/// The path of a file of KIND in a content folder: "procedures/identity-card.json".
[[nodiscard]] QString pathOf(const QString &kind, const QString &id);

/// Every file of DIRECTORY a catalogue uses, by kind and id, unread documents included.
[[nodiscard]] Result<QList<ContentFile>, Problems> readContentFiles(const QString &directory);

/// The object in BYTES, or the sentence that says why there is none.
[[nodiscard]] Result<QJsonObject, Problem> readObject(const QByteArray &bytes, const QString &path);

/// PROBLEM with the place of POINTER in BYTES.
[[nodiscard]] Problem problemAt(const QByteArray &bytes, const QString &path, const QString &pointer,
                                const QString &message);

} // namespace parvis::content
