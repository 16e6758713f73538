// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/bookingbody.h"

#include "hub/api/ants.h"
#include "hub/service/hubrefusal.h"

namespace parvis::hub
{

using Need = BodyReader::Need;

QString saidAudience(const ApiCall &call, const QString &said)
{
    return said.isEmpty() && !call.isDesk() ? QStringLiteral("resident") : said;
}

HoldRequest readHold(const ApiCall &call, BodyReader &body)
{
    HoldRequest hold;
    body.list("reasons", 1, 10, [&](BodyReader &reader) {
        appointments::WishedReason wished;
        wished.reason = reader.text("reason", 1, 200);
        wished.persons = reader.has("persons") ? int(reader.number("persons", 1, 1'000)) : 1;
        reader.finish();
        hold.wish.reasons << wished;
    });
    hold.start = body.instant("start");
    hold.resource = body.text("resource", 1, 200, Need::Optional);
    hold.wish.audience = saidAudience(call, body.text("audience", 0, 100, Need::Optional));
    const QString channel = body.oneOf(
        "channel", {QStringLiteral("desk"), QStringLiteral("phone"), QStringLiteral("video")}, Need::Optional);
    hold.wish.channel = appointments::parseChannel(channel).value_or(appointments::Channel::Desk);
    hold.language = body.text("language", 0, 20, Need::Optional);
    body.text("device", 0, 100, Need::Optional); // who asks is known by the header
    hold.device = call.device ? call.device->id : QString();
    return hold;
}

BookingContact readContact(BodyReader &body)
{
    BookingContact contact;
    contact.scheme = body.text("contactScheme", 1, 60, Need::Optional);
    contact.contact = body.base64("contact", 16 * 1024, Need::Optional);
    contact.personKey = body.text("personKey", 0, 200, Need::Optional);
    // The number of a national pre-application names the person better than anything else.
    const QString application = body.text("applicationId", 1, 40, Need::Optional);
    if (!application.isEmpty())
        contact.personKey = applicationKey(application);
    if (body.has("contact") && !body.has("contactScheme"))
        body.fault("contactScheme", QStringLiteral("\"contactScheme\" says how \"contact\" is sealed; it is missing."));
    return contact;
}

ApiProblem takenProblem(const ApiCall &call, const appointments::Plan &plan, const Error &error,
                        const appointments::BookingWish &wish, Instant start)
{
    ApiProblem problem = problemOf(error);
    if (problem.type == QLatin1String("taken"))
        problem.more.insert(QStringLiteral("next"),
                            call.alternatives.of(call.ledger, plan, wish, start, call.clock.now()));
    return problem;
}

ApiProblem confirmProblem(const ApiCall &call, const Error &error)
{
    if (call.isDesk() && error.is(HubRefusal::LimitReached))
        return {QStringLiteral("limit-reached"),
                QStringLiteral("This person has as many appointments for this reason as are allowed."),
                {},
                {}};
    return problemOf(error);
}

} // namespace parvis::hub
