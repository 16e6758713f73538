// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/helpprospect.h"
#include "store/hubledger.h"

#include <chrono>

namespace parvis::hub
{

/// A visitor asks for a human being.
///
/// Waiting -> Claimed (by one agent at one desk, under a claim token that every claim raises) -> Ended; the visitor may
/// withdraw from Waiting and Claimed. An agent who is not heard of for 30 s loses it: it waits again, in its old place
/// in line. What becomes of a claimed one is an act of the joined visit (VisitService), whose state and values end with
/// it. Errors: NotFound, WrongState, StaleClaim, Invalid, StoreError. One thread.
class HandOffService
{
public:
    static constexpr std::chrono::seconds heartbeatEvery{10};
    static constexpr std::chrono::seconds reclaimAfter{30};
    static constexpr std::chrono::seconds namedFor{60}; ///< so long one that was passed on waits for the agent named

    /// Who helps. Another desk is another one, and so is another agent at the same desk; the name is only shown.
    struct Claimant {
        QString desk;       ///< the device from which he helps
        QString agent = {}; ///< id of who has signed in there; empty where the site has no agents
        QString name = {};

        [[nodiscard]] bool holds(const store::HandOff &handOff) const;
    };

    /// What one agent leaves to the next.
    struct PassOn {
        QString onlyFor = {}; ///< id of the agent it is for; empty = anybody
        QString note = {};    ///< for agents alone; gone with the end
    };

    /// What can be said to a visitor whose call waits.
    struct Prospect {
        std::optional<queue::HelpStaff> staff; ///< nothing where no desk of the site has ever told who is there
        int ahead = 0;                         ///< who have called before him and have nobody yet
        std::optional<queue::HelpTime> time;   ///< nothing: nobody can say
    };

    HandOffService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// What else the device has that asks: a kiosk that was switched off in the middle of a visit no longer knows.
    enum class Others {
        Keep,
        Withdraw, ///< nobody else stands there: what it asked for before is withdrawn
    };

    /// ID is the kiosk's; the same again gives what stands. CONTEXT is a JSON object.
    [[nodiscard]] Result<store::HandOff> request(const QString &site, const QString &id, const QString &device,
                                                 const QString &language, const QByteArray &context,
                                                 Others others = Others::Keep);
    [[nodiscard]] Result<store::HandOff> find(const QString &site, const QString &id);
    /// WrongState when another one has it and is heard of. The same one again keeps his token. Invalid without a name.
    [[nodiscard]] Result<store::HandOff> claim(const QString &site, const QString &id, const Claimant &who);
    /// StaleClaim, here and below, for whoever does not hold it under CLAIMTOKEN.
    [[nodiscard]] Result<store::HandOff> heartbeat(const QString &site, const QString &id, quint64 claimToken,
                                                   const Claimant &who);
    [[nodiscard]] Result<store::HandOff> end(const QString &site, const QString &id, quint64 claimToken,
                                             const Claimant &who);
    /// It waits again in its old place: first for the agent named, after namedFor for anybody. A wish, no lock: whoever
    /// is there may claim it.
    [[nodiscard]] Result<store::HandOff> pass(const QString &site, const QString &id, quint64 claimToken,
                                              const Claimant &who, const PassOn &to);
    /// Again: as it is.
    [[nodiscard]] Result<store::HandOff> withdraw(const QString &site, const QString &id);
    /// Of one that waits. What it is about counts where the visitor told; PLAN null = the site has no lines.
    [[nodiscard]] Result<Prospect> prospect(const QString &site, const store::HandOff &handOff,
                                            const queue::QueuePlan *plan);
    /// Waiting and claimed ones, oldest first.
    [[nodiscard]] Result<QList<store::HandOff>> open(const QString &site);
    /// Puts back what silent agents had, and gives to everybody what an agent named did not take; how many. LISTENING:
    /// for so long the hub can be heard by agents; nobody is silent who had no reclaimAfter to be heard in.
    [[nodiscard]] Result<int> sweep(const QString &site, std::chrono::milliseconds listening);

private:
    /// What is to be written.
    enum class Effect {
        None,  ///< it was so already
        Quiet, ///< nobody needs to hear of it
        Told,
        Passed, ///< told, and it was no silence that it was lost by
    };
    using Change = std::function<Result<Effect>(store::HandOff &, Instant now)>;
    [[nodiscard]] Result<store::HandOff> change(const QString &site, const QString &id, const Change &change);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

/// "waiting", "claimed", "ended", "withdrawn"
[[nodiscard]] QString toText(store::HandOffState state);

} // namespace parvis::hub
