// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason an answer is refused has words: what is wrong, and how to mend it (WCAG 3.3.1, 3.3.3).
#include "answermessages.h"

#include "support/catch.h"

#include <QJsonArray>

using namespace parvis;
using namespace parvis::kiosk;
using forms::AnswerErrorCode;
using forms::FieldKind;

namespace
{

constexpr int codes = int(AnswerErrorCode::TooManyItems) + 1;
constexpr int kinds = int(FieldKind::Repeat) + 1;

forms::Field fieldOf(FieldKind kind)
{
    forms::Field field;
    field.id = QStringLiteral("field");
    field.kind = kind;
    return field;
}

// All parameters any code may carry; those that quote the visitor hold at most one character of his.
QJsonObject parameters()
{
    return {{QStringLiteral("maximum"), 40},
            {QStringLiteral("minimum"), 3},
            {QStringLiteral("over"), 2},
            {QStringLiteral("short"), 1},
            {QStringLiteral("days"), 30},
            {QStringLiteral("expected"), 5},
            {QStringLiteral("given"), 4},
            {QStringLiteral("country"), QStringLiteral("DE")},
            {QStringLiteral("character"), QStringLiteral("@")},
            {QStringLiteral("suggestion"), QStringLiteral("gmail.com")},
            {QStringLiteral("accepted"), QJsonArray{QStringLiteral("photo")}}};
}

AnswerMessage told(AnswerErrorCode code, FieldKind kind = FieldKind::Text, const QString &part = {},
                   const QJsonObject &with = parameters())
{
    return describe({code, QStringLiteral("field"), part, with}, fieldOf(kind), QStringLiteral("fr"));
}

} // namespace

TEST_CASE("every code says what and how to mend, for every kind", "[messages]")
{
    const AnswerMessage fallback = told(AnswerErrorCode::WrongShape);
    QStringList general;
    for (int code = 0; code < codes; ++code) {
        const auto name = forms::toString(AnswerErrorCode(code));
        INFO(name.toStdString());
        REQUIRE_FALSE(name.isEmpty());
        for (int kind = 0; kind < kinds; ++kind) {
            for (const auto &message :
                 {told(AnswerErrorCode(code), FieldKind(kind)), told(AnswerErrorCode(code), FieldKind(kind), {}, {})}) {
                CHECK_FALSE(message.what.trimmed().isEmpty());
                CHECK_FALSE(message.mend.trimmed().isEmpty());
                CHECK_FALSE(message.what == message.mend);
            }
            const auto doubt = describeDoubt({AnswerErrorCode(code), QStringLiteral("field"), {}, parameters()},
                                             fieldOf(FieldKind(kind)), QStringLiteral("fr"));
            CHECK_FALSE(doubt.what.isEmpty());
            CHECK_FALSE(doubt.mend.isEmpty());
        }
        const auto message = told(AnswerErrorCode(code));
        CHECK_FALSE(message.what.contains(QLatin1Char('%')));
        CHECK_FALSE(message.mend.contains(QLatin1Char('%')));
        if (message.what == fallback.what)
            general.append(name);
    }
    // Faults of the program, nothing a visitor can have done: these alone have no sentence of their own.
    CHECK(general == QStringList{QStringLiteral("WrongShape"), QStringLiteral("NotAsked")});
}

TEST_CASE("nothing of an answer is repeated but what is allowed", "[messages]")
{
    // Parameters that name limits must not be able to carry an answer into the sentence either.
    const QString canary = QStringLiteral("Zquorx");
    const QStringList allowed{QStringLiteral("character"), QStringLiteral("suggestion"), QStringLiteral("country")};
    QJsonObject poisoned;
    const auto known = parameters();
    for (auto it = known.begin(); it != known.end(); ++it)
        poisoned.insert(it.key(), allowed.contains(it.key()) ? it.value() : QJsonValue(canary));
    poisoned.insert(QStringLiteral("value"), canary);
    poisoned.insert(QStringLiteral("answer"), canary);
    for (int code = 0; code < codes; ++code) {
        for (int kind = 0; kind < kinds; ++kind) {
            const auto message = describe({AnswerErrorCode(code), canary, canary, poisoned}, fieldOf(FieldKind(kind)),
                                          QStringLiteral("de"));
            INFO(forms::toString(AnswerErrorCode(code)).toStdString());
            CHECK_FALSE(message.what.contains(canary));
            CHECK_FALSE(message.mend.contains(canary));
        }
    }
}

TEST_CASE("what is missing is named by its part", "[messages]")
{
    QStringList sentences;
    for (const char *part : {"day", "month", "year", "street", "postcode", "city"})
        sentences.append(told(AnswerErrorCode::Missing, FieldKind::Address, QString::fromLatin1(part)).what);
    for (const auto kind : {FieldKind::Text, FieldKind::Choice, FieldKind::Signature})
        sentences.append(told(AnswerErrorCode::Missing, kind).what);
    CHECK(QSet<QString>(sentences.begin(), sentences.end()).size() == sentences.size());
    CHECK(told(AnswerErrorCode::Missing, FieldKind::Choice).mend !=
          told(AnswerErrorCode::Missing, FieldKind::Choices).mend);
}

TEST_CASE("limits are said as people write them", "[messages]")
{
    const auto mend = [](AnswerErrorCode code, FieldKind kind, const char *parameter, const QJsonValue &value,
                         const char *language) {
        return describe({code, QStringLiteral("f"), {}, {{QLatin1String(parameter), value}}}, fieldOf(kind),
                        QString::fromLatin1(language))
            .mend;
    };
    CHECK(mend(AnswerErrorCode::BelowMinimum, FieldKind::Money, "minimum", 10000, "fr") ==
          QStringLiteral("Enter 100\u00a0€ or more."));
    CHECK(mend(AnswerErrorCode::BelowMinimum, FieldKind::Money, "minimum", 0, "fr") ==
          QStringLiteral("Enter 0\u00a0€ or more."));
    CHECK(mend(AnswerErrorCode::AboveMaximum, FieldKind::Number, "maximum", 2.5, "de") ==
          QStringLiteral("Enter 2,5 or less."));
    CHECK(mend(AnswerErrorCode::TooLate, FieldKind::Date, "maximum", QStringLiteral("2026-11-23"), "de") ==
          QStringLiteral("Enter 23. November 2026 or an earlier date."));
    forms::Field field = fieldOf(FieldKind::Text);
    CHECK_FALSE(describe({AnswerErrorCode::PatternMismatch, {}, {}, {}}, field, QStringLiteral("fr")).mend.isEmpty());
    field.patternHint = LocalizedText({{QStringLiteral("fr"), QStringLiteral("Quatre lettres.")}});
    CHECK(describe({AnswerErrorCode::PatternMismatch, {}, {}, {}}, field, QStringLiteral("fr")).mend ==
          QStringLiteral("Quatre lettres."));
}

TEST_CASE("a doubt says that the answer may stand", "[messages]")
{
    for (const auto code :
         {AnswerErrorCode::EmailLikelyTypo, AnswerErrorCode::IdentityChecksum, AnswerErrorCode::BadPhone}) {
        const auto message =
            describeDoubt({code, {}, {}, parameters()}, fieldOf(FieldKind::Text), QStringLiteral("fr"));
        INFO(forms::toString(code).toStdString());
        CHECK(message.mend.contains(QStringLiteral("again to keep it")));
    }
    CHECK_FALSE(told(AnswerErrorCode::BadPhone).mend.contains(QStringLiteral("keep")));
}
