// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <optional>

namespace parvis::hub::http
{

/// How often something may be done: on average PER_SECOND times, at most BURST at once. Both above zero.
struct Rate {
    double perSecond = 10;
    double burst = 20;
};

/// A bucket that fills at a rate and from which each act takes one token. Time never runs backwards in it.
class TokenBucket
{
public:
    using Time = std::chrono::steady_clock::time_point;

    TokenBucket(Rate rate, Time now) : m_tokens(static_cast<float>(rate.burst)), m_filled(now) {}

    /// Takes a token; false, and nothing is taken, when there is none.
    [[nodiscard]] bool take(Rate rate, Time now);
    /// How long until there is a token; zero when there is one.
    [[nodiscard]] std::chrono::milliseconds wait(Rate rate) const;
    [[nodiscard]] bool full(Rate rate, Time now) const;

private:
    void fill(Rate rate, Time now);

    float m_tokens;
    Time m_filled;
};

/// A bucket per key (device, account or address), in bounded memory.
///
/// Pure: the time is given. Not for several threads at once. When MAX_KEYS buckets are in use, those full again are
/// dropped; keys for which there is still no room share one bucket, so a flood of new keys limits itself and no other.
class RateLimit
{
public:
    using Time = TokenBucket::Time;

    explicit RateLimit(Rate rate, qsizetype maxKeys = 100'000) : m_rate(rate), m_maxKeys(maxKeys) {}

    /// Nothing when KEY may act now (a token is then taken); else how long it must wait, at least 1 ms.
    [[nodiscard]] std::optional<std::chrono::milliseconds> refuse(const QByteArray &key, Time now);

    [[nodiscard]] qsizetype size() const { return m_buckets.size(); }

private:
    TokenBucket &bucketOf(const QByteArray &key, Time now);

    Rate m_rate;
    qsizetype m_maxKeys;
    QHash<QByteArray, TokenBucket> m_buckets;
    std::optional<TokenBucket> m_overflow;
    std::optional<Time> m_swept;
};

/// The key under which ADDRESS is counted: an IPv4 address itself, of an IPv6 address its /64 network, since one
/// subscriber holds all of it.
[[nodiscard]] QByteArray addressKey(const QString &address);

} // namespace parvis::hub::http
