// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forms/submission.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace parvis::store
{

/// What a journal entry tells the hub. The names are those of the journal's table and of the API: "submission", ...
enum class EntryKind {
    Submission,   ///< a filled form
    Booking,      ///< a place sold under a lease, or the wish for one
    Return,       ///< leased places given back unsold
    Cancellation, ///< an appointment given back, by its code
    HandOff,      ///< a wish for a human being that was left behind
    Ticket,       ///< a ticket of the kiosk's own series
};

[[nodiscard]] QString toText(EntryKind kind);
[[nodiscard]] std::optional<EntryKind> parseEntryKind(const QString &text);

/// What is handed to the outbox: all in clear; the store seals payload and document before they reach the disk.
struct OutboxDraft {
    QString id;        ///< from makeId(); the idempotency key towards the hub. The same draft given twice is one entry
    QString reference; ///< from makeReference(), what the visitor is given
    QString procedure; ///< procedure id
    QString form;      ///< form id
    QByteArray formHash; ///< 32 bytes: SHA-256 of the form definition the visitor saw
    QString site;        ///< site id
    QString language;    ///< the visitor's language
    QByteArray payload;  ///< wire::SubmissionCodec::encode
    QByteArray document; ///< the filled PDF; empty when the form makes none
    EntryKind kind = EntryKind::Submission;
    /// What the hub must read in clear to act: units and tokens, times, code, person key; nothing else of the visitor.
    /// Canonical JSON object of 64 KiB at most; empty = none. Stored as it is.
    QByteArray facts = {};

    /// SUBMISSION under a new id. Keep the draft until add() succeeds: a second try must carry the same id.
    [[nodiscard]] static OutboxDraft of(const forms::Submission &submission, const QString &site,
                                        const QByteArray &document);
};

/// Where an entry stands. Moves only downward.
enum class OutboxState {
    Pending,      ///< written, not yet offered to the hub
    Sent,         ///< offered at least once, no receipt yet
    Acknowledged, ///< the hub's receipt is stored; erased 72 h later
};

/// One row of the outbox without its two large parts.
struct OutboxEntry {
    qint64 sequence = 0; ///< place in this kiosk's journal, from 1, no gap
    QString id;
    QString reference;
    QString procedure;
    QString form;
    QByteArray formHash;
    QString site;
    QString language;
    Instant created;
    QString scheme;            ///< how payload and document are sealed
    QByteArray payloadSha256;  ///< of the stored (sealed) bytes
    QByteArray documentSha256; ///< likewise; of nothing when there is no document
    QByteArray previousHash;   ///< entryHash of the entry before it; 32 zero bytes for the first
    EntryKind kind = EntryKind::Submission;
    QByteArray facts;
    QByteArray entryHash; ///< SHA-256 over all of the above
    OutboxState state = OutboxState::Pending;
    int attempts = 0;
    std::optional<Instant> lastSent;
    std::optional<Instant> acknowledged; ///< by the hub's clock

    bool operator==(const OutboxEntry &) const = default;
};

} // namespace parvis::store
