// SPDX-License-Identifier: GPL-3.0-or-later
// How an agent's proposal travels, and what is made of it.
#include "wire/visitproposal.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parvis;
using namespace parvis::wire;
using forms::FieldKind;

namespace
{

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

VisitField field(const char *kind)
{
    return {QStringLiteral("f"), QStringLiteral("F"), QLatin1String(kind), {}, false,
            {{QStringLiteral("a"), QStringLiteral("Apples")}, {QStringLiteral("b"), QStringLiteral("Pears")}}};
}

} // namespace

TEST_CASE("a proposal is read as its kind travels, and never refused here", "[proposal]")
{
    struct Row {
        FieldKind kind;
        const char *text;
        const char *raw;
    };
    const Row rows[] = {
        {FieldKind::Text, "Kehl, Rhein", R"("Kehl, Rhein")"},
        {FieldKind::Text, R"({"a":1})", R"("{\"a\":1}")"},
        {FieldKind::Commune, "67000 Strasbourg", R"("67000 Strasbourg")"},
        {FieldKind::Choices, "a", R"(["a"])"},
        {FieldKind::Choices, "a,b", R"(["a","b"])"},
        {FieldKind::Choices, " a , b ,", R"(["a","b"])"},
        {FieldKind::Choices, "", R"([])"},
        {FieldKind::Choices, R"(["a","b,c"])", R"(["a","b,c"])"},
        {FieldKind::Choices, R"(["a")", R"(["[\"a\""])"},
        {FieldKind::Address, R"({"street":"1 quai","city":"Kehl"})", R"({"street":"1 quai","city":"Kehl"})"},
        {FieldKind::Address, "1 quai, Kehl", R"("1 quai, Kehl")"},
        {FieldKind::Address, R"({"street":)", R"("{\"street\":")"},
        {FieldKind::Address, R"([1])", R"("[1]")"},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        CHECK(readProposal(row.kind, QString::fromUtf8(row.text)) == json(row.raw));
    }
}

TEST_CASE("what is proposed comes back as it was", "[proposal]")
{
    const QStringList lists[] = {{QStringLiteral("a")},
                                 {QStringLiteral("a"), QStringLiteral("b")},
                                 {QStringLiteral("a,b"), QStringLiteral("c")},
                                 {QStringLiteral("[a]")}};
    for (const QStringList &values : lists)
        CHECK(readProposal(FieldKind::Choices, toProposal(values)) == QJsonValue(QJsonArray::fromStringList(values)));
    CHECK(toProposal(QStringList{QStringLiteral("a"), QStringLiteral("b")}) == QStringLiteral("a,b"));
    CHECK(toProposal(QStringList()).isEmpty());
    const QJsonObject address{{QStringLiteral("street"), QStringLiteral("12 \"Am Hof\", \\ B")},
                              {QStringLiteral("postcode"), QStringLiteral("77694")},
                              {QStringLiteral("city"), QStringLiteral("Kehl")}};
    QJsonObject typed = address;
    typed.insert(QStringLiteral("extra"), QStringLiteral("  "));
    typed.insert(QStringLiteral("city"), QStringLiteral(" Kehl "));
    CHECK(readProposal(FieldKind::Address, toProposal(typed)) == QJsonValue(address));
    CHECK(toProposal(QJsonObject{{QStringLiteral("street"), QStringLiteral(" ")}}).isEmpty());
}

TEST_CASE("a proposal is told to people in words", "[proposal]")
{
    struct Row {
        const char *kind;
        const char *text;
        const char *words;
    };
    const Row rows[] = {
        {"text", "a", "Apples"}, // whatever has options is told by their labels
        {"choice", "b", "Pears"},
        {"choice", "c", "c"},
        {"choices", "b,a", "Pears, Apples"},
        {"choices", "a,x", "Apples, x"},
        {"commune", "67000 Strasbourg", "67000 Strasbourg"},
        {"address", R"({"street":"1 quai","extra":"B","postcode":"67000","city":"Strasbourg","country":"FR"})",
         "1 quai, B, 67000 Strasbourg, FR"},
        {"address", R"({"city":"Kehl"})", "Kehl"},
        {"address", "somewhere", "somewhere"},
        {"", R"({"street":"1 quai","city":"Kehl"})", "1 quai, Kehl"},
        {"", "Muller", "Muller"},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        CHECK(proposalText(field(row.kind), QString::fromUtf8(row.text)) == QString::fromUtf8(row.words));
    }
}
