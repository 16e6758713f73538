// SPDX-License-Identifier: GPL-3.0-or-later
// The page a visitor opens on his own phone by the code of his appointment: see it, cancel it, take it into a calendar.
#include "appointments/bookingcode.h"
#include "hub/api/calendar.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"

#include <QLocale>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using store::AppointmentStatus;

struct Words {
    const char *language;
    const char *title;
    const char *confirmed;
    const char *requested;
    const char *held;
    const char *cancelled;
    const char *over;
    const char *calendar;
    const char *cancel;
    const char *unknown;
};

const Words words[] = {
    {"fr", "Votre rendez-vous", "Votre rendez-vous est confirmé.", "Votre demande est arrivée. Un agent vous répondra.",
     "La place est gardée pour vous quelques minutes.", "Ce rendez-vous est annulé.", "Ce rendez-vous est passé.",
     "Ajouter à mon agenda", "Annuler ce rendez-vous", "Aucun rendez-vous ne porte ce code."},
    {"de", "Ihr Termin", "Ihr Termin ist bestätigt.", "Ihre Anfrage ist angekommen. Sie erhalten eine Antwort.",
     "Der Platz ist für einige Minuten für Sie reserviert.", "Dieser Termin ist abgesagt.", "Dieser Termin ist vorbei.",
     "In meinen Kalender übernehmen", "Diesen Termin absagen", "Kein Termin hat diesen Code."},
    {"en", "Your appointment", "Your appointment is confirmed.", "Your request has arrived. Someone will answer you.",
     "The place is kept for you for some minutes.", "This appointment is cancelled.", "This appointment is over.",
     "Add to my calendar", "Cancel this appointment", "No appointment has this code."},
};

const Words &wordsIn(const QString &language)
{
    for (const Words &candidate : words) {
        if (language.startsWith(QLatin1String(candidate.language)))
            return candidate;
    }
    return words[0];
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const char *statusWords(const Words &in, AppointmentStatus status)
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

QString when(const ApiCall &call, const store::Appointment &appointment, const QString &language)
{
    const QTimeZone zone = call.plan ? call.plan->zone : QTimeZone::utc();
    const auto local = QDateTime::fromMSecsSinceEpoch(appointment.start.time_since_epoch().count(), zone);
    return QLocale(language).toString(local, language == QLatin1String("fr")
                                                 ? QStringLiteral("dddd d MMMM yyyy, HH'h'mm")
                                                 : QStringLiteral("dddd d. MMMM yyyy, HH:mm"));
}

QString pageBody(const ApiCall &call, const store::Appointment &appointment, const Words &in)
{
    const QString language = QLatin1String(in.language);
    const auto code = appointments::BookingCode::parse(appointment.code);
    QString body = QStringLiteral("<h1>%1</h1>\n<p><strong>%2</strong></p>\n")
                       .arg(text(in.title), text(statusWords(in, appointment.status)));
    body += QStringLiteral("<p>%1<br>%2<br>%3<br>%4</p>\n")
                .arg(when(call, appointment, language).toHtmlEscaped(),
                     reasonsText(call, appointment, language).toHtmlEscaped(),
                     placeText(*call.siteSettings).toHtmlEscaped(), code ? code->toText() : QString());
    const bool isComing =
        appointment.status == AppointmentStatus::Confirmed || appointment.status == AppointmentStatus::Requested;
    if (isComing && appointment.start > call.clock.now()) {
        const QString path = QStringLiteral("/p/%1/%2").arg(call.site, appointment.code);
        body += QStringLiteral(
                    "<p><a class=\"act\" href=\"%1/calendar.ics\">%2</a></p>\n"
                    "<form method=\"post\" action=\"%1/cancel?lang=%3\"><button type=\"submit\">%4</button></form>\n")
                    .arg(path, text(in.calendar), language, text(in.cancel));
    }
    return body;
}

// The visitor's own choice, then the appointment's language.
const Words *chosen(const ApiCall &call, const QString &language)
{
    return &wordsIn(call.queryValue("lang").value_or(language));
}

ApiReply unknown(const ApiCall &call)
{
    const Words &in = *chosen(call, QStringLiteral("fr"));
    return htmlPage(QLatin1String(in.language), text(in.title), QStringLiteral("<h1>%1</h1>\n").arg(text(in.unknown)),
                    404);
}

Reply page(const ApiCall &call, const Result<store::Appointment> &appointment)
{
    if (!appointment)
        return problemOf(appointment.error()).type == QLatin1String("not-found") ? Reply(unknown(call))
                                                                                 : refuse(appointment.error());
    const Words &in = *chosen(call, appointment->language);
    return htmlPage(QLatin1String(in.language), text(in.title), pageBody(call, *appointment, in));
}

Result<store::Appointment> find(const ApiCall &call)
{
    const auto code = call.code();
    if (!code)
        return code.error();
    return BookingService(call.ledger, call.clock, call.ids).find(call.site, *code);
}

} // namespace

Reply phonePageRoute(ApiCall &call)
{
    return page(call, find(call));
}

Reply phoneCancelRoute(ApiCall &call)
{
    const auto found = find(call);
    if (!found || !call.plan)
        return page(call, found);
    const auto cancelled = BookingService(call.ledger, call.clock, call.ids).cancel(*call.plan, found->code);
    // What can no longer be cancelled is shown as it stands.
    const bool isOver = !cancelled && problemOf(cancelled.error()).type == QLatin1String("wrong-state");
    return page(call, isOver ? found : cancelled);
}

Reply phoneCalendarRoute(ApiCall &call)
{
    const auto found = find(call);
    return found ? Reply(calendarReply(call, *found)) : page(call, found);
}

} // namespace parvis::hub
