// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/wifi.h"

namespace parvis::content
{

namespace
{

QString escaped(const QString &text)
{
    QString result;
    for (const QChar sign : text) {
        if (QStringLiteral("\\;,:\"").contains(sign))
            result += QLatin1Char('\\');
        result += sign;
    }
    return result;
}

} // namespace

QString Wifi::toCode() const
{
    return password.isEmpty() ? QStringLiteral("WIFI:T:nopass;S:") + escaped(name) + QStringLiteral(";;")
                              : QStringLiteral("WIFI:T:WPA;S:") + escaped(name) + QStringLiteral(";P:") +
                                    escaped(password) + QStringLiteral(";;");
}

} // namespace parvis::content
