// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/refusalpage.h"

#include "hub/api/matching.h"
#include "hub/api/page.h"
#include "hub/api/phonewords.h"
#include "hub/api/refusalwords.h"
#include "hub/api/visitpage.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace parvis::hub
{

namespace
{

struct Told {
    const char *title;
    const char *text;
};

Told told(const ApiReply &reply, const RefusalWords &in)
{
    switch (reply.status) {
    case 400:
    case 413:
        return {in.wrongTitle, in.wrongText};
    case 404:
        return {in.unknownTitle, in.unknownText};
    case 405:
        return {in.buttonTitle, in.buttonText};
    case 409:
        return {in.awayTitle, in.awayText};
    case 429:
        return {in.waitTitle, in.waitText};
    default:
        break;
    }
    return reply.status >= 500 ? Told{in.busyTitle, in.busyText} : Told{in.refusedTitle, in.refusedText};
}

bool knowsSite(const ApiRequest &request, const ApiSettings &settings)
{
    return request.segments.size() > 1 && settings.findSite(request.segments.at(1));
}

// The page that can be opened by itself nearest to what was asked for: what a button posts to lies below its page.
QString pageOf(const ApiRequest &request, QLatin1String language)
{
    QStringList segments = request.segments;
    while (segments.size() > 1 && !match("GET", segments).operation)
        segments.removeLast();
    if (segments.size() < 2)
        return {};
    QUrlQuery query;
    if (segments == request.segments) {
        for (const auto &[name, value] : request.query)
            query.addQueryItem(name, value);
    }
    query.removeAllQueryItems(QStringLiteral("lang"));
    query.addQueryItem(QStringLiteral("lang"), language);
    QString path;
    for (const QString &segment : std::as_const(segments))
        path += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    return path + QLatin1Char('?') + query.toString(QUrl::FullyEncoded);
}

QString link(const QString &target, const QString &words)
{
    return QStringLiteral("<p><a class=\"act\" href=\"%1\">%2</a></p>\n")
        .arg(target.toHtmlEscaped(), words.toHtmlEscaped());
}

// To where a visitor types the code of his appointment: at the site he asked for, or at each where it is not known.
QString waysByCode(const ApiRequest &request, const ApiSettings &settings, const RefusalWords &in)
{
    constexpr qsizetype mostSites = 12;
    QString ways;
    for (const SiteSettings &site : settings.sites.mid(0, mostSites)) {
        if (knowsSite(request, settings) && site.id != request.segments.at(1))
            continue;
        QString words = QString::fromUtf8(in.haveCode);
        if (!knowsSite(request, settings) && settings.sites.size() > 1)
            words += QStringLiteral(" – ") + site.name;
        ways += link(QStringLiteral("/p/%1?lang=%2").arg(site.id, QLatin1String(in.language)), words);
    }
    return ways;
}

QString wayOn(const ApiRequest &request, const ApiSettings &settings, int status, const RefusalWords &in)
{
    if (status == 400 || status == 404 || status == 413)
        return waysByCode(request, settings, in);
    const QString page = knowsSite(request, settings) ? pageOf(request, QLatin1String(in.language)) : QString();
    const bool isAgain = status == 409 || status == 429 || status >= 500;
    return page.isEmpty() ? QString() : link(page, QString::fromUtf8(isAgain ? in.again : in.toPage));
}

QString townOf(const ApiRequest &request, const ApiSettings &settings, const SiteContent *content,
               const QString &language)
{
    if (!knowsSite(request, settings))
        return {};
    const QString name = content && content->site ? textOn(content->site->name, language)
                                                  : settings.findSite(request.segments.at(1))->name.toHtmlEscaped();
    return QStringLiteral("<p class=\"town\">%1</p>\n").arg(name);
}

} // namespace

bool isPhonePath(const QStringList &segments)
{
    static const QStringList first{QStringLiteral("p"), QStringLiteral("t"), QStringLiteral("c"),
                                   QStringLiteral("s"), QStringLiteral("f"), QStringLiteral("book")};
    return !segments.isEmpty() && first.contains(segments.first());
}

ApiReply asTold(const ApiRequest &request, const ApiSettings &settings, ApiReply reply, const SiteContent *content)
{
    if (!isPhonePath(request.segments) || reply.header("Content-Type") != "application/problem+json")
        return reply;
    const QString language = QLatin1String(phoneWords(request, {}).language);
    const RefusalWords &in = refusalWords(language);
    const Told said = told(reply, in);
    const QString title = QString::fromUtf8(said.title);
    QString text = QString::fromUtf8(said.text);
    if (reply.status == 429)
        text = text.arg(std::max(1, reply.header("Retry-After").toInt()));
    QString body = townOf(request, settings, content, language) +
                   QStringLiteral("<h1>%1</h1>\n").arg(title.toHtmlEscaped()) + line(text);
    if (content && content->site)
        body += phoneLine(*content->site, in.callUs);
    body += wayOn(request, settings, reply.status, in);
    const bool isPlain = std::all_of(request.query.begin(), request.query.end(),
                                     [](const auto &item) { return item.first == QLatin1String("lang"); });
    if (request.method == "GET" && isPlain) {
        const QString path = QLatin1Char('/') + request.segments.join(QLatin1Char('/'));
        body += languageLinks(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")), visitWords(language));
    }
    ApiReply page = htmlPage(language, title, body, reply.status);
    for (const auto &[name, value] : std::as_const(reply.headers)) {
        if (page.header(name).isNull())
            page.headers.append({name, value});
    }
    return page;
}

} // namespace parvis::hub
