// SPDX-License-Identifier: GPL-3.0-or-later
// The page a visitor opens on his own phone by the code of his appointment: see it, cancel it, take it into a calendar,
// wish an earlier place and answer when there is one.
#include "appointments/bookingcode.h"
#include "hub/api/answers.h"
#include "hub/api/calendar.h"
#include "hub/api/changewords.h"
#include "hub/api/elsewhere.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/api/phoneentry.h"
#include "hub/api/phoneparts.h"
#include "hub/api/phonewords.h"
#include "hub/api/refusalwords.h"
#include "hub/api/visitpage.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/offerservice.h"

#include <QUrlQuery>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using store::AppointmentStatus;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString paragraph(const QString &words)
{
    return QStringLiteral("<p>%1</p>\n").arg(words.toHtmlEscaped());
}

const char *statusWords(const PhoneWords &in, const store::Appointment &appointment)
{
    switch (appointment.status) {
    case AppointmentStatus::Held:
        return in.held;
    case AppointmentStatus::Confirmed:
    case AppointmentStatus::CheckedIn:
        return in.confirmed;
    case AppointmentStatus::Requested:
        return in.requested;
    case AppointmentStatus::Cancelled:
        return in.cancelled;
    case AppointmentStatus::Served:
        return appointment.channel == appointments::Channel::Desk ? in.served : in.dealtWith;
    case AppointmentStatus::NoShow:
        break;
    }
    return appointment.channel == appointments::Channel::Desk ? in.missed : in.notReached;
}

// He who was not reached in time may still be called.
Meeting meetingOf(const ApiCall &call, const store::Appointment &appointment)
{
    const bool stands =
        appointment.status == AppointmentStatus::Held || appointment.status == AppointmentStatus::Confirmed;
    return {appointment.channel, stands && call.clock.now() < appointment.end};
}

