// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces the visitor's pages are made of.
#include "hub/api/phonewords.h"
#include "hub/api/visitwords.h"

#include <QLocale>

namespace parvis::hub
{

const VisitWords &visitWords(const ApiCall &call, const QString &fallback)
{
    return visitWords(QString::fromLatin1(phoneWords(call, fallback).language));
}

QString languageLinks(const QString &path, const VisitWords &in)
{
    struct Language {
        const char *code;
        const char *name;
    };
    QString links = QStringLiteral("<nav class=\"langs\" aria-label=\"%1\">").arg(QString::fromUtf8(in.langs));
    for (const Language &one : {Language{"fr", "Français"}, Language{"de", "Deutsch"}, Language{"en", "English"},
                                Language{"ar", "العربية"}}) {
        const QString code = QLatin1String(one.code);
        const QString name = QString::fromUtf8(one.name);
        links +=
            code == QLatin1String(in.language)
                ? QStringLiteral("<span aria-current=\"true\">%1</span>").arg(name)
                : QStringLiteral("<a href=\"%1%2lang=%3\" lang=\"%3\" hreflang=\"%3\">%4</a>")
                      .arg(path.toHtmlEscaped(),
                           path.contains(QLatin1Char('?')) ? QStringLiteral("&amp;") : QStringLiteral("?"), code, name);
    }
    return links + QStringLiteral("</nav>\n");
}

QString visitForm(const QString &action, const char *label, const VisitWords &in, const QString &fields)
{
    return QStringLiteral("<form method=\"post\" action=\"") + action.toHtmlEscaped() + QStringLiteral("?lang=") +
           QLatin1String(in.language) + QStringLiteral("\">\n") + fields + QStringLiteral("<button type=\"submit\">") +
           QString::fromUtf8(label).toHtmlEscaped() + QStringLiteral("</button></form>\n");
}

QString heading(const char *words)
{
    return QStringLiteral("<h2>") + QString::fromUtf8(words).toHtmlEscaped() + QStringLiteral("</h2>\n");
}

QString line(const QString &text, const char *style)
{
    const QString start = *style ? QStringLiteral("<p class=\"%1\">").arg(QLatin1String(style)) : QStringLiteral("<p>");
    return start + text.toHtmlEscaped() + QStringLiteral("</p>\n");
}

QString line(const char *words, const char *style)
{
    return line(QString::fromUtf8(words), style);
}

QString visitTime(const ApiCall &call, Instant instant, const VisitWords &in)
{
    const QTimeZone zone = call.plan ? call.plan->zone : QTimeZone::utc();
    const QTime time = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone).time();
    return phoneClock(time, QLatin1String(in.language));
}

QString visitDay(QDate day, const VisitWords &in)
{
    const QString language = QLatin1String(in.language);
    const bool isFirst = day.day() == 1 && language == QLatin1String("fr");
    const QString pattern = language == QLatin1String("de") ? QStringLiteral("d. MMMM yyyy")
                            : isFirst                       ? QStringLiteral("'1er' MMMM yyyy")
                                                            : QStringLiteral("d MMMM yyyy");
    return withLatinDigits(QLocale(language).toString(day, pattern));
}

} // namespace parvis::hub
