// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace parvis::seal
{

/// SHA-256 of BYTES, 32 bytes (FIPS 180-4). Any thread.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace parvis::seal
