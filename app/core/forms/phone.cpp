// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/phone.h"

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>
#include <string>

namespace parvis::forms
{

namespace
{

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// The library writes what it cannot read to standard output: that would be an answer in a log.
class SilentLogger final : public i18n::phonenumbers::Logger
{
public:
    void WriteMessage(const std::string &) override {}
};

PhoneNumberUtil &plans()
{
    static PhoneNumberUtil *const util = [] {
        PhoneNumberUtil *const only = PhoneNumberUtil::GetInstance();
        only->SetLogger(new SilentLogger); // taken over by the library
        return only;
    }();
    return *util;
}

PhoneFault faultOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return PhoneFault::None;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneFault::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneFault::TooLong;
    default:
        return PhoneFault::NotANumber;
    }
}

PhoneFault lengthFault(const PhoneNumber &number)
{
    switch (plans().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return PhoneFault::None;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::INVALID_LENGTH: // between the short numbers of a country and its usual ones
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneFault::TooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneFault::UnknownCountry;
    default:
        return PhoneFault::NotANumber;
    }
}

} // namespace

PhoneReading readPhone(const QString &text, const QString &region)
{
    PhoneNumber number;
    PhoneReading reading;
    reading.fault = faultOf(plans().Parse(text.toStdString(), region.toStdString(), &number));
    if (reading.fault != PhoneFault::None)
        return reading;
    reading.fault = lengthFault(number);
    if (reading.fault != PhoneFault::None)
        return reading;
    std::string written;
    plans().GetRegionCodeForCountryCode(number.country_code(), &written);
    reading.region = QString::fromStdString(written);
    plans().Format(number, PhoneNumberUtil::E164, &written);
    reading.e164 = QString::fromStdString(written);
    if (!plans().IsValidNumber(number))
        reading.fault = PhoneFault::Unassigned;
    return reading;
}

QString writePhone(const QString &e164, const QString &region)
{
    PhoneNumber number;
    if (plans().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string home;
    plans().GetRegionCodeForCountryCode(number.country_code(), &home);
    const bool national = QString::fromStdString(home) == region;
    std::string written;
    plans().Format(number, national ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &written);
    return QString::fromStdString(written);
}

} // namespace parvis::forms
