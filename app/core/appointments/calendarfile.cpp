// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/calendarfile.h"

#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>
#include <memory>

namespace parvis::appointments
{

namespace
{

struct EndOfComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype toTime(Instant instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

bool isWritable(Instant instant)
{
    const int year = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc()).date().year();
    return year >= 1900 && year <= 2500;
}

QByteArray toLine(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control && sign != QLatin1Char('\n'); });
    return text.trimmed().toUtf8();
}

void addText(icalcomponent *event, icalproperty *(*make)(const char *), const QString &text)
{
    const QByteArray line = toLine(text);
    if (!line.isEmpty())
        icalcomponent_add_property(event, make(line.constData()));
}

icalcomponent *makeEvent(const CalendarEntry &entry)
{
    const bool isOff = entry.status == CalendarEntry::Status::Cancelled;
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    addText(event, icalproperty_new_uid, entry.uid);
    icalcomponent_add_property(event, icalproperty_new_dtstamp(toTime(entry.stamp)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(toTime(entry.start)));
    icalcomponent_add_property(event, icalproperty_new_dtend(toTime(entry.end)));
    icalcomponent_add_property(event, icalproperty_new_sequence(entry.sequence));
    icalcomponent_add_property(event, icalproperty_new_status(isOff ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    addText(event, icalproperty_new_summary, entry.summary);
    addText(event, icalproperty_new_location, entry.location);
    addText(event, icalproperty_new_description, entry.description);
    addText(event, icalproperty_new_url, entry.url);
    return event;
}

// libical folds at the first space or colon it finds, and where a line is just full it cuts the line break itself in
// two.
QByteArray folded(QByteArray text)
{
    constexpr qsizetype mostBytes = 75;
    text.replace("\r\n ", "");
    QByteArray lines;
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype next = i + 1;
        while (next < text.size() && (text.at(next) & 0xc0) == 0x80)
            ++next;
        if (text.at(i) == '\r' || text.at(i) == '\n') {
            length = 0;
        } else if (length + next - i > mostBytes) {
            lines += "\r\n ";
            length = 1 + next - i;
        } else {
            length += next - i;
        }
        lines += text.sliced(i, next - i);
        i = next;
    }
    return lines;
}

} // namespace

QByteArray toCalendarFile(const CalendarEntry &entry)
{
    if (!isWritable(entry.stamp) || !isWritable(entry.start) || !isWritable(entry.end))
        return {};
    const std::unique_ptr<icalcomponent, EndOfComponent> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Parvis//Appointments//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar.get(), makeEvent(entry));
    const std::unique_ptr<char, void (*)(void *)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                       icalmemory_free_buffer);
    return folded(QByteArray(text.get()));
}

} // namespace parvis::appointments