// What an agent did since, and wrote: first of all, as he may know it otherwise.
QString townPart(const ApiCall &call, const std::optional<AppointmentNote> &note, const PhoneWords &in)
{
    if (!note)
        return {};
    const ChangeWords &say = changeWords(QLatin1String(in.language));
    const char *did = note->deed == AgentDeed::Moved       ? say.townMoved
                      : note->deed == AgentDeed::Placed    ? say.townPlaced
                      : note->deed == AgentDeed::Cancelled ? say.townCancelled
                                                           : nullptr;
    QString body = QStringLiteral("<div class=\"card closure\">\n");
    if (did)
        body += QStringLiteral("<p><strong>%1</strong></p>\n").arg(text(did).toHtmlEscaped());
    if (note->from)
        body += paragraph(text(say.townBefore).arg(phoneTime(call, *note->from, in)));
    // In whatever language the agent wrote.
    if (!note->text.isEmpty())
        body += QStringLiteral("<p class=\"tag\">%1</p>\n<p dir=\"auto\">%2</p>\n")
                    .arg(text(say.townMessage).toHtmlEscaped(),
                         note->text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    return body + QStringLiteral("</div>\n");
}

QString movePart(const QString &path, const PhoneWords &in)
{
    return QStringLiteral("<p><a class=\"act\" href=\"%1/move?lang=%2\">%3</a></p>\n")
        .arg(path, QLatin1String(in.language), text(changeWords(QLatin1String(in.language)).move).toHtmlEscaped());
}

// What he may do about an earlier place.
QString earlierPart(const ApiCall &call, const EarlierOffer &offer, const QString &path, const PhoneWords &in)
{
    using State = EarlierOffer::State;
    QString body = QStringLiteral("<h2>%1</h2>\n").arg(text(in.earlierTitle));
    switch (offer.state) {
    case State::Offered:
        body += QStringLiteral("<p><strong>%1</strong></p>\n")
                    .arg(text(in.offered).arg(phoneTime(call, offer.hold->start, in)).toHtmlEscaped());
        body += paragraph(text(in.keptUntil).arg(phoneTime(call, *offer.hold->heldUntil, in)));
        return body + phoneButton(path + QStringLiteral("/accept"), in.accept, in) +
               phoneButton(path + QStringLiteral("/decline"), in.decline, in, {}, Weight::Quiet);
    case State::Looking:
        body += paragraph(text(in.looking));
        return body + phoneButton(path + QStringLiteral("/unwish"), in.stopLooking, in, {}, Weight::Quiet);
    case State::Unanswered:
        body += paragraph(text(in.unanswered));
        break;
    case State::None:
        break;
    }
    return body + paragraph(text(in.wishHint)) + phoneButton(path + QStringLiteral("/wish"), in.wish, in);
}

// What he may still do; asked once more, as a place that was given back is soon somebody else's.
QString cancelPart(const QString &path, const PhoneWords &in)
{
    return QStringLiteral("<details>\n<summary>%1</summary>\n").arg(text(in.cancel)) + paragraph(text(in.cancelHint)) +
           phoneButton(path + QStringLiteral("/cancel"), in.cancelNow, in, {}, Weight::Quiet) +
           QStringLiteral("</details>\n");
}

QString actsPart(const ApiCall &call, const EarlierOffer &offer, const QString &path, const PhoneWords &in)
{
    const bool isConfirmed = offer.appointment.status == AppointmentStatus::Confirmed;
    if ((!isConfirmed && offer.appointment.status != AppointmentStatus::Requested) ||
        offer.appointment.start <= call.clock.now())
        return {};
    QString body =
        bringPart(call, offer.appointment.reasons, offer.appointment.channel, in) +
        QStringLiteral("<p><a class=\"act\" href=\"%1/calendar.ics\">%2</a></p>\n").arg(path, text(in.calendar));
    if (isConfirmed)
        body += movePart(path, in) + earlierPart(call, offer, path, in);
    return body + QStringLiteral("<hr>\n") + cancelPart(path, in);
}

QString pageBody(const ApiCall &call, const SiteContent &content, const EarlierOffer &offer,
                 const std::optional<AppointmentNote> &note, const PhoneWords &in, const char *news)
{
    const store::Appointment &appointment = offer.appointment;
    const VisitWords &visit = visitWords(QLatin1String(in.language));
    const QString path = QStringLiteral("/p/%1/%2").arg(call.site, appointment.code);
    const auto code = appointments::BookingCode::parse(appointment.code);
    QString body = townLine(call, content, visit) + QStringLiteral("<h1>%1</h1>\n").arg(text(in.title));
    if (news)
        body += QStringLiteral("<p class=\"done\" role=\"status\">%1</p>\n").arg(text(news).toHtmlEscaped());
    body += townPart(call, note, in);
    body += QStringLiteral("<div class=\"state\">\n") + line(statusWords(in, appointment), "headline") +
            QStringLiteral("</div>\n") +
            factsPart(call, content, appointment.start, appointment.reasons, meetingOf(call, appointment), in);
    if (code)
        body += QStringLiteral("<p>%1<br><code>%2</code></p>\n").arg(text(in.codeLabel), code->toText());
    body += actsPart(call, offer, path, in);
    if (content.site)
        body += phoneLine(*content.site, refusalWords(QLatin1String(visit.language)).callUs);
    return body + newsPart(call, content, visit) + hoursPart(call, content, visit) + languageLinks(path, visit);
}

OfferService offers(const ApiCall &call)
{
    return {call.ledger, call.clock, call.ids};
}

// What was done, as the address of the page names it.
struct Deed {
    const char *name;
    const char *PhoneWords::*words;
    bool (*holds)(const EarlierOffer &now); // an address that is kept or made up tells nothing that is not so
};

bool isConfirmed(const EarlierOffer &now)
{
    return now.appointment.status == AppointmentStatus::Confirmed;
}

const Deed deeds[] = {
    {"cancel", &PhoneWords::didCancel,
     [](const EarlierOffer &now) { return now.appointment.status == AppointmentStatus::Cancelled; }},
    {"wish", &PhoneWords::didWish,
     [](const EarlierOffer &now) {
         return now.state == EarlierOffer::State::Looking || now.state == EarlierOffer::State::Offered;
     }},
    {"unwish", &PhoneWords::didUnwish,
     [](const EarlierOffer &now) { return isConfirmed(now) && now.state == EarlierOffer::State::None; }},
    {"accept", &PhoneWords::didAccept, isConfirmed},
    {"decline", &PhoneWords::didDecline, isConfirmed},
    {"ended", &PhoneWords::offerEnded, isConfirmed},
};

const char *newsOf(const ApiCall &call, const EarlierOffer &now, const PhoneWords &in)
{
    const QString asked = call.queryValue("done").value_or(QString());
    for (const Deed &deed : deeds) {
        if (asked == QLatin1String(deed.name))
            return deed.holds(now) ? in.*deed.words : nullptr;
    }
    return nullptr;
}

Reply page(ApiCall &call)
{
    const auto code = call.code();
    const auto offer = code ? offers(call).find(call.site, *code) : Result<EarlierOffer>(code.error());
    if (!offer && problemOf(offer.error()).type == QLatin1String("not-found")) {
        const PhoneWords &in = phoneWords(call, {});
        return entryPage(call, in, in.unknown, call.variable("code"), 404);
    }
    if (!offer)
        return refuse(offer.error());
    const auto note = noteFor(call, offer->appointment);
    if (!note)
        return refuse(note.error());
    const PhoneWords &in = phoneWords(call, offer->appointment.language);
    const auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return refuse(content.error());
    return htmlPage(QLatin1String(in.language), text(in.title),
                    pageBody(call, **content, *offer, *note, in, newsOf(call, *offer, in)));
}

// By way of another address, so that a page that is loaded again does nothing again. What can no longer be done is
// shown as it stands.
Reply pageAfter(ApiCall &call, const QString &code, const char *deed, const Result<void> &done)
{
    if (!done && done.error().is(HubRefusal::NotFound))
        return page(call);
    if (!done && done.error().is(HubRefusal::HoldEnded))
        deed = "ended";
    else if (!done && !done.error().is(HubRefusal::WrongState))
        return refuse(done.error());
    QUrlQuery query;
    if (call.queryValue("lang"))
        query.addQueryItem(QStringLiteral("lang"), QLatin1String(phoneWords(call, {}).language));
    query.addQueryItem(QStringLiteral("done"), QLatin1String(deed));
    return seeOther(QStringLiteral("/p/%1/%2?%3").arg(call.site, code, query.toString()));
}

Result<void> without(const Result<store::Appointment> &appointment)
{
    return appointment ? Result<void>() : Result<void>(appointment.error());
}

} // namespace

