// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/finding.h"
#include "guide/procedure.h"
#include "sampleguide.h"
#include "support/catch.h"

using namespace parvis::guide;

namespace
{

using Kind = Finding::Kind;

QList<Finding> allFindings(const Guide &guide)
{
    const QList<Finding> structure = structuralFindings(guide);
    return structure + ruleFindings(guide) + (structure.isEmpty() ? reachFindings(guide) : QList<Finding>());
}

} // namespace

TEST_CASE("a guide without fault has no finding")
{
    const auto procedure = Procedure::decode(sampleProcedure());
    REQUIRE(procedure.ok());
    CHECK(allFindings(*procedure->guide).isEmpty());
}

TEST_CASE("planted faults of a guide are found")
{
    struct Row {
        const char *from;
        const char *to;
        Kind kind;
        const char *pointer;
        const char *subject;
    };
    const Row rows[] = {
        {R"("start":"whoFor")", R"("start":"x")", Kind::MissingStart, "/start", "x"},
        {R"("next":"parent")", R"("next":"x")", Kind::DanglingQuestion, "/questions/0/options/1/next", "x"},
        {R"("outcome":"elsewhere")", R"("outcome":"x")", Kind::DanglingOutcome, "/questions/0/options/2/next", "x"},
        {R"("photo","parentCard")", R"("x","parentCard")", Kind::DanglingChecklist, "/outcomes/0/checklist/0", "x"},
        {R"("id":"report")", R"("id":"photo")", Kind::DuplicateId, "/checklist/2/id", "photo"},
        {R"("id":"urgent")", R"("id":"reason")", Kind::DuplicateId, "/questions/3/id", "reason"},
        {R"("id":"elsewhere")", R"("id":"apply")", Kind::DuplicateId, "/outcomes/1/id", "apply"},
        {R"("id":"lost")", R"("id":"first")", Kind::DuplicateId, "/questions/2/options/1/id", "first"},
        {R"("next":"urgent")", R"("next":"reason")", Kind::Cycle, "/questions/2/options/0/next", "reason"},
        {R"("next":"urgent")", R"("next":"whoFor")", Kind::Cycle, "/questions/2/options/0/next", "whoFor"},
        {R"("next":"parent")", R"("next":"reason")", Kind::UnreachableQuestion, "/questions/1", "parent"},
        {R"("start":"whoFor")", R"("start":"reason")", Kind::UnreachableOutcome, "/outcomes/1", "elsewhere"},
        {R"({"var":"answers.whoFor"},"adult")", R"({"var":"answers.whoFor"},"foreigner")", Kind::NeverVisibleOption,
         "/questions/2/options/2", "married"},
        {R"({"var":"answers.whoFor"},"child")", R"({"var":"answers.whoFor"},"foreigner")", Kind::NeverShownItem,
         "/checklist/1", "parentCard"},
        {R"("photo","parentCard","report")", R"("photo","parentCard")", Kind::NeverShownItem, "/checklist/2", "report"},
        {R"({"var":"answers.urgent"},"yes")", R"(1,2)", Kind::NeverShownCost, "/outcomes/0/costs/1", "apply"},
        {R"({"var":"answers.urgent"},"yes")", R"({"var":"answers.urgent"},"yess")", Kind::UnknownOption,
         "/outcomes/0/costs/1/visible", "yess"},
        {R"({"var":"answers.urgent"},"yes")", R"({"var":["answers.urgent","no"]},"maybe")", Kind::UnknownOption,
         "/outcomes/0/costs/1/visible", "maybe"},
        {R"({"==":[{"var":"answers.urgent"},"yes"]})", R"({"in":[{"var":"answers.urgent"},["yes","perhaps"]]})",
         Kind::UnknownOption, "/outcomes/0/costs/1/visible", "perhaps"},
        {R"({"var":"answers.urgent"})", R"({"var":"answers.urgency"})", Kind::UnknownVariable,
         "/outcomes/0/costs/1/visible", "answers.urgency"},
        {R"({"var":"answers.urgent"})", R"({"var":"urgent"})", Kind::UnknownVariable, "/outcomes/0/costs/1/visible",
         "urgent"},
        {R"({"==":[{"var":"answers.urgent"},"yes"]})", R"({"missing":["answers.urgent","answers.age"]})",
         Kind::UnknownVariable, "/outcomes/0/costs/1/visible", "answers.age"},
        {R"({"var":"answers.urgent"})", R"({"val":["answers","urgency"]})", Kind::UnknownVariable,
         "/outcomes/0/costs/1/visible", "answers.urgency"},
        {R"({"var":"answers.whoFor"},"adult")", R"({"var":"answers.urgent"},"yes")", Kind::ReadTooEarly,
         "/questions/2/options/2/visible", "urgent"},
        {R"({"var":"answers.whoFor"},"adult")", R"({"var":"answers.reason"},"lost")", Kind::ReadTooEarly,
         "/questions/2/options/2/visible", "reason"},
    };
    for (const Row &row : rows) {
        INFO(row.from << " -> " << row.to);
        const auto procedure = Procedure::decode(replaced(sampleProcedure(), row.from, row.to));
        REQUIRE(procedure.ok());
        const QList<Finding> findings = allFindings(*procedure->guide);
        std::string text;
        for (const Finding &finding : findings)
            text += finding.pointer.toStdString() + ": " + toSentence(finding).toStdString() + "\n";
        INFO(text);
        CHECK(findings.contains(Finding{row.kind, QLatin1String(row.pointer), QLatin1String(row.subject)}));
    }
}

TEST_CASE("a question all of whose options are hidden on some path is a dead end")
{
    QJsonObject json = sampleProcedure();
    for (const char *option : {R"("id":"yes","label":{"en":"Yes"},"next":{"outcome":"apply"})",
                               R"("id":"no","label":{"en":"No"},"next":{"outcome":"apply"})"})
        json = replaced(json, option, QByteArray(option) + R"(,"visible":{"==":[{"var":"answers.whoFor"},"adult"]})");
    const auto procedure = Procedure::decode(json);
    REQUIRE(procedure.ok());
    CHECK(reachFindings(*procedure->guide) ==
          QList<Finding>{{Kind::DeadEnd, QStringLiteral("/questions/3"), QStringLiteral("urgent")}});
}

TEST_CASE("a rule that reads the day or computes names is not called never visible")
{
    for (const char *rule :
         {R"({">=":[{"var":"today"},"2030-01-01"]})", R"({"==":[{"var":{"cat":["answers.","none"]}},"x"]})"}) {
        const auto procedure =
            Procedure::decode(replaced(sampleProcedure(), R"({"==":[{"var":"answers.whoFor"},"adult"]})", rule));
        REQUIRE(procedure.ok());
        CHECK(allFindings(*procedure->guide).isEmpty());
    }
}

TEST_CASE("every kind of finding has a sentence that names its subject")
{
    for (int kind = 0; kind <= int(Kind::ReadTooEarly); ++kind) {
        const QString sentence = toSentence({Kind(kind), {}, QStringLiteral("subject")});
        CHECK(sentence.contains(QStringLiteral("\"subject\"")));
        CHECK(sentence.endsWith(QLatin1Char('.')));
    }
}
