// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/hubledger.h"

#include <chrono>

namespace parvis::hub
{

/// A desk that needs its colleagues at once.
struct Emergency {
    QString id;
    QString by;   ///< agent's id
    QString name; ///< as colleagues read it
    QString desk;
    Instant at;
    QString endedBy; ///< name of who called it off or goes there; empty while nobody has
    bool isGoing = false; ///< a colleague goes there; false = the caller himself called it off
    std::optional<Instant> ended;

    bool operator==(const Emergency &) const = default;
};

/// Calls for colleagues at one site. Kept with who and when; other desks hear of one by the feed, which names nobody.
/// Errors: NotFound, StoreError. One thread.
class EmergencyService
{
public:
    struct By {
        QString id;
        QString name;
        QString desk;
    };
    static constexpr std::chrono::hours shownFor{12};

    EmergencyService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// Those of the last hours, the newest change first.
    [[nodiscard]] Result<QList<Emergency>> list(const QString &site);
    /// The same ID again: as it is. An agent whose call is open keeps that one.
    [[nodiscard]] Result<Emergency> call(const QString &site, const QString &id, const By &by);
    /// The caller calls it off; anybody else says that he goes. Again, or after somebody else: as it is.
    [[nodiscard]] Result<Emergency> end(const QString &site, const QString &id, const By &by);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

/// Of what is kept of one: is it over?
[[nodiscard]] bool hasEnded(const QByteArray &record);

} // namespace parvis::hub
