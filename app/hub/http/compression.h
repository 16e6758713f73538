// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/http/sharedbody.h"

#include <QByteArray>

namespace parvis::hub::http
{

/// How hard to try: Fast for what is made anew for each answer, Small for what is kept.
enum class Effort { Fast, Small };

enum class CompressionError {
    Corrupt,  ///< not in that coding, cut short, or followed by more
    TooLarge, ///< would give more bytes than the limit; no more than the limit was ever held
};

/// BYTES in CODING; null when the library fails (memory).
[[nodiscard]] QByteArray compress(const QByteArray &bytes, Coding coding, Effort effort);
[[nodiscard]] Result<QByteArray> decompress(const QByteArray &bytes, Coding coding, qsizetype limit);

} // namespace parvis::hub::http
