// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "townvisit.h"

using namespace parvis;
using namespace parvis::kiosk;

namespace
{

const QString stolen = QStringLiteral("yes adult stolen no own");

struct Guided {
    explicit Guided(const char *procedureId = "identity-card")
    {
        const auto procedure = visit.content().procedure(QString::fromLatin1(procedureId));
        REQUIRE(procedure);
        guide.begin(*procedure, *visit.content().site(procedure->site), QDate(2026, 11, 23), QStringLiteral("fr"));
    }
    void choose(const QString &options)
    {
        const auto ids = options.split(QLatin1Char(' '));
        for (const auto &id : ids) {
            INFO(guide.questionId().toStdString() << " " << id.toStdString());
            REQUIRE(guide.choose(id));
        }
    }
    [[nodiscard]] static QStringList ids(RowModel *model, const char *role)
    {
        QStringList found;
        for (const auto &row : model->rows())
            found.append(row.value(QLatin1String(role)).toString());
        return found;
    }
    [[nodiscard]] QString marked()
    {
        QStringList found;
        for (const auto &row : guide.options()->rows()) {
            if (row.value(QStringLiteral("selected")).toBool())
                found.append(row.value(QStringLiteral("optionId")).toString());
        }
        return found.join(QLatin1Char(' '));
    }

    TownVisit visit;
    GuideSession guide;
};

} // namespace

TEST_CASE("a guide is walked to its outcome", "[guide]")
{
    Guided town;
    auto &guide = town.guide;
    CHECK(guide.active());
    CHECK(guide.questionId() == QStringLiteral("nationality"));
    CHECK(guide.step() == 1);
    CHECK(guide.question() == QStringLiteral("Êtes-vous français ou française\u00a0?"));
    CHECK(guide.outcomeTitle().isEmpty());
    CHECK_FALSE(guide.choose(QStringLiteral("no-such-option")));
    CHECK(guide.questionId() == QStringLiteral("nationality"));

    int lastStep = 1;
    for (const auto &option : stolen.split(QLatin1Char(' '))) {
        CHECK(guide.step() == lastStep++);
        CHECK(guide.steps() >= guide.step());
        CHECK_FALSE(guide.atOutcome());
        town.choose(option);
    }
    CHECK(guide.atOutcome());
    CHECK(guide.questionId().isEmpty());
    CHECK(guide.options()->count() == 0);
    CHECK(guide.outcomeKind() == QStringLiteral("proceed"));
    CHECK(guide.formId() == QStringLiteral("identity-card-request"));
    CHECK(town.ids(guide.answered(), "questionId").size() == 5);
    CHECK(town.ids(guide.checklist(), "itemId").contains(QStringLiteral("theftReport")));
    CHECK_FALSE(town.ids(guide.checklist(), "itemId").contains(QStringLiteral("oldCard")));
    CHECK(town.ids(guide.costs(), "amount") == QStringList{QStringLiteral("25\u00a0€")});
    CHECK(guide.costTotal().isEmpty()); // one amount is its own total
    CHECK_FALSE(guide.delay().isEmpty());
    CHECK_FALSE(guide.placeName().isEmpty());
}

TEST_CASE("outcomes that lead elsewhere say where", "[guide]")
{
    Guided town;
    town.choose(QStringLiteral("german"));
    CHECK(town.guide.outcomeKind() == QStringLiteral("refer"));
    CHECK_FALSE(town.guide.referName().isEmpty());
    CHECK(town.guide.formId().isEmpty());
}

TEST_CASE("an earlier answer can be changed; what no longer holds is named", "[guide]")
{
    Guided town;
    auto &guide = town.guide;
    town.choose(stolen);

    guide.revisit(QStringLiteral("situation"));
    CHECK(guide.questionId() == QStringLiteral("situation"));
    CHECK(guide.step() == 3);
    CHECK(town.marked() == QStringLiteral("stolen"));
    CHECK_FALSE(guide.atOutcome());
    CHECK(guide.answered()->count() == 5);

    // "Expired" does not ask for old papers; the answer about proof stays.
    town.choose(QStringLiteral("expired"));
    CHECK(guide.atOutcome());
    CHECK(guide.fallen() ==
          QStringList{guide.run()->guide().findQuestion(QStringLiteral("oldPapers"))->text.in(QStringLiteral("fr"))});
    CHECK(town.ids(guide.answered(), "questionId") == QStringList{QStringLiteral("nationality"),
                                                                  QStringLiteral("whoFor"), QStringLiteral("situation"),
                                                                  QStringLiteral("proof")});
    CHECK_FALSE(town.ids(guide.checklist(), "itemId").contains(QStringLiteral("theftReport")));

    // Another look clears what was said about the last change.
    guide.revisit(QStringLiteral("whoFor"));
    CHECK(guide.fallen().isEmpty());
    town.choose(QStringLiteral("adult"));
    CHECK(guide.atOutcome());
    CHECK(guide.fallen().isEmpty());
}

