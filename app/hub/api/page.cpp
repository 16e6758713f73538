// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/page.h"

#include "hub/api/pagestyle.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace parvis::hub
{

namespace
{

QString head(const QString &language, const QString &title, PageMotion motion)
{
    QString html = QStringLiteral("<!doctype html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<meta name=\"color-scheme\" content=\"light dark\">\n<title>%3</title>\n")
                       .arg(language, language == QLatin1String("ar") ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                            title.toHtmlEscaped());
    if (motion == PageMotion::Live)
        html += QStringLiteral("<noscript><meta http-equiv=\"refresh\" content=\"15\"></noscript>\n");
    return html + QStringLiteral("<style>") + QString::fromUtf8(pageStyle) + QStringLiteral("</style>\n</head>\n");
}

QByteArray policy(PageMotion motion)
{
    QByteArray allowed =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    if (motion == PageMotion::Live) {
        static const QByteArray hash =
            QCryptographicHash::hash(QByteArray(liveScript), QCryptographicHash::Sha256).toBase64();
        allowed += "; connect-src 'self'; script-src 'sha256-" + hash + "'";
    }
    return allowed;
}

// French sets a space before these signs; none of them begins a line.
QString unbroken(QString text, const QString &language)
{
    if (language.startsWith(QLatin1String("fr"))) {
        for (const QChar sign : {u'?', u'!', u':', u';'})
            text.replace(QString(QLatin1Char(' ')) + sign, QString(QChar::Nbsp) + sign);
    }
    return text;
}

// What a browser sends for a form has plus signs for spaces.
QUrlQuery parsed(const QByteArray &form, qsizetype most)
{
    return form.size() > most ? QUrlQuery() : QUrlQuery(QString::fromUtf8(QByteArray(form).replace('+', "%20")));
}

} // namespace

ApiReply htmlPage(const QString &language, const QString &title, const QString &body, int status, PageMotion motion)
{
    QString html = head(language, title, motion) + QStringLiteral("<body>\n<main>\n") + body + QStringLiteral("</main>\n");
    if (motion == PageMotion::Live)
        html += QStringLiteral("<script>") + QString::fromUtf8(liveScript) + QStringLiteral("</script>\n");
    html += QStringLiteral("</body>\n</html>\n");
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Content-Language", language.toLatin1()},
             {"Content-Security-Policy", policy(motion)},
             {"Referrer-Policy", "no-referrer"},
             {"X-Robots-Tag", "noindex"},
             {"Cache-Control", "no-store"}},
            html.toUtf8()};
}

QString textOn(const LocalizedText &text, const QString &language)
{
    if (text.isEmpty() || text.has(language))
        return unbroken(text.in(language), language).toHtmlEscaped();
    QStringList others{QStringLiteral("fr"), QStringLiteral("en")};
    others += text.languages();
    const auto found = std::find_if(others.begin(), others.end(), [&](const QString &one) { return text.has(one); });
    if (found == others.end())
        return {};
    const QString direction = *found == QLatin1String("ar") ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral("<span lang=\"%1\" dir=\"%2\">").arg(*found, direction) +
           unbroken(text.in(*found), *found).toHtmlEscaped() + QStringLiteral("</span>");
}

ApiReply seeOther(const QString &target)
{
    return {303, {{"Location", target.toLatin1()}, {"Cache-Control", "no-store"}}, {}};
}

QString formValue(const QByteArray &form, const char *name, qsizetype most)
{
    return parsed(form, most).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

QStringList formValues(const QByteArray &form, const char *name, qsizetype most)
{
    return parsed(form, most).allQueryItemValues(QLatin1String(name), QUrl::FullyDecoded);
}

} // namespace parvis::hub