// A code that is none here may be one of another site: its page is there.
Reply phonePageRoute(ApiCall &call)
{
    Reply shown = page(call);
    const auto code = call.code();
    if (!shown || shown->status != 404 || !code)
        return shown;
    const auto site = siteWith(call, *code);
    if (!site || site->isEmpty())
        return site ? shown : refuse(site.error());
    return seeOther(QStringLiteral("/p/%1/%2?lang=%3").arg(*site, *code, QLatin1String(phoneWords(call, {}).language)));
}

Reply phoneCancelRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code || !call.plan)
        return page(call);
    return pageAfter(call, *code, "cancel",
                     without(BookingService(call.ledger, call.clock, call.ids).cancel(*call.plan, *code)));
}

Reply phoneWishRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code)
        return page(call);
    return pageAfter(call, *code, "wish",
                     BookingService(call.ledger, call.clock, call.ids).alert(call.site, *code, {}));
}

Reply phoneUnwishRoute(ApiCall &call)
{
    const auto code = call.code();
    return code && call.plan ? pageAfter(call, *code, "unwish", without(offers(call).close(*call.plan, *code)))
                             : page(call);
}

Reply phoneAcceptRoute(ApiCall &call)
{
    const auto code = call.code();
    return code && call.plan ? pageAfter(call, *code, "accept", without(offers(call).accept(*call.plan, *code)))
                             : page(call);
}

Reply phoneDeclineRoute(ApiCall &call)
{
    const auto code = call.code();
    return code && call.plan ? pageAfter(call, *code, "decline", without(offers(call).decline(*call.plan, *code)))
                             : page(call);
}

Reply phoneCalendarRoute(ApiCall &call)
{
    const auto code = call.code();
    const auto found = code ? BookingService(call.ledger, call.clock, call.ids).find(call.site, *code)
                            : Result<store::Appointment>(code.error());
    return found ? Reply(calendarReply(call, *found)) : page(call);
}

} // namespace parvis::hub
