// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/phoneparts.h"

#include "hub/api/page.h"

namespace parvis::hub
{

namespace
{

QString reasonsOn(const ApiCall &call, const QList<store::BookedReason> &reasons, const QString &language)
{
    QStringList parts;
    for (const store::BookedReason &reason : reasons) {
        const appointments::Reason *known = call.plan ? call.plan->findReason(reason.reason) : nullptr;
        QString part = known ? textOn(known->title, language) : reason.reason.toHtmlEscaped();
        if (reason.persons > 1)
            part += QStringLiteral(" (%1)").arg(reason.persons);
        parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

// An address is written as on its letter box, from the left.
QString placeOn(const ApiCall &call, const SiteContent &content, const QString &language)
{
    const SiteSettings &settings = *call.siteSettings;
    const bool isReleased = content.site.has_value();
    QStringList rows = isReleased ? content.site->address.lines : QStringList{settings.address};
    rows << (isReleased ? content.site->address.postcode + QLatin1Char(' ') + content.site->address.city
                        : settings.postcode + QLatin1Char(' ') + settings.city);
    QString html = isReleased ? textOn(content.site->name, language)
                              : QStringLiteral("<bdi>%1</bdi>").arg(settings.name.toHtmlEscaped());
    const QString tongue =
        isReleased ? QStringLiteral(" lang=\"%1\"").arg(content.site->officialLanguage.toHtmlEscaped()) : QString();
    for (const QString &row : std::as_const(rows)) {
        if (!row.trimmed().isEmpty())
            html += QStringLiteral("<br>\n<span%1 dir=\"ltr\">%2</span>").arg(tongue, row.trimmed().toHtmlEscaped());
    }
    return html;
}

QString wayOn(const char *way, const char *hint, bool isToCome)
{
    const QString html = QStringLiteral("<strong>%1</strong>").arg(QString::fromUtf8(way).toHtmlEscaped());
    return isToCome ? html + QStringLiteral("<br>\n") + QString::fromUtf8(hint).toHtmlEscaped() : html;
}

} // namespace

QString factsPart(const ApiCall &call, const SiteContent &content, Instant start,
                  const QList<store::BookedReason> &reasons, const Meeting &meeting, const PhoneWords &in)
{
    using appointments::Channel;
    const QString language = QLatin1String(in.language);
    const QString where = meeting.channel == Channel::Phone   ? wayOn(in.byPhone, in.byPhoneHint, meeting.isToCome)
                          : meeting.channel == Channel::Video ? wayOn(in.byVideo, in.byVideoHint, meeting.isToCome)
                                                              : placeOn(call, content, language);
    return QStringLiteral("<div class=\"card\"><p><strong>") + phoneTime(call, start, in).toHtmlEscaped() +
           QStringLiteral("</strong></p>\n<p>") + reasonsOn(call, reasons, language) + QStringLiteral("</p>\n<p>") +
           where + QStringLiteral("</p></div>\n");
}

QString bringPart(const ApiCall &call, const QList<store::BookedReason> &reasons, appointments::Channel channel,
                  const PhoneWords &in)
{
    QStringList rows;
    for (const store::BookedReason &reason : reasons) {
        const appointments::Reason *known = call.plan ? call.plan->findReason(reason.reason) : nullptr;
        for (const LocalizedText &document : known ? known->documents : QList<LocalizedText>()) {
            if (const QString row = textOn(document, QLatin1String(in.language)); !rows.contains(row))
                rows << row;
        }
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<section>\n<h2>%1</h2>\n<ul>\n<li>")
               .arg(QString::fromUtf8(channel == appointments::Channel::Desk ? in.bring : in.atHand)) +
           rows.join(QStringLiteral("</li>\n<li>")) + QStringLiteral("</li>\n</ul>\n</section>\n");
}

} // namespace parvis::hub
