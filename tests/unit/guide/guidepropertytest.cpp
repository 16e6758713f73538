// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/finding.h"
#include "guide/guiderun.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <random>

using namespace parvis;
using namespace parvis::guide;

namespace
{

const QDate today(2026, 11, 23);

/// Guides of 2 to 12 questions; options lead forward only, some are hidden by an earlier answer.
class GuideMaker
{
public:
    explicit GuideMaker(unsigned seed) : m_random(seed) {}

    Guide make()
    {
        Guide guide;
        const int count = 2 + below(11);
        guide.start = idOf(0);
        for (int i = 0; i < count; ++i)
            guide.questions.append(question(i, count));
        for (const char *id : {"good", "bad"}) {
            Outcome outcome;
            outcome.id = QLatin1String(id);
            guide.outcomes.append(outcome);
        }
        return guide;
    }

    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    static QString idOf(int index) { return QStringLiteral("q%1").arg(index); }

    Question question(int index, int count)
    {
        Question question;
        question.id = idOf(index);
        const int options = 2 + below(3);
        for (int i = 0; i < options; ++i) {
            Option option;
            option.id = QStringLiteral("o%1").arg(i);
            const int next = index + 1 + below(3);
            option.next =
                next < count ? Target{Target::Kind::Question, idOf(next)}
                             : Target{Target::Kind::Outcome, below(2) ? QStringLiteral("good") : QStringLiteral("bad")};
            // The first option is always there, so that no path ends in a dead end.
            if (i > 0 && index > 0 && below(3) == 0)
                option.visible = condition(below(index));
            question.options.append(option);
        }
        return question;
    }

    Condition condition(int question)
    {
        const QJsonObject variable{{QStringLiteral("var"), QStringLiteral("answers.") + idOf(question)}};
        const QJsonArray sides{variable, QStringLiteral("o%1").arg(below(3))};
        return *Condition::compile(QJsonObject{{below(2) ? QStringLiteral("==") : QStringLiteral("!="), sides}});
    }

    std::mt19937 m_random;
};

bool isVisible(const Guide &guide, const GuideRun &run, const GuideAnswer &answer)
{
    for (const Option &option : run.visibleOptions(answer.questionId)) {
        if (option.id == answer.optionId)
            return guide.findQuestion(answer.questionId) != nullptr;
    }
    return false;
}

QSet<QString> questionsOf(const QList<GuideAnswer> &answers)
{
    QSet<QString> ids;
    for (const GuideAnswer &answer : answers)
        ids.insert(answer.questionId);
    return ids;
}

// Every answer is on the path, kept or fallen, exactly once; the path is one a new visitor could have gone.
void checkChange(const GuideRun &before, const GuideChange &change, const GuideAnswer &chosen)
{
    const GuideRun &after = change.run;
    const QSet<QString> path = questionsOf(after.answers());
    const QSet<QString> kept = questionsOf(after.kept());
    const QSet<QString> fallen(change.fallen.begin(), change.fallen.end());
    QSet<QString> all = questionsOf(before.answers()) | questionsOf(before.kept());
    all.insert(chosen.questionId);
    REQUIRE(path.size() + kept.size() + fallen.size() == all.size());
    REQUIRE((path | kept | fallen) == all);
    REQUIRE(qsizetype(fallen.size()) == change.fallen.size());
    REQUIRE(after.answerTo(chosen.questionId) == chosen.optionId);

    GuideRun fresh(std::make_shared<const Guide>(after.guide()), today);
    for (const GuideAnswer &answer : after.answers()) {
        REQUIRE(isVisible(after.guide(), fresh, answer));
        const auto next = fresh.choose(answer.questionId, answer.optionId);
        REQUIRE(next.ok());
        REQUIRE(next->fallen.isEmpty());
        fresh = next->run;
    }
    const QString open = after.currentQuestion() ? after.currentQuestion()->id : QString();
    REQUIRE(open == (fresh.currentQuestion() ? fresh.currentQuestion()->id : QString()));
    REQUIRE((after.outcome() ? after.outcome()->id : QString()) == (fresh.outcome() ? fresh.outcome()->id : QString()));
    REQUIRE(after.stepsLeft() >= (open.isEmpty() ? 0 : 1));
    // The open question is not one whose answer was kept.
    REQUIRE_FALSE(kept.contains(open));
    if (after.outcome())
        REQUIRE(kept.isEmpty());
    // What stayed, stayed as it was.
    for (const QList<GuideAnswer> &list : {after.answers(), after.kept()}) {
        for (const GuideAnswer &answer : list) {
            if (answer.questionId != chosen.questionId)
                REQUIRE((before.answers() + before.kept()).contains(answer));
        }
    }
}

} // namespace

TEST_CASE("in any guide, changing any answer keeps valid answers and names the others")
{
    int changes = 0;
    int falls = 0;
    int keeps = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        GuideMaker maker(seed);
        const Guide guide = maker.make();
        REQUIRE(structuralFindings(guide).isEmpty());
        GuideRun run(std::make_shared<const Guide>(guide), today);
        for (int step = 0; step < 25; ++step) {
            QStringList askable = questionsOf(run.answers()).values();
            askable.sort();
            if (run.currentQuestion())
                askable = QStringList{run.currentQuestion()->id, run.currentQuestion()->id} + askable;
            const QString question = askable.at(maker.below(int(askable.size())));
            const QList<Option> options = run.visibleOptions(question);
            REQUIRE_FALSE(options.isEmpty());
            const GuideAnswer chosen{question, options.at(maker.below(int(options.size()))).id};
            INFO("guide " << seed << ", step " << step << ", " << chosen.questionId.toStdString() << "="
                          << chosen.optionId.toStdString());
            const auto change = run.choose(chosen.questionId, chosen.optionId);
            REQUIRE(change.ok());
            checkChange(run, *change, chosen);
            ++changes;
            falls += int(change->fallen.size());
            keeps += int(change->run.kept().size());
            run = change->run;
        }
    }
    CHECK(changes == 7500);
    CHECK(falls > 100);
    CHECK(keeps > 100);
}

TEST_CASE("what the analysis calls never visible is seen by no visitor")
{
    int reported = 0;
    for (unsigned seed = 1000; seed < 1200; ++seed) {
        GuideMaker maker(seed);
        const Guide guide = maker.make();
        QSet<QString> hidden;
        for (const Finding &finding : reachFindings(guide)) {
            if (finding.kind == Finding::Kind::NeverVisibleOption)
                hidden.insert(finding.pointer);
            CHECK(finding.kind != Finding::Kind::DeadEnd);
        }
        reported += int(hidden.size());
        const auto shared = std::make_shared<const Guide>(guide);
        for (int visit = 0; visit < 40; ++visit) {
            GuideRun run(shared, today);
            while (const Question *question = run.currentQuestion()) {
                const QList<Option> options = run.visibleOptions(question->id);
                const Option &chosen = options.at(maker.below(int(options.size())));
                for (const Option &option : options) {
                    const qsizetype index = guide.findQuestion(question->id)->findOption(option.id) -
                                            guide.findQuestion(question->id)->options.constData();
                    const qsizetype at = guide.findQuestion(question->id) - guide.questions.constData();
                    INFO("guide " << seed);
                    REQUIRE_FALSE(hidden.contains(QStringLiteral("/questions/%1/options/%2").arg(at).arg(index)));
                }
                run = run.choose(question->id, chosen.id)->run;
            }
        }
    }
    CHECK(reported > 10);
}
