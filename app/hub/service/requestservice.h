// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "hub/service/callbackservice.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// Somebody who waits for an agent to find him a place (he found none himself, or lost the one he was sold offline), or
/// to call him back.
struct OpenRequest {
    store::Appointment appointment;
    std::optional<Instant> wished; ///< the start he was promised or asked for; nothing = any
    Instant lateFrom;              ///< he has waited a working day then
    QString kiosk;                 ///< name of where he wrote it; empty where it was no kiosk
    bool isConflict = false;       ///< it lies in quarantine too, and nobody has decided on it there
    std::optional<CallBack> callBack; ///< he wants to be called, and gets no place

    bool operator==(const OpenRequest &) const = default;
};

struct OpenRequests {
    QList<OpenRequest> rows; ///< the oldest first
    qint64 total = 0;        ///< of the site
    bool isLate = false;     ///< the oldest of the site has waited a working day
};

/// The requests of a site, of whatever day, until each has a place or is called off (BookingService::cancel); those to
/// be called back until CallBackService has settled them.
///
/// Errors: HubRefusal, StoreError. One thread.
class RequestService
{
public:
    RequestService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// At most LIMIT after the first OFFSET. PLAN null where nothing can be booked: a working day is 24 hours then.
    [[nodiscard]] Result<OpenRequests> list(const QString &site, const appointments::Plan *plan, qint64 offset,
                                            int limit);
    /// The request gets the place at START; RESOURCE empty = any that serves it. An agent may book sooner or later than
    /// visitors may. What lay in quarantine about it is settled as honoured by BY. Again: as it is. NotFound,
    /// WrongState, NotBookable, Taken, AwaitingReoffer.
    [[nodiscard]] Result<store::Appointment> book(const appointments::Plan &plan, const QString &code, Instant start,
                                                  const QString &resource, const QString &by);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

/// Who decided on an appointment (an id) elsewhere has decided on what lies in quarantine about it, if anything waits
/// there.
[[nodiscard]] Result<void> settleQuarantine(store::HubTransaction &transaction, const QString &appointment,
                                            const store::Resolution &resolution);

/// The same hour on the next day on which PLAN has an opening. What was written on a day without one counts from the
/// beginning of the next that has. Never earlier for a later INSTANT; a day later where there is no opening for a
/// month.
[[nodiscard]] Instant workingDayAfter(const appointments::Plan &plan, Instant instant);

} // namespace parvis::hub
