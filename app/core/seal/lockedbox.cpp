// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/lockedbox.h"

#include <sodium.h>

namespace parvis::seal
{

namespace
{

constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

std::optional<QByteArray> lockBox(const QByteArray &plain, const QByteArray &key)
{
    if (sodium_init() < 0 || key.size() != keySize)
        return std::nullopt;
    QByteArray box(nonceSize + plain.size() + tagSize, '\0');
    unsigned char *nonce = bytesOf(box);
    randombytes_buf(nonce, size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytesOf(plain), static_cast<unsigned long long>(plain.size()),
                                               nullptr, 0, nullptr, nonce, bytesOf(key));
    return box;
}

std::optional<QByteArray> openBox(const QByteArray &locked, const QByteArray &key)
{
    if (sodium_init() < 0 || key.size() != keySize || locked.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray plain(locked.size() - nonceSize - tagSize, '\0');
    const unsigned char *nonce = bytesOf(locked);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, nonce + nonceSize,
                                                   static_cast<unsigned long long>(locked.size() - nonceSize), nullptr, 0, nonce,
                                                   bytesOf(key)) != 0)
        return std::nullopt;
    return plain;
}

} // namespace parvis::seal
