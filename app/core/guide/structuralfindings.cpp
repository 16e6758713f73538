// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/finding.h"

#include <QSet>

namespace parvis::guide
{

namespace
{

using Kind = Finding::Kind;

class StructureSurvey
{
public:
    explicit StructureSurvey(const Guide &guide) : m_guide(guide) {}

    QList<Finding> run()
    {
        if (!m_guide.findQuestion(m_guide.start))
            add(Kind::MissingStart, QStringLiteral("/start"), m_guide.start);
        duplicates(m_guide.questions, QStringLiteral("/questions"));
        for (qsizetype i = 0; i < m_guide.questions.size(); ++i)
            surveyQuestion(m_guide.questions.at(i), QStringLiteral("/questions/%1/options").arg(i));
        duplicates(m_guide.outcomes, QStringLiteral("/outcomes"));
        for (qsizetype i = 0; i < m_guide.outcomes.size(); ++i)
            surveyOutcome(m_guide.outcomes.at(i), QStringLiteral("/outcomes/%1/checklist").arg(i));
        duplicates(m_guide.checklist, QStringLiteral("/checklist"));
        findCycles();
        return m_findings;
    }

private:
    struct Step {
        qsizetype question = 0;
        qsizetype option = 0;
    };

    void add(Kind kind, const QString &pointer, const QString &subject) { m_findings.append({kind, pointer, subject}); }

    template <typename T> void duplicates(const QList<T> &list, const QString &pointer)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (seen.contains(list.at(i).id))
                add(Kind::DuplicateId, QStringLiteral("%1/%2/id").arg(pointer).arg(i), list.at(i).id);
            seen.insert(list.at(i).id);
        }
    }

    void surveyQuestion(const Question &question, const QString &pointer)
    {
        duplicates(question.options, pointer);
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            const Target &next = question.options.at(i).next;
            const QString place = QStringLiteral("%1/%2/next").arg(pointer).arg(i);
            if (next.kind == Target::Kind::Question && !m_guide.findQuestion(next.id))
                add(Kind::DanglingQuestion, place, next.id);
            if (next.kind == Target::Kind::Outcome && !m_guide.findOutcome(next.id))
                add(Kind::DanglingOutcome, place, next.id);
        }
    }

    void surveyOutcome(const Outcome &outcome, const QString &pointer)
    {
        for (qsizetype i = 0; i < outcome.checklist.size(); ++i) {
            if (!m_guide.findChecklistItem(outcome.checklist.at(i)))
                add(Kind::DanglingChecklist, QStringLiteral("%1/%2").arg(pointer).arg(i), outcome.checklist.at(i));
        }
    }

    [[nodiscard]] qsizetype indexOf(const QString &questionId) const
    {
        const Question *question = m_guide.findQuestion(questionId);
        return question ? question - m_guide.questions.constData() : -1;
    }

    void findCycles()
    {
        QSet<qsizetype> done;
        for (qsizetype start = 0; start < m_guide.questions.size(); ++start) {
            if (!done.contains(start))
                walkFrom(start, &done);
        }
    }

    void walkFrom(qsizetype start, QSet<qsizetype> *done)
    {
        QList<Step> path{{start, 0}};
        QSet<qsizetype> underWay{start};
        while (!path.isEmpty()) {
            Step &step = path.last();
            const QList<Option> &options = m_guide.questions.at(step.question).options;
            if (step.option >= options.size()) {
                done->insert(step.question);
                underWay.remove(step.question);
                path.removeLast();
                continue;
            }
            const qsizetype option = step.option++;
            const Target &next = options.at(option).next;
            const qsizetype to = next.kind == Target::Kind::Question ? indexOf(next.id) : -1;
            if (underWay.contains(to)) {
                add(Kind::Cycle, QStringLiteral("/questions/%1/options/%2/next").arg(step.question).arg(option),
                    next.id);
            } else if (to >= 0 && !done->contains(to)) {
                underWay.insert(to);
                path.append({to, 0});
            }
        }
    }

    const Guide &m_guide;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> structuralFindings(const Guide &guide)
{
    return StructureSurvey(guide).run();
}

} // namespace parvis::guide
