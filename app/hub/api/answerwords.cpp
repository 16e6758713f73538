// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/answerwords.h"

#include "forms/display.h"
#include "hub/api/phonewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace parvis::hub
{

namespace
{

using Code = forms::AnswerErrorCode;

// {code: {"what": {language: text, or [for one, for several]}, "mend": the same}}; for what is missing also by its part
// or the kind of the field, for what may be kept with a question mark.
const QJsonObject &table()
{
    static const QJsonObject words = [] {
        QFile file(QStringLiteral(":/parvis/hub/answerwords.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return words;
}

QJsonObject wordsFor(const forms::AnswerError &error, const forms::Field &field, bool isDoubt)
{
    const QString code = forms::toString(error.code);
    QStringList names{code, QString()};
    if (error.code == Code::Missing)
        names = QStringList{code + u'/' + error.part, code + u'/' + forms::toString(field.kind)} + names;
    if (isDoubt)
        names.prepend(code + u'?');
    for (const QString &name : std::as_const(names)) {
        if (const QJsonValue found = table().value(name); found.isObject())
            return found.toObject();
    }
    return {};
}

QString limitText(const forms::AnswerError &error, const char *name, const forms::Field &field, const QString &language)
{
    const QJsonValue limit = error.parameters.value(QLatin1String(name));
    if (limit.isString())
        return limit.toString();
    forms::Field asked = field;
    asked.kind = field.kind == forms::FieldKind::Money ? forms::FieldKind::Money : forms::FieldKind::Number;
    return forms::display(asked, limit, {language, {}});
}

QString dateWords(const forms::AnswerError &error, const char *name, const QString &language)
{
    const QDate day = QDate::fromString(error.parameters.value(QLatin1String(name)).toString(), Qt::ISODate);
    const bool isFirst = language == QLatin1String("fr") && day.day() == 1;
    return withLatinDigits(QLocale(language).toString(day, language == QLatin1String("de") ? QStringLiteral("d. MMMM yyyy")
                                                           : isFirst                       ? QStringLiteral("'1er' MMMM yyyy")
                                                                                           : QStringLiteral("d MMMM yyyy")));
}

// What stands for %1, %2, %3.
QStringList insertions(const forms::AnswerError &error, const forms::Field &field, const QString &language)
{
    const auto text = [&](const char *name) {
        return error.parameters.value(QLatin1String(name)).toVariant().toString();
    };
    const auto country = [&] {
        const QString name = forms::countryName(text("country"), language);
        return name.isEmpty() ? text("country") : name;
    };
    switch (error.code) {
    case Code::TooEarly:
        return {dateWords(error, "minimum", language)};
    case Code::TooLate:
        return {dateWords(error, "maximum", language)};
    case Code::BelowMinimum:
        return {limitText(error, "minimum", field, language)};
    case Code::AboveMaximum:
        return {limitText(error, "maximum", field, language)};
    case Code::EmailLikelyTypo:
        return {text("suggestion")};
    case Code::UnknownPostcode:
        return {country()};
    case Code::IbanLength:
        return {country(), text("expected"), text("given")};
    default:
        return {text("character")};
    }
}

// The number a sentence counts.
int countOf(const forms::AnswerError &error, bool isMend)
{
    const char *name = "";
    switch (error.code) {
    case Code::TooFewItems:
    case Code::TooShort:
        name = "minimum";
        break;
    case Code::TooManyItems:
        name = "maximum";
        break;
    case Code::TooLong:
        name = isMend ? "maximum" : "over";
        break;
    case Code::DayNotInMonth:
        name = "days";
        break;
    case Code::PostcodeLength:
        name = "expected";
        break;
    case Code::SiretLength:
        name = "given";
        break;
    default:
        break;
    }
    return error.parameters.value(QLatin1String(name)).toInt();
}

QString sentence(const QJsonValue &texts, const QString &language, int count, const QStringList &insertions)
{
    const QJsonValue found = texts[language];
    const bool isOne = count == 1 || (count == 0 && language == QLatin1String("fr"));
    QString text = found.isArray() ? found.toArray().at(isOne ? 0 : 1).toString() : found.toString();
    text.replace(QStringLiteral("%n"), QString::number(count));
    for (qsizetype i = 0; i < insertions.size(); ++i) {
        const QString place = u'%' + QString::number(i + 1);
        // Once: what was typed may hold such signs itself.
        if (const qsizetype at = text.lastIndexOf(place); at >= 0)
            text.replace(at, place.size(), insertions.at(i));
    }
    return text;
}

} // namespace

AnswerWords answerWords(const forms::AnswerError &error, const forms::Field &field, const QString &language, bool isDoubt)
{
    const QJsonObject words = wordsFor(error, field, isDoubt);
    const QStringList inserted = insertions(error, field, language);
    AnswerWords told{sentence(words.value(QLatin1String("what")), language, countOf(error, false), inserted),
                     sentence(words.value(QLatin1String("mend")), language, countOf(error, true), inserted)};
    if (error.code == Code::PatternMismatch && !field.patternHint.isEmpty())
        told.mend = field.patternHint.in(language);
    return told;
}

} // namespace parvis::hub
