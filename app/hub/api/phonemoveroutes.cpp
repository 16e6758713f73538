// SPDX-License-Identifier: GPL-3.0-or-later
// Moving an appointment on its visitor's phone, without a script: a day, a time of it, and a last look before it is
// done.
#include "base/localday.h"
#include "hub/api/calendar.h"
#include "hub/api/changewords.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/api/phonewords.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/placing.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using store::Appointment;

constexpr int daysShown = 14;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const ChangeWords &say(const PhoneWords &in)
{
    return changeWords(QLatin1String(in.language));
}

// "mardi 3 mars 2026", "Dienstag, 3. März 2026"
QString dayText(QDate day, const PhoneWords &in)
{
    return phoneDay(day, QLatin1String(in.language), Year::Named);
}

QString clockText(const ApiCall &call, Instant instant, const PhoneWords &in)
{
    return phoneClock(QTime(0, 0).addSecs(toLocal(call.plan->zone, instant).minute * 60), QLatin1String(in.language));
}

QString tag(const char *name, const QString &words)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), words.toHtmlEscaped());
}

QString pathOf(const ApiCall &call, const Appointment &appointment)
{
    return QStringLiteral("/p/%1/%2").arg(call.site, appointment.code);
}

// A link to a page of the same appointment: "/move?day=2026-03-02".
QString link(const QString &target, const QString &words, const PhoneWords &in)
{
    return QStringLiteral("<a class=\"act\" href=\"%1%2lang=%3\">%4</a>")
        .arg(target.toHtmlEscaped(), target.contains(QLatin1Char('?')) ? QStringLiteral("&amp;") : QStringLiteral("?"),
             QLatin1String(in.language), words.toHtmlEscaped());
}

QString startTarget(const ApiCall &call, const Appointment &appointment, Instant start)
{
    return pathOf(call, appointment) + QStringLiteral("/move?start=") + toText(start);
}

ApiReply page(const ApiCall &call, const Appointment &appointment, const PhoneWords &in, const QString &body,
              int status = 200)
{
    const QString back =
        QStringLiteral("<hr>\n<p>") + link(pathOf(call, appointment), text(in.decline), in) + QStringLiteral("</p>\n");
    return htmlPage(QLatin1String(in.language), text(say(in).moveTitle),
                    tag("h1", text(say(in).moveTitle)) + body + back, status);
}

QString nowPart(const ApiCall &call, const Appointment &appointment, const PhoneWords &in)
{
    const QString reasons = reasonsText(call, appointment, QLatin1String(in.language));
    return QStringLiteral("<p>%1<br>%2</p>\n")
        .arg(text(say(in).moveNow).arg(phoneTime(call, appointment.start, in)).toHtmlEscaped(),
             reasons.toHtmlEscaped());
}

// What is free for what he comes for, from DAY on (null = now), without the time he has.
Result<SlotPage> freeFrom(const ApiCall &call, const Appointment &appointment, QDate day, int days)
{
    std::optional<SlotService> own;
    SlotService &slots = call.slots ? *call.slots : own.emplace(call.ledger, call.clock);
    SlotQuestion question;
    question.wish = wishOf(appointment);
    auto found = slots.find(*call.plan, question, day, days);
    if (!found)
        return found.error().is(HubRefusal::NotBookable) ? Result<SlotPage>(SlotPage()) : found;
    for (SlotDay &one : found->days)
        one.starts.removeIf([&](const appointments::SlotStart &start) { return start.start == appointment.start; });
    found->days.removeIf([](const SlotDay &one) { return one.starts.isEmpty(); });
    return found;
}

ApiReply daysPage(const ApiCall &call, const Appointment &appointment, const SlotPage &free, const PhoneWords &in)
{
    QString body = nowPart(call, appointment, in);
    const QString path = pathOf(call, appointment) + QStringLiteral("/move?");
    if (free.days.isEmpty())
        return page(call, appointment, in,
                    body + QStringLiteral("<p role=\"status\">%1</p>\n").arg(text(say(in).moveNone)));
    body += tag("h2", text(say(in).moveDay)) + QStringLiteral("<ul class=\"plain days\">\n");
    for (const SlotDay &day : free.days)
        body += QStringLiteral("<li>%1</li>\n")
                    .arg(link(path + QStringLiteral("day=") + day.day.toString(Qt::ISODate), dayText(day.day, in), in));
    body += QStringLiteral("</ul>\n");
    if (free.next)
        body += QStringLiteral("<p>%1</p>\n")
                    .arg(link(path + QStringLiteral("from=") + free.next->toString(Qt::ISODate),
                              text(say(in).laterDays), in));
    return page(call, appointment, in, body);
}

