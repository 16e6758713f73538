// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guiderun.h"

#include "guide/guideerror.h"
#include "sampleguide.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace parvis;
using namespace parvis::guide;

namespace
{

const QDate today(2026, 11, 23);

GuideRun start(QDate day = today)
{
    const auto procedure = Procedure::fromJson(sampleProcedure());
    REQUIRE(procedure.ok());
    return {std::make_shared<const Guide>(*procedure->guide), day};
}

// "whoFor=child parent=yes": chooses one after the other; FALLEN gets what the last choice made void.
GuideRun play(GuideRun run, const char *choices, QStringList *fallen = nullptr)
{
    for (const QString &choice : QString::fromLatin1(choices).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        auto change = run.choose(choice.section(QLatin1Char('='), 0, 0), choice.section(QLatin1Char('='), 1));
        INFO(choice.toStdString());
        REQUIRE(change.ok());
        run = change->run;
        if (fallen)
            *fallen = change->fallen;
    }
    return run;
}

QString inWords(const QList<GuideAnswer> &answers)
{
    QStringList words;
    for (const GuideAnswer &answer : answers)
        words << answer.questionId + QLatin1Char('=') + answer.optionId;
    return words.join(QLatin1Char(' '));
}

QString position(const GuideRun &run)
{
    return run.outcome()           ? QLatin1Char('!') + run.outcome()->id
           : run.currentQuestion() ? run.currentQuestion()->id
                                   : QString();
}

template <typename T> QString idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const T &entry : list)
        ids << entry.id;
    return ids.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("a choice leads on, and changing an earlier one keeps what is still valid")
{
    struct Row {
        const char *before;
        const char *change;
        const char *path;
        const char *kept;
        const char *position;
        const char *fallen;
    };
    const Row rows[] = {
        {"", "whoFor=adult", "whoFor=adult", "", "reason", ""},
        {"", "whoFor=foreigner", "whoFor=foreigner", "", "!elsewhere", ""},
        {"whoFor=adult reason=lost", "urgent=yes", "whoFor=adult reason=lost urgent=yes", "", "!apply", ""},
        // The same answer again changes nothing.
        {"whoFor=adult reason=lost urgent=yes", "whoFor=adult", "whoFor=adult reason=lost urgent=yes", "", "!apply",
         ""},
        // An answer in the middle changes, the one after it stays.
        {"whoFor=adult reason=lost urgent=yes", "reason=first", "whoFor=adult reason=first urgent=yes", "", "!apply",
         ""},
        // A new question stands in between: later answers wait, and count again without asking.
        {"whoFor=adult reason=lost urgent=yes", "whoFor=child", "whoFor=child", "reason=lost urgent=yes", "parent", ""},
        {"whoFor=adult reason=lost urgent=yes whoFor=child", "parent=yes",
         "whoFor=child parent=yes reason=lost urgent=yes", "", "!apply", ""},
        {"whoFor=adult reason=lost urgent=yes whoFor=child", "parent=no", "whoFor=child parent=no", "", "!elsewhere",
         "reason urgent"},
        // The option is hidden on the new path: its answer falls, the one after it waits.
        {"whoFor=adult reason=married urgent=yes whoFor=child", "parent=yes", "whoFor=child parent=yes", "urgent=yes",
         "reason", "reason"},
        {"whoFor=adult reason=married urgent=yes whoFor=child parent=yes", "reason=lost",
         "whoFor=child parent=yes reason=lost urgent=yes", "", "!apply", ""},
        // Nothing later is on the new path.
        {"whoFor=child parent=yes reason=lost urgent=no", "whoFor=foreigner", "whoFor=foreigner", "", "!elsewhere",
         "parent reason urgent"},
        {"whoFor=child parent=yes reason=lost urgent=no", "whoFor=adult", "whoFor=adult reason=lost urgent=no", "",
         "!apply", "parent"},
        {"whoFor=child parent=yes reason=lost", "parent=no", "whoFor=child parent=no", "", "!elsewhere", "reason"},
    };
    for (const Row &row : rows) {
        INFO(row.before << " then " << row.change);
        QStringList fallen;
        const GuideRun run = play(play(start(), row.before), row.change, &fallen);
        CHECK(inWords(run.answers()) == QLatin1String(row.path));
        CHECK(inWords(run.kept()) == QLatin1String(row.kept));
        CHECK(position(run) == QLatin1String(row.position));
        CHECK(fallen.join(QLatin1Char(' ')) == QLatin1String(row.fallen));
    }
}

