// SPDX-License-Identifier: GPL-3.0-or-later
// The page to which the national search sends a visitor with a place he chose there: he looks at it once more and
// takes it. Nothing is held before he does, as many look at several towns.
#include "appointments/bookingcode.h"
#include "hub/api/answers.h"
#include "hub/api/ants.h"
#include "hub/api/elsewhere.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/api/phoneparts.h"
#include "hub/api/phonewords.h"
#include "hub/api/refusalwords.h"
#include "hub/api/visitpage.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

constexpr int mostPersons = 50;
constexpr std::chrono::minutes farthest{30};
constexpr qsizetype largestForm = 4'096;

struct Wished {
    QString reason;
    int persons = 1;
    Instant start;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// What a link of the search names. Its time is the site's wall clock.
Wished readWish(ApiCall &call)
{
    Wished wish;
    wish.reason = call.queryValue("reason").value_or(QString());
    wish.persons = int(call.queryNumber("persons", 1, mostPersons, 1));
    const QDateTime local =
        QDateTime::fromString(call.queryValue("start").value_or(QString()), QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (!local.isValid() || local.date().year() < 1970 || local.date().year() > 2500)
        call.queryFault("start", QStringLiteral("A local time such as 2026-03-02T09:00 is expected."));
    else if (call.plan)
        wish.start = Instant(
            std::chrono::milliseconds(QDateTime(local.date(), local.time(), call.plan->zone).toMSecsSinceEpoch()));
    return wish;
}

// Anybody may book from here what the site offers to the national search, and all where public booking is allowed.
bool isOffered(const ApiCall &call, const QString &reason)
{
    const bool isSearched =
        !call.settings.antsToken.isEmpty() && call.siteSettings->antsReasons.values().contains(reason);
    return call.plan && call.plan->findReason(reason) && (isSearched || call.settings.publicBooking);
}

QString address(const ApiCall &call, const Wished &wish)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(wish.start.time_since_epoch().count(), call.plan->zone);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("reason"), wish.reason);
    query.addQueryItem(QStringLiteral("persons"), QString::number(wish.persons));
    query.addQueryItem(QStringLiteral("start"), local.toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    return QStringLiteral("/book/%1?%2").arg(call.site, query.toString(QUrl::FullyEncoded));
}

QString facts(const ApiCall &call, const SiteContent &content, const Wished &wish, const PhoneWords &in)
{
    const QList<store::BookedReason> reasons{{wish.reason, wish.persons}};
    constexpr auto channel = appointments::Channel::Desk; // the search knows town halls only
    return factsPart(call, content, wish.start, reasons, {channel}, in) + bringPart(call, reasons, channel, in);
}

QString form(const ApiCall &call, const Wished &wish, const PhoneWords &in, const QString &application,
             const char *fault)
{
    QString fields = QStringLiteral("<p><label for=\"application\">%1</label><br>"
                                    "<input id=\"application\" name=\"application\" value=\"%2\" maxlength=\"40\" "
                                    "autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" "
                                    "aria-describedby=\"hint\"%3><br><small id=\"hint\">%4</small></p>\n")
                         .arg(text(in.application), application.toHtmlEscaped(),
                              fault ? QStringLiteral(" aria-invalid=\"true\"") : QString(),
                              text(fault ? fault : in.applicationHint).toHtmlEscaped());
    return phoneButton(address(call, wish), in.book, in, fields);
}

// BODY in the frame of the site. Where WISH is a place that exists, the same can be read in the other languages.
Reply page(ApiCall &call, const Wished *wish, const PhoneWords &in, const QString &body, int status = 200)
{
    const auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return refuse(content.error());
    const VisitWords &visit = visitWords(QLatin1String(in.language));
    QString html = townLine(call, **content, visit) + QStringLiteral("<h1>%1</h1>\n").arg(text(in.bookTitle)) + body;
    if ((*content)->site)
        html += phoneLine(*(*content)->site, refusalWords(QLatin1String(visit.language)).callUs);
    html += newsPart(call, **content, visit) + hoursPart(call, **content, visit);
    if (wish)
        html += languageLinks(address(call, *wish), visit);
    return htmlPage(QLatin1String(in.language), text(in.bookTitle), html, status);
}

QString alarm(const char *words)
{
    return QStringLiteral("<p class=\"fault\" role=\"alert\">%1</p>\n").arg(text(words).toHtmlEscaped());
}

appointments::BookingWish wishOf(const Wished &wish)
{
    appointments::BookingWish booking;
    booking.reasons = {{wish.reason, wish.persons}};
    return booking;
}

// The first place of each neighbour that offers the same.
QString nearbyPart(ApiCall &call, const Wished &wish, const PhoneWords &in)
{
    QString links;
    for (const appointments::Neighbour &near : call.plan->neighbours) {
        const auto there = callAt(call, near.site);
        if (near.travel > farthest || !there || !isOffered(*there, wish.reason))
            continue;
        std::optional<SlotService> own;
        SlotService &slots = call.slots ? *call.slots : own.emplace(call.ledger, call.clock);
        SlotQuestion question;
        question.wish = wishOf(wish);
        const auto first = slots.first(*there->plan, question);
        const auto site = elsewhereOf(call, near.site);
        if (!first || !*first || !site)
            continue;
        const Instant start = (*first)->start;
        links += QStringLiteral("<p><a class=\"act\" href=\"%1&amp;lang=%2\">%3<br>%4</a></p>\n")
                     .arg(address(*there, {wish.reason, wish.persons, start}).toHtmlEscaped(),
                          QLatin1String(in.language), site->name.in(QLatin1String(in.language)).toHtmlEscaped(),
                          phoneTime(*there, start, in).toHtmlEscaped());
    }
    return links.isEmpty() ? links : QStringLiteral("<h2>%1</h2>\n").arg(text(in.nearby)) + links;
}

// The place is gone: what can be had instead, a touch away.
Reply goneReply(ApiCall &call, const Wished &wish, const PhoneWords &in)
{
    const QJsonArray next = call.alternatives.of(call.ledger, *call.plan, wishOf(wish), wish.start, call.clock.now());
    QString body =
        alarm(in.gone) + QStringLiteral("<p>%1</p>\n").arg(text(next.isEmpty() ? in.nothingElse : in.instead));
    QList<Instant> told;
    for (const QJsonValue &candidate : next) {
        const auto start = parseInstant(candidate[QStringLiteral("start")]);
        if (!start || told.contains(*start))
            continue;
        told << *start;
        const QString link = address(call, {wish.reason, wish.persons, *start});
        body += QStringLiteral("<p><a class=\"act\" href=\"%1&amp;lang=%2\">%3</a></p>\n")
                    .arg(link.toHtmlEscaped(), QLatin1String(in.language), phoneTime(call, *start, in).toHtmlEscaped());
    }
    return page(call, &wish, in, body + nearbyPart(call, wish, in), 409);
}

// True when nobody has a place there and then and the rules allow it.
bool isFree(const ApiCall &call, const Wished &wish)
{
    std::optional<SlotService> own;
    SlotService &slots = call.slots ? *call.slots : own.emplace(call.ledger, call.clock);
    SlotQuestion question;
    question.wish = wishOf(wish);
    question.from = wish.start;
    question.filter.until = wish.start + std::chrono::minutes(1);
    const auto first = slots.first(*call.plan, question);
    return first && *first && (*first)->start == wish.start;
}

// What the visitor wrote into the form: without spaces, in capitals.
QString applicationOf(const QByteArray &body)
{
    QByteArray form = body.left(largestForm);
    form.replace('+', ' ');
    const QUrlQuery query(QString::fromUtf8(form));
    return query.queryItemValue(QStringLiteral("application"), QUrl::FullyDecoded)
        .simplified()
        .remove(QLatin1Char(' '))
        .toUpper();
}

Reply notOffered(ApiCall &call, const PhoneWords &in)
{
    return page(call, nullptr, in, alarm(in.notOffered), 404);
}

// The place with the field for the number of an application, or what is wrong with that.
Reply bookingForm(ApiCall &call, const Wished &wish, const PhoneWords &in, const QString &application,
                  const char *fault)
{
    const auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return refuse(content.error());
    return page(call, &wish, in, facts(call, **content, wish, in) + form(call, wish, in, application, fault),
                fault ? 422 : 200);
}

} // namespace

