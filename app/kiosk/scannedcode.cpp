// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannedcode.h"

#include "appointments/bookingcode.h"

#include <QRegularExpression>

namespace parvis::kiosk
{

using appointments::BookingCode;

QString codeIn(const QString &line)
{
    if (const auto alone = BookingCode::parse(line))
        return alone->toText();
    static const QRegularExpression grouped(QStringLiteral("(?<![A-Za-z0-9])[A-Za-z0-9]{3}-[A-Za-z0-9]{3}-[A-Za-z0-9]{4}(?![A-Za-z0-9])"));
    auto matches = grouped.globalMatch(line);
    while (matches.hasNext()) {
        if (const auto code = BookingCode::parse(matches.next().captured()))
            return code->toText();
    }
    return {};
}

} // namespace parvis::kiosk
