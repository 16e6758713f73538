// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printwatch.h"

namespace parvis::documents
{

bool PrintWatch::lasted(std::chrono::milliseconds now) const
{
    const auto grace = m_reason == PrintProblem::Offline ? offlineGrace : handGrace;
    return m_reason != PrintProblem::None && now - m_since >= grace;
}

std::optional<PrintProblem> PrintWatch::judge(const PrintObservation &seen, std::chrono::milliseconds now)
{
    if (!seen.answered)
        return now - m_heard >= silenceGrace ? std::optional(PrintProblem::NoPrinter) : std::nullopt;
    m_heard = now;
    if (seen.job == PrintObservation::Job::Completed)
        return PrintProblem::None;
    if (seen.job == PrintObservation::Job::Dropped)
        return PrintProblem::Refused;
    if (seen.stopped)
        return seen.reason == PrintProblem::None ? PrintProblem::Stopped : seen.reason;
    if (seen.reason != m_reason || seen.sheets > m_sheets) {
        m_reason = seen.reason;
        m_since = now;
    }
    m_sheets = seen.sheets;
    if (lasted(now))
        return m_reason;
    if (now >= m_patience)
        return m_reason == PrintProblem::None ? PrintProblem::TooSlow : m_reason;
    return std::nullopt;
}

} // namespace parvis::documents
