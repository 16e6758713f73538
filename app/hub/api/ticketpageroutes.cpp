// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a visitor follows his ticket on his own phone. Its address is the ticket's id, 128 random bits.
#include "hub/api/elsewhere.h"
#include "hub/api/operation.h"
#include "hub/api/opinionparts.h"
#include "hub/api/page.h"
#include "hub/api/visitpage.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/queueservice.h"
#include "queue/deskname.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using queue::Ticket;
using queue::TicketState;
using queue::WaitEstimate;

struct Told {
    const char *turn; ///< what changes with it changes what can be done
    QString headline;
    const char *hint = "";
};

QString utf8(const char *words)
{
    return QString::fromUtf8(words);
}

QString waitWords(const WaitEstimate &wait, const VisitWords &in)
{
    using std::chrono::minutes;
    const auto least = std::chrono::floor<minutes>(wait.least).count();
    const auto most = std::chrono::ceil<minutes>(wait.most).count();
    if (wait.basis == WaitEstimate::Basis::None)
        return utf8(in.waitUnknown);
    if (most <= 1)
        return utf8(in.waitShort);
    if (least == most)
        return utf8(in.waitAbout).arg(most);
    return least == 0 ? utf8(in.waitUpTo).arg(most) : utf8(in.waitRange).arg(least).arg(most);
}

// The desk in the words of the page, whatever language its agent named it in.
QString deskWords(const QString &desk, const VisitWords &in)
{
    QStringList patterns;
    for (const QLatin1String language :
         {QLatin1String("fr"), QLatin1String("de"), QLatin1String("en"), QLatin1String("ar")})
        patterns << utf8(visitWords(language).desk);
    const QString number = queue::deskNumber(desk, patterns);
    return number.isEmpty() ? desk : utf8(in.desk).arg(number);
}

Told told(const Ticket &ticket, const Elsewhere &elsewhere, const VisitWords &in)
{
    const QString &desk = ticket.now.desk;
    const QString call = desk.isEmpty() ? utf8(in.calledNow) : utf8(in.called).arg(deskWords(desk, in));
    switch (ticket.now.state) {
    case TicketState::Waiting:
    case TicketState::Transferred:
        break;
    case TicketState::Called:
        return {"called", call, in.calledHint};
    case TicketState::Recalled:
        return {"called", call, in.recalledHint};
    case TicketState::Serving:
        return {"serving", utf8(in.serving)};
    case TicketState::Parked:
        return {"parked", utf8(in.parked), in.parkedHint};
    case TicketState::Missed:
        return {"missed", utf8(in.missed), in.missedHint};
    case TicketState::Served:
        return {"served", utf8(in.served)};
    case TicketState::Left:
        return {"left", utf8(in.left), in.leftHint};
    }
    if (ticket.now.toSite.isEmpty())
        return {"waiting", utf8(in.waiting)};
    const QString name = elsewhere.name.in(QLatin1String(in.language));
    return {"moved", name.isEmpty() ? utf8(in.moved) : utf8(in.movedTo).arg(name)};
}

QString lineWords(const TicketView &view, const VisitWords &in)
{
    if (view.position < 1)
        return {};
    const int before = view.position - 1;
    QString html = line(before == 0   ? utf8(in.nextOne)
                        : before == 1 ? utf8(in.beforeOne)
                                      : utf8(in.beforeMany).arg(before),
                        "wait") +
                   line(waitWords(view.wait, in), "wait");
    if (view.wait.basis == WaitEstimate::Basis::Measured)
        html += line(utf8(in.confidence).arg(view.wait.confidencePercent / 10), "soft");
    else if (view.wait.basis == WaitEstimate::Basis::Planned)
        html += line(in.rough, "soft");
    return html;
}

// What a renewal may change; nothing to touch stands in it.
QString livePart(const ApiCall &call, const TicketView &view, const Told &now, const VisitWords &in)
{
    QString html = QStringLiteral("<div id=\"live\" data-turn=\"%1\" aria-live=\"polite\">\n<div class=\"state %1\">\n")
                       .arg(QLatin1String(now.turn)) +
                   line(now.headline, "headline");
    if (*now.hint)
        html += line(now.hint);
    html += lineWords(view, in);
    if (view.ticket.appointment)
        html += line(utf8(in.appointmentAt).arg(visitTime(call, view.ticket.appointment->start, in)));
    return html + QStringLiteral("</div>\n</div>\n");
}

