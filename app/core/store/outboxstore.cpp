// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxstore.h"

#include "store/entryhash.h"
#include "store/outboxrules.h"

#include <QSqlQuery>

namespace parvis::store
{

namespace
{

const QString columns = QStringLiteral(
    "SELECT e.sequence, e.id, e.reference, e.procedure, e.form, e.form_hash, e.site, e.language, e.created, e.scheme,"
    " e.payload_sha256, e.document_sha256, l.previous, l.hash, e.attempts, e.last_sent, e.acknowledged,"
    " e.kind, e.facts"
    " FROM entry e JOIN chain_link l ON l.sequence = e.sequence ");

Instant instant(const QVariant &milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds.toLongLong()));
}

std::optional<Instant> maybeInstant(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? std::nullopt : std::optional(instant(milliseconds));
}

qint64 milliseconds(Instant at)
{
    return at.time_since_epoch().count();
}

OutboxEntry fromRow(const QSqlQuery &row)
{
    OutboxEntry entry;
    entry.sequence = row.value(0).toLongLong();
    entry.id = row.value(1).toString();
    entry.reference = row.value(2).toString();
    entry.procedure = row.value(3).toString();
    entry.form = row.value(4).toString();
    entry.formHash = row.value(5).toByteArray();
    entry.site = row.value(6).toString();
    entry.language = row.value(7).toString();
    entry.created = instant(row.value(8));
    entry.scheme = row.value(9).toString();
    entry.payloadSha256 = row.value(10).toByteArray();
    entry.documentSha256 = row.value(11).toByteArray();
    entry.previousHash = row.value(12).toByteArray();
    entry.entryHash = row.value(13).toByteArray();
    entry.attempts = row.value(14).toInt();
    entry.lastSent = maybeInstant(row.value(15));
    entry.acknowledged = maybeInstant(row.value(16));
    entry.kind = parseEntryKind(row.value(17).toString()).value_or(EntryKind::Submission);
    entry.facts = row.value(18).toByteArray();
    entry.state = entry.acknowledged ? OutboxState::Acknowledged
                  : entry.attempts   ? OutboxState::Sent
                                     : OutboxState::Pending;
    return entry;
}

// The driver binds a null byte array, and a null text, as NULL.
QString text(const QString &words)
{
    return words.isNull() ? QStringLiteral("") : words;
}

QByteArray blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

OutboxStore::OutboxStore(const Database &database, const Clock &clock, const wire::PayloadSealer &sealer)
    : m_database(database), m_clock(clock), m_sealer(sealer)
{
}

Result<OutboxEntry> OutboxStore::add(const OutboxDraft &draft,
                                     const std::function<Result<void>(const OutboxEntry &)> &also) const
{
    if (const auto shaped = checkDraft(draft); !shaped)
        return shaped.error();
    const auto payload = m_sealer.seal(draft.payload);
    if (!payload)
        return payload.error();
    const auto document = draft.document.isEmpty() ? Result<QByteArray>(QByteArray("")) : m_sealer.seal(draft.document);
    if (!document)
        return document.error();

    OutboxEntry entry = entryOf(draft, m_sealer.scheme(), *payload, *document, m_clock.now());
    const auto written = m_database.transaction([&]() -> Result<void> {
        const auto known = find(draft.id);
        if (known) {
            entry = *known;
            return sameDraft(*known, draft) ? Result<void>() : Error(StoreError::Refused, QStringLiteral("id in use"));
        }
        if (!known.error().is(StoreError::NotFound))
            return known.error();
        const auto stored = insert(entry, *payload, *document);
        return stored && also ? also(entry) : stored;
    });
    if (!written)
        return written.error();
    return entry;
}

Result<void> OutboxStore::insert(OutboxEntry &entry, const QByteArray &payload, const QByteArray &document) const
{
    const auto last = lastSequence();
    if (!last)
        return last.error();
    const auto previous = head();
    if (!previous)
        return previous.error();
    entry.sequence = *last + 1;
    entry.previousHash = *previous;
    entry.entryHash = entryHash(entry);
    const auto linked = m_database.change(QStringLiteral("INSERT INTO chain_link VALUES (?, ?, ?)"),
                                          {entry.sequence, entry.previousHash, entry.entryHash});
    if (!linked)
        return linked.error();
    const auto stored = m_database.change(
        QStringLiteral(
            "INSERT INTO entry (sequence, id, reference, procedure, form, form_hash, site, language, created,"
            " scheme, payload_sha256, document_sha256, payload, document, kind, facts)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.sequence, entry.id, text(entry.reference), text(entry.procedure), text(entry.form), entry.formHash,
         text(entry.site), text(entry.language), milliseconds(entry.created), entry.scheme, entry.payloadSha256, entry.documentSha256,
         blob(payload), blob(document), toText(entry.kind), blob(entry.facts)});
    return stored ? Result<void>() : stored.error();
}

Result<QList<OutboxEntry>> OutboxStore::pending(int limit) const
{
    QList<OutboxEntry> entries;
    const auto read =
        m_database.rows(columns + QStringLiteral("WHERE e.acknowledged IS NULL ORDER BY e.sequence LIMIT ?"), {limit},
                        [&](const QSqlQuery &row) { entries.append(fromRow(row)); });
    if (!read)
        return read.error();
    return entries;
}

