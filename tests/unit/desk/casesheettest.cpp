// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesheet.h"

#include "forms/draftcopy.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace parvis;
using namespace parvis::desk;

namespace
{

guide::Procedure identityCard()
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content/procedures/identity-card.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto procedure = guide::Procedure::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    REQUIRE(procedure);
    return *procedure;
}

QString shared(const char *context, const guide::Procedure *procedure)
{
    const CaseReading reading{procedure,
                              nullptr,
                              {{QStringLiteral("seat"), QStringLiteral("Une place assise")}},
                              QStringLiteral("fr"),
                              QStringLiteral("FR"),
                              QDate(2026, 3, 2)};
    return CaseSheet::shared(QJsonDocument::fromJson(context).object(), reading);
}

forms::FormDefinition libraryCard()
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content/forms/library-card.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto form = forms::FormDefinition::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    REQUIRE(form);
    return *form;
}

} // namespace

TEST_CASE("A visitor who shares nothing is shown as that")
{
    CHECK(shared("{}", nullptr).contains(QStringLiteral("has not said")));
}

TEST_CASE("The path is read in the agent's language, with the outcome it leads to")
{
    const auto procedure = identityCard();
    const QString html = shared(
        R"({"procedure":"identity-card","answers":{"nationality":"yes","whoFor":"adult","situation":"stolen","oldPapers":"no"}})",
        &procedure);
    CHECK(html.contains(QStringLiteral("Carte d’identité")));
    CHECK(html.contains(QStringLiteral("La carte a été volée")));
    CHECK_FALSE(html.contains(QStringLiteral("stolen")));
    CHECK(html.indexOf(QStringLiteral("18 ans")) < html.indexOf(QStringLiteral("volée"))); // in the order of the path
}

TEST_CASE("What the visitor has with him is marked in the list of what to bring")
{
    const auto procedure = identityCard();
    const QByteArray path =
        R"({"procedure":"identity-card","answers":{"nationality":"yes","whoFor":"adult","situation":"stolen","oldPapers":"no","proof":"own"})";
    const auto marks = [&](const QByteArray &ticked) {
        return shared(QByteArray(path + ticked + '}').constData(), &procedure)
            .count(QStringLiteral("the visitor has it"));
    };
    CHECK(marks({}) == 0);
    CHECK(marks(R"(,"ticked":[])") == 0);
    CHECK(marks(R"(,"ticked":["photo"])") == 1);
    CHECK(marks(R"(,"ticked":["photo","theftReport"])") == 2);
    CHECK(marks(R"(,"ticked":["photo","gone",7])") == 1);
    CHECK(marks(R"(,"ticked":{"photo":true})") == 0); // whatever comes, the sheet is there
}

TEST_CASE("Answers of a sheet that is not here are shown as they came")
{
    const QString html = shared(R"({"procedure":"<b>","answers":{"a":"<script>"}})", nullptr);
    CHECK(html.contains(QStringLiteral("&lt;b&gt;")));
    CHECK(html.contains(QStringLiteral("&lt;script&gt;")));
    CHECK_FALSE(html.contains(QStringLiteral("<script>")));
    const auto procedure = identityCard();
    CHECK(shared(R"({"procedure":"identity-card","answers":{"nationality":"yes","gone":"x"}})", &procedure)
              .contains(QStringLiteral("<td>gone</td>")));
}

TEST_CASE("The knowledge sheet holds every section of the procedure")
{
    const auto procedure = identityCard();
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("de")}) {
        const QString html = CaseSheet::knowledge(procedure, language);
        for (const guide::Section &section : procedure.sections)
            CHECK(html.contains(section.title.in(language).toHtmlEscaped()));
        CHECK(html.count(QStringLiteral("<ul>")) == html.count(QStringLiteral("</ul>")));
    }
}

TEST_CASE("What the visitor needs stands in both languages, and what he does not share is said")
{
    const QString html = shared(
        R"({"needs":[{"id":"seat","label":"einen <b>Sitzplatz</b>"},{"id":"gone","label":"Begleitung"},{"id":"empty"},7]})",
        nullptr);
    CHECK(html.contains(QStringLiteral(
        "<li><b>Une place assise</b> (in the visitor's words: einen &lt;b&gt;Sitzplatz&lt;/b&gt;)</li>")));
    CHECK(html.contains(QStringLiteral("<li><b>Begleitung</b></li>")));
    CHECK(html.count(QStringLiteral("<li>")) == 2);
    struct Row {
        const char *context;
        const char *kept;
    };
    const auto row = GENERATE(values<Row>({
        {"{}", "Not shared: what it is about, the answers to the questions and the list of what to bring, the form, "
               "what he needs."},
        {R"({"procedure":"x","answers":{"a":"b"}})", "Not shared: the form, what he needs."},
        {R"({"procedure":"x","answers":{"a":"b"},"form":{"title":"Y"},"needs":[{"id":"seat","label":"z"}]})", ""},
    }));
    const QString text = shared(row.context, nullptr);
    CHECK(text.contains(QStringLiteral("Not shared")) == (*row.kept != '\0'));
    CHECK(text.contains(QLatin1String(row.kept)));
}

TEST_CASE("The form so far is a list of questions and answers, in the agent's language where the form is known")
{
    const auto form = libraryCard();
    const auto draft = forms::draftOf(form, QDate(2026, 3, 2), QStringLiteral("FR"),
                                      {{QStringLiteral("familyName"), QStringLiteral("<Müller>")}});
    const wire::SharedForm told{
        QStringLiteral("Bibliotheksausweis"),
        {{QStringLiteral("familyName"), QStringLiteral("Familienname"), {}, QStringLiteral("<Müller>"), false},
         {QStringLiteral("birthDate"), QStringLiteral("Geburtsdatum"), {}, {}, true},
         {QStringLiteral("email"), QStringLiteral("E-Mail"), {}, {}, false}},
        wire::FormCopy{form.id(), form.hash(), forms::shownAnswers(draft)}};
    const QJsonObject context{{QStringLiteral("form"), told.toJson()}};
    CaseReading reading{nullptr, nullptr, {}, QStringLiteral("fr"), QStringLiteral("FR"), QDate(2026, 3, 2)};
    SECTION("known")
    {
        reading.form = &form;
        const QString html = CaseSheet::shared(context, reading);
        CHECK(html.contains(form.title().in(QStringLiteral("fr")).toHtmlEscaped()));
        CHECK(html.contains(
            form.findField(QStringLiteral("familyName"))->label.in(QStringLiteral("fr")).toHtmlEscaped()));
        CHECK_FALSE(html.contains(QStringLiteral("Familienname")));
        CHECK(html.contains(QStringLiteral("<b>&lt;Müller&gt;</b>")));
        CHECK(html.contains(QStringLiteral("1 of 3 answered")));
        CHECK(html.count(QStringLiteral("still missing</b>")) == 1);
    }
    SECTION("not known, or of another release: as it came")
    {
        wire::SharedForm other = told;
        other.copy->hash = QStringLiteral("00");
        if (GENERATE(true, false))
            reading.form = &form;
        const QString html = CaseSheet::shared({{QStringLiteral("form"), other.toJson()}}, reading);
        CHECK(html.contains(QStringLiteral("Bibliotheksausweis")));
        CHECK(html.contains(QStringLiteral("<td>Familienname</td>")));
    }
    SECTION("too long for the hub")
    {
        CHECK(CaseSheet::shared({{QStringLiteral("form"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Y")}}}},
                                reading)
                  .contains(QStringLiteral("too long")));
    }
}
