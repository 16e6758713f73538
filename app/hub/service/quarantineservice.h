// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/bookingservice.h"
#include "hub/service/journalservice.h"

#include <functional>

namespace parvis::hub
{

/// What a person may decide on an entry the hub could not take in.
enum class QuarantineDecision {
    TakeIn,  ///< it has the effect it would have had; a booking whose place is gone is kept as a request
    Honour,  ///< the visitor gets a place: at the time he was promised, or at the one that is named
    Handled, ///< it was dealt with elsewhere; the note says how
    Discard, ///< it shall have no effect; the note says why
};

/// One row as a person sees it who has to decide.
struct QuarantineCase {
    store::QuarantineRow row;
    QString kind;      ///< what the entry calls itself; empty when it cannot be read
    QString reference; ///< what is printed on the visitor's receipt; may be empty
    QString procedure;
    std::optional<store::Appointment> mine; ///< of a booking: what was made of it
    QList<store::Appointment> others;       ///< of a booking that has no place: who is at its time on its resource
    QList<QuarantineDecision> possible;     ///< empty once it was decided on
};

struct QuarantineVerdict {
    QuarantineDecision decision = QuarantineDecision::Handled;
    QString by;                   ///< the name of a person, not blank
    QString note;                 ///< not blank for Handled and Discard; at most 1000 characters
    std::optional<Instant> start; ///< of Honour; nothing = as promised
    QString resource;             ///< of Honour; empty = any that can
};

/// What lies in quarantine, and how a person ends that. Nothing is ever erased by a decision: the row stays with who
/// decided what and when, and no longer raises the alarm.
///
/// A decision and its effect are one transaction. Errors: HubRefusal, StoreError. One thread.
class QuarantineService
{
public:
    /// Makes of a row's body the entry as it came.
    using Reading = std::function<JournalEntry(const QByteArray &body)>;

    QuarantineService(store::HubLedger &ledger, const Clock &clock, IdSource ids, Reading reading)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids)), m_reading(std::move(reading))
    {
    }

    /// Those that wait first; at most LIMIT.
    [[nodiscard]] Result<QList<QuarantineCase>> list(const QString &site, int limit);
    /// NotFound.
    [[nodiscard]] Result<QuarantineCase> find(const QString &site, const QString &id);
    /// PLAN null where nothing can be booked. The same decision again: as it is. WrongState when another one was made
    /// or this one does not fit (the detail says which), Invalid without a name or a note that is needed, Taken and
    /// NotBookable when the visitor cannot have that place: the case stays open then. NotFound.
    [[nodiscard]] Result<QuarantineCase> resolve(const QString &site, const appointments::Plan *plan, const QString &id,
                                                 const QuarantineVerdict &verdict);

private:
    [[nodiscard]] Result<void> takeIn(store::HubTransaction &transaction, const appointments::Plan *plan,
                                      const store::QuarantineRow &row, JournalEntry entry);
    [[nodiscard]] Result<QuarantineCase> caseOf(store::HubTransaction &transaction, const store::QuarantineRow &row);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
    Reading m_reading;
};

/// "take-in", "honour", "handled", "discard", and back.
[[nodiscard]] QString toText(QuarantineDecision decision);
[[nodiscard]] std::optional<QuarantineDecision> parseQuarantineDecision(const QString &text);

} // namespace parvis::hub
