// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/sitestatus.h"

#include "appointments/bookingcode.h"
#include "appointments/plan.h"
#include "hub/api/apisettings.h"
#include "hub/service/instants.h"
#include "hub/service/planservice.h"
#include "hub/service/recoveryservice.h"
#include "hub/service/releaseservice.h"
#include "queue/queueplan.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

constexpr std::chrono::minutes silentAfter{15};
constexpr std::chrono::days restoreTold{3};
constexpr int mostQuarantined = 10'000;

QList<SiteAlarm> alarmsOf(const store::Device &device, Instant now)
{
    QList<SiteAlarm> alarms;
    if (device.setAside)
        return alarms;
    if (device.frozen)
        alarms << SiteAlarm{QStringLiteral("frozen"), device.id, device.frozenBecause};
    if (device.owesReoffer)
        alarms << SiteAlarm{QStringLiteral("awaiting-reoffer"), device.id, device.name};
    const Instant heard = device.lastSeen.value_or(device.enrolled);
    if (device.kind == QLatin1String("kiosk") && now - heard > silentAfter)
        alarms << SiteAlarm{QStringLiteral("silent"), device.id, toText(heard)};
    return alarms;
}

QString codeAndStart(const store::Appointment &appointment)
{
    const auto code = appointments::BookingCode::parse(appointment.code);
    return QStringLiteral("%1 %2").arg(code ? code->toText() : appointment.code, toText(appointment.start));
}

QString stretchOf(const RecoveryService::Lost &lost)
{
    return lost.from ? QStringLiteral("%1 %2").arg(toText(*lost.from), toText(lost.to)) : toText(lost.to);
}

// Kept by an older hub, or put there by hand: with it nothing is booked and no ticket is given.
Result<QList<SiteAlarm>> unreadablePlans(store::HubLedger &ledger, const QString &site)
{
    QList<SiteAlarm> alarms;
    const auto plan = ReleaseService(ledger).plan(site);
    if (!plan)
        return plan.error();
    const auto queue = ReleaseService(ledger).queue(site);
    if (!queue)
        return queue.error();
    const auto object = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
    const auto add = [&alarms](const char *which, const auto &decoded) {
        if (decoded)
            return;
        const auto &fault = decoded.error().first();
        alarms << SiteAlarm{QStringLiteral("plan"),
                            {},
                            QStringLiteral("%1: %2 %3").arg(QLatin1String(which), fault.pointer, fault.message)};
    };
    if (*plan)
        add("appointments", appointments::Plan::decode(object(**plan)));
    if (*queue)
        add("queue", queue::QueuePlan::decode(object(**queue)));
    return alarms;
}

} // namespace

Result<SiteStatus> siteStatus(store::HubLedger &ledger, const ApiSettings &settings, const QString &site, Instant now)
{
    SiteStatus status;
    const auto done = ledger.read(site, [&](store::HubTransaction &transaction) -> Result<void> {
        auto devices = transaction.devices();
        if (!devices)
            return devices.error();
        status.devices = *std::move(devices);
        const auto quarantine = transaction.quarantine(mostQuarantined);
        if (!quarantine)
            return quarantine.error();
        for (const store::QuarantineRow &row : *quarantine)
            status.quarantined += row.resolution ? 0 : 1;
        const auto open = transaction.openHandOffs();
        if (!open)
            return open.error();
        status.handOffs = open->size();
        const auto stream = transaction.stream();
        if (!stream)
            return stream.error();
        status.sequence = stream->sequence;
        const auto outside = PlanService::outsidePlan(transaction, now);
        if (!outside)
            return outside.error();
        const auto lost = RecoveryService::lost(transaction);
        if (!lost)
            return lost.error();
        if (*lost && now - (*lost)->to < restoreTold)
            status.alarms << SiteAlarm{QStringLiteral("restored"), {}, stretchOf(**lost)};
        for (const store::Appointment &appointment : *outside)
            status.alarms << SiteAlarm{QStringLiteral("outside-plan"), {}, codeAndStart(appointment)};
        return {};
    });
    if (!done)
        return done.error();
    const auto unreadable = unreadablePlans(ledger, site);
    if (!unreadable)
        return unreadable.error();
    status.alarms = *unreadable + status.alarms;
    if (settings.alarms)
        status.alarms = settings.alarms() + status.alarms;
    for (const store::Device &device : std::as_const(status.devices))
        status.alarms += alarmsOf(device, now);
    if (status.quarantined > 0)
        status.alarms << SiteAlarm{QStringLiteral("quarantine"), {}, QString::number(status.quarantined)};
    return status;
}

} // namespace parvis::hub
