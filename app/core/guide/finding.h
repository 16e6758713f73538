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

/// The faults that make GUIDE impossible to run: start, references, double ids, cycles. In the order of the file.
[[nodiscard]] QList<Finding> structuralFindings(const Guide &guide);

/// Rules that read what is not there, by name.
[[nodiscard]] QList<Finding> ruleFindings(const Guide &guide);

/// Of a guide without structural findings: what no visitor can reach or see, and where he cannot go on. Visibility is
/// decided by walking every path, where only answers some rule reads tell two paths apart; a rule that reads today or
/// computes names counts as visible. Beyond 100,000 states the walk is given up and only what the graph alone shows is
/// reported.
[[nodiscard]] QList<Finding> reachFindings(const Guide &guide);

/// One English sentence for the person who wrote the guide.
[[nodiscard]] QString toSentence(const Finding &finding);

} // namespace parvis::guide