Reply bookPageRoute(ApiCall &call)
{
    const Wished wish = readWish(call);
    if (!call.faults.isEmpty())
        return invalid(call);
    const PhoneWords &in = phoneWords(call, {});
    if (!isOffered(call, wish.reason))
        return notOffered(call, in);
    if (!isFree(call, wish))
        return goneReply(call, wish, in);
    return bookingForm(call, wish, in, {}, nullptr);
}

Reply bookFromPageRoute(ApiCall &call)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z0-9]{10}\\z"));
    const Wished wish = readWish(call);
    if (!call.faults.isEmpty())
        return invalid(call);
    const PhoneWords &in = phoneWords(call, {});
    if (!isOffered(call, wish.reason))
        return notOffered(call, in);
    const QString application = applicationOf(call.request.body);
    if (!application.isEmpty() && !shape.match(application).hasMatch())
        return bookingForm(call, wish, in, application, in.applicationFault);
    HoldRequest request;
    request.wish = wishOf(wish);
    request.start = wish.start;
    request.language = QLatin1String(in.language);
    BookingContact contact;
    if (!application.isEmpty())
        contact.personKey = applicationKey(application);
    const auto booked = BookingService(call.ledger, call.clock, call.ids).book(*call.plan, request, contact);
    if (booked) {
        // Another address, so that a page that is loaded again books nothing again.
        const QString target =
            QStringLiteral("/p/%1/%2?lang=%3").arg(call.site, booked->code, QLatin1String(in.language));
        return ApiReply{303, {{"Location", target.toLatin1()}, {"Cache-Control", "no-store"}}, {}};
    }
    if (booked.error().is(HubRefusal::LimitReached))
        return page(call, &wish, in, alarm(in.askReception), 409); // nothing of whose appointment stands against it
    const bool isGone = booked.error().is(HubRefusal::Taken) || booked.error().is(HubRefusal::NotBookable);
    return isGone ? goneReply(call, wish, in) : refuse(booked.error());
}

} // namespace parvis::hub
