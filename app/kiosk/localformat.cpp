// SPDX-License-Identifier: GPL-3.0-or-later
#include "localformat.h"

#include <QCoreApplication>
#include <QLocale>

namespace parvis::kiosk
{

QString euros(qint64 cents, const QString &language)
{
    if (cents == 0)
        return QCoreApplication::translate("LocalFormat", "free of charge");
    const QLocale locale(language);
    const QString amount = locale.toString(double(cents) / 100.0, 'f', cents % 100 == 0 ? 0 : 2);
    const bool signFirst = language == QStringLiteral("en");
    return signFirst ? QStringLiteral("€%1").arg(amount) : QStringLiteral("%1\u00a0€").arg(amount);
}

QString longDate(QDate day, const QString &language)
{
    const QLocale locale(language);
    if (language == QStringLiteral("de"))
        return locale.toString(day, QStringLiteral("d. MMMM yyyy"));
    return locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace parvis::kiosk
