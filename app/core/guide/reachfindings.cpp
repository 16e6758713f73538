// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/finding.h"

#include <QSet>

namespace parvis::guide
{

namespace
{

using Kind = Finding::Kind;

constexpr int maxStates = 100'000;

class PathWalk
{
public:
    explicit PathWalk(const Guide &guide) : m_guide(guide) { collectReadQuestions(); }

    QList<Finding> run()
    {
        m_open.append(State{{Target::Kind::Question, m_guide.start}, {}});
        while (!m_open.isEmpty() && m_seen.size() < maxStates)
            visit(m_open.takeLast());
        m_decided = m_open.isEmpty();
        if (!m_decided)
            walkGraphAlone();
        report();
        return m_findings;
    }

private:
    // A position and those answers given so far that some rule reads.
    struct State {
        Target position;
        QList<GuideAnswer> answers;
    };

    void collectReadQuestions()
    {
        const auto note = [this](const std::optional<Condition> &condition) {
            for (const QString &id : condition ? condition->questions() : QStringList())
                m_read.insert(id);
        };
        for (const Question &question : m_guide.questions) {
            for (const Option &option : question.options)
                note(option.visible);
        }
        for (const Outcome &outcome : m_guide.outcomes) {
            for (const Cost &cost : outcome.costs)
                note(cost.visible);
        }
        for (const ChecklistItem &item : m_guide.checklist)
            note(item.visible);
    }

    static bool mayHold(const std::optional<Condition> &condition, const rules::Value &data)
    {
        return !condition || condition->isOpaque() || condition->readsToday() || condition->holds(data);
    }

    static QString keyOf(const State &state)
    {
        QString key = state.position.kind == Target::Kind::Question ? QStringLiteral("?") : QStringLiteral("!");
        key += state.position.id;
        for (const GuideAnswer &answer : state.answers)
            key += QLatin1Char('\n') + answer.questionId + QLatin1Char('=') + answer.optionId;
        return key;
    }

    void visit(const State &state)
    {
        const QString key = keyOf(state);
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        const rules::Value data = conditionData(state.answers, {});
        if (state.position.kind == Target::Kind::Outcome)
            visitOutcome(state.position.id, data);
        else
            visitQuestion(state, data);
    }

    void visitQuestion(const State &state, const rules::Value &data)
    {
        const Question *question = m_guide.findQuestion(state.position.id);
        if (!question)
            return;
        m_questions.insert(question->id);
        bool isDeadEnd = true;
        for (const Option &option : question->options) {
            if (!mayHold(option.visible, data))
                continue;
            isDeadEnd = false;
            m_options.insert({question->id, option.id});
            State next{option.next, state.answers};
            if (m_read.contains(question->id))
                next.answers.append({question->id, option.id});
            m_open.append(next);
        }
        if (isDeadEnd)
            m_deadEnds.insert(question->id);
    }

    void visitOutcome(const QString &id, const rules::Value &data)
    {
        const Outcome *outcome = m_guide.findOutcome(id);
        if (!outcome)
            return;
        m_outcomes.insert(id);
        for (const QString &itemId : outcome->checklist) {
            const ChecklistItem *item = m_guide.findChecklistItem(itemId);
            if (item && mayHold(item->visible, data))
                m_items.insert(itemId);
        }
        for (qsizetype i = 0; i < outcome->costs.size(); ++i) {
            if (mayHold(outcome->costs.at(i).visible, data))
                m_costs.insert({id, i});
        }
    }

    void walkGraphAlone()
    {
        QStringList open{m_guide.start};
        while (!open.isEmpty()) {
            const Question *question = m_guide.findQuestion(open.takeLast());
            if (!question || m_graphSeen.contains(question->id))
                continue;
            m_graphSeen.insert(question->id);
            m_questions.insert(question->id);
            for (const Option &option : question->options) {
                if (option.next.kind == Target::Kind::Question)
                    open.append(option.next.id);
                else
                    m_outcomes.insert(option.next.id);
            }
        }
    }

    void report()
    {
        for (qsizetype i = 0; i < m_guide.questions.size(); ++i)
            reportQuestion(m_guide.questions.at(i), QStringLiteral("/questions/%1").arg(i));
        for (qsizetype i = 0; i < m_guide.outcomes.size(); ++i)
            reportOutcome(m_guide.outcomes.at(i), QStringLiteral("/outcomes/%1").arg(i));
        for (qsizetype i = 0; m_decided && i < m_guide.checklist.size(); ++i) {
            const QString &id = m_guide.checklist.at(i).id;
            if (!m_items.contains(id))
                m_findings.append({Kind::NeverShownItem, QStringLiteral("/checklist/%1").arg(i), id});
        }
    }

    void reportQuestion(const Question &question, const QString &pointer)
    {
        if (!m_questions.contains(question.id)) {
            m_findings.append({Kind::UnreachableQuestion, pointer, question.id});
            return;
        }
        if (m_deadEnds.contains(question.id))
            m_findings.append({Kind::DeadEnd, pointer, question.id});
        for (qsizetype i = 0; m_decided && i < question.options.size(); ++i) {
            const QString &id = question.options.at(i).id;
            if (!m_options.contains({question.id, id}))
                m_findings.append({Kind::NeverVisibleOption, QStringLiteral("%1/options/%2").arg(pointer).arg(i), id});
        }
    }

    void reportOutcome(const Outcome &outcome, const QString &pointer)
    {
        if (!m_outcomes.contains(outcome.id)) {
            m_findings.append({Kind::UnreachableOutcome, pointer, outcome.id});
            return;
        }
        for (qsizetype i = 0; m_decided && i < outcome.costs.size(); ++i) {
            if (!m_costs.contains({outcome.id, i}))
                m_findings.append(
                    {Kind::NeverShownCost, QStringLiteral("%1/costs/%2").arg(pointer).arg(i), outcome.id});
        }
    }

    const Guide &m_guide;
    QSet<QString> m_read;
    QList<State> m_open;
    QSet<QString> m_seen;
    QSet<QString> m_graphSeen;
    QSet<QString> m_questions;
    QSet<QString> m_outcomes;
    QSet<QString> m_items;
    QSet<QString> m_deadEnds;
    QSet<std::pair<QString, QString>> m_options;
    QSet<std::pair<QString, qsizetype>> m_costs;
    bool m_decided = true;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> reachFindings(const Guide &guide)
{
    return PathWalk(guide).run();
}

} // namespace parvis::guide
