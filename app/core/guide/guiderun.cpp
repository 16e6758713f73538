// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guiderun.h"

#include "guide/guideerror.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace parvis::guide
{

namespace
{

qsizetype indexOf(const QList<GuideAnswer> &answers, const QString &questionId)
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const GuideAnswer &answer) { return answer.questionId == questionId; });
    return found == answers.end() ? -1 : found - answers.begin();
}

// Questions any option of which, visible or not, leads there from START, START included.
QSet<QString> reachableFrom(const Guide &guide, const QString &start)
{
    QSet<QString> seen{start};
    QStringList open{start};
    while (!open.isEmpty()) {
        const Question *question = guide.findQuestion(open.takeLast());
        for (const Option &option : question ? question->options : QList<Option>()) {
            if (option.next.kind == Target::Kind::Question && !seen.contains(option.next.id)) {
                seen.insert(option.next.id);
                open.append(option.next.id);
            }
        }
    }
    return seen;
}

// Longest way in questions from START, itself included. Explicit stack: a question is done when all it leads to is.
int longestWay(const Guide &guide, const QString &start)
{
    QHash<QString, int> length;
    QSet<QString> underWay;
    QStringList open{start};
    while (!open.isEmpty()) {
        const QString id = open.last();
        underWay.insert(id);
        const Question *question = guide.findQuestion(id);
        int longest = 0;
        bool isReady = true;
        for (const Option &option : question ? question->options : QList<Option>()) {
            if (option.next.kind != Target::Kind::Question)
                continue;
            if (const auto known = length.constFind(option.next.id); known != length.constEnd()) {
                longest = std::max(longest, *known);
            } else if (!underWay.contains(option.next.id)) { // else a cycle, which a runnable guide has not
                open.append(option.next.id);
                isReady = false;
            }
        }
        if (isReady) {
            length.insert(id, question ? longest + 1 : 0);
            open.removeLast();
        }
    }
    return length.value(start);
}

} // namespace

GuideRun::GuideRun(std::shared_ptr<const Guide> guide, QDate today) : m_guide(std::move(guide)), m_today(today)
{
    m_position = {Target::Kind::Question, m_guide->start};
}

const Question *GuideRun::currentQuestion() const
{
    return m_position.kind == Target::Kind::Question ? m_guide->findQuestion(m_position.id) : nullptr;
}

const Outcome *GuideRun::outcome() const
{
    return m_position.kind == Target::Kind::Outcome ? m_guide->findOutcome(m_position.id) : nullptr;
}

QString GuideRun::answerTo(const QString &questionId) const
{
    const qsizetype index = indexOf(m_path, questionId);
    return index < 0 ? QString() : m_path.at(index).optionId;
}

bool GuideRun::holds(const std::optional<Condition> &condition, qsizetype answersSeen) const
{
    return !condition || condition->holds(conditionData(m_path.first(answersSeen), m_today));
}

QList<Option> GuideRun::visibleOptions(const QString &questionId) const
{
    const Question *question = m_guide->findQuestion(questionId);
    qsizetype seen = indexOf(m_path, questionId);
    if (currentQuestion() && currentQuestion()->id == questionId)
        seen = m_path.size();
    QList<Option> options;
    if (!question || seen < 0)
        return options;
    std::copy_if(question->options.begin(), question->options.end(), std::back_inserter(options),
                 [&](const Option &option) { return holds(option.visible, seen); });
    return options;
}

Result<GuideChange> GuideRun::choose(const QString &questionId, const QString &optionId) const
{
    const qsizetype changed = indexOf(m_path, questionId);
    const Question *current = currentQuestion();
    const bool isCurrent = current && current->id == questionId;
    if (changed < 0 && !isCurrent)
        return Error(GuideError::NotOnPath, questionId);
    const Option *option = m_guide->findQuestion(questionId)->findOption(optionId);
    if (!option)
        return Error(GuideError::NoSuchOption, questionId);
    const qsizetype before = isCurrent ? m_path.size() : changed;
    if (!holds(option->visible, before))
        return Error(GuideError::OptionHidden, questionId);

    GuideRun run = *this;
    run.m_kept = m_path.mid(isCurrent ? before : before + 1) + m_kept;
    run.m_path = m_path.first(before);
    run.m_path.append({questionId, optionId});
    QStringList fallen = run.follow(option->next);
    return GuideChange{std::move(run), std::move(fallen)};
}

QStringList GuideRun::follow(Target next)
{
    m_position = std::move(next);
    while (const Question *question = currentQuestion()) {
        const qsizetype index = indexOf(m_kept, question->id);
        if (index < 0)
            break;
        const Option *option = question->findOption(m_kept.at(index).optionId);
        if (!option || !holds(option->visible, m_path.size()))
            break;
        m_path.append(m_kept.takeAt(index));
        m_position = option->next;
    }
    return dropFallen();
}

QStringList GuideRun::dropFallen()
{
    const Question *current = currentQuestion();
    QSet<QString> ahead = current ? reachableFrom(*m_guide, current->id) : QSet<QString>();
    // The open question itself had its chance above: its kept option is hidden on this path.
    if (current)
        ahead.remove(current->id);
    QStringList fallen;
    QList<GuideAnswer> kept;
    for (const GuideAnswer &answer : std::as_const(m_kept)) {
        if (ahead.contains(answer.questionId))
            kept.append(answer);
        else
            fallen.append(answer.questionId);
    }
    m_kept = kept;
    return fallen;
}

QList<ChecklistItem> GuideRun::checklist() const
{
    QList<ChecklistItem> items;
    const Outcome *end = outcome();
    for (const QString &id : end ? end->checklist : QStringList()) {
        const ChecklistItem *item = m_guide->findChecklistItem(id);
        if (item && holds(item->visible, m_path.size()))
            items.append(*item);
    }
    return items;
}

QList<Cost> GuideRun::costs() const
{
    QList<Cost> due;
    const Outcome *end = outcome();
    for (const Cost &cost : end ? end->costs : QList<Cost>()) {
        if (holds(cost.visible, m_path.size()))
            due.append(cost);
    }
    return due;
}

qint64 GuideRun::costTotalCents() const
{
    qint64 total = 0;
    for (const Cost &cost : costs())
        total += cost.cents;
    return total;
}

int GuideRun::stepsLeft() const
{
    const Question *current = currentQuestion();
    return current ? longestWay(*m_guide, current->id) : 0;
}

} // namespace parvis::guide
