// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feeddigest.h"

#include "seal/sha256.h"

#include <QtEndian>

namespace parvis::store
{

namespace
{

quint64 word(const QByteArray &bytes, std::size_t number)
{
    return qFromBigEndian<quint64>(bytes.constData() + number * sizeof(quint64));
}

} // namespace

QByteArray FeedDigest::hash(const QString &entity, const QString &key, const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    return hash(entity.toUtf8() + '\0' + key.toUtf8() + '\0' + body);
}

QByteArray FeedDigest::hash(QByteArrayView state)
{
    return seal::sha256(state);
}

FeedDigest::FeedDigest(const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() == 32);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] = word(bytes, i);
}

void FeedDigest::add(const QByteArray &hash)
{
    if (hash.isEmpty())
        return;
    quint64 carry = 0;
    for (std::size_t i = m_words.size(); i-- > 0;) {
        const quint64 more = word(hash, i);
        const quint64 sum = m_words[i] + more;
        m_words[i] = sum + carry;
        carry = quint64(sum < more) + quint64(m_words[i] < sum);
    }
}

void FeedDigest::remove(const QByteArray &hash)
{
    if (hash.isEmpty())
        return;
    quint64 borrow = 0;
    for (std::size_t i = m_words.size(); i-- > 0;) {
        const quint64 less = word(hash, i);
        const quint64 rest = m_words[i] - less;
        const quint64 left = rest - borrow;
        borrow = quint64(m_words[i] < less) + quint64(rest < borrow);
        m_words[i] = left;
    }
}

QByteArray FeedDigest::bytes() const
{
    QByteArray bytes(qsizetype(m_words.size() * sizeof(quint64)), Qt::Uninitialized);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        qToBigEndian(m_words[i], bytes.data() + i * sizeof(quint64));
    return bytes;
}

} // namespace parvis::store
