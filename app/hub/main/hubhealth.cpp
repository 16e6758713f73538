// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/hubhealth.h"

#include "hub/service/instants.h"
#include "store/storeerror.h"

#include <algorithm>

namespace parvis::hub
{

using store::StoreError;

namespace
{

bool isOfTheStore(const Error &error)
{
    const auto faults = {StoreError::Lost,    StoreError::DiskFull, StoreError::Io,
                         StoreError::Corrupt, StoreError::ReadOnly, StoreError::CannotOpen};
    return std::any_of(faults.begin(), faults.end(), [&](StoreError fault) { return error.is(fault); });
}

QString sentence(Instant since, const QString &detail)
{
    return QStringLiteral("since %1: %2").arg(toText(std::chrono::floor<std::chrono::seconds>(since)), detail);
}

} // namespace

void HubHealth::met(const Error &error, Instant now)
{
    if (!isOfTheStore(error))
        return;
    const std::lock_guard lock(m_mutex);
    m_store = Fault{m_store ? m_store->since : now, now, error.detail()};
}

void HubHealth::wrote(Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_store && std::chrono::abs(now - m_store->last) >= calm)
        m_store.reset();
}

bool HubHealth::isStoreFailing() const
{
    const std::lock_guard lock(m_mutex);
    return m_store.has_value();
}

void HubHealth::placesFailed(const QString &site, const QString &detail, Instant now)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_places.constFind(site);
    m_places.insert(site, Fault{known == m_places.constEnd() ? now : known->since, now, detail});
}

void HubHealth::placesMade(const QString &site)
{
    const std::lock_guard lock(m_mutex);
    m_places.remove(site);
}

QList<SiteAlarm> HubHealth::alarms() const
{
    const std::lock_guard lock(m_mutex);
    QList<SiteAlarm> alarms;
    if (m_store)
        alarms << SiteAlarm{QStringLiteral("store"), {}, sentence(m_store->since, m_store->detail)};
    for (auto places = m_places.constBegin(); places != m_places.constEnd(); ++places) {
        alarms << SiteAlarm{
            QStringLiteral("places"),
            {},
            sentence(places->since,
                     QStringLiteral("the coming days of \"%1\" cannot be made: %2").arg(places.key(), places->detail))};
    }
    return alarms;
}

Result<void> WatchedLedger::write(const QString &site, const Work &work)
{
    return told(m_ledger.write(site, work));
}

Result<void> WatchedLedger::read(const QString &site, const Work &work)
{
    return told(m_ledger.read(site, work));
}

} // namespace parvis::hub
