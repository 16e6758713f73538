// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/procedure.h"

#include "guide/guideerror.h"
#include "sampleguide.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::guide;

TEST_CASE("a procedure is decoded")
{
    QJsonObject json = sampleProcedure();
    json.insert(QStringLiteral("$schema"), QStringLiteral("../procedure.schema.json"));
    const auto procedure = Procedure::fromJson(json);
    REQUIRE(procedure.ok());
    CHECK(procedure->id == QStringLiteral("card"));
    CHECK(procedure->formIds() == QStringList{QStringLiteral("card-request")});
    CHECK(procedure->guide->questions.size() == 4);
    const Outcome *elsewhere = procedure->guide->findOutcome(QStringLiteral("elsewhere"));
    REQUIRE(elsewhere);
    CHECK(elsewhere->kind == OutcomeKind::Refer);
    CHECK(elsewhere->referTo->name.in(QStringLiteral("en")) == QStringLiteral("Prefecture"));
    const ChecklistItem *photo = procedure->guide->findChecklistItem(QStringLiteral("photo"));
    REQUIRE(photo);
    CHECK(photo->original);
    CHECK(photo->copies == 2);
    CHECK_FALSE(procedure->costCents.has_value());
    CHECK(procedure->guide->findQuestion(QStringLiteral("nothing")) == nullptr);
}

TEST_CASE("a procedure without guide is whole, too")
{
    QJsonObject json = sampleProcedure();
    json.remove(QStringLiteral("guide"));
    const auto procedure = Procedure::fromJson(json);
    REQUIRE(procedure.ok());
    CHECK_FALSE(procedure->guide.has_value());
    CHECK(procedure->formIds().isEmpty());
}

TEST_CASE("validity is half-open")
{
    Procedure procedure;
    CHECK(procedure.isValidOn(QDate(2026, 1, 1)));
    procedure.validFrom = QDate(2026, 1, 1);
    procedure.validUntil = QDate(2027, 1, 1);
    CHECK_FALSE(procedure.isValidOn(QDate(2025, 12, 31)));
    CHECK(procedure.isValidOn(QDate(2026, 1, 1)));
    CHECK(procedure.isValidOn(QDate(2026, 12, 31)));
    CHECK_FALSE(procedure.isValidOn(QDate(2027, 1, 1)));
}

TEST_CASE("a fault is told with its pointer")
{
    struct Row {
        const char *from;
        const char *to;
        const char *pointer;
    };
    const Row rows[] = {
        {R"("id":"card",)", "", ""},
        {R"("id":"card",)", R"("id":7,)", "/id"},
        {R"("site":"town")", R"("site":null)", "/site"},
        {R"("site":"town")", R"("site":"town","validFrom":"2026-02-30")", "/validFrom"},
        {R"("site":"town")", R"("site":"town","colour":"red")", "/colour"},
        {R"("audiences":["resident"])", R"("audiences":"resident")", "/audiences"},
        {R"("audiences":["resident"])", R"("audiences":[1])", "/audiences"},
        {R"("title":{"en":"Card"})", R"("title":"Card")", "/title"},
        {R"("title":{"en":"Card"})", R"("title":{"en":3})", "/title"},
        {R"("title":{"en":"Who"})", R"("titel":{"en":"Who"})", "/sections/0"},
        {R"("start":"whoFor")", R"("begin":"whoFor")", "/guide"},
        {R"("next":"parent")", R"("next":3)", "/guide/questions/0/options/1/next"},
        {R"("next":"parent")", R"("next":{"outcome":"apply","x":1})", "/guide/questions/0/options/1/next"},
        {R"("copies":2)", R"("copies":-1)", "/guide/checklist/0/copies"},
        {R"("copies":2)", R"("copies":1.5)", "/guide/checklist/0/copies"},
        {R"("original":true)", R"("original":"yes")", "/guide/checklist/0/original"},
        {R"("cents":990)", R"("cents":"990")", "/guide/outcomes/0/costs/1/cents"},
        {R"("kind":"refer")", R"("kind":"send")", "/guide/outcomes/1/kind"},
        {R"("kind":"proceed")", R"("kind":"refuse")", "/guide/outcomes/0"},
        {R"("visible":{"==")", R"("visible":{"===>")", "/guide/outcomes/0/costs/0/visible"},
    };
    // Compact JSON sorts its keys: "checklist" comes first in a guide, "outcomes" next.
    for (const Row &row : rows) {
        INFO(row.from << " -> " << row.to);
        const QJsonObject json = replaced(sampleProcedure(), row.from, row.to);
        REQUIRE_FALSE(json.isEmpty());
        const auto procedure = Procedure::decode(json);
        REQUIRE_FALSE(procedure.ok());
        INFO(procedure.error().message.toStdString());
        if (QByteArray(row.to).contains("===>"))
            CHECK(procedure.error().pointer.endsWith(QStringLiteral("/visible")));
        else
            CHECK(procedure.error().pointer == QLatin1String(row.pointer));
        CHECK(Procedure::fromJson(json).error().is(GuideError::Malformed));
    }
}

TEST_CASE("a guide that cannot be run is refused with the place")
{
    struct Row {
        const char *from;
        const char *to;
        const char *pointer;
    };
    const Row rows[] = {
        {R"("start":"whoFor")", R"("start":"nobody")", "/guide/start: "},
        {R"("next":"parent")", R"("next":"nobody")", "/guide/questions/0/options/1/next: "},
        {R"("next":"urgent")", R"("next":"whoFor")", "/guide/questions/2/options/0/next: "},
        {R"("photo","parentCard")", R"("foto","parentCard")", "/guide/outcomes/0/checklist/0: "},
        {R"("outcome":"elsewhere")", R"("outcome":"nowhere")", "/guide/questions/0/options/2/next: "},
        {R"("id":"child")", R"("id":"adult")", "/guide/questions/0/options/1/id: "},
    };
    for (const Row &row : rows) {
        INFO(row.from << " -> " << row.to);
        const auto procedure = Procedure::fromJson(replaced(sampleProcedure(), row.from, row.to));
        REQUIRE_FALSE(procedure.ok());
        INFO(procedure.error().detail().toStdString());
        CHECK(procedure.error().is(GuideError::NotRunnable));
        CHECK(procedure.error().detail().startsWith(QLatin1String(row.pointer)));
    }
}
