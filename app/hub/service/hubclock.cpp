// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/hubclock.h"

#include "hub/service/instants.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace parvis::hub
{

using appointments::ClockReading;
using std::chrono::milliseconds;

namespace
{

QString factName()
{
    return QStringLiteral("clock");
}

qint64 count(Instant instant)
{
    return instant.time_since_epoch().count();
}

std::optional<qint64> number(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

bool agree(Instant a, Instant b)
{
    return std::chrono::abs(a - b) <= HubClock::tolerance;
}

ClockMark markAt(Instant time, const ClockReading &reading)
{
    return {time, reading.bootTime, reading.bootId, reading.wall, {}};
}

} // namespace

QByteArray encode(const ClockMark &mark)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("time"), count(mark.time)},
                                     {QStringLiteral("bootTime"), qint64(mark.bootTime.count())},
                                     {QStringLiteral("bootId"), mark.bootId},
                                     {QStringLiteral("wall"), count(mark.wall)},
                                     {QStringLiteral("by"), mark.by}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ClockMark> decodeClockMark(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto time = number(object, "time");
    const auto bootTime = number(object, "bootTime");
    const auto wall = number(object, "wall");
    if (!time || !bootTime || !wall)
        return std::nullopt;
    return ClockMark{Instant(milliseconds(*time)), milliseconds(*bootTime),
                     object.value(QStringLiteral("bootId")).toString(), Instant(milliseconds(*wall)),
                     object.value(QStringLiteral("by")).toString()};
}

Result<std::optional<ClockMark>> clockMark(store::HubTransaction &transaction)
{
    const auto bytes = transaction.fact(factName());
    return bytes ? Result<std::optional<ClockMark>>(decodeClockMark(*bytes)) : bytes.error();
}

Result<std::optional<ClockMark>> clockMark(store::HubLedger &ledger, const QStringList &sites)
{
    std::optional<ClockMark> newest;
    for (const QString &site : sites) {
        const auto read = ledger.read(site, [&](store::HubTransaction &transaction) -> Result<void> {
            const auto mark = clockMark(transaction);
            if (!mark)
                return mark.error();
            if (*mark && (!newest || (*mark)->time > newest->time))
                newest = *mark;
            return {};
        });
        if (!read)
            return read.error();
    }
    return newest;
}

Result<void> setClockMark(store::HubLedger &ledger, const QStringList &sites, const ClockMark &mark)
{
    for (const QString &site : sites) {
        const auto set = ledger.write(
            site, [&](store::HubTransaction &transaction) { return transaction.setFact(factName(), encode(mark)); });
        if (!set)
            return set;
    }
    return {};
}

HubClock::HubClock(Read read) : m_read(std::move(read))
{
    begin(std::nullopt);
}

HubClock::Judged HubClock::judge(const ClockMark &mark, const ClockReading &reading)
{
    if (mark.bootId == reading.bootId && reading.bootTime >= mark.bootTime) {
        const Instant expected = mark.time + (reading.bootTime - mark.bootTime);
        if (!agree(reading.wall, expected))
            return {ClockState::Jumped, expected};
        const milliseconds most = (reading.bootTime - mark.bootTime) / slewing;
        return {ClockState::Good, std::clamp(reading.wall, expected - most, expected + most)};
    }
    const bool wasAhead = mark.wall - mark.time > tolerance;
    const bool isPlausible = reading.wall >= mark.time - tolerance && reading.wall < mark.time + longestOff;
    if (!isPlausible || (wasAhead && reading.wall >= mark.wall - tolerance))
        return {ClockState::Unknown, mark.time};
    return {ClockState::Good, reading.wall};
}

void HubClock::begin(const std::optional<ClockMark> &mark)
{
    const ClockReading reading = m_read();
    const Judged judged = mark ? judge(*mark, reading) : Judged{ClockState::Good, reading.wall};
    const std::lock_guard lock(m_mutex);
    m_kept = mark;
    m_anchor = markAt(judged.now, reading);
    m_isKnown = judged.state != ClockState::Unknown;
    m_before = mark && (mark->bootId != reading.bootId || !m_isKnown) ? mark : std::nullopt;
}

HubClock::Judged HubClock::judge(const ClockReading &reading) const
{
    const Judged byAnchor = judge(m_anchor, reading);
    const bool mayDecide = m_before && (!m_isKnown || reading.bootTime < settling);
    const Judged byBefore = mayDecide ? judge(*m_before, reading) : Judged{ClockState::Unknown, {}};
    if (byBefore.state == ClockState::Good)
        return byBefore;
    return m_isKnown ? byAnchor : Judged{ClockState::Unknown, m_anchor.time + (reading.bootTime - m_anchor.bootTime)};
}

Instant HubClock::now() const
{
    const ClockReading reading = m_read();
    const std::lock_guard lock(m_mutex);
    return judge(reading).now;
}

ClockState HubClock::state() const
{
    const ClockReading reading = m_read();
    const std::lock_guard lock(m_mutex);
    return judge(reading).state;
}

std::optional<ClockMark> HubClock::markToKeep(Keep when)
{
    const ClockReading reading = m_read();
    const std::lock_guard lock(m_mutex);
    const Judged judged = judge(reading);
    if (judged.state == ClockState::Unknown)
        return std::nullopt;
    const bool isGood = judged.state == ClockState::Good;
    const bool isKept = m_kept && m_kept->bootId == reading.bootId && agree(m_kept->wall, m_kept->time) == isGood;
    // That it disagrees is kept once.
    const bool isFresh = isKept && (!isGood || reading.bootTime - m_kept->bootTime < markEvery);
    m_anchor = markAt(judged.now, reading);
    m_isKnown = true;
    if (isFresh && when == Keep::WhenDue)
        return std::nullopt;
    if (isGood) {
        // The boot before decides as long as the clock may still be set over the network.
        if (m_before && reading.bootTime < settling)
            return std::nullopt;
        m_before.reset();
    }
    m_kept = markAt(judged.now, reading);
    return m_kept;
}

bool HubClock::heed(const std::optional<ClockMark> &mark)
{
    const ClockReading reading = m_read();
    {
        const std::lock_guard lock(m_mutex);
        if (!mark || mark->by.isEmpty() || mark == m_kept || !agree(mark->wall, reading.wall))
            return false;
    }
    begin(mark);
    return true;
}

QString HubClock::complaint() const
{
    const ClockReading reading = m_read();
    const std::lock_guard lock(m_mutex);
    const Judged judged = judge(reading);
    if (judged.state == ClockState::Good)
        return {};
    const QString words =
        judged.state == ClockState::Jumped
            ? QStringLiteral("The clock of this machine says %1, by the time since it was started it is %2. No place "
                             "passes and no day is added. Set the clock, or confirm it: parvis hub clock accept.")
            : QStringLiteral("The clock of this machine says %1, the hub last ran at %2: that cannot be believed. "
                             "Nothing is booked. Set the clock, or confirm it: parvis hub clock accept.");
    return words.arg(toText(reading.wall), toText(judged.now));
}

} // namespace parvis::hub
