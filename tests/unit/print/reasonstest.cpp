// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printproblem.h"
#include "support/catch.h"

using namespace parvis::documents;

namespace
{

struct Row {
    const char *reasons; // separated by spaces
    PrintProblem problem;
};

const Row rows[] = {
    {"", PrintProblem::None},
    {"none", PrintProblem::None},
    {"media-empty", PrintProblem::NoPaper},
    {"media-empty-error", PrintProblem::NoPaper},
    {"media-empty-warning", PrintProblem::NoPaper},
    {"media-empty-report", PrintProblem::NoPaper},
    {"MEDIA-EMPTY-Error", PrintProblem::NoPaper},
    {"media-needed", PrintProblem::NoPaper},
    {"media-needed-error", PrintProblem::NoPaper},
    {"input-tray-missing", PrintProblem::NoPaper},
    {"media-jam", PrintProblem::PaperJam},
    {"media-jam-warning", PrintProblem::PaperJam},
    {"cover-open", PrintProblem::CoverOpen},
    {"cover-open-error", PrintProblem::CoverOpen},
    {"door-open", PrintProblem::CoverOpen},
    {"door-open-report", PrintProblem::CoverOpen},
    {"interlock-open", PrintProblem::CoverOpen},
    {"toner-empty", PrintProblem::NoInk},
    {"toner-empty-error", PrintProblem::NoInk},
    {"marker-supply-empty", PrintProblem::NoInk},
    {"marker-supply-empty-error", PrintProblem::NoInk},
    {"marker-ink-empty-error", PrintProblem::NoInk},
    {"connecting-to-device", PrintProblem::Offline},
    {"offline", PrintProblem::Offline},
    {"offline-report", PrintProblem::Offline},
    {"timed-out", PrintProblem::Offline},
    {"timed-out-error", PrintProblem::Offline},
    {"shutdown", PrintProblem::Offline},
    {"paused", PrintProblem::Stopped},
    {"moving-to-paused", PrintProblem::Stopped},
    {"stopped", PrintProblem::Stopped},
    {"stopping", PrintProblem::Stopped},
    // Shortages let the page through.
    {"media-low", PrintProblem::None},
    {"media-low-warning", PrintProblem::None},
    {"toner-low-report", PrintProblem::None},
    {"marker-supply-low-warning", PrintProblem::None},
    {"output-area-almost-full", PrintProblem::None},
    {"stopped-partly", PrintProblem::None},
    {"cups-waiting-for-job-completed", PrintProblem::None},
    // No part of a word, and no foreign word.
    {"media-empty-ish", PrintProblem::None},
    {"x-media-empty", PrintProblem::None},
    {"com.maker.media-jam", PrintProblem::None},
    {"media", PrintProblem::None},
    {"-error", PrintProblem::None},
    {"-warning", PrintProblem::None},
    {"media-empty-error-error", PrintProblem::None},
    // Of several the one a hand can mend, wherever it stands.
    {"none media-empty-error", PrintProblem::NoPaper},
    {"paused media-empty", PrintProblem::NoPaper},
    {"media-empty paused", PrintProblem::NoPaper},
    {"media-empty cover-open", PrintProblem::CoverOpen},
    {"cover-open media-jam", PrintProblem::PaperJam},
    {"media-jam cover-open media-empty toner-empty offline paused", PrintProblem::PaperJam},
    {"toner-empty media-needed", PrintProblem::NoPaper},
    {"offline toner-empty", PrintProblem::NoInk},
    {"paused connecting-to-device", PrintProblem::Offline},
    {"media-low toner-low paused", PrintProblem::Stopped},
};

} // namespace

TEST_CASE("printer-state-reasons become what a visitor is told")
{
    for (const Row &row : rows) {
        INFO(row.reasons);
        const auto reasons = QString::fromLatin1(row.reasons).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        CHECK(int(problemFromReasons(reasons)) == int(row.problem));
    }
}

TEST_CASE("reasons that are no words do no harm")
{
    CHECK(problemFromReasons({QString()}) == PrintProblem::None);
    CHECK(problemFromReasons({QString(100'000, QLatin1Char('a'))}) == PrintProblem::None);
    CHECK(problemFromReasons({QString(QChar::Null), QStringLiteral(" media-jam ")}) == PrintProblem::PaperJam);
}
