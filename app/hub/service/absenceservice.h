// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "hub/service/idsource.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// Counters or agents that are not there for a while: [from, until).
struct Absence {
    QStringList resources;
    Instant from;
    Instant until;

    bool operator==(const Absence &) const = default;
};

/// An appointment an absence touches, and where its visitor could be received at the same time.
struct AbsenceHit {
    store::Appointment appointment;
    QStringList elsewhere; ///< resources that are free then and may serve him

    bool operator==(const AbsenceHit &) const = default;
};

/// What becomes of one of them.
struct AbsenceDecision {
    enum class Act {
        Move,   ///< to START at RESOURCE; the same time at another resource is a move too
        Cancel, ///< with a MESSAGE
    };

    QString code; ///< plain
    int revision = 0; ///< as the agent saw it
    Act act = Act::Cancel;
    Instant start = {};
    QString resource = {};
    QString message = {};
};

/// Why one decision cannot be carried out.
struct AbsenceConflict {
    QString code;
    QString because; ///< "changed", "taken", "not-bookable", "undecided", "gone", "away" (the place is in the absence)

    bool operator==(const AbsenceConflict &) const = default;
};

struct AbsenceOutcome {
    bool isDone = false; ///< else nothing was changed, and `conflicts` says why
    QList<AbsenceConflict> conflicts;
    int places = 0; ///< no longer offered

    bool operator==(const AbsenceOutcome &) const = default;
};

/// Enters an absence: its places are taken out and everybody it hits gets his decision, all in one transaction or nothing.
///
/// A place on lease to a kiosk is called back and withdrawn when it comes; what the kiosk sold meanwhile is hit the next
/// time the same absence is looked at. Errors: HubRefusal (Invalid, NotFound, AwaitingReoffer), StoreError. One thread.
class AbsenceService
{
public:
    static constexpr int longestDays = 92;

    AbsenceService(store::HubLedger &ledger, const Clock &clock, IdSource ids)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids))
    {
    }

    /// Who is hit, in order of time: confirmed ones only. Changes nothing.
    [[nodiscard]] Result<QList<AbsenceHit>> preview(const appointments::Plan &plan, const Absence &absence);
    /// BY is the agent's name. Everybody who is hit needs a decision.
    [[nodiscard]] Result<AbsenceOutcome> enter(const appointments::Plan &plan, const Absence &absence,
                                               const QList<AbsenceDecision> &decisions, const QString &by);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
};

} // namespace parvis::hub