QString timesPart(const ApiCall &call, const Appointment &appointment, const QList<Instant> &starts,
                  const char *heading, const PhoneWords &in)
{
    if (starts.isEmpty())
        return {};
    QString html = tag("h3", text(heading)) + QStringLiteral("<ul class=\"plain times\">\n");
    for (const Instant start : starts)
        html += QStringLiteral("<li>%1</li>\n")
                    .arg(link(startTarget(call, appointment, start), clockText(call, start, in), in));
    return html + QStringLiteral("</ul>\n");
}

ApiReply timesPage(const ApiCall &call, const Appointment &appointment, const SlotDay &day, const PhoneWords &in)
{
    QList<Instant> morning;
    QList<Instant> afternoon;
    constexpr int noon = 12 * 60;
    for (const appointments::SlotStart &start : day.starts) {
        auto &half = toLocal(call.plan->zone, start.start).minute < noon ? morning : afternoon;
        if (half.isEmpty() || half.constLast() != start.start)
            half << start.start;
    }
    const QString others = link(pathOf(call, appointment) + QStringLiteral("/move"), text(say(in).otherDays), in);
    return page(call, appointment, in,
                nowPart(call, appointment, in) + tag("h2", text(say(in).moveTime).arg(dayText(day.day, in))) +
                    timesPart(call, appointment, morning, say(in).morning, in) +
                    timesPart(call, appointment, afternoon, say(in).afternoon, in) +
                    QStringLiteral("<p>%1</p>\n").arg(others));
}

// The time is gone: what can be had instead, a touch away.
ApiReply gonePage(const ApiCall &call, const Appointment &appointment, Instant start, const PhoneWords &in)
{
    const QJsonArray next = call.alternatives.of(call.ledger, *call.plan, wishOf(appointment), start, call.clock.now());
    QList<Instant> told;
    for (const QJsonValue &candidate : next) {
        const auto other = parseInstant(candidate[QStringLiteral("start")]);
        if (other && *other != appointment.start && !told.contains(*other))
            told << *other;
    }
    QString body = QStringLiteral("<p class=\"fault\" role=\"alert\">%1</p>\n").arg(text(in.gone).toHtmlEscaped()) +
                   nowPart(call, appointment, in) + tag("p", text(told.isEmpty() ? in.nothingElse : in.instead));
    if (!told.isEmpty()) {
        body += QStringLiteral("<ul class=\"plain days\">\n");
        for (const Instant other : std::as_const(told))
            body += QStringLiteral("<li>%1</li>\n")
                        .arg(link(startTarget(call, appointment, other), phoneTime(call, other, in), in));
        body += QStringLiteral("</ul>\n");
    }
    const QString others = link(pathOf(call, appointment) + QStringLiteral("/move"), text(say(in).otherDays), in);
    return page(call, appointment, in, body + QStringLiteral("<p>%1</p>\n").arg(others), 409);
}

ApiReply lastLook(const ApiCall &call, const Appointment &appointment, Instant start, const PhoneWords &in)
{
    QString body = nowPart(call, appointment, in);
    body += QStringLiteral("<p class=\"state\"><strong>%1</strong><br>%2</p>\n")
                .arg(text(say(in).moveNew).arg(phoneTime(call, start, in)).toHtmlEscaped(),
                     whereText(call, appointment, in).toHtmlEscaped());
    body += tag("p", text(say(in).moveHint)) + phoneButton(startTarget(call, appointment, start), say(in).moveHere, in);
    const QString day = toLocal(call.plan->zone, start).day.toString(Qt::ISODate);
    const QString times = pathOf(call, appointment) + QStringLiteral("/move?day=") + day;
    return page(call, appointment, in,
                body + QStringLiteral("<p>%1</p>\n").arg(link(times, text(say(in).otherTimes), in)));
}

std::optional<Instant> readInstant(ApiCall &call, const char *name)
{
    const auto given = call.queryValue(name);
    const auto start = parseInstant(given.value_or(QString()));
    if (given && !start)
        call.queryFault(name, QStringLiteral("A time such as 2026-03-02T09:00:00Z is expected."));
    return start;
}

Result<Appointment> found(const ApiCall &call)
{
    const auto code = call.code();
    return code ? BookingService(call.ledger, call.clock, call.ids).find(call.site, *code)
                : Result<Appointment>(code.error());
}

