// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/calendar.h"

#include "appointments/bookingcode.h"
#include "appointments/calendarfile.h"
#include "hub/api/phonewords.h"

namespace parvis::hub
{

QString reasonsText(const ApiCall &call, const store::Appointment &appointment, const QString &language)
{
    QStringList parts;
    for (const store::BookedReason &reason : appointment.reasons) {
        const appointments::Reason *known = call.plan ? call.plan->findReason(reason.reason) : nullptr;
        QString text = known ? known->title.in(language) : reason.reason;
        if (reason.persons > 1)
            text += QStringLiteral(" (%1)").arg(reason.persons);
        parts << text;
    }
    return parts.join(QStringLiteral(", "));
}

QString placeText(const SiteSettings &site)
{
    QStringList parts;
    for (const QString &part : {site.name, site.address, (site.postcode + QLatin1Char(' ') + site.city).trimmed()}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

QString appointmentAddress(const ApiCall &call, const QString &code)
{
    return call.settings.publicUrl.isEmpty()
               ? QString()
               : QStringLiteral("%1/p/%2/%3").arg(call.settings.publicUrl, call.site, code);
}

QString whereText(const ApiCall &call, const store::Appointment &appointment, const PhoneWords &in)
{
    switch (appointment.channel) {
    case appointments::Channel::Phone:
        return QString::fromUtf8(in.byPhone);
    case appointments::Channel::Video:
        return QString::fromUtf8(in.byVideo);
    case appointments::Channel::Desk:
        break;
    }
    return placeText(*call.siteSettings);
}

ApiReply calendarReply(const ApiCall &call, const store::Appointment &appointment)
{
    using Status = appointments::CalendarEntry::Status;
    appointments::CalendarEntry entry;
    entry.stamp = appointment.changed;
    entry.start = appointment.start;
    entry.end = appointment.end;
    entry.summary = reasonsText(call, appointment, appointment.language);
    entry.location = whereText(call, appointment, phoneWords(appointment.language));
    const auto code = appointments::BookingCode::parse(appointment.code);
    entry.description = code ? code->toText() : appointment.code;
    entry.uid = entry.description + QStringLiteral("@parvis"); // a kiosk that sold it offline knows no more of it
    entry.url = appointmentAddress(call, entry.description);
    if (!entry.url.isEmpty())
        entry.description += QLatin1Char('\n') + entry.url; // not every calendar shows an address that stands apart
    entry.status = appointment.status == store::AppointmentStatus::Cancelled ? Status::Cancelled : Status::Confirmed;
    entry.sequence = appointment.revision;
    return {200,
            {{"Content-Type", "text/calendar; charset=utf-8"},
             {"Content-Disposition", "attachment; filename=\"rendez-vous.ics\""},
             {"Cache-Control", "no-store"}},
            appointments::toCalendarFile(entry)};
}

} // namespace parvis::hub
