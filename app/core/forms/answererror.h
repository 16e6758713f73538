// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace parvis::forms
{

/// Why an answer is not accepted; one code a distinguishable reason. In brackets the parameters it comes with.
enum class AnswerErrorCode {
    Missing,              ///< nothing was given [part: which part of a date, an address, ...]
    WrongShape,           ///< the screen sent JSON of another shape than the kind's; a fault of the program
    NotAsked,             ///< the field takes no answer (note, heading, calculated)
    UnprintableCharacter, ///< [character "U+0007"]
    TooLong,              ///< [maximum, over]
    TooShort,             ///< [minimum, short]
    PatternMismatch,      ///< the field's patternHint says what is expected
    NameCharacter,        ///< a digit or sign no name has [character]
    NameWithoutLetter,
    UnknownOption,    ///< never was an option
    OptionNotOffered, ///< an option the other answers exclude
    NotADate,         ///< [part] something else than digits
    DayOutOfRange,    ///< not 1 to 31
    DayNotInMonth,    ///< 31 April, 29 February 2023 [days: days of that month]
    MonthOutOfRange,  ///< not 1 to 12
    YearOutOfRange,   ///< not 1850 to 2199
    YearTooShort,     ///< "87": all four digits are needed
    InFuture,         ///< [maximum ISO]
    InPast,           ///< [minimum ISO]
    TooEarly,         ///< [minimum ISO]
    TooLate,          ///< [maximum ISO]
    NotANumber,       ///< [character] where one sign is to blame
    AmbiguousNumber,  ///< "1.234" in a language whose decimal sign is the comma
    BelowMinimum,     ///< [minimum]
    AboveMaximum,     ///< [maximum]
    MoneyDecimals,    ///< more than two decimals
    EmailWithoutAt,
    EmailSeveralAt,
    EmailBeforeAt,   ///< nothing, too much or a misplaced dot before the @
    EmailDomain,     ///< nothing or something impossible after the @
    EmailWithoutDot, ///< no ending such as ".fr"
    EmailCharacter,  ///< [character]
    EmailLikelyTypo, ///< a doubt, never an error [suggestion]
    PhoneCharacter,  ///< [character]
    PhoneTooShort,
    PhoneTooLong,
    PhoneUnknownCountry, ///< "+999..."
    BadPhone,            ///< right length, but not a number of that country; of distant countries only a doubt
    PostcodeLength,      ///< [expected, country]
    PostcodeCharacter,   ///< [character, country]
    UnknownPostcode,     ///< right length, no such area [country]
    BadCommuneCode,
    UnknownCountry,
    IbanUnknownCountry, ///< [country]
    IbanLength,         ///< [expected, given, country]
    IbanCharacter,      ///< [character]
    IbanChecksum,
    SiretLength,    ///< [expected, given]
    SiretCharacter, ///< [character]
    SiretChecksum,
    IdentityCharacter,  ///< [character]
    IdentityChecksum,   ///< a doubt, never an error
    SignatureTooSmall,  ///< a dot, not a signature
    AttachmentType,     ///< [accepted: array of "photo", "pdf"]
    AttachmentTooLarge, ///< [maximum: bytes]
    AttachmentEmpty,
    TooFewItems,  ///< [minimum]
    TooManyItems, ///< [maximum]
};

/// The enumerator's name ("TooLong"), for tests and for looking up texts.
[[nodiscard]] QString toString(AnswerErrorCode code);

/// Why one answer is not accepted, for the edge to put into words. Holds at most one character of what was typed (and
/// for EmailLikelyTypo the proposal), so it must not be logged with its parameters.
struct AnswerError {
    AnswerErrorCode code = AnswerErrorCode::Missing;
    QString fieldId;
    QString part; ///< "day", "postcode", "0.name" (repeat); empty when the whole answer is meant
    QJsonObject parameters;

    bool operator==(const AnswerError &) const = default;
};

} // namespace parvis::forms
