// SPDX-License-Identifier: GPL-3.0-or-later
// A checklist taken along: the kiosk leaves it here, the visitor ticks it on his phone.
#include "base/localday.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/api/visitpage.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/visitlistservice.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

constexpr int mostItems = 60;

QString pathOf(const ApiCall &call)
{
    return QStringLiteral("/c/%1/%2").arg(call.site, call.variable("token"));
}

Reply missing(const ApiCall &call)
{
    const VisitWords &in = visitWords(call, {});
    return gonePage(in, in.checkGone, in.checkGoneText);
}

// The items are in the language the kiosk had.
QString itemFields(const VisitListContent &list)
{
    const bool fromRight = list.language == QLatin1String("ar");
    QString html = QStringLiteral("<div lang=\"%1\" dir=\"%2\">\n")
                       .arg(list.language.toHtmlEscaped(), fromRight ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    for (const VisitListContent::Item &item : list.items) {
        html += QStringLiteral("<label class=\"pick\"><input type=\"checkbox\" name=\"item\" value=\"") +
                item.id.toHtmlEscaped() + QLatin1Char('"');
        if (list.ticked.contains(item.id))
            html += QStringLiteral(" checked");
        html += QStringLiteral("> <span>") + item.text.toHtmlEscaped();
        if (!item.hint.isEmpty())
            html += QStringLiteral("<small>") + item.hint.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
                    QStringLiteral("</small>");
        html += QStringLiteral("</span></label>\n");
    }
    return html + QStringLiteral("</div>\n");
}

Reply page(ApiCall &call, const VisitListService::Kept &kept)
{
    const VisitListContent &list = kept.content;
    const VisitWords &in = visitWords(call, list.language);
    const auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return refuse(content.error());
    const bool isComplete = list.ticked.size() == list.items.size();
    const QString count = isComplete ? QString::fromUtf8(in.checkAll)
                                     : QString::fromUtf8(in.checkCount).arg(list.ticked.size()).arg(list.items.size());
    const QDate until = toLocal(call.plan ? call.plan->zone : QTimeZone::utc(), kept.until).day;
    const QString title = QString::fromUtf8(in.checkTitle);
    const QString body =
        townLine(call, **content, in) + QStringLiteral("<h1>") + title.toHtmlEscaped() +
        QStringLiteral("</h1>\n<p lang=\"%1\" dir=\"auto\"><strong>").arg(list.language.toHtmlEscaped()) +
        list.title.toHtmlEscaped() +
        QStringLiteral("</strong></p>\n<p role=\"status\" class=\"%1\">")
            .arg(isComplete ? QStringLiteral("done") : QStringLiteral("wait")) +
        count.toHtmlEscaped() + QStringLiteral("</p>\n") + line(in.checkLead) +
        visitForm(pathOf(call), in.save, in, itemFields(list)) +
        line(QString::fromUtf8(in.kept).arg(visitDay(until, in)), "soft") + newsPart(call, **content, in) +
        hoursPart(call, **content, in) + languageLinks(pathOf(call), in);
    return htmlPage(QLatin1String(in.language), title + QStringLiteral(" – ") + list.title, body);
}

} // namespace

Reply keepListRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString token = body.id("token");
    VisitListContent content;
    content.language = body.text("language", 2, 20);
    content.title = body.text("title", 1, 300);
    body.list("items", 1, mostItems, [&](BodyReader &item) {
        content.items.append({item.text("id", 1, 100), item.text("text", 1, 500), {}});
        QStringList hints = item.texts("hints", 6, 1'000);
        content.items.last().hint = hints.join(u'\n');
        if (item.flag("ticked"))
            content.ticked << content.items.last().id;
    });
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto kept = VisitListService(call.ledger, call.clock).put(call.site, token, content);
    return kept ? Reply(jsonReply({{QStringLiteral("until"), toText(kept->until)}}, 201)) : refuse(kept.error());
}

Reply listPageRoute(ApiCall &call)
{
    if (!isToken(call.variable("token")))
        return missing(call);
    const auto kept = VisitListService(call.ledger, call.clock).find(call.site, call.variable("token"));
    if (!kept)
        return kept.error().is(HubRefusal::NotFound) ? missing(call) : refuse(kept.error());
    return page(call, *kept);
}

Reply tickListRoute(ApiCall &call)
{
    if (!isToken(call.variable("token")))
        return missing(call);
    const auto kept = VisitListService(call.ledger, call.clock)
                          .tick(call.site, call.variable("token"), formValues(call.request.body, "item"));
    if (!kept)
        return kept.error().is(HubRefusal::NotFound) ? missing(call) : refuse(kept.error());
    const VisitWords &in = visitWords(call, kept->content.language);
    return seeOther(pathOf(call) + QStringLiteral("?lang=") + QLatin1String(in.language));
}

} // namespace parvis::hub
