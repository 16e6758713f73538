// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kioskledger.h"
#include "wire/payloadsealer.h"

#include <QMap>

#include <functional>

namespace parvis::testing
{

/// A kiosk's ledger in memory that behaves as SqlKioskLedger does; a contract test holds both to it. Quick enough for
/// millions of histories.
///
/// The disk is a value: copy it to have an image, put an older one back to have a restored one.
class MemoryKioskLedger final : public store::KioskLedger
{
public:
    struct Entry {
        store::OutboxEntry entry;
        QByteArray payload;
        QByteArray document;
    };
    struct Disk {
        QList<Entry> entries; ///< in order; erased ones are gone
        store::ChainHead head;
        QMap<std::pair<Instant, QString>, store::LeasedUnit> leases;
        QMap<std::pair<Instant, QString>, QString> changedBy; ///< entry that made a lease's state
        QMap<QString, QByteArray> facts;
    };

    MemoryKioskLedger(const Clock &clock, const wire::PayloadSealer &sealer);

    Result<store::OutboxEntry> append(const store::OutboxDraft &draft, const QList<store::LeaseChange> &changes) override;
    Result<QList<store::OutboxEntry>> pending(int limit) override;
    Result<int> pendingCount() override;
    Result<QList<store::OutboxEntry>> writtenAfter(qint64 sequence, int limit) override;
    Result<QByteArray> payload(const QString &id) override;
    Result<QByteArray> document(const QString &id) override;
    Result<void> markSent(const QString &id) override;
    Result<void> acknowledge(const wire::Receipt &receipt, Instant hubTime) override;
    Result<int> purge(Instant hubTime) override;
    Result<store::ChainHead> head() override;
    Result<QList<store::LeasedUnit>> leases() override;
    Result<void> grant(const QList<appointments::Lease> &leases) override;
    Result<void> forget(const QList<appointments::UnitKey> &units) override;
    Result<QByteArray> fact(const QString &name) override;
    Result<void> setFact(const QString &name, const QByteArray &value) override;

    [[nodiscard]] const Disk &disk() const { return m_disk; }
    void setDisk(Disk disk) { m_disk = std::move(disk); }
    /// Asked before every call above; its error is the call's, and nothing happens.
    std::function<Result<void>()> fault;

private:
    [[nodiscard]] Result<void> healthy() const { return fault ? fault() : Result<void>(); }
    [[nodiscard]] Entry *find(const QString &id);
    [[nodiscard]] bool isOwed(const QString &entry) const;

    const Clock &m_clock;
    const wire::PayloadSealer &m_sealer;
    Disk m_disk;
};

} // namespace parvis::testing
