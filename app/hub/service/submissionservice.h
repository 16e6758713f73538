// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/hubledger.h"

#include <QJsonObject>

#include <chrono>

namespace parvis::hub
{

/// Where a submission stands at the town hall.
enum class SubmissionState {
    Received,   ///< nobody has dealt with it
    Checked,    ///< an agent read it and it is complete
    Correction, ///< something is to be mended by the visitor; the move's reason says what
    Done,       ///< dealt with
};

/// Who did what to it and when.
struct SubmissionMove {
    SubmissionState to = SubmissionState::Received;
    QString by;   ///< agent's id, or the name at a site without agents
    QString name; ///< as colleagues read it
    Instant at;
    QString reason;   ///< of Correction, in the visitor's language
    bool undo = false; ///< took back the move before

    bool operator==(const SubmissionMove &) const = default;
};

/// A submission with its way; in a list without payload and document.
struct SubmissionCase {
    store::StoredSubmission submission;
    int revision = 0; ///< 0 = nobody has moved it yet
    QList<SubmissionMove> moves;
    QJsonObject assistance = {}; ///< wire::Assistance, of this version or a later one; empty: filled alone

    [[nodiscard]] bool isAssisted() const { return !assistance.isEmpty(); }
    [[nodiscard]] SubmissionState state() const { return moves.isEmpty() ? SubmissionState::Received : moves.last().to; }
    /// Why a correction is asked for; empty in any other state.
    [[nodiscard]] QString reason() const;

    bool operator==(const SubmissionCase &) const = default;
};

/// What becomes of the forms visitors sent:
///
/// | to         | from                          |
/// |------------|-------------------------------|
/// | Checked    | Received, Correction          |
/// | Correction | Received, Checked             |
/// | Done       | Checked                       |
///
/// Each move names the revision the desk saw, so two desks never both move one: Taken for the slower. A move can be taken
/// back for 10 s by who made it, once. Nothing is erased from the way. Errors: HubRefusal, StoreError. One thread.
class SubmissionService
{
public:
    static constexpr std::chrono::seconds undoTime{10};
    static constexpr int longestReason = 1'000;

    struct By {
        QString id;
        QString name;
    };

    SubmissionService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// Newest first, of those numbered below BEFORE (0 = all) whose reference begins with REFERENCE.
    [[nodiscard]] Result<QList<SubmissionCase>> list(const QString &site, qint64 before, const QString &reference,
                                                     int limit);
    /// Those that are not done, the same way; and how many there are, whatever BEFORE and LIMIT are.
    struct Open {
        QList<SubmissionCase> cases;
        int total = 0;
    };
    [[nodiscard]] Result<Open> open(const QString &site, qint64 before, const QString &reference, int limit);
    /// With payload and document. NotFound.
    [[nodiscard]] Result<SubmissionCase> find(const QString &site, const QString &id);
    /// REASON is needed for Correction and for nothing else (Invalid). WrongState, Taken, NotFound.
    [[nodiscard]] Result<SubmissionCase> move(const QString &site, const QString &id, SubmissionState to, int revision,
                                              const By &by, const QString &reason = {});
    /// UndoRefused: "nothing-to-undo", "undo-too-late", "undo-by-other".
    [[nodiscard]] Result<SubmissionCase> undo(const QString &site, const QString &id, const By &by);

private:
    using Change = std::function<Result<SubmissionMove>(const SubmissionCase &, Instant)>;
    [[nodiscard]] Result<SubmissionCase> change(const QString &site, const QString &id, const Change &change);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

/// Of what is kept of a submission's way: has it come to its end, Done?
[[nodiscard]] bool isDealtWith(const QByteArray &way);

/// "received", "checked", "correction", "done"
[[nodiscard]] QString toText(SubmissionState state);
[[nodiscard]] std::optional<SubmissionState> parseSubmissionState(const QString &text);

} // namespace parvis::hub
