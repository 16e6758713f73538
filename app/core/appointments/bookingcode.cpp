// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/bookingcode.h"

#include "base/id.h"

namespace parvis::appointments
{

namespace
{

constexpr int codeLength = 10;

bool isBetweenGroups(QChar sign)
{
    return sign.isSpace() || sign.category() == QChar::Punctuation_Dash || sign == QLatin1Char('.') ||
           sign == QLatin1Char('_') || sign == QChar(0x2212);
}

QChar asWritten(QChar sign)
{
    switch (sign.unicode()) {
    case u'0':
    case u'O':
        return QLatin1Char('Q');
    case u'1':
    case u'I':
    case u'L':
        return QLatin1Char('7');
    case u'U':
        return QLatin1Char('V');
    default:
        return sign;
    }
}

} // namespace

BookingCode BookingCode::make()
{
    return BookingCode(makeReadable(codeLength));
}

Result<BookingCode, BookingCodeError> BookingCode::parse(const QString &typed)
{
    QString plain;
    for (const QChar sign : typed) {
        if (isBetweenGroups(sign))
            continue;
        if (plain.size() == codeLength)
            return BookingCodeError::WrongLength;
        const QChar written = asWritten(sign.toUpper());
        if (!readableAlphabet().contains(written))
            return BookingCodeError::WrongSign;
        plain += written;
    }
    if (plain.size() != codeLength)
        return BookingCodeError::WrongLength;
    return BookingCode(plain);
}

QString BookingCode::toText() const
{
    return QStringLiteral("%1-%2-%3").arg(m_plain.left(3), m_plain.mid(3, 3), m_plain.mid(6));
}

} // namespace parvis::appointments
