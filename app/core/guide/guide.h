// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/outcome.h"
#include "guide/question.h"

#include <QJsonObject>

namespace parvis::guide
{

/// A tree of questions (a graph without cycle, since paths may join) whose every path ends in an outcome.
///
/// A Guide made by Procedure::fromJson is runnable: start exists, targets and checklist ids exist, no cycle, ids are
/// unique. One made by Procedure::decode promises only its shape.
struct Guide {
    QString start;
    QList<Question> questions;
    QList<Outcome> outcomes;
    QList<ChecklistItem> checklist;

    // Null when there is none.
    [[nodiscard]] const Question *findQuestion(const QString &id) const;
    [[nodiscard]] const Outcome *findOutcome(const QString &id) const;
    [[nodiscard]] const ChecklistItem *findChecklistItem(const QString &id) const;
};

} // namespace parvis::guide
