// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace parvis::desk
{

/// Which answers to a desk's repeated questions are still news. Answers overtake each other on a slow line, and one
/// that was asked for before the agent did something says nothing of what he did.
class Freshness
{
public:
    enum class List { Tickets, HandOffs, Appointments, Lines, Served, Colleagues };

    /// Number of a new round of questions.
    [[nodiscard]] quint64 ask() { return ++m_asked; }
    /// The hub answered an act: the rounds until now were asked before it.
    void acted() { m_beforeAct = m_asked; }
    /// The answer of ROUND to LIST is to be shown: it is newer than what is shown, and than the last act.
    [[nodiscard]] bool take(List list, quint64 round)
    {
        quint64 &shown = m_shown[size_t(list)];
        if (round <= m_beforeAct || round < shown)
            return false;
        shown = round;
        return true;
    }

private:
    quint64 m_asked = 0;
    quint64 m_beforeAct = 0;
    std::array<quint64, 6> m_shown{};
};

} // namespace parvis::desk
