// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace parvis::cli
{

enum class InputError {
    Unreadable, ///< absent, a folder, forbidden, or the disk failed
    TooLarge,   ///< more bytes than the limit, or without end
};

/// The bytes of the file at PATH, at most LIMIT of them; never reads more than one byte over it. The detail of an error
/// is the whole sentence, with the file's name.
[[nodiscard]] Result<QByteArray> readInput(const QString &path, qint64 limit);

} // namespace parvis::cli
