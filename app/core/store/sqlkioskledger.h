// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kioskledger.h"
#include "store/outboxstore.h"

namespace parvis::store
{

/// The kiosk's ledger in outbox.db: the journal is the OutboxStore's, leases and facts lie beside it in the same file, so
/// that an entry and what it does to a lease are one transaction. The schema's triggers hold the rules of leases too.
///
/// References what it is given, which must outlive it. One thread.
class SqlKioskLedger final : public KioskLedger
{
public:
    SqlKioskLedger(const Database &database, const Clock &clock, const wire::PayloadSealer &sealer);

    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override;
    Result<QList<OutboxEntry>> pending(int limit) override;
    Result<int> pendingCount() override;
    Result<QList<OutboxEntry>> writtenAfter(qint64 sequence, int limit) override;
    Result<QByteArray> payload(const QString &id) override;
    Result<QByteArray> document(const QString &id) override;
    Result<void> markSent(const QString &id) override;
    Result<void> acknowledge(const wire::Receipt &receipt, Instant hubTime) override;
    Result<int> purge(Instant hubTime) override;
    Result<ChainHead> head() override;
    Result<QList<LeasedUnit>> leases() override;
    Result<void> grant(const QList<appointments::Lease> &leases) override;
    Result<void> forget(const QList<appointments::UnitKey> &units) override;
    Result<QByteArray> fact(const QString &name) override;
    Result<void> setFact(const QString &name, const QByteArray &value) override;

    /// The journal alone, for who only writes submissions.
    [[nodiscard]] const OutboxStore &outbox() const { return m_outbox; }

private:
    [[nodiscard]] Result<void> change(const LeaseChange &change, const OutboxEntry &entry) const;

    const Database &m_database;
    OutboxStore m_outbox;
};

} // namespace parvis::store