// Who is called, or sits at the desk, waits nowhere.
bool isSummoned(const Ticket &ticket)
{
    const TicketState state = ticket.now.state;
    return state == TicketState::Called || state == TicketState::Recalled || state == TicketState::Serving;
}

QString placePart(const SiteContent &content, const queue::Service &service, const VisitWords &in)
{
    const content::Place *place = content.site ? content.site->findPlace(service.place) : nullptr;
    if (!place)
        return {};
    const QString language = QLatin1String(in.language);
    return QStringLiteral("<section>\n") + heading(in.where) + QStringLiteral("<div class=\"card\"><p><strong>") +
           textOn(place->name, language) + QStringLiteral("</strong></p>\n<p>") + textOn(place->detail, language) +
           QStringLiteral("</p></div>\n</section>\n");
}

QString leavePart(const QString &path, const VisitWords &in)
{
    return QStringLiteral("<details>\n<summary>") + utf8(in.leave).toHtmlEscaped() + QStringLiteral("</summary>\n") +
           line(in.leaveHint) + visitForm(path + QStringLiteral("/leave"), in.leaveNow, in) +
           QStringLiteral("</details>\n");
}

QString link(const QString &target, const char *words, const VisitWords &in)
{
    return QStringLiteral("<p><a class=\"act\" href=\"%1?lang=%2\">").arg(target.toHtmlEscaped(), QLatin1String(in.language)) +
           utf8(words).toHtmlEscaped() + QStringLiteral("</a></p>\n");
}

QString elsewherePart(const Elsewhere &elsewhere, const VisitWords &in)
{
    const QString name = textOn(elsewhere.name, QLatin1String(in.language));
    if (name.isEmpty())
        return {};
    QString html = QStringLiteral("<div class=\"card\"><p><strong>") + name + QStringLiteral("</strong></p>\n");
    for (const QString &row : elsewhere.address) {
        if (!row.trimmed().isEmpty())
            html += line(row.trimmed());
    }
    return html + QStringLiteral("</div>\n");
}

// What can be done about it.
QString actsPart(const ApiCall &call, const SiteContent &content, const TicketView &view, const VisitWords &in)
{
    const Ticket &ticket = view.ticket;
    const QString path = ticketPath(call.site, ticket.id);
    if (!ticket.now.toSite.isEmpty() && ticket.now.state == TicketState::Transferred)
        return ticket.toTicket.isEmpty() ? QString()
                                         : link(ticketPath(ticket.now.toSite, ticket.toTicket), in.movedLink, in);
    const auto asked = content.news.open(siteToday(call, content));
    QString html;
    if (queue::isInLine(ticket.now) && !asked.isEmpty())
        html += link(path + QStringLiteral("/opinion"), in.consultLink, in);
    if (queue::isInLine(ticket.now) || ticket.now.state == TicketState::Parked)
        html += leavePart(path, in);
    return html;
}

// The kiosk may have given it while the hub was away, and tell of it later.
Reply unknownPage(const ApiCall &call, const SiteContent &content, const VisitWords &in)
{
    const QString body =
        townLine(call, content, in) + QStringLiteral("<h1>") + utf8(in.unknownTitle).toHtmlEscaped() +
        QStringLiteral("</h1>\n<div id=\"live\" data-turn=\"unknown\" aria-live=\"polite\">") + line(in.unknownText) +
        QStringLiteral("</div>\n") + line(in.unknownOld, "soft") + line(in.renews, "soft") +
        QStringLiteral("<p id=\"lost\" role=\"status\" class=\"fault\" hidden>") + utf8(in.lost).toHtmlEscaped() +
        QStringLiteral("</p>\n") + wifiPart(content, in) + newsPart(call, content, in) + hoursPart(call, content, in) +
        languageLinks(ticketPath(call.site, call.variable("token")), in);
    return htmlPage(QLatin1String(in.language), utf8(in.unknownTitle), body, 404, PageMotion::Live);
}

