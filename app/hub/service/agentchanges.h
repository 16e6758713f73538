// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/bookingservice.h"

namespace parvis::hub
{

/// What an agent does to somebody's appointment. It happens as BookingService does it; what was done and the message
/// stay with the appointment, in the same transaction, so that its visitor is told where he looks. Errors as there. One
/// thread.
class AgentChanges
{
public:
    /// BY is the agent's name.
    AgentChanges(store::HubLedger &ledger, const Clock &clock, IdSource ids, QString by)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids)), m_by(std::move(by))
    {
    }

    /// MESSAGE may be empty.
    [[nodiscard]] Result<store::Appointment> move(const appointments::Plan &plan, const QString &code, Instant start,
                                                  const QString &resource, const QString &message);
    [[nodiscard]] Result<store::Appointment> cancel(const appointments::Plan &plan, const QString &code,
                                                    const QString &message);

private:
    using Act = std::function<Result<store::Appointment>(BookingService &booking)>;
    using Settle = std::function<Result<void>(store::HubTransaction &transaction, const store::Appointment &after)>;
    [[nodiscard]] Result<store::Appointment> change(const QString &site, const QString &code, const QString &message,
                                                    const Act &act, const Settle &settle = {});

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
    QString m_by;
};

} // namespace parvis::hub
