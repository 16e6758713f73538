// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncjournal.h"

#include "base/jsontext.h"
#include "store/storeerror.h"
#include "sync/jsonshapes.h"

#include <QJsonDocument>

#include <algorithm>

namespace parvis::sync
{

using store::OutboxEntry;
using store::StoreError;

std::chrono::milliseconds SyncJournal::dueAt() const
{
    return isEmpty() ? never : std::chrono::milliseconds(0);
}

// What is to be offered next, without regard to its size.
Result<QList<OutboxEntry>> SyncJournal::wanted()
{
    if (m_memory.reoffer.isEmpty())
        return m_memory.parts.ledger.pending(m_memory.pace.journalEntries);
    return m_memory.parts.ledger.writtenAfter(m_reoffered, m_memory.pace.journalEntries);
}

// Members in the order of their names.
Result<QByteArray> SyncJournal::encode(const OutboxEntry &entry)
{
    const auto payload = m_memory.parts.ledger.payload(entry.id);
    if (!payload)
        return payload.error();
    const auto document = m_memory.parts.ledger.document(entry.id);
    if (!document)
        return document.error();
    const QJsonObject facts = entry.facts.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(entry.facts).object();
    return JsonText(1'200 + (payload->size() + document->size()) * 4 / 3)
        .open('{')
        .key("created")
        .number(entry.created.time_since_epoch().count())
        .key("document")
        .plain(document->toBase64())
        .key("documentSha256")
        .plain(entry.documentSha256.toHex())
        .key("entryHash")
        .plain(entry.entryHash.toHex())
        .key("facts")
        .raw(facts.isEmpty() ? QByteArray("{}") : canonical(facts))
        .key("form")
        .text(entry.form)
        .key("formHash")
        .plain(entry.formHash.toHex())
        .key("id")
        .text(entry.id)
        .key("kind")
        .text(store::toText(entry.kind))
        .key("language")
        .text(entry.language)
        .key("payload")
        .plain(payload->toBase64())
        .key("payloadSha256")
        .plain(entry.payloadSha256.toHex())
        .key("previousHash")
        .plain(entry.previousHash.toHex())
        .key("procedure")
        .text(entry.procedure)
        .key("reference")
        .text(entry.reference)
        .key("scheme")
        .text(entry.scheme)
        .key("sequence")
        .number(entry.sequence)
        .key("site")
        .text(entry.site)
        .close('}')
        .bytes();
}

Result<std::optional<HubRequest>> SyncJournal::ask()
{
    const auto entries = wanted();
    if (!entries)
        return entries.error();
    m_isReoffer = !m_memory.reoffer.isEmpty();
    // The first question of a run goes out even when nothing waits: a disk that was put back shows only by its end.
    m_look = !entries->isEmpty();
    if (entries->isEmpty() && !m_isReoffer && m_isCompared)
        return std::optional<HubRequest>();
    const auto head = m_memory.parts.ledger.head();
    if (!head)
        return head.error();
    m_head = head->sequence;
    m_sent.clear();
    JsonText body(2'048);
    body.open('{').key("entries").open('[');
    qsizetype bytes = 0;
    for (const OutboxEntry &entry : *entries) {
        const auto encoded = encode(entry);
        if (!encoded)
            return encoded.error();
        if (!m_sent.isEmpty() && (m_single || bytes + encoded->size() > m_memory.pace.journalBytes))
            break;
        bytes += encoded->size();
        if (const auto noted = m_memory.parts.ledger.markSent(entry.id); !noted)
            return noted.error();
        m_sent.append(entry);
        body.raw(*encoded);
    }
    body.close(']').key("head").open('{').key("hash").plain(head->hash.toHex()).key("sequence").number(head->sequence);
    body.close('}').key("reoffer").flag(m_isReoffer).close('}');
    return std::optional(HubRequest{"POST", m_memory.sitePath(QStringLiteral("journal")), body.bytes(), {}});
}

Result<void> SyncJournal::acknowledge(const JournalAnswer &answer)
{
    m_receipts = 0;
    for (const wire::Receipt &receipt : answer.receipts) {
        const bool asked =
            std::any_of(m_sent.cbegin(), m_sent.cend(), [&](const OutboxEntry &e) { return e.id == receipt.entryId; });
        const bool isSigned = !m_memory.parts.isSigned || m_memory.parts.isSigned(receipt);
        if (!asked || !isSigned) {
            raise(SyncAlarm::BadReceipt);
            continue;
        }
        const auto kept = m_memory.parts.ledger.acknowledge(receipt, answer.time);
        if (kept)
            ++m_receipts;
        else if (kept.error().is(StoreError::Invalid) || kept.error().is(StoreError::NotFound))
            raise(SyncAlarm::BadReceipt);
        else
            return kept;
    }
    return {};
}

SyncWork::End SyncJournal::answered(const HubReply &reply, std::chrono::milliseconds)
{
    if (reply.kind == HubReply::Kind::Answered && reply.status == 413 && m_sent.size() > 1) {
        m_single = true;
        return End::Done;
    }
    if (!isGood(reply))
        return End::Failed;
    const auto answer = parseJournalAnswer(reply.body);
    if (!answer)
        return fail(SyncAlarm::BadAnswer, QStringLiteral("the answer to the journal has another shape"));
    clear(SyncAlarm::BadAnswer);
    clear(SyncAlarm::BadReceipt);
    if (const auto kept = acknowledge(*answer); !kept)
        return fail(kept.error());
    if (const auto heard = m_memory.heardEpoch(answer->epoch); !heard)
        return fail(heard.error());
    const bool owed = answer->because == QLatin1String("reoffer-owed");
    QString because;
    if (answer->frozen)
        because = answer->because.isEmpty() ? QStringLiteral("unknown") : answer->because;
    else if (answer->head > m_head)
        because = QStringLiteral("the hub has entries this journal has not: the disk was put back");
    if (const auto kept = m_memory.setFrozen(because); !kept)
        return fail(kept.error());
    m_isCompared = true;
    if (owed && !m_isReoffer) {
        m_reoffered = 0;
        const auto kept = m_memory.oweReoffer(answer->epoch);
        return kept ? End::Done : fail(kept.error());
    }
    if (m_receipts != m_sent.size())
        return fail(QStringLiteral("the hub gave %1 receipts for %2 entries").arg(m_receipts).arg(m_sent.size()));
    m_single = false;
    if (!m_isReoffer)
        return End::Done;
    if (m_memory.reoffer != answer->epoch) { // restored once more meanwhile
        m_reoffered = 0;
        const auto kept = m_memory.oweReoffer(answer->epoch);
        return kept ? End::Done : fail(kept.error());
    }
    if (!m_sent.isEmpty())
        m_reoffered = m_sent.constLast().sequence;
    if (m_sent.isEmpty() || m_reoffered >= m_head) {
        m_reoffered = 0;
        m_look = true;
        if (const auto done = m_memory.reofferDone(); !done)
            return fail(done.error());
    }
    return End::Done;
}

} // namespace parvis::sync
