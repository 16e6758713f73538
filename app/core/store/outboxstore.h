// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/database.h"
#include "store/outboxentry.h"
#include "wire/payloadsealer.h"
#include "wire/receipt.h"

#include <QList>

#include <chrono>
#include <functional>

namespace parvis::store
{

/// What the kiosk owes the hub: a journal of submissions, bookings and the like, each written whole or not at all.
///
/// add() returns only after the transaction has reached the disk; only then may a receipt be shown, spoken or printed.
/// Payload, document and everything hashed are immutable from then on: the schema itself refuses to change them, and
/// to delete an entry nobody acknowledged. Entries form a hash chain; the hub compares its head to find a cloned or
/// rolled-back disk. References the database, clock and sealer given, which must outlive it. One thread.
class OutboxStore
{
public:
    /// How long a sealed payload outlives its receipt, so that a hub restored from a backup can be refilled.
    static constexpr std::chrono::hours keptAfterReceipt{72};

    OutboxStore(const Database &database, const Clock &clock, const wire::PayloadSealer &sealer);

    /// Writes one entry. On any error nothing was acknowledged: call again with the same draft, same id.
    /// Invalid when an id, reference or hash has not its shape; Refused when the id exists for another
    /// reference, form, site, language, kind or facts. ALSO runs in the same transaction once a new entry is written, and
    /// undoes it by failing; it does not run for an entry that is there already.
    [[nodiscard]] Result<OutboxEntry> add(const OutboxDraft &draft,
                                          const std::function<Result<void>(const OutboxEntry &)> &also = {}) const;

    /// Without a receipt, oldest first; at most LIMIT.
    [[nodiscard]] Result<QList<OutboxEntry>> pending(int limit = 100) const;
    /// The first LIMIT after SEQUENCE that are not yet erased, oldest first, with a receipt or without.
    [[nodiscard]] Result<QList<OutboxEntry>> writtenAfter(qint64 sequence, int limit) const;
    [[nodiscard]] Result<int> pendingCount() const;
    /// NotFound when the id was never there or has been erased.
    [[nodiscard]] Result<OutboxEntry> find(const QString &id) const;
    [[nodiscard]] Result<OutboxEntry> findReference(const QString &reference) const;
    /// The stored, sealed bytes; Corrupt when they no longer match their hash.
    [[nodiscard]] Result<QByteArray> payload(const QString &id) const;
    [[nodiscard]] Result<QByteArray> document(const QString &id) const;

    /// Notes that the entry was offered to the hub once more.
    [[nodiscard]] Result<void> markSent(const QString &id) const;
    /// Stores the hub's receipt, given when the hub's clock said HUBTIME. Invalid when its hash is not the entry's. A
    /// second receipt changes nothing.
    [[nodiscard]] Result<void> acknowledge(const wire::Receipt &receipt, Instant hubTime) const;

    /// Erases what was acknowledged 72 h before HUBTIME or earlier and cuts the log, so that the disk no longer holds it.
    /// HUBTIME is the hub's clock as last heard: a wall clock of the kiosk that jumps would erase what is hours old.
    /// Gives the number erased. Busy when the log could not be cut: the rows are gone, call again for the log.
    [[nodiscard]] Result<int> purge(Instant hubTime) const;

    /// entryHash of the newest entry ever written; 32 zero bytes before the first.
    [[nodiscard]] Result<QByteArray> head() const;
    /// Its sequence number; 0 before the first.
    [[nodiscard]] Result<qint64> lastSequence() const;
    /// Recomputes every hash and every link. Corrupt with the sequence number of the first that is wrong.
    [[nodiscard]] Result<void> verify() const;

private:
    [[nodiscard]] Result<OutboxEntry> one(const QString &where, const QString &value) const;
    [[nodiscard]] Result<QByteArray> bytes(const QString &column, const QString &id) const;
    [[nodiscard]] Result<void> insert(OutboxEntry &entry, const QByteArray &payload, const QByteArray &document) const;

    const Database &m_database;
    const Clock &m_clock;
    const wire::PayloadSealer &m_sealer;
};

} // namespace parvis::store
