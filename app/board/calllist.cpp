// SPDX-License-Identifier: GPL-3.0-or-later
#include "calllist.h"

#include <algorithm>
#include <utility>

namespace parvis::board
{

namespace
{

constexpr qsizetype mostSeen = 5'000; // several days of a large site

const BoardCall *find(const QList<BoardCall> &calls, const QString &id)
{
    const auto found = std::find_if(calls.begin(), calls.end(), [&](const BoardCall &call) { return call.id == id; });
    return found == calls.end() ? nullptr : &*found;
}

} // namespace

bool CallList::isNew(const BoardCall &call) const
{
    const auto seen = m_seen.constFind(call.id);
    // An undone call and a new one count alike: the time tells them apart.
    return seen == m_seen.cend() || call.calls > seen->calls || call.called > seen->called;
}

void CallList::take(const CallsAnswer &answer)
{
    m_calls = answer.calls;
    m_time = answer.time;
    QList<BoardCall> waiting;
    for (const BoardCall &waits : std::as_const(m_waiting)) {
        const BoardCall *call = find(m_calls, waits.id);
        if (call && call->isSummons && !isNew(*call))
            waiting.append(*call);
    }
    for (auto call = m_calls.crbegin(); call != m_calls.crend(); ++call) {
        if (!m_isFirst && call->isSummons && isNew(*call) && answer.time - call->called <= tooOld)
            waiting.append(*call);
    }
    m_waiting = waiting;
    if (m_seen.size() > mostSeen)
        m_seen.clear();
    for (const BoardCall &call : std::as_const(m_calls))
        m_seen.insert(call.id, {call.calls, call.called});
    m_isFirst = false;
}

std::optional<BoardCall> CallList::begin()
{
    if (m_waiting.isEmpty())
        return std::nullopt;
    m_announced = m_waiting.takeFirst();
    return m_announced;
}

std::optional<BoardCall> CallList::current() const
{
    if (m_announced || m_calls.isEmpty())
        return m_announced;
    return m_calls.first();
}

QList<BoardCall> CallList::others(int most) const
{
    const auto shown = current();
    QList<BoardCall> others;
    for (const BoardCall &call : m_calls) {
        if (call.id != shown->id && others.size() < most)
            others.append(call);
    }
    return others;
}

std::optional<std::chrono::milliseconds> CallList::sinceNewest() const
{
    if (m_calls.isEmpty())
        return std::nullopt;
    return m_time - m_calls.first().called;
}

} // namespace parvis::board
