// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/operation.h"

namespace parvis::hub
{

namespace
{

QStringList names(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *name : list)
        result << QLatin1String(name);
    return result;
}

} // namespace

const QList<Operation> &operations()
{
    using A = Operation::Access;
    using W = Operation::Who;
    using B = Operation::Body;
#define PARVIS_SITE "/api/v1/sites/{site}"
    static const QStringList slotQuery =
        names({"reason", "persons", "audience", "channel", "from", "until", "part", "weekday", "place", "language"});
    static const QList<Operation> table{
        {"POST", "/api/v1/devices", "enrolDevice", A::Alone, W::Anybody, B::Json, {}, enrolRoute},
        {"GET", "/api/v1/sites", "listSites", A::Read, W::Anybody, B::None, {}, sitesRoute},
        {"GET", PARVIS_SITE, "getSite", A::Read, W::Anybody, B::None, {}, siteRoute},
        {"GET", PARVIS_SITE "/slots", "findSlots", A::Read, W::Anybody, B::None, slotQuery + names({"cursor", "days"}),
         slotsRoute},
        {"GET", PARVIS_SITE "/slots/first", "findFirstSlot", A::Read, W::Anybody, B::None, slotQuery, firstSlotRoute},
        {"POST", PARVIS_SITE "/holds", "holdPlace", A::Write, W::Booker, B::Json, {}, holdRoute},
        {"POST", PARVIS_SITE "/holds/{id}/confirm", "confirmHold", A::Write, W::Booker, B::Json, {}, confirmRoute},
        {"DELETE", PARVIS_SITE "/holds/{id}", "releaseHold", A::Write, W::Booker, B::None, {}, releaseHoldRoute},
        {"GET", PARVIS_SITE "/appointments", "listAppointments", A::Read, W::Desk, B::None,
         names({"day", "cursor", "limit"}), dayRoute},
        {"POST", PARVIS_SITE "/appointments/find", "findAppointment", A::Read, W::Device, B::Json, {}, findTodayRoute},
        {"GET",
         PARVIS_SITE "/appointments/{code}",
         "getAppointment",
         A::Read,
         W::Anybody,
         B::None,
         {},
         appointmentRoute},
        {"DELETE",
         PARVIS_SITE "/appointments/{code}",
         "cancelAppointment",
         A::Write,
         W::Anybody,
         B::None,
         {},
         cancelRoute},
        {"POST",
         PARVIS_SITE "/appointments/{code}/move",
         "moveAppointment",
         A::Write,
         W::Anybody,
         B::Json,
         {},
         moveRoute},
        {"POST",
         PARVIS_SITE "/appointments/{code}/check-in",
         "checkIn",
         A::Write,
         W::Device,
         B::None,
         {},
         checkInRoute},
        {"POST", PARVIS_SITE "/appointments/{code}/no-show", "markNoShow", A::Write, W::Desk, B::None, {}, noShowRoute},
        {"POST", PARVIS_SITE "/appointments/{code}/serve", "markServed", A::Write, W::Desk, B::None, {}, serveRoute},
        {"POST",
         PARVIS_SITE "/appointments/{code}/alert",
         "wishEarlier",
         A::Write,
         W::Anybody,
         B::Json,
         {},
         alertRoute},
        {"GET",
         PARVIS_SITE "/appointments/{code}/calendar.ics",
         "getCalendar",
         A::Read,
         W::Anybody,
         B::None,
         {},
         calendarRoute},
        {"GET", PARVIS_SITE "/feed", "readFeed", A::Read, W::Device, B::None, names({"epoch", "after", "limit"}),
         feedRoute},
        {"GET", PARVIS_SITE "/digest", "getDigest", A::Read, W::Device, B::None, {}, digestRoute},
        {"POST", PARVIS_SITE "/journal", "sendJournal", A::Write, W::Device, B::Json, {}, journalRoute},
        {"POST", PARVIS_SITE "/leases", "renewLeases", A::Write, W::Device, B::Json, {}, leasesRoute},
        {"POST", PARVIS_SITE "/report", "reportDevice", A::Write, W::Device, B::Json, {}, reportRoute},
        {"GET", PARVIS_SITE "/release", "getRelease", A::Read, W::Anybody, B::None, {}, releaseRoute},
        {"GET", "/api/v1/objects/{sha256}", "getObject", A::Read, W::Anybody, B::None, {}, objectRoute},
        {"POST", "/api/v1/objects", "getObjects", A::Read, W::Anybody, B::Json, {}, objectsRoute},
        {"POST", PARVIS_SITE "/desk/sessions", "signIn", A::Read, W::Counter, B::Json, {}, signInRoute},
        {"GET", PARVIS_SITE "/agents", "listAgents", A::Read, W::Desk, B::None, {}, agentsRoute},
        {"POST", PARVIS_SITE "/handoffs", "requestHandOff", A::Write, W::Device, B::Json, {}, handOffRoute},
        {"GET", PARVIS_SITE "/handoffs", "listHandOffs", A::Read, W::Desk, B::None, {}, handOffsRoute},
        {"GET", PARVIS_SITE "/handoffs/{id}", "getHandOff", A::Read, W::Device, B::None, {}, findHandOffRoute},
        {"POST", PARVIS_SITE "/handoffs/{id}/claim", "claimHandOff", A::Write, W::Desk, B::Json, {}, claimRoute},
        {"POST", PARVIS_SITE "/handoffs/{id}/heartbeat", "keepHandOff", A::Write, W::Desk, B::Json, {}, heartbeatRoute},
        {"POST", PARVIS_SITE "/handoffs/{id}/end", "endHandOff", A::Write, W::Desk, B::Json, {}, endRoute},
        {"DELETE", PARVIS_SITE "/handoffs/{id}", "withdrawHandOff", A::Write, W::Device, B::None, {}, withdrawRoute},
        {"GET", PARVIS_SITE "/services", "listServices", A::Read, W::Anybody, B::None, {}, servicesRoute},
        {"POST", PARVIS_SITE "/tickets", "takeTicket", A::Write, W::Device, B::Json, {}, takeTicketRoute},
        {"GET", PARVIS_SITE "/tickets/{id}", "getTicket", A::Read, W::Anybody, B::None, {}, ticketRoute},
        {"DELETE", PARVIS_SITE "/tickets/{id}", "leaveQueue", A::Write, W::Anybody, B::None, {}, leaveQueueRoute},
        {"POST",
         PARVIS_SITE "/tickets/{id}/rejoin",
         "rejoinQueue",
         A::Write,
         W::Anybody,
         B::None,
         {},
         rejoinQueueRoute},
        {"GET", PARVIS_SITE "/queue", "listQueue", A::Read, W::Desk, B::None, {}, queueRoute},
        {"GET", PARVIS_SITE "/calls", "listCalls", A::Read, W::Device, B::None, names({"limit"}), callsRoute},
        {"POST", PARVIS_SITE "/calls", "callTicket", A::Write, W::Desk, B::Json, {}, callRoute},
        {"POST", PARVIS_SITE "/agents", "noteAgent", A::Write, W::Desk, B::Json, {}, dutyRoute},
        {"POST", PARVIS_SITE "/tickets/{id}/recall", "recallTicket", A::Write, W::Desk, B::Json, {}, recallTicketRoute},
        {"POST", PARVIS_SITE "/tickets/{id}/start", "startTicket", A::Write, W::Desk, B::Json, {}, startTicketRoute},
        {"POST", PARVIS_SITE "/tickets/{id}/park", "parkTicket", A::Write, W::Desk, B::Json, {}, parkTicketRoute},
        {"POST", PARVIS_SITE "/tickets/{id}/return", "returnTicket", A::Write, W::Desk, B::Json, {}, returnTicketRoute},
        {"POST",
         PARVIS_SITE "/tickets/{id}/transfer",
         "transferTicket",
         A::Write,
         W::Desk,
         B::Json,
         {},
         transferTicketRoute},
        {"POST", PARVIS_SITE "/tickets/{id}/missed", "missTicket", A::Write, W::Desk, B::Json, {}, missTicketRoute},
        {"POST", PARVIS_SITE "/tickets/{id}/serve", "serveTicket", A::Write, W::Desk, B::Json, {}, serveTicketRoute},
        {"POST", PARVIS_SITE "/tickets/{id}/undo", "undoTicket", A::Write, W::Desk, B::Json, {}, undoTicketRoute},
        {"POST", PARVIS_SITE "/overrides", "overrideDevice", A::Write, W::Desk, B::Json, {}, overrideRoute},
        {"POST", PARVIS_SITE "/recalls", "recallPlace", A::Write, W::Desk, B::Json, {}, recallRoute},
        {"GET", PARVIS_SITE "/quarantine", "listQuarantine", A::Read, W::Desk, B::None, {}, quarantineRoute},
        {"GET", PARVIS_SITE "/alarms", "listAlarms", A::Read, W::Desk, B::None, {}, alarmsRoute},
        {"GET", PARVIS_SITE "/status", "getStatus", A::Read, W::Desk, B::None, {}, statusRoute},
        {"GET",
         "/api/ants/getManagedMeetingPoints",
         "getManagedMeetingPoints",
         A::Read,
         W::Ants,
         B::None,
         {},
         meetingPointsRoute},
        {"GET", "/api/ants/availableTimeSlots", "availableTimeSlots", A::Read, W::Ants, B::None,
         names({"meeting_point_ids", "start_date", "end_date", "reason", "documents_number"}), timeSlotsRoute},
        {"GET", "/api/ants/searchApplicationIds", "searchApplicationIds", A::Read, W::Ants, B::None,
         names({"application_ids"}), applicationIdsRoute},
        {"GET", "/api/openapi.json", "getDescription", A::Read, W::Anybody, B::None, {}, openApiRoute},
        {"GET", "/p/{site}/{code}", "phonePage", A::Read, W::Anybody, B::None, names({"lang"}), phonePageRoute},
        {"POST", "/p/{site}/{code}/cancel", "phoneCancel", A::Write, W::Anybody, B::None, names({"lang"}),
         phoneCancelRoute},
        {"GET", "/p/{site}/{code}/calendar.ics", "phoneCalendar", A::Read, W::Anybody, B::None, {}, phoneCalendarRoute},
        {"GET", "/status", "statusPage", A::Read, W::Staff, B::None, {}, statusPageRoute},
        {"GET", "/health", "getHealth", A::Read, W::Anybody, B::None, {}, healthRoute},
        {"GET", "/metrics", "getMetrics", A::Read, W::Anybody, B::None, {}, metricsRoute},
    };
#undef PARVIS_SITE
    return table;
}

} // namespace parvis::hub
