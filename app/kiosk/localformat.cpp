// SPDX-License-Identifier: GPL-3.0-or-later
#include "localformat.h"

#include <QCoreApplication>
#include <QLocale>

namespace parvis::kiosk
{

QString euros(qint64 cents, const QString &language)
{
    return cents == 0 ? QCoreApplication::translate("LocalFormat", "free of charge") : amount(cents, language);
}

QString amount(qint64 cents, const QString &language)
{
    const QLocale locale(language);
    const QString number = locale.toString(double(cents) / 100.0, 'f', cents % 100 == 0 ? 0 : 2);
    const bool signFirst = language == QStringLiteral("en");
    return signFirst ? QStringLiteral("€%1").arg(number) : QStringLiteral("%1\u00a0€").arg(number);
}

QString longDate(QDate day, const QString &language)
{
    const QLocale locale(language);
    if (language == QStringLiteral("de"))
        return locale.toString(day, QStringLiteral("d. MMMM yyyy"));
    if (language == QStringLiteral("fr") && day.day() == 1)
        return locale.toString(day, QStringLiteral("'1er' MMMM yyyy"));
    return locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString dayOfWeek(QDate day, const QString &language)
{
    const QLocale locale(language);
    QString text = locale.toString(day, language == QStringLiteral("de")   ? QStringLiteral("dddd, d. MMMM")
                                        : language == QStringLiteral("fr") && day.day() == 1
                                            ? QStringLiteral("dddd '1er' MMMM")
                                            : QStringLiteral("dddd d MMMM"));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString shortDate(QDate day, const QString &language)
{
    return QLocale(language).toString(day, language == QStringLiteral("de") ? QStringLiteral("d. MMM") : QStringLiteral("d MMM"));
}

QString clockTime(QTime time, const QString &language)
{
    return language == QStringLiteral("fr") ? time.toString(QStringLiteral("H'\u00a0h\u00a0'mm")) : time.toString(QStringLiteral("HH:mm"));
}

QString spelled(const QString &code)
{
    QString text;
    bool isGroupOver = false;
    for (const QChar sign : code) {
        if (!sign.isLetterOrNumber()) {
            isGroupOver = true;
            continue;
        }
        if (!text.isEmpty())
            text += isGroupOver ? QStringLiteral("; ") : QStringLiteral(", ");
        text += sign;
        isGroupOver = false;
    }
    return text;
}

} // namespace parvis::kiosk
