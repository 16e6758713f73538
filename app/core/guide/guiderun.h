// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "guide/guide.h"

#include <QDate>

#include <memory>

namespace parvis::guide
{

struct GuideChange;

/// How far a visitor went through one guide: an immutable value, every choice gives a new one.
///
/// The path runs from the start over the answers given. An answer that was given earlier and whose question the path
/// may still reach is kept aside; when the path comes there and the option is visible, it counts again without asking.
/// Every answer is at any moment on the path or kept aside; those that became neither are named once by choose().
///
/// TODAY is the day rules see: pass another day to simulate it. The guide must be runnable (Procedure::fromJson).
class GuideRun
{
public:
    GuideRun(std::shared_ptr<const Guide> guide, QDate today);

    /// The question to show; null when an outcome is reached.
    [[nodiscard]] const Question *currentQuestion() const;
    /// The outcome reached; null while a question is open.
    [[nodiscard]] const Outcome *outcome() const;
    /// Options of QUESTIONID (the current one or one on the path) that may be chosen, in order. Empty when not on the
    /// path.
    [[nodiscard]] QList<Option> visibleOptions(const QString &questionId) const;

    /// Answers the current question or changes an earlier answer. Later answers that stay valid are kept.
    /// Errors: GuideError::NotOnPath, NoSuchOption, OptionHidden.
    [[nodiscard]] Result<GuideChange> choose(const QString &questionId, const QString &optionId) const;

    /// Answers on the path, in order.
    [[nodiscard]] const QList<GuideAnswer> &answers() const { return m_path; }
    /// Answers kept aside, in the order they were given.
    [[nodiscard]] const QList<GuideAnswer> &kept() const { return m_kept; }
    /// The option chosen for QUESTIONID on the path, empty when there is none.
    [[nodiscard]] QString answerTo(const QString &questionId) const;

    /// What to bring, of the outcome reached: items whose rule holds. Empty before the outcome.
    [[nodiscard]] QList<ChecklistItem> checklist() const;
    [[nodiscard]] QList<Cost> costs() const;
    /// Sum of costs(), in cents.
    [[nodiscard]] qint64 costTotalCents() const;

    /// Questions of the longest way still ahead, the current one included; 0 at an outcome.
    [[nodiscard]] int stepsLeft() const;

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const Guide &guide() const { return *m_guide; }

private:
    [[nodiscard]] bool holds(const std::optional<Condition> &condition, qsizetype answersSeen) const;
    QStringList follow(Target next);
    QStringList dropFallen();

    std::shared_ptr<const Guide> m_guide;
    QDate m_today;
    QList<GuideAnswer> m_path;
    QList<GuideAnswer> m_kept;
    Target m_position;
};

struct GuideChange {
    GuideRun run;
    QStringList fallen; ///< question ids whose answers no longer count, in the order they stood
};

} // namespace parvis::guide
