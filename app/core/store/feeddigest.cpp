// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feeddigest.h"

#include <QCryptographicHash>

#include <utility>

namespace parvis::store
{

QByteArray FeedDigest::hash(const QString &entity, const QString &key, const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    return QCryptographicHash::hash(entity.toUtf8() + '\0' + key.toUtf8() + '\0' + body, QCryptographicHash::Sha256);
}

FeedDigest::FeedDigest(QByteArray bytes) : m_bytes(std::move(bytes))
{
    Q_ASSERT(m_bytes.size() == 32);
}

void FeedDigest::add(const QByteArray &hash)
{
    int carry = 0;
    for (qsizetype i = hash.size() - 1; i >= 0; --i) {
        carry += uchar(m_bytes[i]) + uchar(hash[i]);
        m_bytes[i] = char(carry & 0xff);
        carry >>= 8;
    }
}

void FeedDigest::remove(const QByteArray &hash)
{
    int borrow = 0;
    for (qsizetype i = hash.size() - 1; i >= 0; --i) {
        const int left = uchar(m_bytes[i]) - uchar(hash[i]) - borrow;
        m_bytes[i] = char(left & 0xff);
        borrow = left < 0;
    }
}

} // namespace parvis::store