Reply knownPage(ApiCall &call, const SiteContent &content, const queue::QueuePlan &plan, const TicketView &view)
{
    const Ticket &ticket = view.ticket;
    const VisitWords &in = visitWords(call, ticket.language);
    const queue::Service *service = plan.findService(ticket.now.service);
    const auto elsewhere = elsewhereOf(call, ticket.now.toSite);
    if (!elsewhere)
        return refuse(elsewhere.error());
    const Told now = told(ticket, *elsewhere, in);
    const bool isOver = queue::isOver(ticket.now);
    const QString path = ticketPath(call.site, ticket.id);
    QString body = townLine(call, content, in) + QStringLiteral("<h1><span class=\"small\">") +
                   utf8(in.ticketTitle).toHtmlEscaped() +
                   QStringLiteral("</span> <span class=\"number\" dir=\"ltr\" role=\"img\" aria-label=\"") +
                   ticket.label.toSpeech().toHtmlEscaped() + QStringLiteral("\">") +
                   ticket.label.toText().toHtmlEscaped() + QStringLiteral("</span></h1>\n");
    if (service)
        body += QStringLiteral("<p><strong>") + textOn(service->title, QLatin1String(in.language)) +
                QStringLiteral("</strong></p>\n");
    body += livePart(call, view, now, in);
    if (!isOver) {
        body += QStringLiteral("<p id=\"lost\" role=\"status\" class=\"fault\" hidden>") +
                utf8(in.lost).toHtmlEscaped() + QStringLiteral("</p>\n") +
                (service && !isSummoned(ticket) ? placePart(content, *service, in) : QString());
    }
    const auto opinion = opinionPart(call, content, view.ticket, in, {});
    if (!opinion)
        return refuse(opinion.error());
    body += elsewherePart(*elsewhere, in) + actsPart(call, content, view, in) + (ticket.now.state == TicketState::Served ? *opinion : QString());
    if (!isOver) {
        body += QStringLiteral("<p class=\"soft\">") + utf8(in.renews).toHtmlEscaped() +
                QStringLiteral(" <a href=\"%1?lang=%2\">").arg(path, QLatin1String(in.language)) +
                utf8(in.renew).toHtmlEscaped() + QStringLiteral("</a></p>\n") + wifiPart(content, in);
    }
    body += newsPart(call, content, in) + hoursPart(call, content, in) + languageLinks(path, in);
    const QString title = ticket.label.toText() + QStringLiteral(" – ") + now.headline;
    return htmlPage(QLatin1String(in.language), title, body, 200, isOver ? PageMotion::Still : PageMotion::Live);
}

} // namespace

Result<ApiReply, ApiProblem> followTicketRoute(ApiCall &call)
{
    const QString token = call.variable("token");
    const VisitWords &in = visitWords(call, {});
    if (!isToken(token))
        return gonePage(in, in.wrongTitle, in.wrongText);
    const auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return refuse(content.error());
    const auto plan = call.queue();
    if (!plan)
        return plan.error().is(HubRefusal::NotFound) ? Reply(gonePage(in, in.wrongTitle, in.wrongText))
                                                     : refuse(plan.error());
    const auto found = QueueService(call.ledger, call.clock).find(**plan, token);
    if (!found)
        return found.error().is(HubRefusal::NotFound) ? unknownPage(call, **content, in) : refuse(found.error());
    return knownPage(call, **content, **plan, *found);
}

Result<ApiReply, ApiProblem> leaveFromPageRoute(ApiCall &call)
{
    const VisitWords &in = visitWords(call, {});
    const QString token = call.variable("token");
    const auto plan = call.queue();
    if (isToken(token) && plan) {
        const queue::Who phone{queue::Who::Role::Visitor, {}, {}};
        const auto left =
            QueueService(call.ledger, call.clock).move(**plan, token, {.kind = queue::Move::Kind::Leave}, phone);
        // What can no longer be left is shown as it stands.
        if (!left && !left.error().is(HubRefusal::WrongState) && !left.error().is(HubRefusal::NotFound))
            return refuse(left.error());
    } else if (!plan && !plan.error().is(HubRefusal::NotFound)) {
        return refuse(plan.error());
    }
    if (!isToken(token))
        return gonePage(in, in.wrongTitle, in.wrongText);
    const auto language = call.queryValue("lang");
    return seeOther(ticketPath(call.site, token) +
                    (language ? QStringLiteral("?lang=") + QLatin1String(in.language) : QString()));
}

} // namespace parvis::hub
