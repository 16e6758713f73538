// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubrecords.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

#include <array>

namespace parvis::simulate
{

/// The digest of a feed's states as StreamState says it: a sum modulo 2^256, big endian. Written apart from the one of
/// the product, which it is compared with.
class StateSum
{
public:
    StateSum() = default;
    explicit StateSum(const QByteArray &bytes)
    {
        for (size_t i = 0; i < 4 && bytes.size() == 32; ++i)
            m_words[i] = qFromBigEndian<quint64>(bytes.constData() + 8 * i);
    }

    void add(const store::Change &change)
    {
        if (!change.body.isEmpty())
            accumulate(term(change), false);
    }
    void remove(const store::Change &change)
    {
        if (!change.body.isEmpty())
            accumulate(term(change), true);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray bytes(32, '\0');
        for (size_t i = 0; i < 4; ++i)
            qToBigEndian(m_words[i], bytes.data() + 8 * i);
        return bytes;
    }

private:
    using Words = std::array<quint64, 4>;

    struct State {
        QString entity;
        QString key;
        QByteArray body;

        bool operator==(const State &) const = default;
        friend size_t qHash(const State &state, size_t seed = 0) { return qHashMulti(seed, state.key, state.body); }
    };

    static Words term(const store::Change &change)
    {
        // A history has few states and sums them a thousand times.
        static QHash<State, Words> known;
        const State state{change.entity, change.key, change.body};
        const auto found = known.constFind(state);
        if (found != known.cend())
            return *found;
        if (known.size() > 10'000)
            known.clear();
        QByteArray text = change.entity.toUtf8();
        text.append('\0');
        text.append(change.key.toUtf8());
        text.append('\0');
        text.append(change.body);
        return known[state] = StateSum(QCryptographicHash::hash(text, QCryptographicHash::Sha256)).m_words;
    }

    void accumulate(Words words, bool negative)
    {
        quint64 carry = negative ? 1 : 0;
        for (size_t i = 4; i-- > 0;) {
            const quint64 word = negative ? ~words[i] : words[i];
            const quint64 partial = m_words[i] + word;
            const quint64 sum = partial + carry;
            carry = quint64(partial < word) | quint64(sum < partial);
            m_words[i] = sum;
        }
    }

    Words m_words{};
};

} // namespace parvis::simulate
