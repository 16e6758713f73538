// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/visitpage.h"

#include "base/localday.h"
#include "hub/api/page.h"
#include "hub/api/phonewords.h"

#include <algorithm>

namespace parvis::hub
{

namespace
{

using Severity = content::TownNotice::Severity;

constexpr int closuresAhead = 21; // days, as on a board

const char *kindWords(Severity severity, const VisitWords &in)
{
    switch (severity) {
    case Severity::Info:
        return in.newsInfo;
    case Severity::Closure:
        return in.newsClosure;
    case Severity::Alert:
        break;
    }
    return in.newsAlert;
}

QString hoursWords(const QList<content::Period> &today, const VisitWords &in)
{
    if (today.isEmpty())
        return QString::fromUtf8(in.closedToday);
    const auto clock = [&](int minute) {
        return phoneClock(QTime(minute / 60 % 24, minute % 60), QLatin1String(in.language));
    };
    QString all;
    for (const content::Period &period : today) {
        const QString stretch = QStringLiteral("%1\u2013%2").arg(clock(period.from), clock(period.until));
        all = all.isEmpty() ? stretch : QString::fromUtf8(in.andThen).arg(all, stretch);
    }
    return QString::fromUtf8(in.openToday).arg(all);
}

QString audienceWords(const QStringList &audiences, const VisitWords &in)
{
    struct Audience {
        const char *id;
        const char *words;
    };
    QStringList words;
    for (const Audience &one : {Audience{"resident", in.forResident}, Audience{"business", in.forBusiness},
                                Audience{"association", in.forAssociation},
                                Audience{"crossBorder", in.forCrossBorder}}) {
        if (audiences.contains(QLatin1String(one.id)))
            words << QString::fromUtf8(one.words);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

bool isToken(const QString &token)
{
    return token.size() == 32 && std::all_of(token.begin(), token.end(), [](QChar sign) {
               return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
           });
}

QString ticketPath(const QString &site, const QString &token)
{
    return QStringLiteral("/t/%1/%2").arg(site, token);
}

QString townLine(const ApiCall &call, const SiteContent &content, const VisitWords &in)
{
    const QString name = content.site ? textOn(content.site->name, QLatin1String(in.language))
                                      : call.siteSettings->name.toHtmlEscaped();
    return QStringLiteral("<p class=\"town\">") + name + QStringLiteral("</p>\n");
}

QDate siteToday(const ApiCall &call, const SiteContent &content)
{
    if (content.site)
        return content.site->localTime(call.clock.now()).date();
    return toLocal(call.plan ? call.plan->zone : QTimeZone::utc(), call.clock.now()).day;
}

QString newsPart(const ApiCall &call, const SiteContent &content, const VisitWords &in)
{
    const auto notices = content.news.shown(siteToday(call, content));
    if (notices.isEmpty())
        return {};
    const QString language = QLatin1String(in.language);
    QString html = QStringLiteral("<section>\n") + heading(in.newsTitle);
    for (const content::TownNotice &notice : notices) {
        const QString whom = audienceWords(notice.audiences, in);
        html += QStringLiteral("<div class=\"card ") + content::toText(notice.severity) +
                QStringLiteral("\"><p class=\"tag\">") +
                QString::fromUtf8(kindWords(notice.severity, in)).toHtmlEscaped();
        if (!whom.isEmpty())
            html += QStringLiteral(" · ") + whom.toHtmlEscaped();
        html += QStringLiteral("</p>\n<p><strong>") + textOn(notice.title, language) + QStringLiteral("</strong></p>\n");
        if (!notice.text.isEmpty())
            html += QStringLiteral("<p>") + textOn(notice.text, language) + QStringLiteral("</p>\n");
        html += QStringLiteral("</div>\n");
    }
    return html + QStringLiteral("</section>\n");
}

QString hoursPart(const ApiCall &call, const SiteContent &content, const VisitWords &in)
{
    if (!content.site)
        return {};
    const content::Site &site = *content.site;
    const QString language = QLatin1String(in.language);
    const QDate today = siteToday(call, content);
    QString html = QStringLiteral("<section>\n") + heading(in.hoursTitle) + QStringLiteral("<div class=\"card\">") +
                   line(hoursWords(content::periodsOn(site.hours, site.closures, today), in));
    if (!site.hoursNote.isEmpty())
        html += QStringLiteral("<p>") + textOn(site.hoursNote, language) + QStringLiteral("</p>\n");
    for (const content::Closure &closure : site.closures) {
        // A day on which it would be closed anyway is no news.
        const bool isNews = !site.hours.at(size_t(closure.date.dayOfWeek() - 1)).isEmpty();
        if (!isNews || closure.date < today || closure.date > today.addDays(closuresAhead))
            continue;
        html += QStringLiteral("<p>") +
                QString::fromUtf8(in.closedOn)
                    .arg(phoneDay(closure.date, language, Year::Understood), textOn(closure.name, language)) +
                QStringLiteral("</p>\n");
    }
    return html + QStringLiteral("</div>\n</section>\n");
}

QString phoneLine(const content::Site &site, const char *words)
{
    if (site.phone.isEmpty())
        return {};
    QString number = site.phone;
    number.removeIf([](QChar sign) { return sign != u'+' && (sign < u'0' || sign > u'9'); });
    const QString link =
        QStringLiteral("<a href=\"tel:%1\" dir=\"ltr\">%2</a>").arg(number, site.phone.toHtmlEscaped());
    return QStringLiteral("<p>") + QString::fromUtf8(words).toHtmlEscaped().arg(link) + QStringLiteral("</p>\n");
}

QString wifiPart(const SiteContent &content, const VisitWords &in)
{
    if (!content.site || !content.site->wifi)
        return {};
    const content::Wifi &wifi = *content.site->wifi;
    const auto row = [](const char *label, const QString &value) {
        return QString::fromUtf8(label).toHtmlEscaped() + QStringLiteral(" <code>") + value.toHtmlEscaped() +
               QStringLiteral("</code>");
    };
    return QStringLiteral("<section>\n") + heading(in.wifiTitle) + QStringLiteral("<div class=\"card\"><p>") +
           row(in.wifiName, wifi.name) + QStringLiteral("</p>\n<p>") +
           (wifi.password.isEmpty() ? QString::fromUtf8(in.wifiOpen).toHtmlEscaped()
                                    : row(in.wifiPassword, wifi.password)) +
           QStringLiteral("</p></div>\n</section>\n");
}

ApiReply gonePage(const VisitWords &in, const char *what, const char *why)
{
    return htmlPage(QLatin1String(in.language), QString::fromUtf8(what),
                    QStringLiteral("<h1>") + QString::fromUtf8(what).toHtmlEscaped() + QStringLiteral("</h1>\n") +
                        line(why),
                    404);
}

} // namespace parvis::hub
