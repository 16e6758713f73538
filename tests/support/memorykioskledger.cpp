// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorykioskledger.h"

#include "store/entryhash.h"
#include "store/outboxrules.h"
#include "store/outboxstore.h"
#include "store/storeerror.h"

#include <algorithm>

namespace parvis::testing
{

using namespace parvis::store;
using State = LeasedUnit::State;

namespace
{

std::pair<Instant, QString> keyOf(const appointments::UnitKey &unit)
{
    return {unit.start, unit.resource};
}

} // namespace

MemoryKioskLedger::MemoryKioskLedger(const Clock &clock, const wire::PayloadSealer &sealer) : m_clock(clock), m_sealer(sealer)
{
}

MemoryKioskLedger::Entry *MemoryKioskLedger::find(const QString &id)
{
    const auto found =
        std::find_if(m_disk.entries.begin(), m_disk.entries.end(), [&](const Entry &one) { return one.entry.id == id; });
    return found == m_disk.entries.end() ? nullptr : &*found;
}

bool MemoryKioskLedger::isOwed(const QString &entry) const
{
    return std::any_of(m_disk.entries.cbegin(), m_disk.entries.cend(),
                       [&](const Entry &one) { return one.entry.id == entry && !one.entry.acknowledged; });
}

Result<OutboxEntry> MemoryKioskLedger::append(const OutboxDraft &draft, const QList<LeaseChange> &changes)
{
    if (const auto well = healthy(); !well)
        return well.error();
    for (const LeaseChange &change : changes) {
        if (!makes(draft.kind, change))
            return Error(StoreError::Refused);
    }
    if (const auto shaped = checkDraft(draft); !shaped)
        return shaped.error();
    if (const Entry *known = find(draft.id))
        return sameDraft(known->entry, draft) ? Result<OutboxEntry>(known->entry) : Error(StoreError::Refused);
    const auto payload = m_sealer.seal(draft.payload);
    if (!payload)
        return payload.error();
    const auto document = draft.document.isEmpty() ? Result<QByteArray>(QByteArray("")) : m_sealer.seal(draft.document);
    if (!document)
        return document.error();
    auto leases = m_disk.leases;
    auto changedBy = m_disk.changedBy;
    for (const LeaseChange &change : changes) {
        const auto unit = leases.find(keyOf(change.unit));
        if (unit == leases.end() || unit->lease.token != change.token || unit->state != change.from)
            return Error(StoreError::Refused);
        unit->state = change.to;
        unit->booking = change.to == State::Sold ? draft.id : QString();
        changedBy[keyOf(change.unit)] = draft.id;
    }
    OutboxEntry entry = entryOf(draft, m_sealer.scheme(), *payload, *document, m_clock.now());
    entry.sequence = m_disk.head.sequence + 1;
    entry.previousHash = m_disk.head.hash;
    entry.entryHash = entryHash(entry);
    m_disk.leases = std::move(leases);
    m_disk.changedBy = std::move(changedBy);
    m_disk.entries.append({entry, *payload, *document});
    m_disk.head = {entry.sequence, entry.entryHash};
    return entry;
}

Result<QList<OutboxEntry>> MemoryKioskLedger::pending(int limit)
{
    if (const auto well = healthy(); !well)
        return well.error();
    QList<OutboxEntry> list;
    for (const Entry &one : std::as_const(m_disk.entries)) {
        if (!one.entry.acknowledged && list.size() < limit)
            list.append(one.entry);
    }
    return list;
}

Result<int> MemoryKioskLedger::pendingCount()
{
    if (const auto well = healthy(); !well)
        return well.error();
    return int(std::count_if(m_disk.entries.cbegin(), m_disk.entries.cend(),
                             [](const Entry &one) { return !one.entry.acknowledged; }));
}

Result<QList<OutboxEntry>> MemoryKioskLedger::writtenAfter(qint64 sequence, int limit)
{
    if (const auto well = healthy(); !well)
        return well.error();
    QList<OutboxEntry> list;
    for (const Entry &one : std::as_const(m_disk.entries)) {
        if (one.entry.sequence > sequence && list.size() < limit)
            list.append(one.entry);
    }
    return list;
}

Result<QByteArray> MemoryKioskLedger::payload(const QString &id)
{
    if (const auto well = healthy(); !well)
        return well.error();
    const Entry *const found = find(id);
    return found ? Result<QByteArray>(found->payload) : Error(StoreError::NotFound);
}

Result<QByteArray> MemoryKioskLedger::document(const QString &id)
{
    if (const auto well = healthy(); !well)
        return well.error();
    const Entry *const found = find(id);
    return found ? Result<QByteArray>(found->document) : Error(StoreError::NotFound);
}

Result<void> MemoryKioskLedger::markSent(const QString &id)
{
    if (const auto well = healthy(); !well)
        return well.error();
    Entry *const found = find(id);
    if (!found)
        return Error(StoreError::NotFound);
    ++found->entry.attempts;
    found->entry.lastSent = m_clock.now();
    if (!found->entry.acknowledged)
        found->entry.state = OutboxState::Sent;
    return {};
}

Result<void> MemoryKioskLedger::acknowledge(const wire::Receipt &receipt, Instant hubTime)
{
    if (const auto well = healthy(); !well)
        return well.error();
    Entry *const found = find(receipt.entryId);
    if (!found)
        return Error(StoreError::NotFound);
    if (found->entry.payloadSha256 != receipt.payloadSha256 || receipt.hubSequence < 1)
        return Error(StoreError::Invalid);
    if (!found->entry.acknowledged) {
        found->entry.acknowledged = hubTime;
        found->entry.state = OutboxState::Acknowledged;
    }
    return {};
}

Result<int> MemoryKioskLedger::purge(Instant hubTime)
{
    if (const auto well = healthy(); !well)
        return well.error();
    const Instant limit = hubTime - OutboxStore::keptAfterReceipt;
    return int(m_disk.entries.removeIf(
        [&](const Entry &one) { return one.entry.acknowledged && *one.entry.acknowledged <= limit; }));
}

Result<ChainHead> MemoryKioskLedger::head()
{
    if (const auto well = healthy(); !well)
        return well.error();
    return m_disk.head;
}

Result<QList<LeasedUnit>> MemoryKioskLedger::leases()
{
    if (const auto well = healthy(); !well)
        return well.error();
    return m_disk.leases.values();
}

Result<void> MemoryKioskLedger::grant(const QList<appointments::Lease> &granted)
{
    if (const auto well = healthy(); !well)
        return well.error();
    for (const appointments::Lease &lease : granted) {
        if (lease.token == 0 || lease.unit.resource.isEmpty())
            return Error(StoreError::Invalid);
    }
    for (const appointments::Lease &lease : granted) {
        const auto key = keyOf(lease.unit);
        const auto held = m_disk.leases.find(key);
        if (held == m_disk.leases.end() || (held->state != State::Sold && lease.token > held->lease.token)) {
            m_disk.leases[key] = {lease, State::Unsold, {}};
            m_disk.changedBy.remove(key);
        } else if (held->state != State::Sold && lease.token == held->lease.token) {
            held->lease.expires = lease.expires;
        }
    }
    return {};
}

Result<void> MemoryKioskLedger::forget(const QList<appointments::UnitKey> &units)
{
    if (const auto well = healthy(); !well)
        return well.error();
    for (const appointments::UnitKey &unit : units) {
        const auto held = m_disk.leases.find(keyOf(unit));
        if (held == m_disk.leases.end() || (held->state != State::Unsold && isOwed(m_disk.changedBy.value(keyOf(unit)))))
            continue;
        m_disk.leases.erase(held);
        m_disk.changedBy.remove(keyOf(unit));
    }
    return {};
}

Result<QByteArray> MemoryKioskLedger::fact(const QString &name)
{
    if (const auto well = healthy(); !well)
        return well.error();
    return m_disk.facts.value(name);
}

Result<void> MemoryKioskLedger::setFact(const QString &name, const QByteArray &value)
{
    if (const auto well = healthy(); !well)
        return well.error();
    if (value.isEmpty())
        m_disk.facts.remove(name);
    else
        m_disk.facts[name] = value;
    return {};
}

} // namespace parvis::testing
