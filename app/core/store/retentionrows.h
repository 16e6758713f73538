// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

namespace parvis::store
{

/// What a hub keeps about people, each kind with an end of its own. How long is said in hub/service/retention.h.
enum class RetainedKind {
    Submissions,     ///< with payload, document, way, the help at the kiosk, and the copy that lay in quarantine
    Contacts,        ///< of an appointment: contact, person key, what agents wrote about it, the copy in quarantine
    Appointments,    ///< the rest of it: when, what for, how it ended
    CallBacks,       ///< appointments that are none, with their tries
    EarlierWishes,   ///< to come earlier
    HandOffs,        ///< that are over, with the traces of their visits
    WaitingHandOffs, ///< nobody has come for
    Tickets,         ///< that are over
    Quarantine,      ///< that was decided on
    Comments,        ///< of opinions; the choice stays
    Emergencies,     ///< calls for colleagues
    Absences,        ///< of staff
    Answers,         ///< to requests: what visitors and agents wrote, the rest of the answer stays
    Keys,            ///< of requests and of entries of journals, with their answers
};

/// A row that may hold something of a kind.
struct RetainedRow {
    QString key;        ///< within its kind and site
    bool holds = false; ///< there is something of the kind to erase
    /// When the time of retention began; nothing as long as the row is in use. Of Submissions when one was touched
    /// last, also while it is in use.
    std::optional<Instant> since;
    QByteArray body; ///< Submissions: the record of its way; Emergencies, Absences: the record; Answers: the answer

    bool operator==(const RetainedRow &) const = default;
};

/// What a transaction tells and erases for the sake of retention.
class RetentionRows
{
public:
    virtual ~RetentionRows() = default;

    /// The next LIMIT rows whose key is above AFTER (empty: from the first), by key in an order of the database's own.
    /// Fewer: there are no more. Looks at no other row.
    [[nodiscard]] virtual Result<QList<RetainedRow>> retained(RetainedKind kind, const QString &after, int limit) = 0;
    /// Erases what the rows KEYS hold of KIND, with all copies; how many rows. Not of WaitingHandOffs and Answers.
    [[nodiscard]] virtual Result<int> forget(RetainedKind kind, const QStringList &keys) = 0;
    /// The answer kept for the request KEY is ANSWER from now on.
    [[nodiscard]] virtual Result<void> shortenAnswer(const QString &key, const QByteArray &answer) = 0;

    /// A kept answer with one of these in it holds what people wrote. A reason behind a text is that of a correction;
    /// the reasons of an appointment stand behind a number.
    [[nodiscard]] static const QList<QByteArray> &personalMarks();
    /// Is a request's key one of a journal's entry? Its answer is a receipt, with nothing of a person in it.
    [[nodiscard]] static bool isOfJournal(const QString &key) { return key.startsWith(QLatin1String("journal/")); }

    /// Those of TRANSACTION; Refused where its ledger does not tell them.
    [[nodiscard]] static Result<RetentionRows *> of(HubTransaction &transaction);
};

} // namespace parvis::store
