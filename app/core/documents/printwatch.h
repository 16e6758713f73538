// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/printproblem.h"

#include <chrono>
#include <optional>

namespace parvis::documents
{

/// What one look at the print service showed.
struct PrintObservation {
    enum class Job {
        Open,      ///< waits, is held or is being printed
        Completed, ///< the service says it came out
        Dropped,   ///< aborted, cancelled or no longer known
    };
    bool answered = true; ///< false: the service said nothing, and nothing below counts
    Job job = Job::Open;
    bool stopped = false;                     ///< the queue is stopped
    PrintProblem reason = PrintProblem::None; ///< problemFromReasons() of the queue
    int sheets = 0;                           ///< that came out so far, as far as the service counts
};

/// Decides from the looks at one job, in the order of time, whether it came out, failed or is still to be waited for.
///
/// A reason counts only once it has lasted: a printer also warns of the empty tray it does not need, and each print
/// begins with "connecting-to-device". A sheet that comes out proves that it still works.
class PrintWatch
{
public:
    static constexpr std::chrono::seconds handGrace{6};     ///< for paper, jam, cover, ink and stopped
    static constexpr std::chrono::seconds offlineGrace{15}; ///< for a printer that does not answer
    static constexpr std::chrono::seconds silenceGrace{4};  ///< for a print service that does not answer

    explicit PrintWatch(std::chrono::milliseconds patience) : m_patience(patience) {}

    /// NOW counts from the hand-over of the document. PrintProblem::None: it came out. Nothing: look again.
    [[nodiscard]] std::optional<PrintProblem> judge(const PrintObservation &seen, std::chrono::milliseconds now);

private:
    [[nodiscard]] bool lasted(std::chrono::milliseconds now) const;

    std::chrono::milliseconds m_patience;
    std::chrono::milliseconds m_heard{0}; ///< when the service last answered
    std::chrono::milliseconds m_since{0}; ///< since when m_reason stands
    PrintProblem m_reason = PrintProblem::None;
    int m_sheets = 0;
};

} // namespace parvis::documents
