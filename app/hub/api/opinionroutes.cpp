// SPDX-License-Identifier: GPL-3.0-or-later
// What visitors think: their page for it, and what the staff reads.
#include "hub/api/opinionparts.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/opinionservice.h"
#include "hub/service/queueservice.h"

#include <QJsonArray>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

constexpr int mostComments = 500;

// The ticket whose page it is, with what the site says; or the page that there is none.
struct Asker {
    queue::Ticket ticket;
    std::shared_ptr<const SiteContent> content;
};

Result<Asker, Reply> askerOf(ApiCall &call)
{
    const VisitWords &in = visitWords(call, {});
    const Reply none = gonePage(in, in.wrongTitle, in.wrongText);
    if (!isToken(call.variable("token")))
        return none;
    const auto plan = call.queue();
    if (!plan)
        return plan.error().is(HubRefusal::NotFound) ? none : Reply(refuse(plan.error()));
    auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return Reply(refuse(content.error()));
    const auto found = QueueService(call.ledger, call.clock).find(**plan, call.variable("token"));
    if (!found)
        return found.error().is(HubRefusal::NotFound) ? none : Reply(refuse(found.error()));
    return Asker{found->ticket, *std::move(content)};
}

Reply page(ApiCall &call, const Asker &asker, const OpinionFault &fault)
{
    const VisitWords &in = visitWords(call, asker.ticket.language);
    const QString path = ticketPath(call.site, asker.ticket.id);
    const auto part = opinionPart(call, *asker.content, asker.ticket, in, fault);
    if (!part)
        return refuse(part.error());
    const QString title = QString::fromUtf8(isVisitAsked(asker.ticket) ? in.opinionTitle : in.consultTitle);
    const QString body =
        townLine(call, *asker.content, in) + QStringLiteral("<h1>") + title.toHtmlEscaped() +
        QStringLiteral("</h1>\n") + (part->isEmpty() ? line(in.consultNone) : *part) +
        QStringLiteral("<p><a class=\"act\" href=\"%1?lang=%2\">").arg(path, QLatin1String(in.language)) +
        QString::fromUtf8(in.backToTicket).toHtmlEscaped() + QStringLiteral("</a></p>\n") +
        languageLinks(path + QStringLiteral("/opinion"), in);
    return htmlPage(QLatin1String(in.language), title, body, fault.words ? 422 : 200);
}

Reply take(ApiCall &call, const Asker &asker, const OpinionWish &wish)
{
    const VisitWords &in = visitWords(call, asker.ticket.language);
    OpinionService opinions(call.ledger, call.clock, call.ids);
    const auto given = opinions.give(call.site, asker.ticket.id, siteToday(call, *asker.content), wish);
    if (!given)
        return refuse(given.error());
    return seeOther(QStringLiteral("%1/opinion?lang=%2")
                        .arg(ticketPath(call.site, asker.ticket.id), QLatin1String(in.language)));
}

// Without what no keyboard writes.
QString cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control && sign != u'\n'; });
    return text.trimmed();
}

} // namespace

Reply opinionPageRoute(ApiCall &call)
{
    const auto asker = askerOf(call);
    return asker ? page(call, *asker, {}) : asker.error();
}

Reply rateVisitRoute(ApiCall &call)
{
    static const QStringList steps{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                                   QStringLiteral("5")};
    const auto asker = askerOf(call);
    if (!asker)
        return asker.error();
    if (asker->ticket.now.state != queue::TicketState::Served)
        return page(call, *asker, {});
    const VisitWords &in = visitWords(call, asker->ticket.language);
    const OpinionWish wish{OpinionService::visit, formValue(call.request.body, "choice"),
                           cleaned(formValue(call.request.body, "comment")), QLatin1String(in.language)};
    const char *fault = !steps.contains(wish.choice)                             ? in.chooseOne
                        : wish.comment.size() > OpinionService::longestComment ? in.tooLong
                                                                                 : nullptr;
    return fault ? page(call, *asker, {wish.subject, fault, wish.choice, wish.comment}) : take(call, *asker, wish);
}

Reply voteRoute(ApiCall &call)
{
    const auto asker = askerOf(call);
    if (!asker)
        return asker.error();
    const VisitWords &in = visitWords(call, asker->ticket.language);
    const auto open = asker->content->news.open(siteToday(call, *asker->content));
    const auto asked = std::find_if(open.begin(), open.end(), [&](const content::Consultation &one) {
        return one.id == call.variable("consultation");
    });
    if (asked == open.end())
        return page(call, *asker, {});
    const OpinionWish wish{asked->id, formValue(call.request.body, "choice"),
                           cleaned(formValue(call.request.body, "comment")), QLatin1String(in.language)};
    const char *fault = !asked->hasChoice(wish.choice)                         ? in.chooseOne
                        : wish.comment.size() > OpinionService::longestComment ? in.tooLong
                                                                               : nullptr;
    return fault ? page(call, *asker, {wish.subject, fault, wish.choice, wish.comment}) : take(call, *asker, wish);
}

Reply opinionsRoute(ApiCall &call)
{
    const auto opinions = OpinionService(call.ledger, call.clock, call.ids).read(call.site, mostComments);
    if (!opinions)
        return refuse(opinions.error());
    const auto month = [](QDate day) { return day.toString(QStringLiteral("yyyy-MM")); };
    QJsonArray counts;
    for (const store::OpinionCount &one : opinions->counts)
        counts << QJsonObject{{QStringLiteral("subject"), one.subject},
                              {QStringLiteral("month"), month(one.month)},
                              {QStringLiteral("choice"), one.choice},
                              {QStringLiteral("count"), one.count}};
    QJsonArray comments;
    for (const store::Opinion &one : opinions->comments)
        comments << QJsonObject{{QStringLiteral("subject"), one.subject},
                                {QStringLiteral("month"), month(one.month)},
                                {QStringLiteral("choice"), one.choice},
                                {QStringLiteral("language"), one.language},
                                {QStringLiteral("comment"), one.comment}};
    return jsonReply({{QStringLiteral("counts"), counts}, {QStringLiteral("comments"), comments}});
}

} // namespace parvis::hub
