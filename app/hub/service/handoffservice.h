// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

#include <chrono>

namespace parvis::hub
{

/// A visitor asks for a human being.
///
/// Waiting -> Claimed (by one agent, under a claim token that every claim raises) -> Ended; the visitor may withdraw
/// from Waiting and Claimed. An agent who is not heard of for 30 s loses it: it waits again, in its old place in line.
/// What becomes of a claimed one is an act of the joined visit (VisitService), whose state and values end with it.
/// Errors: NotFound, WrongState, StaleClaim, Invalid, StoreError. One thread.
class HandOffService
{
public:
    static constexpr std::chrono::seconds heartbeatEvery{10};
    static constexpr std::chrono::seconds reclaimAfter{30};

    HandOffService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// ID is the kiosk's; the same again gives what stands. CONTEXT is a JSON object.
    [[nodiscard]] Result<store::HandOff> request(const QString &site, const QString &id, const QString &device,
                                                 const QString &language, const QByteArray &context);
    [[nodiscard]] Result<store::HandOff> find(const QString &site, const QString &id);
    /// WrongState when another agent has it and is heard of. The same agent again keeps his token. DESK is the device
    /// from which he helps.
    [[nodiscard]] Result<store::HandOff> claim(const QString &site, const QString &id, const QString &agent,
                                               const QString &desk = {});
    [[nodiscard]] Result<store::HandOff> heartbeat(const QString &site, const QString &id, quint64 claimToken);
    [[nodiscard]] Result<store::HandOff> end(const QString &site, const QString &id, quint64 claimToken);
    /// Again: as it is.
    [[nodiscard]] Result<store::HandOff> withdraw(const QString &site, const QString &id);
    /// Waiting and claimed ones, oldest first.
    [[nodiscard]] Result<QList<store::HandOff>> open(const QString &site);
    /// Puts back what silent agents had; how many.
    [[nodiscard]] Result<int> sweep(const QString &site);

private:
    /// What is to be written.
    enum class Effect {
        None,  ///< it was so already
        Quiet, ///< nobody needs to hear of it
        Told,
    };
    using Change = std::function<Result<Effect>(store::HandOff &, Instant now)>;
    [[nodiscard]] Result<store::HandOff> change(const QString &site, const QString &id, const Change &change);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

/// "waiting", "claimed", "ended", "withdrawn"
[[nodiscard]] QString toText(store::HandOffState state);

} // namespace parvis::hub
