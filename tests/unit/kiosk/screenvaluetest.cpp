// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenvalue.h"

#include "forms/answer.h"
#include "forms/display.h"
#include "support/catch.h"

#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace parvis;
using namespace parvis::kiosk;
using forms::FieldKind;

namespace
{

forms::Field fieldOf(FieldKind kind)
{
    forms::Field field;
    field.id = QStringLiteral("field");
    field.kind = kind;
    field.partial = true;
    field.maxLength = 1000;
    field.options = {{QStringLiteral("a"), LocalizedText(), false}, {QStringLiteral("b"), LocalizedText(), false}};
    field.accept = {QStringLiteral("photo")};
    return field;
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

// What the interface hands over: maps and lists arrive as values of its script engine.
QVariant throughScript(QJSEngine &engine, const QVariant &value)
{
    return QVariant::fromValue(engine.toScriptValue(value));
}

} // namespace

TEST_CASE("what is stored survives being shown and given again, in every language", "[screen]")
{
    struct Row {
        FieldKind kind;
        const char *stored;
    };
    const Row rows[] = {
        {FieldKind::Text, R"("Élan 12")"},
        {FieldKind::LongText, R"("eine Zeile\nnoch eine")"},
        {FieldKind::Name, R"("Śliwa-Müller d’Été")"},
        {FieldKind::Choice, R"("b")"},
        {FieldKind::Choices, R"(["a","b"])"},
        {FieldKind::YesNo, "true"},
        {FieldKind::YesNo, "false"},
        {FieldKind::Date, R"("1987-12-03")"},
        {FieldKind::Date, R"("1987-12")"},
        {FieldKind::Date, R"("1987")"},
        {FieldKind::Number, "0"},
        {FieldKind::Number, "-3"},
        {FieldKind::Number, "1234"},
        {FieldKind::Number, "1234567"},
        {FieldKind::Number, "0.5"},
        {FieldKind::Number, "1234.5"},
        {FieldKind::Number, "1.234"},
        {FieldKind::Money, "0"},
        {FieldKind::Money, "5"},
        {FieldKind::Money, "1250"},
        {FieldKind::Money, "123400"},
        {FieldKind::Money, "123456789"},
        {FieldKind::Money, "-1250"},
        {FieldKind::Email, R"("anna@example.org")"},
        {FieldKind::Phone, R"("+33388609090")"},
        {FieldKind::Phone, R"("+4978515550")"},
        {FieldKind::Phone, R"("+41446681800")"},
        {FieldKind::Address,
         R"({"street":"12 rue des Bouchers","extra":"","postcode":"67000","city":"Strasbourg","country":"FR"})"},
        {FieldKind::Address,
         R"({"street":"Hauptstr. 85","extra":"3. OG","postcode":"77694","city":"Kehl","country":"DE"})"},
        {FieldKind::Commune, R"({"postcode":"67000","name":"Strasbourg"})"},
        {FieldKind::Country, R"("DE")"},
        {FieldKind::Iban, R"("FR1420041010050500013M02606")"},
        {FieldKind::Siret, R"("73282932000074")"},
        {FieldKind::IdentityNumber, R"("880692310285")"},
        {FieldKind::Signature, R"({"strokes":[[[20,60],[300,90]],[[40,80],[50,90]]],"width":400,"height":150})"},
        {FieldKind::Attachment, R"({"reason":"bringToDesk"})"},
        {FieldKind::Attachment, R"({"name":"a.jpg","type":"image/jpeg","bytes":1234})"},
    };
    QJSEngine engine;
    QSet<int> covered;
    for (const Row &row : rows) {
        covered.insert(int(row.kind));
        const auto field = fieldOf(row.kind);
        const QJsonValue stored = json(row.stored);
        for (const char *language : {"fr", "de", "en"}) {
            for (const char *region : {"FR", "DE"}) {
                const QString tag = QString::fromLatin1(language);
                const QString land = QString::fromLatin1(region);
                INFO(row.stored << " " << language << " " << region);
                const QVariant shown = toScreen(field, stored, tag, land);
                CHECK(shown.isValid());
                forms::ParseContext context{QDate(2026, 11, 23), tag, land};
                for (const QVariant &raw : {shown, throughScript(engine, shown)}) {
                    const auto answer = forms::parse(field, fromScreen(field, raw), context);
                    REQUIRE(answer);
                    CHECK(answer->value() == stored);
                    CHECK_FALSE(answer->doubt());
                }
            }
        }
    }
    for (int kind = 0; kind < int(FieldKind::Note); ++kind) {
        INFO(forms::toString(FieldKind(kind)).toStdString());
        CHECK(covered.contains(kind));
    }
}

TEST_CASE("nothing answered is nothing on the screen, and nothing on the screen is no answer", "[screen]")
{
    for (int kind = 0; kind <= int(FieldKind::Repeat); ++kind) {
        const auto field = fieldOf(FieldKind(kind));
        INFO(forms::toString(field.kind).toStdString());
        CHECK_FALSE(toScreen(field, QJsonValue::Null, QStringLiteral("fr"), QStringLiteral("FR")).isValid());
        CHECK_FALSE(toScreen(field, QJsonValue::Undefined, QStringLiteral("fr"), QStringLiteral("FR")).isValid());
        CHECK(fromScreen(field, {}).isNull());
        CHECK(fromScreen(field, QVariant::fromValue(QJSValue(QJSValue::UndefinedValue))).isNull());
        CHECK(fromScreen(field, QVariant::fromValue(QJSValue(QJSValue::NullValue))).isNull());
        if (forms::holdsValue(field.kind) && field.kind != FieldKind::Repeat)
            CHECK(forms::parse(field, fromScreen(field, {}), {}).error().code == forms::AnswerErrorCode::Missing);
    }
    const auto yesNo = fieldOf(FieldKind::YesNo);
    for (const char *neither : {"", "Yes", "true", "1"})
        CHECK(fromScreen(yesNo, QString::fromLatin1(neither)).isNull());
}

TEST_CASE("dates are shown in parts, without leading zeros", "[screen]")
{
    const auto field = fieldOf(FieldKind::Date);
    struct Row {
        const char *stored, *day, *month, *year;
    };
    for (const Row &row : {Row{R"("1987-12-03")", "3", "12", "1987"}, Row{R"("1987-02")", "", "2", "1987"},
                           Row{R"("1987")", "", "", "1987"}}) {
        const QVariantMap parts = toScreen(field, json(row.stored), QStringLiteral("de"), QStringLiteral("DE")).toMap();
        CHECK(parts.value(QStringLiteral("day")) == QString::fromLatin1(row.day));
        CHECK(parts.value(QStringLiteral("month")) == QString::fromLatin1(row.month));
        CHECK(parts.value(QStringLiteral("year")) == QString::fromLatin1(row.year));
    }
}

TEST_CASE("every kind that is typed has a keyboard, and no other", "[screen]")
{
    const QSet<FieldKind> touched{FieldKind::Choice,     FieldKind::Choices, FieldKind::YesNo,   FieldKind::Signature,
                                  FieldKind::Attachment, FieldKind::Note,    FieldKind::Section, FieldKind::Repeat};
    const QStringList known{QStringLiteral("text"),  QStringLiteral("name"),   QStringLiteral("email"),
                            QStringLiteral("phone"), QStringLiteral("digits"), QStringLiteral("decimal"),
                            QStringLiteral("code")};
    for (int kind = 0; kind <= int(FieldKind::Repeat); ++kind) {
        INFO(forms::toString(FieldKind(kind)).toStdString());
        const QString keyboard = keyboardFor(FieldKind(kind));
        CHECK(keyboard.isEmpty() == touched.contains(FieldKind(kind)));
        CHECK((keyboard.isEmpty() || known.contains(keyboard)));
    }
}

TEST_CASE("countries are found by any part of their name", "[screen]")
{
    struct Row {
        const char *typed, *language, *first;
    };
    const Row rows[] = {
        {"all", "fr", "DE"},     {"ALLEMAGNE", "fr", "DE"}, {"deutsch", "de", "DE"}, {"germ", "en", "DE"},
        {"etats", "fr", "US"},   {"États", "fr", "US"},     {"osterr", "de", "AT"},  {"  fran", "fr", "FR"},
        {"royaume", "fr", "GB"}, {"turk", "de", "TR"},
    };
    for (const Row &row : rows) {
        INFO(row.typed << " " << row.language);
        const auto found = countriesFor(QString::fromUtf8(row.typed), QString::fromLatin1(row.language));
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found.first().toMap().value(QStringLiteral("code")) == QString::fromLatin1(row.first));
        CHECK(found.size() <= 8);
    }
    CHECK(countriesFor(QStringLiteral("xyzzy"), QStringLiteral("fr")).isEmpty());
    for (const char *language : {"fr", "de", "en"}) {
        const auto frequent = countriesFor(QStringLiteral(" "), QString::fromLatin1(language));
        CHECK(frequent.size() == 8);
        for (const auto &entry : frequent) {
            CHECK(forms::countryCodes().contains(entry.toMap().value(QStringLiteral("code")).toString()));
            CHECK_FALSE(entry.toMap().value(QStringLiteral("name")).toString().isEmpty());
        }
    }
    // Whatever letter is typed, each country comes once at most, and those that begin so come first.
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        const auto found = countriesFor(QString(QLatin1Char(letter)), QStringLiteral("en"));
        QSet<QString> codes;
        bool beginning = true;
        for (const auto &entry : found) {
            codes.insert(entry.toMap().value(QStringLiteral("code")).toString());
            const QChar head = entry.toMap()
                                   .value(QStringLiteral("name"))
                                   .toString()
                                   .normalized(QString::NormalizationForm_D)
                                   .front()
                                   .toLower();
            const bool begins = head == QLatin1Char(letter);
            CHECK((beginning || !begins));
            beginning = begins;
        }
        CHECK(codes.size() == found.size());
    }
}
