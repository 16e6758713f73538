// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guide.h"

namespace parvis::guide
{

/// One fault of a guide as a graph.
struct Finding {
    enum class Kind {
        MissingStart,        ///< start names no question
        DanglingQuestion,    ///< an option leads to a question that is not there
        DanglingOutcome,     ///< an option leads to an outcome that is not there
        DanglingChecklist,   ///< an outcome names a checklist item that is not there
        DuplicateId,         ///< two questions, outcomes, items, or options of one question, share an id
        Cycle,               ///< a path comes back to this question
        DeadEnd,             ///< on some path no option of this question is visible
        UnreachableQuestion, ///< no path leads there
        UnreachableOutcome,
        NeverVisibleOption, ///< its rule holds on no path
        NeverShownItem,     ///< a checklist item no outcome shows
        NeverShownCost,
        UnknownVariable, ///< a rule reads something else than today or answers.<question>
        UnknownOption,   ///< a rule compares an answer with an option its question does not have
        ReadTooEarly,    ///< a rule reads a question no path has answered by then
    };

    Kind kind = Kind::MissingStart;
    QString pointer; ///< RFC 6901 from the root of the guide object, such as "/questions/2/options/0/next"
    QString subject; ///< the id or name concerned

    bool operator==(const Finding &) const = default;
};

/// True for the kinds that make a guide impossible to run.
[[nodiscard]] bool preventsRun(Finding::Kind kind);

/// All faults of GUIDE, in the order of the file. Visibility is decided by walking every path; a rule that reads today
/// counts as visible. Beyond 200,000 steps the walk is given up and only what the graph alone shows is reported.
[[nodiscard]] QList<Finding> findings(const Guide &guide);

} // namespace parvis::guide
