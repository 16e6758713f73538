// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entryhash.h"
#include "store/storeerror.h"
#include "sync/simulate/kioskdisk.h"

#include <algorithm>

namespace parvis::simulate
{

using namespace store;

std::optional<Error> KioskDisk::before()
{
    if (m_dead)
        return crashed();
    const int draw = m_random.below(1000);
    int bound = faults.full;
    if (draw < bound) {
        ++faultsStruck;
        return Error(StoreError::DiskFull, QStringLiteral("no room"));
    }
    bound += faults.fails;
    if (draw < bound) {
        ++faultsStruck;
        return Error(StoreError::Io, QStringLiteral("the disk"));
    }
    if (draw < bound + faults.crashBefore) {
        ++faultsStruck;
        m_dead = true;
        return crashed();
    }
    return std::nullopt;
}

bool KioskDisk::after()
{
    if (!faults.crashAfter || !m_random.permille(faults.crashAfter))
        return false;
    ++faultsStruck;
    m_dead = true;
    return true;
}

Error KioskDisk::crashed()
{
    return Error(StoreError::Io, QStringLiteral("the machine stopped"));
}

std::optional<Error> KioskDisk::readFault() const
{
    return m_dead ? std::optional(crashed()) : std::nullopt;
}

JournalEntry *SimulatedKioskLedger::entry(const QString &id)
{
    for (auto &[sequence, journalled] : m_disk.rows.journal) {
        if (journalled.entry.id == id)
            return &journalled;
    }
    return nullptr;
}

bool SimulatedKioskLedger::owed(const QString &id)
{
    const JournalEntry *const found = entry(id);
    return found && found->entry.state != OutboxState::Acknowledged;
}

namespace
{

using State = LeasedUnit::State;

bool mayChange(EntryKind kind, State from, State to)
{
    switch (kind) {
    case EntryKind::Booking:
        return from == State::Unsold && to == State::Sold;
    case EntryKind::Return:
        return from == State::Unsold && to == State::Returned;
    case EntryKind::Cancellation:
        return from == State::Sold && to == State::Unsold;
    default:
        return false;
    }
}

} // namespace

Result<void> SimulatedKioskLedger::check(const OutboxDraft &draft, const QList<LeaseChange> &changes) const
{
    if (draft.id.size() != 32 || draft.reference.isEmpty() || draft.formHash.size() != 32)
        return Error(StoreError::Invalid, QStringLiteral("draft"));
    for (const LeaseChange &change : changes) {
        const auto held = m_disk.rows.leases.find(change.unit);
        if (held == m_disk.rows.leases.end() || held->second.unit.lease.token != change.token ||
            held->second.unit.state != change.from || !mayChange(draft.kind, change.from, change.to))
            return Error(StoreError::Refused, QStringLiteral("the unit is not held so"));
    }
    return {};
}

Result<OutboxEntry> SimulatedKioskLedger::append(const OutboxDraft &draft, const QList<LeaseChange> &changes)
{
    return m_disk.write<OutboxEntry>([&]() -> Result<OutboxEntry> {
        if (const JournalEntry *const known = entry(draft.id)) {
            const OutboxEntry &was = known->entry;
            const bool same = was.reference == draft.reference && was.form == draft.form && was.kind == draft.kind &&
                              was.facts == draft.facts && was.formHash == draft.formHash;
            return same ? Result<OutboxEntry>(was) : Error(StoreError::Refused, QStringLiteral("id in use"));
        }
        if (const auto possible = check(draft, changes); !possible)
            return possible.error();
        OutboxEntry written;
        written.sequence = m_disk.rows.head.sequence + 1;
        written.id = draft.id;
        written.reference = draft.reference;
        written.procedure = draft.procedure;
        written.form = draft.form;
        written.formHash = draft.formHash;
        written.site = draft.site;
        written.language = draft.language;
        written.created = m_wall.now();
        written.scheme = QStringLiteral("plain");
        written.payloadSha256 = sha256(draft.payload);
        written.documentSha256 = sha256(draft.document);
        written.previousHash = m_disk.rows.head.hash;
        written.kind = draft.kind;
        written.facts = draft.facts;
        written.entryHash = entryHash(written);
        const JournalEntry journalled{written, draft.payload, draft.document};
        m_disk.rows.journal[written.sequence] = journalled;
        m_disk.rows.head = {written.sequence, written.entryHash};
        for (const LeaseChange &change : changes) {
            HeldLease &held = m_disk.rows.leases[change.unit];
            held.unit.state = change.to;
            held.unit.booking = change.to == State::Sold ? draft.id : QString();
            held.returnedBy = change.to == State::Returned ? draft.id : QString();
        }
        if (m_disk.watcher)
            m_disk.watcher->appended(m_disk.kiosk(), journalled, changes);
        return written;
    });
}

Result<QList<OutboxEntry>> SimulatedKioskLedger::pending(int limit)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    QList<OutboxEntry> found;
    for (const auto &[sequence, journalled] : m_disk.rows.journal) {
        if (journalled.entry.state == OutboxState::Acknowledged)
            continue;
        if (found.size() >= limit)
            break;
        found << journalled.entry;
    }
    return found;
}

