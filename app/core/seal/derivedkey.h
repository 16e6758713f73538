// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parvis::seal
{

/// Key number NUMBER of those made of SECRET: 32 bytes, the same each time. Who holds one of them learns neither SECRET nor
/// another. Empty where SECRET is not 32 bytes long. Made by libsodium's crypto_kdf (BLAKE2b).
[[nodiscard]] QByteArray derivedKey(const QByteArray &secret, quint64 number);

} // namespace parvis::seal
