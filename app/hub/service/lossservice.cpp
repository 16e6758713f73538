// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/lossservice.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/recoveryservice.h"

namespace parvis::hub
{

using appointments::UnitKey;
using appointments::UnitRecord;
using store::Device;
using store::HubTransaction;

Result<Device> LossService::find(const QString &site, const QString &named)
{
    QList<Device> fitting;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto devices = transaction.devices();
        if (!devices)
            return devices.error();
        for (const Device &device : *devices) {
            if (device.id == named)
                fitting.prepend(device);
            else if (device.name.compare(named.simplified(), Qt::CaseInsensitive) == 0)
                fitting.append(device);
        }
        return {};
    });
    if (!done)
        return done.error();
    if (fitting.isEmpty())
        return Error(HubRefusal::NotFound, QStringLiteral("device"));
    if (fitting.size() > 1 && fitting.constFirst().id != named)
        return Error(HubRefusal::Taken, QStringLiteral("several devices have this name"));
    return fitting.constFirst();
}

Result<QList<UnitKey>> LossService::leased(const QString &site, const QString &device)
{
    QList<UnitKey> places;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto held = transaction.unitsHeldBy(device);
        if (!held)
            return held.error();
        for (const UnitRecord &record : *held) {
            if (record.state == appointments::UnitState::Leased)
                places << record.key;
        }
        return {};
    });
    return done ? Result<QList<UnitKey>>(places) : Result<QList<UnitKey>>(done.error());
}

Result<QList<UnitKey>> LossService::declareLost(const QString &site, const QString &device, const QString &by)
{
    const auto freed = BookingService(m_ledger, m_clock, m_ids).override(site, device, by, {});
    if (!freed)
        return freed.error();
    const auto aside = RecoveryService(m_ledger, m_clock, m_ids).setAside(site, device, by);
    return aside ? Result<QList<UnitKey>>(freed->freed) : Result<QList<UnitKey>>(aside.error());
}

Result<Device> LossService::takeBack(const QString &site, const QString &id)
{
    Device device;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.device(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error(HubRefusal::NotFound, QStringLiteral("device"));
        if (!(*found)->setAside)
            return Error(HubRefusal::WrongState, QStringLiteral("not lost"));
        device = **found;
        device.setAside = false;
        if (!device.frozen)
            device.frozenBecause.clear();
        return transaction.putDevice(device);
    });
    return done ? Result<Device>(device) : Result<Device>(done.error());
}

} // namespace parvis::hub