TEST_CASE("a run is a value: choosing leaves the old one as it was")
{
    const GuideRun before = play(start(), "whoFor=adult");
    const GuideRun after = play(before, "reason=lost");
    CHECK(inWords(before.answers()) == QStringLiteral("whoFor=adult"));
    CHECK(after.answerTo(QStringLiteral("reason")) == QStringLiteral("lost"));
    CHECK(before.answerTo(QStringLiteral("reason")).isEmpty());
}

TEST_CASE("what cannot be chosen is refused")
{
    struct Row {
        const char *before;
        const char *question;
        const char *option;
        GuideError error;
    };
    const Row rows[] = {
        {"", "reason", "lost", GuideError::NotOnPath},
        {"", "nothing", "lost", GuideError::NotOnPath},
        {"", "", "", GuideError::NotOnPath},
        {"", "whoFor", "robot", GuideError::NoSuchOption},
        {"whoFor=child parent=yes", "reason", "married", GuideError::OptionHidden},
        {"whoFor=adult", "reason", "jubilee", GuideError::OptionHidden},
        {"whoFor=foreigner", "parent", "yes", GuideError::NotOnPath},
    };
    for (const Row &row : rows) {
        INFO(row.question << "=" << row.option);
        const auto change = play(start(), row.before).choose(QLatin1String(row.question), QLatin1String(row.option));
        REQUIRE_FALSE(change.ok());
        CHECK(change.error().is(row.error));
    }
}

TEST_CASE("options, checklist, costs and steps follow the answers and the day")
{
    const QString reason = QStringLiteral("reason");
    CHECK(idsOf(play(start(), "whoFor=adult").visibleOptions(reason)) == QStringLiteral("first lost married"));
    CHECK(idsOf(play(start(), "whoFor=child parent=yes").visibleOptions(reason)) == QStringLiteral("first lost"));
    CHECK(idsOf(play(start(QDate(2027, 1, 1)), "whoFor=child parent=yes").visibleOptions(reason)) ==
          QStringLiteral("first lost jubilee"));
    CHECK(idsOf(play(start(), "whoFor=adult reason=lost").visibleOptions(reason)) ==
          QStringLiteral("first lost married"));
    CHECK(start().visibleOptions(reason).isEmpty());

    struct Row {
        const char *choices;
        const char *checklist;
        int costCount;
        qint64 cents;
        int stepsLeft;
    };
    const Row rows[] = {
        {"", "", 0, 0, 4},
        {"whoFor=adult", "", 0, 0, 2},
        {"whoFor=child", "", 0, 0, 3},
        {"whoFor=adult reason=lost", "", 0, 0, 1},
        {"whoFor=adult reason=lost urgent=yes", "photo report", 3, 3490, 0},
        {"whoFor=adult reason=lost urgent=no", "photo report", 2, 2500, 0},
        {"whoFor=child parent=yes reason=first urgent=no", "photo parentCard", 1, 0, 0},
        {"whoFor=foreigner", "", 0, 0, 0},
    };
    for (const Row &row : rows) {
        INFO(row.choices);
        const GuideRun run = play(start(), row.choices);
        CHECK(idsOf(run.checklist()) == QLatin1String(row.checklist));
        CHECK(run.costs().size() == row.costCount);
        CHECK(run.costTotalCents() == row.cents);
        CHECK(run.stepsLeft() == row.stepsLeft);
    }
}

TEST_CASE("a guide of many joined paths is still measured at once")
{
    // 60 questions, each with three ways to the next: 3^60 paths.
    QJsonArray questions;
    for (int i = 0; i < 60; ++i) {
        QJsonArray options;
        for (const char *id : {"a", "b", "c"})
            options.append(
                QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                            {QStringLiteral("label"), QJsonObject()},
                            {QStringLiteral("next"),
                             i < 59 ? QJsonValue(QStringLiteral("q%1").arg(i + 1))
                                    : QJsonValue(QJsonObject{{QStringLiteral("outcome"), QStringLiteral("end")}})}});
        questions.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("q%1").arg(i)},
                                     {QStringLiteral("text"), QJsonObject()},
                                     {QStringLiteral("options"), options}});
    }
    QJsonObject json = sampleProcedure();
    json.insert(QStringLiteral("guide"),
                QJsonObject{{QStringLiteral("start"), QStringLiteral("q0")},
                            {QStringLiteral("questions"), questions},
                            {QStringLiteral("outcomes"),
                             QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("end")},
                                                    {QStringLiteral("kind"), QStringLiteral("proceed")},
                                                    {QStringLiteral("title"), QJsonObject()},
                                                    {QStringLiteral("text"), QJsonObject()}}}}});
    const auto procedure = Procedure::fromJson(json);
    REQUIRE(procedure.ok());
    CHECK(GuideRun(std::make_shared<const Guide>(*procedure->guide), today).stepsLeft() == 60);
}
