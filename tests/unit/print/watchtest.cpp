// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printwatch.h"
#include "support/catch.h"

#include <vector>

using namespace parvis::documents;
using namespace std::chrono_literals;

namespace
{

using Job = PrintObservation::Job;
constexpr auto patience = 45s;

PrintObservation open(PrintProblem reason = PrintProblem::None, int sheets = 0)
{
    return {true, Job::Open, false, reason, sheets};
}
PrintObservation ended(Job job)
{
    return {true, job, false, PrintProblem::None, 0};
}
PrintObservation stopped(PrintProblem reason = PrintProblem::None)
{
    return {true, Job::Open, true, reason, 0};
}
PrintObservation silence()
{
    return {false, Job::Open, false, PrintProblem::None, 0};
}

struct Look {
    std::chrono::milliseconds at;
    PrintObservation seen;
};

struct Row {
    const char *name;
    std::vector<Look> looks; // the last one decides, the ones before decide nothing
    std::optional<PrintProblem> verdict;
};

const auto wait = std::nullopt;

const std::vector<Row> rows{
    {"completed at once", {{500ms, ended(Job::Completed)}}, PrintProblem::None},
    {"completed in spite of a reason",
     {{1s, open(PrintProblem::NoPaper)}, {9s, {true, Job::Completed, false, PrintProblem::NoPaper, 1}}},
     PrintProblem::None},
    {"completed on a queue that was stopped then",
     {{1s, {true, Job::Completed, true, PrintProblem::None, 1}}},
     PrintProblem::None},
    {"completed after its time", {{60s, ended(Job::Completed)}}, PrintProblem::None},
    {"dropped", {{500ms, ended(Job::Dropped)}}, PrintProblem::Refused},
    {"stopped queue", {{500ms, stopped()}}, PrintProblem::Stopped},
    {"stopped queue that says why", {{500ms, stopped(PrintProblem::PaperJam)}}, PrintProblem::PaperJam},
    {"no reason", {{0ms, open()}, {44s, open()}}, wait},
    {"no reason for too long", {{0ms, open()}, {45s, open()}}, PrintProblem::TooSlow},
    {"no paper, just now", {{1s, open()}, {2s, open(PrintProblem::NoPaper)}}, wait},
    {"no paper, not yet long", {{1s, open(PrintProblem::NoPaper)}, {6999ms, open(PrintProblem::NoPaper)}}, wait},
    {"no paper, long", {{1s, open(PrintProblem::NoPaper)}, {7s, open(PrintProblem::NoPaper)}}, PrintProblem::NoPaper},
    {"paper filled in between",
     {{1s, open(PrintProblem::NoPaper)},
      {5s, open()},
      {6s, open(PrintProblem::NoPaper)},
      {11s, open(PrintProblem::NoPaper)}},
     wait},
    {"another reason begins anew",
     {{1s, open(PrintProblem::NoPaper)}, {5s, open(PrintProblem::CoverOpen)}, {10s, open(PrintProblem::CoverOpen)}},
     wait},
    {"and counts when it lasts",
     {{1s, open(PrintProblem::NoPaper)}, {5s, open(PrintProblem::CoverOpen)}, {11s, open(PrintProblem::CoverOpen)}},
     PrintProblem::CoverOpen},
    {"the empty tray is not the one in use",
     {{1s, open(PrintProblem::NoPaper, 0)},
      {6s, open(PrintProblem::NoPaper, 1)},
      {11s, open(PrintProblem::NoPaper, 2)}},
     wait},
    {"it was, after the second sheet",
     {{1s, open(PrintProblem::NoPaper, 0)},
      {6s, open(PrintProblem::NoPaper, 2)},
      {12s, open(PrintProblem::NoPaper, 2)}},
     PrintProblem::NoPaper},
    {"connecting takes its time", {{0ms, open(PrintProblem::Offline)}, {14s, open(PrintProblem::Offline)}}, wait},
    {"nobody there", {{0ms, open(PrintProblem::Offline)}, {15s, open(PrintProblem::Offline)}}, PrintProblem::Offline},
    {"a late reason names the end",
     {{40s, open(PrintProblem::Offline)}, {45s, open(PrintProblem::Offline)}},
     PrintProblem::Offline},
    {"service silent for a moment", {{1s, open()}, {2s, silence()}, {4900ms, silence()}}, wait},
    {"service silent", {{1s, open()}, {2s, silence()}, {5s, silence()}}, PrintProblem::NoPrinter},
    {"service silent from the start", {{500ms, silence()}, {4s, silence()}}, PrintProblem::NoPrinter},
    {"service back in time", {{1s, open()}, {4s, silence()}, {4500ms, open()}, {8s, silence()}}, wait},
};

} // namespace

TEST_CASE("looks at a job become one verdict")
{
    for (const Row &row : rows) {
        INFO(row.name);
        PrintWatch watch(patience);
        for (std::size_t i = 0; i + 1 < row.looks.size(); ++i)
            REQUIRE_FALSE(watch.judge(row.looks[i].seen, row.looks[i].at).has_value());
        const auto verdict = watch.judge(row.looks.back().seen, row.looks.back().at);
        REQUIRE(verdict.has_value() == row.verdict.has_value());
        if (verdict)
            CHECK(int(*verdict) == int(*row.verdict));
    }
}
