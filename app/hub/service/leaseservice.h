// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/lease.h"
#include "appointments/plan.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// What a kiosk says of its leases.
struct LeaseQuestion {
    QString device;
    struct Holding {
        appointments::UnitKey unit;
        quint64 token = 0;
    };
    QList<Holding> holding; ///< everything it counts as its own, sold or not
    int demand = 0;         ///< how many places it wishes to hold
};

struct LeaseAnswer {
    QString epoch;
    Instant time;
    QList<appointments::Lease> grants;  ///< all it may sell, old ones renewed
    QList<appointments::Lease> recalls; ///< it is asked to give these back
    QList<appointments::UnitKey> gone;  ///< it holds these no longer: back, booked, or given to somebody else
};

/// The places kiosks may sell while they cannot ask.
///
/// A lease ends by the kiosk's word (a return or a sale in its journal), by the start of the place, or by the override
/// of a named person; never on time alone, and never because a kiosk left it out of what it holds. Errors: HubRefusal,
/// StoreError. One thread.
class LeaseService
{
public:
    /// Days looked at for places to lease, today included.
    static constexpr int days = 7;

    LeaseService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// Renews what the kiosk has, and grants more up to QUESTION.demand, the reserve's share of each day counted over
    /// all kiosks: first one place for each reason that is sold offline, the rest spread over the day. Places that are
    /// too near for a reason's lead time do not count towards the demand, and no such place is granted. Nothing is
    /// granted or renewed to a device that is frozen or set aside, or while the site awaits a re-offer; that is no
    /// error. NotAllowed for an unknown device.
    [[nodiscard]] Result<LeaseAnswer> renew(const appointments::Plan &plan, const LeaseQuestion &question);
    /// Asks the kiosk that has UNIT to give it back; a free one is withdrawn at once when WITHDRAW.
    enum class Afterwards { Free, Withdrawn };
    [[nodiscard]] Result<appointments::UnitRecord> recall(const QString &site, const appointments::UnitKey &unit,
                                                          Afterwards afterwards);
    /// Takes out the places whose start has passed; how many.
    [[nodiscard]] Result<int> sweep(const QString &site, int limit = 1'000);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

} // namespace parvis::hub