TEST_CASE("a question not on the way cannot be revisited", "[guide]")
{
    Guided town;
    town.choose(QStringLiteral("yes"));
    for (const char *id : {"proof", "whoFor", "no-such-question", ""}) {
        town.guide.revisit(QString::fromLatin1(id));
        CHECK(town.guide.questionId() == QStringLiteral("whoFor"));
    }
}

TEST_CASE("previous goes back question by question and ends at the first", "[guide]")
{
    Guided town;
    town.choose(stolen);
    for (const char *id : {"proof", "oldPapers", "situation", "whoFor", "nationality"}) {
        REQUIRE(town.guide.previous());
        CHECK(town.guide.questionId() == QString::fromLatin1(id));
        CHECK_FALSE(town.marked().isEmpty());
    }
    CHECK_FALSE(town.guide.previous());
    CHECK(town.guide.questionId() == QStringLiteral("nationality"));
    CHECK(town.guide.answered()->count() == 5);
}

TEST_CASE("what the visitor has with him stays ticked while the list is the same person's", "[guide]")
{
    Guided town;
    auto &guide = town.guide;
    town.choose(stolen);
    CHECK(guide.ticked().isEmpty());
    guide.tick(QStringLiteral("photo"));
    guide.tick(QStringLiteral("theftReport"));
    guide.tick(QStringLiteral("no-such-thing"));
    guide.tick(QStringLiteral("theftReport"));
    CHECK(guide.ticked() == QStringList{QStringLiteral("photo")});
    guide.setLanguage(QStringLiteral("de"));
    CHECK(guide.ticked() == QStringList{QStringLiteral("photo")});
    guide.clear();
    CHECK(guide.checklist()->count() == 0);
    CHECK(guide.ticked().isEmpty());
}

TEST_CASE("another language changes every text and nothing else", "[guide]")
{
    Guided town;
    auto &guide = town.guide;
    town.choose(QStringLiteral("yes adult"));
    const auto french = guide.question();
    const auto step = guide.step();
    guide.setLanguage(QStringLiteral("de"));
    CHECK(guide.question() != french);
    CHECK(guide.questionId() == QStringLiteral("situation"));
    CHECK(guide.step() == step);
    CHECK(town.ids(guide.answered(), "questionId").size() == 2);
    guide.setLanguage(QStringLiteral("fr"));
    CHECK(guide.question() == french);
}

TEST_CASE("without a guide every text is empty and every act harmless", "[guide]")
{
    GuideSession guide;
    guide.setLanguage(QStringLiteral("fr"));
    CHECK_FALSE(guide.choose(QStringLiteral("yes")));
    CHECK_FALSE(guide.previous());
    guide.revisit(QStringLiteral("nationality"));
    guide.tick(QStringLiteral("photo"));
    CHECK(guide.step() == 0);
    CHECK(guide.steps() == 0);
    CHECK(guide.questionId().isEmpty());
    CHECK(guide.outcomeKind().isEmpty());
    CHECK_FALSE(guide.atOutcome());
}

TEST_CASE("every guide of the sample content can be walked by any first choice and back", "[guide]")
{
    TownVisit visit;
    for (const auto &entry : visit.content().categoryRows({}, QStringLiteral("fr"))) {
        const auto procedures =
            visit.content().procedureRows(entry.value(QStringLiteral("entryId")).toString(),
                                          QStringLiteral("strasbourg"), {}, QDate(2026, 11, 23), QStringLiteral("fr"));
        for (const auto &row : procedures) {
            const auto procedure = visit.content().procedure(row.value(QStringLiteral("entryId")).toString());
            REQUIRE(procedure);
            if (!procedure->guide)
                continue;
            INFO(procedure->id.toStdString());
            GuideSession guide;
            guide.begin(*procedure, *visit.content().site(procedure->site), QDate(2026, 11, 23), QStringLiteral("de"));
            for (int steps = 0; !guide.atOutcome(); ++steps) {
                REQUIRE(steps < 50);
                REQUIRE(guide.choose(guide.options()->rows().constLast().value(QStringLiteral("optionId")).toString()));
            }
            CHECK_FALSE(guide.outcomeTitle().isEmpty());
            while (guide.previous()) {
            }
            CHECK(guide.step() == 1);
        }
    }
}
