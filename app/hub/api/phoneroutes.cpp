// SPDX-License-Identifier: GPL-3.0-or-later
// The page a visitor opens on his own phone by the code of his appointment: see it, cancel it, take it into a calendar,
// wish an earlier place and answer when there is one.
#include "appointments/bookingcode.h"
#include "hub/api/answers.h"
#include "hub/api/calendar.h"
#include "hub/api/changewords.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/api/phonewords.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/offerservice.h"

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

const char *statusWords(const PhoneWords &in, AppointmentStatus status)
{
    switch (status) {
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
    case AppointmentStatus::NoShow:
        break;
    }
    return in.over;
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
               phoneButton(path + QStringLiteral("/decline"), in.decline, in);
    case State::Looking:
        body += paragraph(text(in.looking));
        return body + phoneButton(path + QStringLiteral("/unwish"), in.stopLooking, in);
    case State::Unanswered:
        body += paragraph(text(in.unanswered));
        break;
    case State::None:
        break;
    }
    return body + paragraph(text(in.wishHint)) + phoneButton(path + QStringLiteral("/wish"), in.wish, in);
}

QString pageBody(const ApiCall &call, const EarlierOffer &offer, const std::optional<AppointmentNote> &note,
                 const PhoneWords &in, const char *news)
{
    const store::Appointment &appointment = offer.appointment;
    const QString language = QLatin1String(in.language);
    const auto code = appointments::BookingCode::parse(appointment.code);
    QString body = QStringLiteral("<h1>%1</h1>\n").arg(text(in.title));
    if (news)
        body += QStringLiteral("<p role=\"status\">%1</p>\n").arg(text(news).toHtmlEscaped());
    body += townPart(call, note, in);
    body += QStringLiteral("<p><strong>%1</strong></p>\n").arg(text(statusWords(in, appointment.status)));
    body += QStringLiteral("<p>%1<br>%2<br>%3<br>%4</p>\n")
                .arg(phoneTime(call, appointment.start, in).toHtmlEscaped(),
                     reasonsText(call, appointment, language).toHtmlEscaped(),
                     placeText(*call.siteSettings).toHtmlEscaped(), code ? code->toText() : QString());
    const bool isConfirmed = appointment.status == AppointmentStatus::Confirmed;
    if ((!isConfirmed && appointment.status != AppointmentStatus::Requested) || appointment.start <= call.clock.now())
        return body;
    const QString path = QStringLiteral("/p/%1/%2").arg(call.site, appointment.code);
    body += QStringLiteral("<p><a class=\"act\" href=\"%1/calendar.ics\">%2</a></p>\n").arg(path, text(in.calendar));
    if (isConfirmed)
        body += movePart(path, in) + earlierPart(call, offer, path, in);
    return body + QStringLiteral("<hr>\n") + phoneButton(path + QStringLiteral("/cancel"), in.cancel, in);
}

OfferService offers(const ApiCall &call)
{
    return {call.ledger, call.clock, call.ids};
}

Reply page(const ApiCall &call, const char *PhoneWords::*news = nullptr)
{
    const auto code = call.code();
    const auto offer = code ? offers(call).find(call.site, *code) : Result<EarlierOffer>(code.error());
    if (!offer && problemOf(offer.error()).type == QLatin1String("not-found")) {
        const PhoneWords &in = phoneWords(call, {});
        return htmlPage(QLatin1String(in.language), text(in.title),
                        QStringLiteral("<h1>%1</h1>\n").arg(text(in.unknown)), 404);
    }
    if (!offer)
        return refuse(offer.error());
    const auto note = noteFor(call, offer->appointment);
    if (!note)
        return refuse(note.error());
    const PhoneWords &in = phoneWords(call, offer->appointment.language);
    return htmlPage(QLatin1String(in.language), text(in.title),
                    pageBody(call, *offer, *note, in, news ? in.*news : nullptr));
}

// What can no longer be done is shown as it stands.
Reply pageAfter(const ApiCall &call, const Result<void> &done)
{
    if (done || done.error().is(HubRefusal::WrongState) || done.error().is(HubRefusal::NotFound))
        return page(call);
    return done.error().is(HubRefusal::HoldEnded) ? page(call, &PhoneWords::offerEnded) : refuse(done.error());
}

Result<void> without(const Result<store::Appointment> &appointment)
{
    return appointment ? Result<void>() : Result<void>(appointment.error());
}

} // namespace

Reply phonePageRoute(ApiCall &call)
{
    return page(call);
}

Reply phoneCancelRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code || !call.plan)
        return page(call);
    return pageAfter(call, without(BookingService(call.ledger, call.clock, call.ids).cancel(*call.plan, *code)));
}

Reply phoneWishRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code)
        return page(call);
    return pageAfter(call, BookingService(call.ledger, call.clock, call.ids).alert(call.site, *code, {}));
}

Reply phoneUnwishRoute(ApiCall &call)
{
    const auto code = call.code();
    return code && call.plan ? pageAfter(call, without(offers(call).close(*call.plan, *code))) : page(call);
}

Reply phoneAcceptRoute(ApiCall &call)
{
    const auto code = call.code();
    return code && call.plan ? pageAfter(call, without(offers(call).accept(*call.plan, *code))) : page(call);
}

Reply phoneDeclineRoute(ApiCall &call)
{
    const auto code = call.code();
    return code && call.plan ? pageAfter(call, without(offers(call).decline(*call.plan, *code))) : page(call);
}

Reply phoneCalendarRoute(ApiCall &call)
{
    const auto code = call.code();
    const auto found = code ? BookingService(call.ledger, call.clock, call.ids).find(call.site, *code)
                            : Result<store::Appointment>(code.error());
    return found ? Reply(calendarReply(call, *found)) : page(call);
}

} // namespace parvis::hub
