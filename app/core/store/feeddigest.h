// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace parvis::store
{

/// The digest of a set of states that does not depend on their order: the sum, modulo 2^256, of SHA-256(entity 0 key 0
/// body), each read as a number with its highest byte first. An empty body is a state that is gone and adds nothing.
class FeedDigest
{
public:
    /// The hash of one state, 32 bytes; empty for an empty body.
    [[nodiscard]] static QByteArray hash(const QString &entity, const QString &key, const QByteArray &body);
    /// Of STATE, "entity 0 key 0 body" in UTF-8 with a body that is not empty.
    [[nodiscard]] static QByteArray hash(QByteArrayView state);

    FeedDigest() = default; ///< the empty set
    /// What bytes() gave; BYTES must be 32.
    explicit FeedDigest(const QByteArray &bytes);

    /// HASH as hash() gives it; an empty one changes nothing.
    void add(const QByteArray &hash);
    void remove(const QByteArray &hash);

    [[nodiscard]] QByteArray bytes() const;

private:
    std::array<quint64, 4> m_words{}; // the highest first
};

} // namespace parvis::store
