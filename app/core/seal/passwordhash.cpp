// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/passwordhash.h"

#include <sodium.h>

namespace parvis::seal
{

namespace
{

// A keyboard writes "é" as one character, another as two.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

std::optional<QByteArray> hashPassword(const QString &password, PasswordCost cost)
{
    if (sodium_init() < 0)
        return std::nullopt;
    const bool isLeast = cost == PasswordCost::Least;
    QByteArray bytes = bytesOf(password);
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const int failed =
        crypto_pwhash_str(hash.data(), bytes.constData(), size_t(bytes.size()),
                          isLeast ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          isLeast ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (failed)
        return std::nullopt;
    return QByteArray(hash.constData()); // up to its first zero byte
}

bool isPassword(const QString &password, const QByteArray &hash)
{
    if (sodium_init() < 0 || hash.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    QByteArray bytes = bytesOf(password);
    const bool same = crypto_pwhash_str_verify(hash.constData(), bytes.constData(), size_t(bytes.size())) == 0;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return same;
}

} // namespace parvis::seal