Result<int> SimulatedKioskLedger::pendingCount()
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    return int(std::count_if(m_disk.rows.journal.begin(), m_disk.rows.journal.end(),
                             [](const auto &row) { return row.second.entry.state != OutboxState::Acknowledged; }));
}

Result<QList<OutboxEntry>> SimulatedKioskLedger::writtenAfter(qint64 sequence, int limit)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    QList<OutboxEntry> found;
    const auto &journal = m_disk.rows.journal;
    for (auto row = journal.upper_bound(sequence); row != journal.end() && found.size() < limit; ++row)
        found << row->second.entry;
    return found;
}

Result<QByteArray> SimulatedKioskLedger::payload(const QString &id)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    const JournalEntry *const found = entry(id);
    return found ? Result<QByteArray>(found->payload) : Error(StoreError::NotFound);
}

Result<QByteArray> SimulatedKioskLedger::document(const QString &id)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    const JournalEntry *const found = entry(id);
    return found ? Result<QByteArray>(found->document) : Error(StoreError::NotFound);
}

Result<void> SimulatedKioskLedger::markSent(const QString &id)
{
    return m_disk.write<void>([&]() -> Result<void> {
        JournalEntry *const found = entry(id);
        if (!found)
            return Error(StoreError::NotFound);
        ++found->entry.attempts;
        found->entry.lastSent = m_wall.now();
        if (found->entry.state == OutboxState::Pending)
            found->entry.state = OutboxState::Sent;
        return {};
    });
}

Result<void> SimulatedKioskLedger::acknowledge(const wire::Receipt &receipt, Instant hubTime)
{
    return m_disk.write<void>([&]() -> Result<void> {
        JournalEntry *const found = entry(receipt.entryId);
        if (!found)
            return Error(StoreError::NotFound);
        if (found->entry.payloadSha256 != receipt.payloadSha256 || receipt.hubSequence < 1)
            return Error(StoreError::Invalid, QStringLiteral("receipt of something else"));
        if (found->entry.state == OutboxState::Acknowledged)
            return {};
        found->entry.state = OutboxState::Acknowledged;
        found->entry.acknowledged = hubTime;
        if (m_disk.watcher)
            m_disk.watcher->acknowledged(m_disk.kiosk(), *found);
        return {};
    });
}

Result<int> SimulatedKioskLedger::purge(Instant hubTime)
{
    return m_disk.write<int>([&]() -> Result<int> {
        const Instant before = hubTime - std::chrono::hours(72);
        int erased = 0;
        for (auto row = m_disk.rows.journal.begin(); row != m_disk.rows.journal.end();) {
            const bool old = row->second.entry.acknowledged && *row->second.entry.acknowledged <= before;
            erased += old;
            row = old ? m_disk.rows.journal.erase(row) : std::next(row);
        }
        return erased;
    });
}

Result<ChainHead> SimulatedKioskLedger::head()
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    return m_disk.rows.head;
}

Result<QList<LeasedUnit>> SimulatedKioskLedger::leases()
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    QList<LeasedUnit> found;
    for (const auto &[key, held] : m_disk.rows.leases)
        found << held.unit;
    return found;
}

Result<void> SimulatedKioskLedger::grant(const QList<appointments::Lease> &leases)
{
    return m_disk.write<void>([&]() -> Result<void> {
        for (const appointments::Lease &lease : leases) {
            const auto held = m_disk.rows.leases.find(lease.unit);
            if (held == m_disk.rows.leases.end()) {
                m_disk.rows.leases[lease.unit] = {{lease, State::Unsold, {}}, {}};
                continue;
            }
            LeasedUnit &unit = held->second.unit;
            if (unit.state == State::Sold)
                continue;
            if (unit.lease.token < lease.token)
                held->second = {{lease, State::Unsold, {}}, {}};
            else if (unit.lease.token == lease.token)
                unit.lease.expires = lease.expires;
        }
        if (m_disk.watcher)
            m_disk.watcher->leasesChanged(m_disk.kiosk());
        return {};
    });
}

Result<void> SimulatedKioskLedger::forget(const QList<appointments::UnitKey> &units)
{
    return m_disk.write<void>([&]() -> Result<void> {
        for (const appointments::UnitKey &key : units) {
            const auto held = m_disk.rows.leases.find(key);
            if (held == m_disk.rows.leases.end())
                continue;
            const HeldLease &lease = held->second;
            if ((lease.unit.state == State::Sold && owed(lease.unit.booking)) ||
                (lease.unit.state == State::Returned && owed(lease.returnedBy)))
                continue;
            m_disk.rows.leases.erase(held);
        }
        if (m_disk.watcher)
            m_disk.watcher->leasesChanged(m_disk.kiosk());
        return {};
    });
}

Result<QByteArray> SimulatedKioskLedger::fact(const QString &name)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    const auto found = m_disk.rows.facts.find(name);
    return found == m_disk.rows.facts.end() ? QByteArray() : found->second;
}

Result<void> SimulatedKioskLedger::setFact(const QString &name, const QByteArray &value)
{
    return m_disk.write<void>([&]() -> Result<void> {
        m_disk.rows.facts[name] = value;
        return {};
    });
}

} // namespace parvis::simulate
