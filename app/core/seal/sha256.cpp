// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/sha256.h"

#include <sodium.h>

namespace parvis::seal
{

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<uchar *>(hash.data()), reinterpret_cast<const uchar *>(bytes.data()),
                       std::size_t(bytes.size()));
    return hash;
}

} // namespace parvis::seal
