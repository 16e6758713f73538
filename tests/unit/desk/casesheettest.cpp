// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesheet.h"
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
    return CaseSheet::shared(QJsonDocument::fromJson(context).object(), procedure, QStringLiteral("fr"), QDate(2026, 3, 2));
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