Result<QList<OutboxEntry>> OutboxStore::writtenAfter(qint64 sequence, int limit) const
{
    QList<OutboxEntry> entries;
    const auto read = m_database.rows(columns + QStringLiteral("WHERE e.sequence > ? ORDER BY e.sequence LIMIT ?"),
                                      {sequence, limit}, [&](const QSqlQuery &row) { entries.append(fromRow(row)); });
    if (!read)
        return read.error();
    return entries;
}

Result<int> OutboxStore::pendingCount() const
{
    const auto count = m_database.number(QStringLiteral("SELECT count(*) FROM entry WHERE acknowledged IS NULL"));
    if (!count)
        return count.error();
    return int(*count);
}

Result<OutboxEntry> OutboxStore::one(const QString &where, const QString &value) const
{
    std::optional<OutboxEntry> found;
    const auto read = m_database.rows(columns + where, {value}, [&](const QSqlQuery &row) { found = fromRow(row); });
    if (!read)
        return read.error();
    if (!found)
        return Error(StoreError::NotFound);
    return *found;
}

Result<OutboxEntry> OutboxStore::find(const QString &id) const
{
    return one(QStringLiteral("WHERE e.id = ?"), id);
}

Result<OutboxEntry> OutboxStore::findReference(const QString &reference) const
{
    return one(QStringLiteral("WHERE e.reference = ? ORDER BY e.sequence DESC LIMIT 1"), reference);
}

Result<QByteArray> OutboxStore::bytes(const QString &column, const QString &id) const
{
    std::optional<QByteArray> found;
    QByteArray hash;
    const auto read = m_database.rows(QStringLiteral("SELECT %1, %1_sha256 FROM entry WHERE id = ?").arg(column), {id},
                                      [&](const QSqlQuery &row) {
                                          found = row.value(0).toByteArray();
                                          hash = row.value(1).toByteArray();
                                      });
    if (!read)
        return read.error();
    if (!found)
        return Error(StoreError::NotFound);
    if (sha256(*found) != hash)
        return Error(StoreError::Corrupt, QStringLiteral("%1 does not match its hash").arg(column));
    return *found;
}

Result<QByteArray> OutboxStore::payload(const QString &id) const
{
    return bytes(QStringLiteral("payload"), id);
}

Result<QByteArray> OutboxStore::document(const QString &id) const
{
    return bytes(QStringLiteral("document"), id);
}

Result<void> OutboxStore::markSent(const QString &id) const
{
    const auto changed =
        m_database.change(QStringLiteral("UPDATE entry SET attempts = attempts + 1, last_sent = ? WHERE id = ?"),
                          {milliseconds(m_clock.now()), id});
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>() : Error(StoreError::NotFound);
}

Result<void> OutboxStore::acknowledge(const wire::Receipt &receipt, Instant hubTime) const
{
    return m_database.transaction([&]() -> Result<void> {
        const auto entry = find(receipt.entryId);
        if (!entry)
            return entry.error();
        if (entry->payloadSha256 != receipt.payloadSha256 || receipt.hubSequence < 1)
            return Error(StoreError::Invalid, QStringLiteral("receipt of something else"));
        if (entry->acknowledged)
            return {};
        const auto changed = m_database.change(
            QStringLiteral("UPDATE entry SET acknowledged = ?, hub_sequence = ?, hub_signature = ? WHERE id = ?"),
            {milliseconds(hubTime), receipt.hubSequence, blob(receipt.signature), receipt.entryId});
        return changed ? Result<void>() : changed.error();
    });
}

Result<int> OutboxStore::purge(Instant hubTime) const
{
    int erased = 0;
    const auto done = m_database.transaction([&]() -> Result<void> {
        const auto gone = m_database.change(QStringLiteral("DELETE FROM entry WHERE acknowledged <= ?"),
                                            {milliseconds(hubTime - keptAfterReceipt)});
        if (!gone)
            return gone.error();
        erased = *gone;
        // Links before the oldest kept entry fold into the chain's start: nothing of an erased entry remains but one
        // hash.
        for (const auto *sql :
             {"UPDATE chain_start SET (sequence, hash) = (SELECT sequence, hash FROM chain_link WHERE sequence <"
              " ifnull((SELECT min(sequence) FROM entry), 9223372036854775807) ORDER BY sequence DESC LIMIT 1)"
              " WHERE EXISTS (SELECT 1 FROM chain_link WHERE sequence <"
              " ifnull((SELECT min(sequence) FROM entry), 9223372036854775807))",
              "DELETE FROM chain_link WHERE sequence <= (SELECT sequence FROM chain_start)"}) {
            if (const auto folded = m_database.change(QLatin1String(sql)); !folded)
                return folded.error();
        }
        return {};
    });
    if (!done)
        return done.error();
    if (const auto cut = m_database.truncateLog(); !cut)
        return cut.error();
    return erased;
}

Result<qint64> OutboxStore::lastSequence() const
{
    return m_database.number(QStringLiteral(
        "SELECT max(s) FROM (SELECT max(sequence) AS s FROM chain_link UNION ALL SELECT sequence FROM chain_start)"));
}

Result<QByteArray> OutboxStore::head() const
{
    QByteArray hash;
    const auto read = m_database.rows(
        QStringLiteral("SELECT hash FROM (SELECT sequence, hash FROM chain_link UNION ALL SELECT sequence, hash FROM"
                       " chain_start) ORDER BY sequence DESC LIMIT 1"),
        {}, [&](const QSqlQuery &row) { hash = row.value(0).toByteArray(); });
    if (!read)
        return read.error();
    if (hash.size() != 32)
        return Error(StoreError::Corrupt, QStringLiteral("the chain has no start"));
    return hash;
}

} // namespace parvis::store
