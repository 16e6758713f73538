// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "hub/api/sitestatus.h"

#include <QMap>

#include <mutex>
#include <optional>

namespace parvis::hub
{

/// What does not work in a running hub, told by the threads that meet it, for its status page. Any thread.
class HubHealth
{
public:
    /// The alarm stays for as long after a failure, so that a disk that is full now and then does not hide it.
    static constexpr std::chrono::seconds calm{30};

    /// Of anything the database met; what is no fault of it (a rule, a row that is there) changes nothing.
    void met(const Error &error, Instant now);
    /// Something was written at NOW.
    void wrote(Instant now);
    [[nodiscard]] bool isStoreFailing() const;

    /// The places of SITE's coming days could not be made.
    void placesFailed(const QString &site, const QString &detail, Instant now);
    void placesMade(const QString &site);

    /// "store" and "places", each with since when.
    [[nodiscard]] QList<SiteAlarm> alarms() const;

private:
    struct Fault {
        Instant since;
        Instant last;
        QString detail;
    };

    mutable std::mutex m_mutex;
    std::optional<Fault> m_store;
    QMap<QString, Fault> m_places; // by site
};

/// A ledger that tells HEALTH of what the database meets.
class WatchedLedger final : public store::HubLedger
{
public:
    WatchedLedger(store::HubLedger &ledger, HubHealth &health, const Clock &clock)
        : m_ledger(ledger), m_health(health), m_clock(clock)
    {
    }

    [[nodiscard]] Result<void> write(const QString &site, const Work &work) override;
    [[nodiscard]] Result<void> read(const QString &site, const Work &work) override;
    [[nodiscard]] Result<QStringList> sites() override { return told(m_ledger.sites()); }
    [[nodiscard]] Result<QString> epoch() override { return told(m_ledger.epoch()); }
    [[nodiscard]] Result<void> setEpoch(const QString &epoch) override { return told(m_ledger.setEpoch(epoch)); }

private:
    template <typename T> Result<T> told(Result<T> result)
    {
        if (!result)
            m_health.met(result.error(), m_clock.now());
        return result;
    }

    store::HubLedger &m_ledger;
    HubHealth &m_health;
    const Clock &m_clock;
};

} // namespace parvis::hub
