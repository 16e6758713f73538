// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/sha256.h"

#include <memory>
#include <openssl/evp.h>

namespace parvis::seal
{

namespace
{

constexpr qsizetype hashSize = 32;

struct Free {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_MD *algorithm) const { EVP_MD_free(algorithm); }
};

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    // To look an algorithm up and to make a context costs more than to hash a short text.
    static const std::unique_ptr<EVP_MD, Free> algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    thread_local const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    QByteArray hash(hashSize, Qt::Uninitialized);
    const bool done = EVP_DigestInit_ex2(context.get(), algorithm.get(), nullptr) == 1 &&
                      EVP_DigestUpdate(context.get(), bytes.data(), std::size_t(bytes.size())) == 1 &&
                      EVP_DigestFinal_ex(context.get(), reinterpret_cast<uchar *>(hash.data()), nullptr) == 1;
    if (!done)
        qFatal("this machine's OpenSSL knows no SHA-256");
    return hash;
}

} // namespace parvis::seal
