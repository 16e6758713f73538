// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/finding.h"

#include <QHash>
#include <QSet>

namespace parvis::guide
{

namespace
{

using Kind = Finding::Kind;

class RuleSurvey
{
public:
    explicit RuleSurvey(const Guide &guide) : m_guide(guide) { collectAncestors(); }

    QList<Finding> run()
    {
        for (qsizetype i = 0; i < m_guide.questions.size(); ++i) {
            const Question &question = m_guide.questions.at(i);
            for (qsizetype j = 0; j < question.options.size(); ++j)
                survey(question.options.at(j).visible, QStringLiteral("/questions/%1/options/%2/visible").arg(i).arg(j),
                       m_before.value(question.id));
        }
        for (qsizetype i = 0; i < m_guide.outcomes.size(); ++i) {
            const Outcome &outcome = m_guide.outcomes.at(i);
            for (qsizetype j = 0; j < outcome.costs.size(); ++j)
                survey(outcome.costs.at(j).visible, QStringLiteral("/outcomes/%1/costs/%2/visible").arg(i).arg(j),
                       m_beforeOutcome.value(outcome.id));
        }
        for (qsizetype i = 0; i < m_guide.checklist.size(); ++i)
            survey(m_guide.checklist.at(i).visible, QStringLiteral("/checklist/%1/visible").arg(i),
                   beforeItem(m_guide.checklist.at(i).id));
        return m_findings;
    }

private:
    void survey(const std::optional<Condition> &condition, const QString &pointer, const QSet<QString> &answered)
    {
        if (!condition)
            return;
        for (const QString &name : condition->isOpaque() ? QStringList() : condition->unknownNames())
            m_findings.append({Kind::UnknownVariable, pointer, name});
        for (const QString &id : condition->questions()) {
            if (!m_guide.findQuestion(id))
                m_findings.append({Kind::UnknownVariable, pointer, QStringLiteral("answers.") + id});
            else if (!answered.contains(id))
                m_findings.append({Kind::ReadTooEarly, pointer, id});
        }
        for (const Comparison &comparison : condition->comparisons()) {
            const Question *question = m_guide.findQuestion(comparison.questionId);
            if (question && !question->findOption(comparison.optionId))
                m_findings.append({Kind::UnknownOption, pointer, comparison.optionId});
        }
    }

    // Which questions may have been answered before each question and outcome; grows until nothing changes.
    void collectAncestors()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const Question &question : m_guide.questions) {
                QSet<QString> after = m_before.value(question.id);
                after.insert(question.id);
                for (const Option &option : question.options) {
                    QSet<QString> &known = option.next.kind == Target::Kind::Question ? m_before[option.next.id]
                                                                                      : m_beforeOutcome[option.next.id];
                    const qsizetype size = known.size();
                    known.unite(after);
                    changed = changed || known.size() != size;
                }
            }
        }
    }

    [[nodiscard]] QSet<QString> beforeItem(const QString &itemId) const
    {
        QSet<QString> answered;
        bool isListed = false;
        for (const Outcome &outcome : m_guide.outcomes) {
            if (!outcome.checklist.contains(itemId))
                continue;
            answered.unite(m_beforeOutcome.value(outcome.id));
            isListed = true;
        }
        // An item nobody lists is a finding of its own; its rule is not to blame.
        for (const Question &question : isListed ? QList<Question>() : m_guide.questions)
            answered.insert(question.id);
        return answered;
    }

    const Guide &m_guide;
    QHash<QString, QSet<QString>> m_before;
    QHash<QString, QSet<QString>> m_beforeOutcome;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> ruleFindings(const Guide &guide)
{
    return RuleSurvey(guide).run();
}

} // namespace parvis::guide
