// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/sitestatus.h"

#include "hub/api/apisettings.h"
#include "hub/service/instants.h"

namespace parvis::hub
{

namespace
{

constexpr std::chrono::minutes silentAfter{15};
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
        return {};
    });
    if (!done)
        return done.error();
    if (settings.alarms)
        status.alarms += settings.alarms();
    for (const store::Device &device : std::as_const(status.devices))
        status.alarms += alarmsOf(device, now);
    if (status.quarantined > 0)
        status.alarms << SiteAlarm{QStringLiteral("quarantine"), {}, QString::number(status.quarantined)};
    return status;
}

} // namespace parvis::hub
