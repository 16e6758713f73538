// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis::documents
{

/// What stands in the way of a print, as far as the printer says so.
enum class PrintProblem {
    None,
    NoPrinter, ///< no queue of that name, or no print service at all
    Stopped,   ///< the queue or the printer is stopped or does not accept jobs
    NoPaper,   ///< media-empty, media-needed
    PaperJam,  ///< media-jam
    CoverOpen, ///< cover-open, door-open
    NoInk,     ///< toner-empty, marker-supply-empty
    Offline,   ///< connecting-to-device, offline, timed-out
    Refused,   ///< the document was aborted or cancelled by the print service
    TooSlow,   ///< no end within PrintJob::patienceSeconds, and no reason given
};

/// What the values of "printer-state-reasons" (RFC 8011, 5.4.12; PWG 5100.9) mean for a visitor who waits for paper.
///
/// The ending -report, -warning or -error is left out of account: print services turn one into the other. Of several
/// reasons the one a hand can mend first wins: jam, cover, paper, ink, then offline, then stopped. Shortages that let
/// the page through (media-low, toner-low) and unknown words are None.
[[nodiscard]] PrintProblem problemFromReasons(const QStringList &reasons);

} // namespace parvis::documents
