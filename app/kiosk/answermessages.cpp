// SPDX-License-Identifier: GPL-3.0-or-later
#include "answermessages.h"

#include "forms/display.h"
#include "localformat.h"

#include <QCoreApplication>
#include <QLocale>

namespace parvis::kiosk
{

using Code = forms::AnswerErrorCode;

namespace
{

/// One error being put into words.
class Teller
{
    Q_DECLARE_TR_FUNCTIONS(AnswerMessages)

public:
    Teller(const forms::AnswerError &error, const forms::Field &field, const QString &language)
        : m_error(error), m_field(field), m_language(language)
    {
    }

    [[nodiscard]] AnswerMessage tell() const
    {
        for (const auto &part : {missing(), text(), choice(), date(), number(), contact(), place(), account(), other()}) {
            if (!part.what.isEmpty())
                return part;
        }
        return {tr("This answer does not fit here."), tr("Please answer again, or go on to the next question.")};
    }

    [[nodiscard]] AnswerMessage tellDoubt() const
    {
        if (m_error.code == Code::BadPhone)
            return {tr("This telephone number may have a mistake."), tr("Correct it, or touch “Continue” again to keep it.")};
        return tell();
    }

private:
    [[nodiscard]] AnswerMessage missing() const;
    [[nodiscard]] AnswerMessage text() const;
    [[nodiscard]] AnswerMessage choice() const;
    [[nodiscard]] AnswerMessage date() const;
    [[nodiscard]] AnswerMessage number() const;
    [[nodiscard]] AnswerMessage contact() const;
    [[nodiscard]] AnswerMessage place() const;
    [[nodiscard]] AnswerMessage account() const;
    [[nodiscard]] AnswerMessage other() const;

    [[nodiscard]] int count(const char *parameter) const
    {
        return m_error.parameters.value(QLatin1String(parameter)).toInt();
    }
    [[nodiscard]] QString given(const char *parameter) const
    {
        return m_error.parameters.value(QLatin1String(parameter)).toVariant().toString();
    }
    [[nodiscard]] QString country() const
    {
        const QString name = forms::countryName(given("country"), m_language);
        return name.isEmpty() ? given("country") : name;
    }
    [[nodiscard]] QString day(const char *parameter) const
    {
        return longDate(QDate::fromString(given(parameter), Qt::ISODate), m_language);
    }
    [[nodiscard]] QString limit(const char *parameter) const
    {
        const double value = m_error.parameters.value(QLatin1String(parameter)).toDouble();
        if (m_field.kind == forms::FieldKind::Money)
            return amount(qint64(value), m_language);
        return QLocale(m_language).toString(value, 'g', 10);
    }

