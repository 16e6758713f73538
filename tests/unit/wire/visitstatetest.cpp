// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/visitstate.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parvis;
using wire::FormCopy;
using wire::VisitState;

namespace
{

VisitState withForm(const QJsonObject &given)
{
    VisitState state;
    state.screen = QStringLiteral("form");
    state.language = QStringLiteral("ar");
    state.shares = {QStringLiteral("form")};
    state.title = QStringLiteral("Carte");
    state.step = 2;
    state.steps = 5;
    state.error = QStringLiteral("Il manque le nom.");
    state.question = wire::VisitField{QStringLiteral("name"), QStringLiteral("Nom"), QStringLiteral("name"), {}, true};
    state.fields << *state.question
                 << wire::VisitField{QStringLiteral("sex"),
                                     QStringLiteral("Sexe"),
                                     QStringLiteral("choice"),
                                     QStringLiteral("F"),
                                     false,
                                     {{QStringLiteral("f"), QStringLiteral("féminin")}}};
    state.copy = FormCopy{QStringLiteral("card"), QStringLiteral("ab12"), given};
    state.procedure = QStringLiteral("library-card");
    return state;
}

} // namespace

TEST_CASE("A visitor's screen comes back as it was sent")
{
    const auto given = GENERATE(values<QJsonObject>(
        {{},
         {{QStringLiteral("name"), QJsonValue::Null}},
         {{QStringLiteral("children"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Zoé")}}}}}}));
    CHECK(VisitState::fromJson(withForm(given).toJson()) == withForm(given));
    CHECK(VisitState::fromJson(VisitState().toJson()) == VisitState());
}

TEST_CASE("A way through a guide comes back as it was sent, and none is not an empty one")
{
    VisitState state;
    CHECK_FALSE(VisitState::fromJson(state.toJson()).path);
    for (const auto &path :
         {wire::GuidePath{}, wire::GuidePath{{{QStringLiteral("who"), QStringLiteral("me")}}, {}},
          wire::GuidePath{{{QStringLiteral("who"), QStringLiteral("me")}}, {QStringLiteral("photo")}}}) {
        state.path = path;
        CHECK(VisitState::fromJson(state.toJson()) == state);
    }
}

TEST_CASE("A form that is too large is left out, and the screen is still shown")
{
    const auto sent = [](qsizetype bytes) {
        return VisitState::fromJson(withForm({{QStringLiteral("note"), QString(bytes, QLatin1Char('x'))}}).toJson());
    };
    const qsizetype around =
        QJsonDocument(QJsonObject{{QStringLiteral("note"), QString()}}).toJson(QJsonDocument::Compact).size();
    CHECK(sent(FormCopy::largest - around).copy);
    CHECK_FALSE(sent(FormCopy::largest - around + 1).copy);
    CHECK(sent(FormCopy::largest).fields.size() == 2);
}

TEST_CASE("What is no copy of a form is none")
{
    const auto json = GENERATE(as<const char *>{}, "{}", R"({"form":"card"})", R"({"hash":"ab"})",
                               R"({"form":7,"hash":"ab"})", R"({"form":"","hash":"ab","answers":{}})");
    INFO(json);
    CHECK_FALSE(FormCopy::fromJson(QJsonDocument::fromJson(json).object()));
    CHECK(
        FormCopy::fromJson(QJsonDocument::fromJson(R"({"form":"card","hash":"ab","answers":[1],"more":1})").object()) ==
        FormCopy{QStringLiteral("card"), QStringLiteral("ab"), {}});
}
