// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace parvis::seal
{

/// SHA-256 of BYTES, 32 bytes (FIPS 180-4), by OpenSSL, which takes the processor's own instructions where it has them: a
/// first sync hashes a hundred thousand states. Any thread.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace parvis::seal
