// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendartext.h"

#include <QDateTime>
#include <QTimeZone>

namespace parvis::kiosk
{

namespace
{

QString utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc())
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char(';'), QStringLiteral("\\;"));
    text.replace(QLatin1Char(','), QStringLiteral("\\,"));
    text.remove(QLatin1Char('\r'));
    return text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
}

// Folded after 75 bytes, never inside a character: a line that begins with a blank goes on.
QString folded(const QString &line)
{
    constexpr qsizetype mostBytes = 75;
    QString text;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype length = line.at(i).isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QString character = line.mid(i, length);
        const qsizetype size = character.toUtf8().size();
        if (bytes + size > mostBytes) {
            text += QStringLiteral("\r\n ");
            bytes = 1;
        }
        text += character;
        bytes += size;
        i += length;
    }
    return text;
}

} // namespace

QString calendarText(const CalendarEntry &entry)
{
    QStringList lines{QStringLiteral("BEGIN:VCALENDAR"),
                      QStringLiteral("VERSION:2.0"),
                      QStringLiteral("PRODID:-//Parvis//kiosk//EN"),
                      QStringLiteral("BEGIN:VEVENT"),
                      QStringLiteral("UID:") + escaped(entry.uid),
                      QStringLiteral("SEQUENCE:%1").arg(entry.sequence),
                      QStringLiteral("DTSTAMP:") + utc(entry.stamp),
                      QStringLiteral("DTSTART:") + utc(entry.start),
                      QStringLiteral("DTEND:") + utc(entry.end),
                      QStringLiteral("SUMMARY:") + escaped(entry.summary)};
    if (!entry.location.isEmpty())
        lines.append(QStringLiteral("LOCATION:") + escaped(entry.location));
    if (!entry.description.isEmpty())
        lines.append(QStringLiteral("DESCRIPTION:") + escaped(entry.description));
    lines += {QStringLiteral("END:VEVENT"), QStringLiteral("END:VCALENDAR")};
    QString text;
    for (const QString &line : lines)
        text += folded(line) + QStringLiteral("\r\n");
    return text;
}

} // namespace parvis::kiosk