// As at a kiosk: one that is confirmed and has not begun.
bool mayMove(const ApiCall &call, const Appointment &appointment)
{
    return call.plan && appointment.status == store::AppointmentStatus::Confirmed &&
           appointment.start > call.clock.now();
}

// The page of its code says all there is to say.
ApiReply toItsPage(const ApiCall &call, const Appointment &appointment, const PhoneWords &in)
{
    return seeOther(pathOf(call, appointment) + QStringLiteral("?lang=") + QLatin1String(in.language));
}

ApiReply movedPage(const ApiCall &call, const Appointment &appointment, const PhoneWords &in)
{
    const QString body =
        QStringLiteral("<p class=\"done\" role=\"status\">%1</p>\n<p><strong>%2</strong><br>%3<br>%4</p>\n")
            .arg(text(say(in).moved).toHtmlEscaped(), phoneTime(call, appointment.start, in).toHtmlEscaped(),
                 reasonsText(call, appointment, QLatin1String(in.language)).toHtmlEscaped(),
                 whereText(call, appointment, in).toHtmlEscaped());
    const QString path = pathOf(call, appointment);
    return htmlPage(QLatin1String(in.language), text(say(in).moveTitle),
                    tag("h1", text(say(in).moveTitle)) + body +
                        QStringLiteral("<p><a class=\"act\" href=\"%1/calendar.ics\">%2</a></p>\n<p>%3</p>\n")
                            .arg(path, text(in.calendar).toHtmlEscaped(), link(path, text(say(in).toPage), in)));
}

} // namespace

Reply phoneMovePageRoute(ApiCall &call)
{
    const QDate day = call.queryDate("day");
    const QDate from = call.queryDate("from");
    const auto start = readInstant(call, "start");
    const auto done = readInstant(call, "done");
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto appointment = found(call);
    if (!appointment)
        return refuse(appointment.error());
    const PhoneWords &in = phoneWords(call, appointment->language);
    if (!mayMove(call, *appointment) || (done && *done != appointment->start))
        return toItsPage(call, *appointment, in);
    if (done)
        return movedPage(call, *appointment, in);
    const QDate wanted = start ? toLocal(call.plan->zone, *start).day : day;
    const auto free = freeFrom(call, *appointment, wanted.isValid() ? wanted : from, wanted.isValid() ? 1 : daysShown);
    if (!free)
        return refuse(free.error());
    const bool isThatDay = !free->days.isEmpty() && free->days.constFirst().day == wanted;
    if (start) {
        const auto starts = isThatDay ? free->days.constFirst().starts : QList<appointments::SlotStart>();
        const bool isFree = std::any_of(starts.begin(), starts.end(),
                                        [&](const appointments::SlotStart &one) { return one.start == *start; });
        return isFree ? lastLook(call, *appointment, *start, in) : gonePage(call, *appointment, *start, in);
    }
    if (!day.isValid())
        return daysPage(call, *appointment, *free, in);
    // The day is full by now, or never had anything: what comes next to it.
    return isThatDay ? timesPage(call, *appointment, free->days.constFirst(), in)
                     : gonePage(call, *appointment, firstInstantAt(call.plan->zone, day, 0), in);
}

Reply phoneMoveRoute(ApiCall &call)
{
    const auto start = readInstant(call, "start");
    if (!start && call.faults.isEmpty())
        call.queryFault("start", QStringLiteral("The time to move to is expected."));
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto appointment = found(call);
    if (!appointment)
        return refuse(appointment.error());
    const PhoneWords &in = phoneWords(call, appointment->language);
    if (!mayMove(call, *appointment))
        return toItsPage(call, *appointment, in);
    const auto moved = BookingService(call.ledger, call.clock, call.ids).move(*call.plan, appointment->code, *start);
    // By way of another address, so that a page that is loaded again moves nothing again.
    if (moved)
        return seeOther(pathOf(call, *moved) +
                        QStringLiteral("/move?done=%1&lang=%2").arg(toText(moved->start), QLatin1String(in.language)));
    if (moved.error().is(HubRefusal::Taken) || moved.error().is(HubRefusal::NotBookable))
        return gonePage(call, *appointment, *start, in);
    return moved.error().is(HubRefusal::WrongState) ? Reply(toItsPage(call, *appointment, in)) : refuse(moved.error());
}

} // namespace parvis::hub
