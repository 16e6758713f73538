// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/ratelimit.h"

#include <cmath>

#include <arpa/inet.h>

namespace parvis::hub::http
{

void TokenBucket::fill(Rate rate, Time now)
{
    if (now <= m_filled)
        return;
    const double passed = std::chrono::duration<double>(now - m_filled).count();
    m_tokens = static_cast<float>(std::min(rate.burst, static_cast<double>(m_tokens) + passed * rate.perSecond));
    m_filled = now;
}

bool TokenBucket::take(Rate rate, Time now)
{
    fill(rate, now);
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

std::chrono::milliseconds TokenBucket::wait(Rate rate) const
{
    if (m_tokens >= 1)
        return std::chrono::milliseconds(0);
    const double seconds = (1 - static_cast<double>(m_tokens)) / rate.perSecond;
    return std::chrono::milliseconds(std::max<qint64>(1, static_cast<qint64>(std::ceil(seconds * 1000))));
}

bool TokenBucket::full(Rate rate, Time now) const
{
    TokenBucket then = *this;
    then.fill(rate, now);
    return static_cast<double>(then.m_tokens) >= rate.burst;
}

std::optional<std::chrono::milliseconds> RateLimit::refuse(const QByteArray &key, Time now)
{
    TokenBucket &bucket = bucketOf(key, now);
    if (bucket.take(m_rate, now))
        return std::nullopt;
    return bucket.wait(m_rate);
}

TokenBucket &RateLimit::bucketOf(const QByteArray &key, Time now)
{
    if (const auto found = m_buckets.find(key); found != m_buckets.end())
        return *found;
    // At most one pass over the table in the time a bucket takes to fill: a flood cannot make each request cost a pass.
    const std::chrono::duration<double> refill(m_rate.burst / m_rate.perSecond);
    if (m_buckets.size() >= m_maxKeys && (!m_swept || now - *m_swept >= refill)) {
        m_swept = now;
        m_buckets.removeIf([&](const auto &entry) { return entry.value().full(m_rate, now); });
    }
    if (m_buckets.size() < m_maxKeys)
        return *m_buckets.insert(key, TokenBucket(m_rate, now));
    if (!m_overflow)
        m_overflow.emplace(m_rate, now);
    return *m_overflow;
}

QByteArray addressKey(const QString &address)
{
    in6_addr parsed{};
    const QByteArray text = address.toLatin1();
    if (inet_pton(AF_INET6, text.constData(), &parsed) != 1)
        return text;
    if (IN6_IS_ADDR_V4MAPPED(&parsed))
        return text.sliced(text.lastIndexOf(':') + 1);
    return QByteArray(reinterpret_cast<const char *>(&parsed), 8).toHex() + "/64";
}

} // namespace parvis::hub::http
