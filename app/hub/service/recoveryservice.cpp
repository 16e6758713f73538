// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/recoveryservice.h"

#include "hub/service/hubclock.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/releaseservice.h"
#include "hub/service/restoredplaces.h"
#include "hub/service/unitbook.h"

namespace parvis::hub
{

using store::HubTransaction;

namespace
{

const QString restoredFact = QStringLiteral("restored");
const QString backupFact = QStringLiteral("backup-of"); // when the hub that it was taken from last marked its time

Result<void> noteBackup(HubTransaction &transaction)
{
    const auto mark = clockMark(transaction);
    if (!mark)
        return mark.error();
    return transaction.setFact(backupFact, *mark ? toText((*mark)->time).toUtf8() : QByteArray());
}

// Only kiosks sell without the hub; a desk or a board has nothing to offer again.
bool keepsAJournal(const store::Device &device)
{
    return device.kind == QLatin1String("kiosk");
}

} // namespace

Result<QString> RecoveryService::afterRestore()
{
    const auto sites = m_ledger.sites();
    if (!sites)
        return sites.error();
    for (const QString &site : *sites) {
        const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
            auto devices = transaction.devices();
            if (!devices)
                return devices.error();
            for (store::Device &device : *devices) {
                if (device.setAside || device.owesReoffer || !keepsAJournal(device))
                    continue;
                device.owesReoffer = true;
                if (auto put = transaction.putDevice(device); !put)
                    return put;
            }
            UnitBook book(transaction);
            const auto least = book.floor();
            if (!least)
                return least.error();
            if (auto raised = book.raiseFloor(*least + tokenJump); !raised)
                return raised;
            if (auto skipped = ReleaseService::skipNumbers(transaction, m_clock.now()); !skipped)
                return skipped;
            if (auto noted = noteBackup(transaction); !noted)
                return noted;
            return transaction.setFact(restoredFact, toText(m_clock.now()).toUtf8());
        });
        if (!done)
            return done.error();
    }
    const QString epoch = m_ids.id();
    const auto set = m_ledger.setEpoch(epoch);
    return set ? Result<QString>(epoch) : Result<QString>(set.error());
}

Result<void> RecoveryService::setAside(const QString &site, const QString &device, const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error(HubRefusal::Invalid, QStringLiteral("by"));
    return m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.device(device);
        if (!found)
            return found.error();
        if (!*found)
            return Error(HubRefusal::NotFound, QStringLiteral("device"));
        store::Device lost = **found;
        lost.setAside = true;
        lost.frozenBecause = QStringLiteral("set aside by %1").arg(by.trimmed());
        if (auto put = transaction.putDevice(lost); !put)
            return put;
        return RestoredPlaces(transaction, m_clock.now()).settle();
    });
}

Result<std::optional<RecoveryService::Lost>> RecoveryService::lost(HubTransaction &transaction)
{
    const auto restored = transaction.fact(restoredFact);
    if (!restored)
        return restored.error();
    const auto backup = transaction.fact(backupFact);
    if (!backup)
        return backup.error();
    const auto to = parseInstant(QString::fromUtf8(*restored));
    return to ? std::optional(Lost{parseInstant(QString::fromUtf8(*backup)), *to}) : std::nullopt;
}

Result<QList<store::Device>> RecoveryService::awaited(const QString &site)
{
    QList<store::Device> awaited;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto devices = transaction.devices();
        if (!devices)
            return devices.error();
        for (const store::Device &device : *devices) {
            if (device.owesReoffer && !device.setAside)
                awaited << device;
        }
        return {};
    });
    return done ? Result<QList<store::Device>>(awaited) : Result<QList<store::Device>>(done.error());
}

} // namespace parvis::hub
