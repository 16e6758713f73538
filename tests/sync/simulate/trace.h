// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace parvis::simulate
{

/// What happened in a history, in order: as one number always, as lines where somebody will read them.
class Trace
{
public:
    enum class Lines { None, Keep };

    explicit Trace(Lines lines) : m_lines(lines) {}

    /// Mixes WHAT and the numbers into the hash; TEXT is asked for only where lines are kept.
    template <typename Text> void note(Instant when, quint32 what, quint64 first, quint64 second, const Text &text)
    {
        mix(quint64(when.time_since_epoch().count()));
        mix(what);
        mix(first);
        mix(second);
        if (m_lines == Lines::Keep)
            keep(when, text());
    }

    [[nodiscard]] quint64 hash() const { return m_hash; }
    [[nodiscard]] const QStringList &lines() const { return m_kept; }

private:
    void mix(quint64 value)
    {
        m_hash = (m_hash ^ value) * 0x9fb21c651e98df25ULL;
        m_hash ^= m_hash >> 32;
    }
    void keep(Instant when, const QString &text);

    Lines m_lines;
    quint64 m_hash = 0xcbf29ce484222325ULL;
    QStringList m_kept;
};

} // namespace parvis::simulate
