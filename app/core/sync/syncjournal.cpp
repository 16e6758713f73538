// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncjournal.h"

#include "store/storeerror.h"
#include "sync/jsonshapes.h"

#include <QJsonArray>
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

Result<QJsonObject> SyncJournal::encode(const OutboxEntry &entry)
{
    const auto payload = m_memory.parts.ledger.payload(entry.id);
    if (!payload)
        return payload.error();
    const auto document = m_memory.parts.ledger.document(entry.id);
    if (!document)
        return document.error();
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    return QJsonObject{{QStringLiteral("sequence"), entry.sequence},
                       {QStringLiteral("id"), entry.id},
                       {QStringLiteral("kind"), store::toText(entry.kind)},
                       {QStringLiteral("reference"), entry.reference},
                       {QStringLiteral("procedure"), entry.procedure},
                       {QStringLiteral("form"), entry.form},
                       {QStringLiteral("formHash"), hex(entry.formHash)},
                       {QStringLiteral("site"), entry.site},
                       {QStringLiteral("language"), entry.language},
                       {QStringLiteral("created"), toJson(entry.created)},
                       {QStringLiteral("scheme"), entry.scheme},
                       {QStringLiteral("payload"), QString::fromLatin1(payload->toBase64())},
                       {QStringLiteral("document"), QString::fromLatin1(document->toBase64())},
                       {QStringLiteral("facts"), QJsonDocument::fromJson(entry.facts).object()},
                       {QStringLiteral("previousHash"), hex(entry.previousHash)},
                       {QStringLiteral("entryHash"), hex(entry.entryHash)},
                       {QStringLiteral("payloadSha256"), hex(entry.payloadSha256)},
                       {QStringLiteral("documentSha256"), hex(entry.documentSha256)}};
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
    QJsonArray list;
    qsizetype bytes = 0;
    for (const OutboxEntry &entry : *entries) {
        const auto encoded = encode(entry);
        if (!encoded)
            return encoded.error();
        const qsizetype size = encoded->value(QStringLiteral("payload")).toString().size() +
                               encoded->value(QStringLiteral("document")).toString().size();
        if (!m_sent.isEmpty() && (m_single || bytes + size > m_memory.pace.journalBytes))
            break;
        bytes += size;
        if (const auto noted = m_memory.parts.ledger.markSent(entry.id); !noted)
            return noted.error();
        m_sent.append(entry);
        list.append(*encoded);
    }
    return std::optional(HubRequest{
        "POST", m_memory.sitePath(QStringLiteral("journal")),
        canonical({{QStringLiteral("entries"), list},
                   {QStringLiteral("head"), QJsonObject{{QStringLiteral("sequence"), head->sequence},
                                                        {QStringLiteral("hash"), QString::fromLatin1(head->hash.toHex())}}},
                   {QStringLiteral("reoffer"), m_isReoffer}}),
        {}});
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
