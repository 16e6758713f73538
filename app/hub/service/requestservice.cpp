// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/requestservice.h"

#include "appointments/openingdays.h"
#include "base/localday.h"
#include "hub/service/honouring.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/quarantineservice.h"
#include "store/requestrows.h"

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

constexpr int daysAhead = 31;

bool isOpen(const OpeningDays &days, const Plan &plan, QDate day)
{
    return std::any_of(plan.resources.cbegin(), plan.resources.cend(),
                       [&](const Resource &resource) { return !days.hours(resource.id, day).isEmpty(); });
}

Instant lateFrom(const Plan *plan, Instant asked)
{
    return plan ? workingDayAfter(*plan, asked) : asked + std::chrono::hours(24);
}

Result<OpenRequest> readRequest(HubTransaction &transaction, const Plan *plan, const Appointment &appointment)
{
    OpenRequest request{appointment, {}, lateFrom(plan, appointment.created), {}, false, {}};
    if (isCallBack(appointment)) {
        auto callBack = callBackOf(transaction, appointment.id);
        if (!callBack)
            return callBack.error();
        request.callBack = *std::move(callBack);
    }
    if (appointment.end > appointment.start) // without a wish it begins and ends when it was written
        request.wished = appointment.start;
    if (!appointment.device.isEmpty()) {
        const auto device = transaction.device(appointment.device);
        if (!device)
            return device.error();
        if (*device && (*device)->kind == QLatin1String("kiosk"))
            request.kiosk = (*device)->name;
    }
    const auto row = transaction.quarantineRow(appointment.id);
    if (!row)
        return row.error();
    request.isConflict = *row && !(*row)->resolution && (*row)->because == QLatin1String("conflict");
    return request;
}

} // namespace

Instant workingDayAfter(const Plan &plan, Instant instant)
{
    LocalMinute begun = toLocal(plan.zone, instant);
    const OpeningDays days(plan, begun.day, begun.day.addDays(daysAhead + 1));
    bool hasBegun = isOpen(days, plan, begun.day);
    for (int ahead = 1; ahead <= daysAhead; ++ahead) {
        const QDate day = toLocal(plan.zone, instant).day.addDays(ahead);
        if (!isOpen(days, plan, day))
            continue;
        if (hasBegun)
            return firstInstantAt(plan.zone, day, begun.minute);
        begun = {day, 0};
        hasBegun = true;
    }
    return instant + std::chrono::hours(24);
}

Result<void> settleQuarantine(HubTransaction &transaction, const QString &appointment,
                              const store::Resolution &resolution)
{
    const auto row = transaction.quarantineRow(appointment);
    if (!row)
        return row.error();
    if (!*row || (*row)->resolution)
        return {};
    const auto resolved = transaction.resolveQuarantine(appointment, resolution);
    return resolved ? Result<void>() : Result<void>(resolved.error());
}

Result<OpenRequests> RequestService::list(const QString &site, const Plan *plan, qint64 offset, int limit)
{
    OpenRequests requests;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto waiting = store::RequestRows::of(transaction);
        if (!waiting)
            return waiting.error();
        const auto total = (*waiting)->requestCount();
        if (!total)
            return total.error();
        requests.total = *total;
        const auto oldest = (*waiting)->requests(0, 1);
        if (!oldest)
            return oldest.error();
        requests.isLate = !oldest->isEmpty() && lateFrom(plan, oldest->constFirst().created) <= m_clock.now();
        const auto rows = (*waiting)->requests(offset, limit);
        if (!rows)
            return rows.error();
        for (const Appointment &appointment : *rows) {
            auto request = readRequest(transaction, plan, appointment);
            if (!request)
                return request.error();
            requests.rows << *std::move(request);
        }
        return {};
    });
    return done ? Result<OpenRequests>(requests) : Result<OpenRequests>(done.error());
}

Result<Appointment> RequestService::book(const Plan &plan, const QString &code, Instant start, const QString &resource,
                                         const QString &by)
{
    Appointment booked;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.appointmentByCode(code);
        if (!found)
            return found.error();
        if (!*found || isCallBack(**found))
            return Error(HubRefusal::NotFound, QStringLiteral("appointment"));
        booked = **found;
        const bool isThere = booked.start == start && (resource.isEmpty() || booked.resource == resource);
        if (booked.status == AppointmentStatus::Confirmed && isThere)
            return {};
        if (booked.status != AppointmentStatus::Requested)
            return Error(HubRefusal::WrongState, toText(booked.status));
        const Instant now = m_clock.now();
        if (auto placed = honour(transaction, &plan, {booked.id, start, resource, now}); !placed)
            return placed;
        const auto after = transaction.appointment(booked.id);
        if (!after)
            return after.error();
        booked = after->value_or(booked);
        return settleQuarantine(transaction, booked.id, {toText(QuarantineDecision::Honour), by, now, {}});
    });
    return done ? Result<Appointment>(booked) : Result<Appointment>(done.error());
}

} // namespace parvis::hub
