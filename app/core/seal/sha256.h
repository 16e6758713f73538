// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace parvis::seal
{

/// SHA-256 of BYTES, 32 bytes (FIPS 180-4). Takes the processor's own instructions where it has them, which is what
/// makes a first sync of a hundred thousand states quick; the library's otherwise. Any thread.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace parvis::seal
