// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/derivedkey.h"

#include <sodium.h>

namespace parvis::seal
{

QByteArray derivedKey(const QByteArray &secret, quint64 number)
{
    constexpr qsizetype size = 32;
    constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "parvis..";
    if (sodium_init() < 0 || secret.size() != qsizetype(crypto_kdf_KEYBYTES))
        return {};
    QByteArray key(size, Qt::Uninitialized);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(key.data()), size, number, context,
                               reinterpret_cast<const unsigned char *>(secret.constData()));
    return key;
}

} // namespace parvis::seal
