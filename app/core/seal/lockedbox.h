// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace parvis::seal
{

/// PLAIN under KEY (32 bytes): a random nonce, then XChaCha20-Poly1305 with its tag. Nothing for a key of another length.
///
/// Any thread. Source: libsodium, crypto_aead_xchacha20poly1305_ietf.
[[nodiscard]] std::optional<QByteArray> lockBox(const QByteArray &plain, const QByteArray &key);

/// What was locked; nothing where KEY is another one or a single bit of LOCKED has changed.
[[nodiscard]] std::optional<QByteArray> openBox(const QByteArray &locked, const QByteArray &key);

} // namespace parvis::seal
