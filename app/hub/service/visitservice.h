// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

namespace parvis::hub
{

/// An agent and a visitor at one screen: what the kiosk shows, and what each of them does about it.
///
/// Only the kiosk that asked and the desk that claimed take part, and only while it is claimed: NotAllowed for others,
/// WrongState before and after; the acts can still be read then, without what was said. Neither is told to the feed
/// but by its number. Errors: NotFound, NotAllowed, WrongState, Invalid, StoreError. One thread.
class VisitService
{
public:
    static constexpr qsizetype largestState = 128 * 1024;
    static constexpr int mostActs = 2'000; ///< of one hand-off
    static constexpr int actsAtOnce = 200;

    /// Who asks: a device, and the id of the agent who has signed in at it; empty where the site has no agents.
    struct Party {
        QString device;
        bool isDesk = false;
        QString agent = {};
    };
    /// Where a visit stands, for one of the two.
    struct Sign {
        qint64 number = 0; ///< of the state; 0 = the kiosk has told none yet
        QByteArray state = {};
        qint64 acts = 0; ///< number of the newest act
        std::chrono::milliseconds silence{0}; ///< since the other side was last heard of
        QString agent = {};
    };

    VisitService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// The kiosk shows STATE, a JSON object; the same again only says that the kiosk is there.
    [[nodiscard]] Result<Sign> show(const QString &site, const QString &id, const Party &kiosk,
                                    const QByteArray &state);
    /// For the desk.
    [[nodiscard]] Result<Sign> look(const QString &site, const QString &id, const Party &desk);
    /// Gives the number of ACT; its hand-off, side, name and time are set here. Invalid where it answers no proposal.
    [[nodiscard]] Result<qint64> add(const QString &site, const QString &id, const Party &party, store::HandOffAct act,
                                     qint64 answered);
    [[nodiscard]] Result<QList<store::HandOffAct>> acts(const QString &site, const QString &id, const Party &party,
                                                        qint64 after);

    /// How an agent parts from a visitor who waits on.
    enum class Parting { Lost, Passed };

    /// Writes down what became of a hand-off that was BEFORE and is AFTER, and erases what ends with it.
    [[nodiscard]] static Result<void> trace(store::HubTransaction &transaction, const store::HandOff &before,
                                            const store::HandOff &after, Parting parting);
    /// Anybody who looks for a hand-off hears of its place by the entity "handoff" of the feed, {"a","s","v"}: the
    /// newest act, the state, the newest view. What was shared and said stays out of it.
    [[nodiscard]] static Result<void> tell(store::HubTransaction &transaction, const store::HandOff &handOff);

private:
    [[nodiscard]] static Result<void> tellBoth(store::HubTransaction &transaction, const store::HandOff &handOff);
    /// Runs WORK where PARTY takes part in the hand-off.
    using Work = std::function<Result<void>(store::HubTransaction &, const store::HandOff &)>;
    [[nodiscard]] static Result<void> with(store::HubTransaction &transaction, const QString &id, const Party &party,
                                           const Work &work);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

} // namespace parvis::hub
