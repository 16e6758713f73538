// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens list, compared with reviewed files: a change of content or of a session shows here in words. Content
// speaks the language asked for; the words of the program itself stand in its source language.
#include "formfiller.h"
#include "modelfile.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;

namespace
{

void compare(const char *what, const QString &language, const QJsonArray &rows)
{
    const QString name = QString::fromLatin1(what) + QLatin1Char('-') + language;
    CHECK_FALSE(rows.isEmpty());
    CHECK(differenceToGolden(name, rows) == QString());
}

/// A visit in one language, its models watched for broken rules of item models all the way.
struct Visit : TownVisit {
    explicit Visit(const QString &language)
    {
        for (auto *model : {session().categories(), session().procedures(), session().search()->results(),
                            session().guide()->options(), session().guide()->answered(), session().guide()->checklist(),
                            session().guide()->costs(), form().options(), form().items(), form().rows(),
                            session().procedure()->sections(), session().ticket()->services(),
                            session().ticket()->needs()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, &session());
        enter();
        session().setLanguage(language);
    }
    void guideTo(const QString &procedure, const char *options, QJsonArray &asked)
    {
        session().openProcedure(procedure);
        session().startGuide();
        for (const QString &option : QString::fromLatin1(options).split(QLatin1Char(' '))) {
            REQUIRE(session().screen() == Screen::Guide);
            asked.append(QJsonObject{{QStringLiteral("question"), session().guide()->question()},
                                     {QStringLiteral("hint"), session().guide()->hint()},
                                     {QStringLiteral("options"), rowsOf(*session().guide()->options())}});
            session().answerGuide(option);
        }
        REQUIRE(session().screen() == Screen::Outcome);
    }
};

const QVariantMap household{
    {QStringLiteral("familyName"), QStringLiteral("Śliwa")},
    {QStringLiteral("givenNames"), QStringLiteral("Léa Zoé")},
    {QStringLiteral("role"), QStringLiteral("mother")},
    {QStringLiteral("birthDate"), dateParts(1, 9, 2020)},
    {QStringLiteral("canteen"), QStringLiteral("yes")},
    {QStringLiteral("canteenDays"), QVariantList{QStringLiteral("monday"), QStringLiteral("friday")}}};

} // namespace

TEST_CASE("models as reviewed", "[golden]")
{
    for (const auto &language : {QStringLiteral("fr"), QStringLiteral("de")}) {
        INFO(language.toStdString());
        Visit visit(language);
        auto &session = visit.session();
        compare("categories", language, rowsOf(*session.categories()));
        session.chooseAudience(QStringLiteral("business"));
        compare("categories-business", language, rowsOf(*session.categories()));
        session.chooseAudience(QStringLiteral("business"));
        session.openCategory(QStringLiteral("identity"));
        compare("procedures-identity", language, rowsOf(*session.procedures()));

        QJsonArray asked;
        visit.guideTo(QStringLiteral("identity-card"), "yes adult stolen no own", asked);
        compare("guide-identity-card", language, asked);
        compare("answered-identity-card", language, rowsOf(*session.guide()->answered()));
        compare("checklist-identity-card", language, rowsOf(*session.guide()->checklist()));
        compare("costs-identity-card", language, rowsOf(*session.guide()->costs()));
        session.goHome();

        visit.openForm(QStringLiteral("school-enrolment"));
        FormFiller filler(household);
        filler.fillUntil(session, QStringLiteral("children"));
        session.form()->addItem();
        filler.fillUntil(session, QStringLiteral("children"));
        compare("items-school-enrolment", language, rowsOf(*session.form()->items()));
        filler.fill(session);
        compare("check-school-enrolment", language, rowsOf(*session.form()->rows()));
        // What no longer counts is no longer listed; what is missing says so.
        session.editAnswer(QStringLiteral("canteen"));
        session.answerForm(QStringLiteral("no"));
        session.editAnswer(QStringLiteral("children.0.familyName"));
        session.back();
        compare("check-school-enrolment-changed", language, rowsOf(*session.form()->rows()));
    }
}

TEST_CASE("the lines of the town hall as reviewed, some closed and one full", "[golden]")
{
    for (const auto &language : {QStringLiteral("fr"), QStringLiteral("de")}) {
        INFO(language.toStdString());
        Visit visit(language);
        visit.clock().advance(std::chrono::hours(4)); // 14:00
        visit.line().waiting = {{QStringLiteral("welcome"), 0}, {QStringLiteral("identity"), 60}, {QStringLiteral("parking"), 4}};
        visit.line().wait = {queue::WaitEstimate::Basis::Measured, std::chrono::minutes(12), std::chrono::minutes(25), 80, 40};
        visit.session().openTickets();
        visit.line().deliver();
        compare("services", language, rowsOf(*visit.session().ticket()->services()));
        compare("needs", language, rowsOf(*visit.session().ticket()->needs()));
    }
}

TEST_CASE("the empty form's list, with all that is missing", "[golden]")
{
    for (const auto &language : {QStringLiteral("fr"), QStringLiteral("de")}) {
        Visit visit(language);
        visit.openForm(QStringLiteral("library-card"));
        compare("check-library-card-empty", language, rowsOf(*visit.form().rows()));
    }
}