    const forms::AnswerError &m_error;
    const forms::Field &m_field;
    const QString &m_language;
};

AnswerMessage Teller::missing() const
{
    if (m_error.code == Code::Missing) {
        const QString &part = m_error.part;
        if (part == QStringLiteral("day"))
            return {tr("The day is missing."), tr("Enter the day, for example 7.")};
        if (part == QStringLiteral("month"))
            return {tr("The month is missing."), tr("Enter the month as a number, for example 12 for December.")};
        if (part == QStringLiteral("year"))
            return {tr("The year is missing."), tr("Enter the year with four digits, for example 1987.")};
        if (part == QStringLiteral("street"))
            return {tr("The street is missing."), tr("Enter the house number and the street.")};
        if (part == QStringLiteral("postcode"))
            return {tr("The postcode is missing."), tr("Enter the five digits, for example 67000.")};
        if (part == QStringLiteral("city") || part == QStringLiteral("name"))
            return {tr("The town is missing."), tr("Enter the name of the town.")};
        if (m_field.kind == forms::FieldKind::Choice || m_field.kind == forms::FieldKind::YesNo)
            return {tr("Nothing is chosen yet."), tr("Touch the answer that fits.")};
        if (m_field.kind == forms::FieldKind::Choices)
            return {tr("Nothing is chosen yet."), tr("Touch one answer or several.")};
        if (m_field.kind == forms::FieldKind::Signature)
            return {tr("The signature is missing."), tr("Sign with your finger in the box.")};
        return {tr("An answer is missing here."), tr("This question must be answered before you can go on.")};
    }
    if (m_error.code == Code::TooFewItems)
        return {tr("Something is missing here."), tr("Add at least %n entry.", nullptr, count("minimum"))};
    if (m_error.code == Code::TooManyItems)
        return {tr("There are too many entries."), tr("At most %n entry is possible here.", nullptr, count("maximum"))};
    return {};
}

AnswerMessage Teller::text() const
{
    switch (m_error.code) {
    case Code::TooLong:
        return {tr("The answer is too long by %n character.", nullptr, count("over")),
                tr("Shorten it to %n character. Nothing is cut off.", nullptr, count("maximum"))};
    case Code::TooShort:
        return {tr("The answer is too short."), tr("At least %n character is needed.", nullptr, count("minimum"))};
    case Code::PatternMismatch:
        return {tr("This is not in the form expected."), m_field.patternHint.isEmpty() ? tr("Look at the example and compare.")
                                                                                      : m_field.patternHint.in(m_language)};
    case Code::UnprintableCharacter:
        return {tr("One character cannot be printed on the form."), tr("Delete it and write it another way.")};
    case Code::NameCharacter:
        return {tr("“%1” does not belong in a name.").arg(given("character")), tr("Use letters, spaces, hyphens and apostrophes.")};
    case Code::NameWithoutLetter:
        return {tr("There is no letter in this name."), tr("Enter the name as it stands on the identity document.")};
    default: return {};
    }
}

AnswerMessage Teller::choice() const
{
    switch (m_error.code) {
    case Code::UnknownOption:
    case Code::OptionNotOffered:
        return {tr("This answer is not possible here."), tr("Choose one of the answers shown.")};
    default: return {};
    }
}

AnswerMessage Teller::date() const
{
    switch (m_error.code) {
    case Code::NotADate: return {tr("A date has only digits."), tr("Enter day, month and year as numbers.")};
    case Code::DayOutOfRange: return {tr("This day does not exist."), tr("A day is a number from 1 to 31.")};
    case Code::DayNotInMonth:
        return {tr("This day does not exist in that month."), tr("That month has %n day.", nullptr, count("days"))};
    case Code::MonthOutOfRange: return {tr("This month does not exist."), tr("A month is a number from 1 to 12.")};
    case Code::YearOutOfRange: return {tr("This year cannot be right."), tr("Check the four digits of the year.")};
    case Code::YearTooShort: return {tr("The year is too short."), tr("Enter all four digits, for example 1987.")};
    case Code::InFuture: return {tr("This date is in the future."), tr("Enter today’s date or an earlier one.")};
    case Code::InPast: return {tr("This date is in the past."), tr("Enter today’s date or a later one.")};
    case Code::TooEarly: return {tr("This date is too early."), tr("Enter %1 or a later date.").arg(day("minimum"))};
    case Code::TooLate: return {tr("This date is too late."), tr("Enter %1 or an earlier date.").arg(day("maximum"))};
    default: return {};
    }
}

AnswerMessage Teller::number() const
{
    switch (m_error.code) {
    case Code::NotANumber: return {tr("This is not a number."), tr("Use the digits 0 to 9.")};
    case Code::AmbiguousNumber:
        return {tr("This number can be read in two ways."), tr("Leave out the dots between the digits.")};
    case Code::BelowMinimum: return {tr("The number is too small."), tr("Enter %1 or more.").arg(limit("minimum"))};
    case Code::AboveMaximum: return {tr("The number is too large."), tr("Enter %1 or less.").arg(limit("maximum"))};
    case Code::MoneyDecimals: return {tr("There are too many digits for the cents."), tr("Enter at most two digits after the comma.")};
    default: return {};
    }
}

AnswerMessage Teller::contact() const
{
    switch (m_error.code) {
    case Code::EmailWithoutAt: return {tr("The @ is missing in this e-mail address."), tr("An address looks like marie@example.fr.")};
    case Code::EmailSeveralAt: return {tr("There is more than one @ in this e-mail address."), tr("An address has one @.")};
    case Code::EmailBeforeAt: return {tr("The part before the @ is not complete."), tr("An address looks like marie@example.fr.")};
    case Code::EmailDomain: return {tr("The part after the @ is not complete."), tr("An address looks like marie@example.fr.")};
    case Code::EmailWithoutDot: return {tr("The ending of this e-mail address is missing."), tr("It ends for example with .fr, .de or .com.")};
    case Code::EmailCharacter:
        return {tr("“%1” cannot stand in an e-mail address.").arg(given("character")), tr("Delete it. Accents and spaces are not possible.")};
    case Code::EmailLikelyTypo:
        return {tr("Is this e-mail address right? Perhaps you mean %1.").arg(given("suggestion")), tr("Correct it, or touch “Continue” again to keep it.")};
    case Code::PhoneCharacter:
        return {tr("“%1” cannot stand in a telephone number.").arg(given("character")), tr("Use digits, and + for another country.")};
    case Code::PhoneTooShort: return {tr("This telephone number is too short."), tr("Check whether a digit is missing.")};
    case Code::PhoneTooLong: return {tr("This telephone number is too long."), tr("Check whether there is a digit too many.")};
    case Code::PhoneUnknownCountry: return {tr("No country has this code."), tr("France is +33, Germany is +49.")};
    case Code::BadPhone: return {tr("This telephone number does not exist."), tr("Compare each digit once more.")};
    default: return {};
    }
}

AnswerMessage Teller::place() const
{
    switch (m_error.code) {
    case Code::PostcodeLength:
        return {tr("The postcode does not have the right length."), tr("It has %n digit.", nullptr, count("expected"))};
    case Code::PostcodeCharacter: return {tr("A postcode has only digits."), tr("Enter the digits, for example 67000.")};
    case Code::UnknownPostcode: return {tr("This postcode does not exist in %1.").arg(country()), tr("Compare each digit once more.")};
    case Code::BadCommuneCode: return {tr("This town is not known."), tr("Enter the postcode and the name of the town.")};
    case Code::UnknownCountry: return {tr("This country is not known."), tr("Choose a country from the list.")};
    default: return {};
    }
}

AnswerMessage Teller::account() const
{
    switch (m_error.code) {
    case Code::IbanUnknownCountry: return {tr("An IBAN does not begin like this."), tr("It begins with two letters, for example FR or DE.")};
    case Code::IbanLength:
        return {tr("This IBAN does not have the right length."),
                tr("For %1 it has %2 characters; here are %3.").arg(country()).arg(count("expected")).arg(count("given"))};
    case Code::IbanCharacter: return {tr("“%1” cannot stand in an IBAN.").arg(given("character")), tr("Use letters and digits only.")};
    case Code::IbanChecksum: return {tr("One character of this IBAN is wrong."), tr("Compare it with your bank card or a statement.")};
    case Code::SiretLength:
        return {tr("A SIRET number has 14 digits."), tr("Here are %n digit.", nullptr, count("given"))};
    case Code::SiretCharacter: return {tr("A SIRET number has only digits."), tr("Enter the 14 digits.")};
    case Code::SiretChecksum: return {tr("One digit of this SIRET number is wrong."), tr("Compare it with a letter or an invoice of the business.")};
    case Code::IdentityCharacter:
        return {tr("“%1” cannot stand in this number.").arg(given("character")), tr("Use letters and digits only.")};
    case Code::IdentityChecksum:
        return {tr("This number may have a mistake."), tr("Compare it with the document, or touch “Continue” again to keep it.")};
    default: return {};
    }
}

AnswerMessage Teller::other() const
{
    switch (m_error.code) {
    case Code::SignatureTooSmall: return {tr("The signature is too small."), tr("Sign across the whole box.")};
    case Code::AttachmentType: return {tr("This kind of file cannot be used."), tr("A photo or a PDF is possible.")};
    case Code::AttachmentTooLarge: return {tr("The file is too large."), tr("Take the photo again with less detail.")};
    case Code::AttachmentEmpty: return {tr("The file is empty."), tr("Take the photo again.")};
    default: return {};
    }
}

} // namespace

AnswerMessage describe(const forms::AnswerError &error, const forms::Field &field, const QString &language)
{
    return Teller(error, field, language).tell();
}

AnswerMessage describeDoubt(const forms::AnswerError &error, const forms::Field &field, const QString &language)
{
    return Teller(error, field, language).tellDoubt();
}

} // namespace parvis::kiosk
