// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms: the only files that name the phone library.
#pragma once

#include <QString>

namespace parvis::forms
{

enum class PhoneFault { None, TooShort, TooLong, UnknownCountry, NotANumber, Unassigned };

struct PhoneReading {
    PhoneFault fault = PhoneFault::None;
    QString e164;   ///< also where it is Unassigned
    QString region; ///< ISO 3166; empty when unknown
};

/// Reads a number typed as people write it; REGION where it has no country code. Source: ITU-T E.164 and the numbering
/// plans of libphonenumber.
[[nodiscard]] PhoneReading readPhone(const QString &text, const QString &region);

/// "+33388123456" grouped as people read it, the national way within REGION; as it is when it cannot be read.
[[nodiscard]] QString writePhone(const QString &e164, const QString &region);

} // namespace parvis::forms
