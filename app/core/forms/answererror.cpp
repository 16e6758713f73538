// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answererror.h"

#include <iterator>

namespace parvis::forms
{

QString toString(AnswerErrorCode code)
{
    // In the order of the enum.
    static const char *const names[] = {"Missing",
                                        "WrongShape",
                                        "NotAsked",
                                        "UnprintableCharacter",
                                        "TooLong",
                                        "TooShort",
                                        "PatternMismatch",
                                        "NameCharacter",
                                        "NameWithoutLetter",
                                        "UnknownOption",
                                        "OptionNotOffered",
                                        "NotADate",
                                        "DayOutOfRange",
                                        "DayNotInMonth",
                                        "MonthOutOfRange",
                                        "YearOutOfRange",
                                        "YearTooShort",
                                        "InFuture",
                                        "InPast",
                                        "TooEarly",
                                        "TooLate",
                                        "NotANumber",
                                        "AmbiguousNumber",
                                        "BelowMinimum",
                                        "AboveMaximum",
                                        "MoneyDecimals",
                                        "EmailWithoutAt",
                                        "EmailSeveralAt",
                                        "EmailBeforeAt",
                                        "EmailDomain",
                                        "EmailWithoutDot",
                                        "EmailCharacter",
                                        "EmailLikelyTypo",
                                        "PhoneCharacter",
                                        "PhoneTooShort",
                                        "PhoneTooLong",
                                        "PhoneUnknownCountry",
                                        "BadPhone",
                                        "PostcodeLength",
                                        "PostcodeCharacter",
                                        "UnknownPostcode",
                                        "BadCommuneCode",
                                        "UnknownCountry",
                                        "IbanUnknownCountry",
                                        "IbanLength",
                                        "IbanCharacter",
                                        "IbanChecksum",
                                        "SiretLength",
                                        "SiretCharacter",
                                        "SiretChecksum",
                                        "IdentityCharacter",
                                        "IdentityChecksum",
                                        "SignatureTooSmall",
                                        "AttachmentType",
                                        "AttachmentTooLarge",
                                        "AttachmentEmpty",
                                        "TooFewItems",
                                        "TooManyItems"};
    static_assert(std::size(names) == static_cast<std::size_t>(AnswerErrorCode::TooManyItems) + 1);
    return QString::fromLatin1(names[static_cast<std::size_t>(code)]);
}

} // namespace parvis::forms
