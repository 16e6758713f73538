// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/numbers.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace parvis::rules::detail
{

namespace
{

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool isDecimal(QStringView text)
{
    // Longer ones are never typed by anybody, and reading them costs time.
    constexpr qsizetype longest = 400;
    bool digits = false;
    for (const QChar c : text) {
        digits = digits || (c >= u'0' && c <= u'9');
        if (!(c >= u'0' && c <= u'9') && c != u'.' && c != u'-' && c != u'+' && c != u'e' && c != u'E')
            return false;
    }
    return digits && text.size() <= longest;
}

} // namespace

double numberOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return 0;
    if (!isDecimal(trimmed))
        return notANumber;
    bool ok = false;
    const double number = trimmed.toDouble(&ok);
    return ok && std::isfinite(number) ? number : notANumber;
}

QString textOf(double number)
{
    if (number == 0)
        return QStringLiteral("0");
    const double size = std::fabs(number);
    if (size >= 1e-6 && size < 1e21)
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    QString text = QString::number(number, 'e', QLocale::FloatingPointShortest);
    const qsizetype sign = text.indexOf(u'e') + 1;
    while (text.size() > sign + 2 && text.at(sign + 1) == u'0')
        text.remove(sign + 1, 1);
    return text;
}

} // namespace parvis::rules::detail
