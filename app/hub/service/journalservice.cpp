// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/journalservice.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/journalintake.h"
#include "hub/service/restoredplaces.h"
#include "store/entryhash.h"

#include <QJsonDocument>

namespace parvis::hub
{

using store::HubTransaction;

namespace
{

const QString receivedFact = QStringLiteral("received");

QString inboxKey(const QString &id)
{
    return QStringLiteral("journal/") + id;
}

QByteArray encode(const wire::Receipt &receipt)
{
    return QByteArray::number(receipt.hubSequence) + '\n' + receipt.payloadSha256.toHex() + '\n' +
           receipt.signature.toHex();
}

wire::Receipt decode(const QString &id, const QByteArray &row)
{
    const QList<QByteArray> parts = row.split('\n');
    return {id, QByteArray::fromHex(parts.value(1)), parts.value(0).toLongLong(), QByteArray::fromHex(parts.value(2))};
}

// One batch within its transaction.
class Taking
{
public:
    Taking(HubTransaction &transaction, const JournalBatch &batch, const JournalIntake::Surroundings &in,
           const ReceiptSigner &signer, store::Device &device, JournalAnswer &answer)
        : m_transaction(transaction), m_batch(batch), m_in(in), m_signer(signer), m_device(device), m_answer(answer)
    {
    }

    Result<void> entry(const JournalEntry &journal)
    {
        const store::OutboxEntry &entry = journal.entry;
        const auto known = m_transaction.inbox(inboxKey(entry.id));
        if (!known)
            return known.error();
        if (*known && (*known)->fingerprint == fingerprintOf(journal)) {
            m_answer.receipts << decode(entry.id, (*known)->answer);
            return {};
        }
        if (*known) { // the id came before with other content: no effect, but nothing is dropped
            freeze(QStringLiteral("an entry came a second time with other content"));
            return quarantineAgain(journal);
        }
        QString because = m_device.frozen ? QStringLiteral("broken-chain") : placeInChain(journal);
        if (because.isEmpty()) {
            const auto taken = JournalIntake(m_transaction, m_in).take(journal);
            if (!taken)
                return taken.error();
            because = *taken;
        }
        if (!because.isEmpty()) {
            if (auto put = quarantine(journal, entry.id, because); !put)
                return put;
        }
        return receipt(journal);
    }

private:
    static QByteArray fingerprintOf(const JournalEntry &journal)
    {
        return journal.isMalformed ? store::sha256(journal.bytes()) : journal.entry.entryHash;
    }

    void freeze(const QString &because)
    {
        if (m_device.frozen)
            return;
        m_device.frozen = true;
        m_device.frozenBecause = because;
    }

    // Moves the head on, or says why the entry is not used.
    QString placeInChain(const JournalEntry &journal)
    {
        const store::OutboxEntry &entry = journal.entry;
        const bool descends = entry.sequence == m_device.chainSequence + 1 && entry.previousHash == m_device.chainHead;
        // After a restore the entries between the backup and the oldest one the kiosk still has are gone.
        const bool bridges = m_batch.isReoffer && m_device.owesReoffer && entry.sequence > m_device.chainSequence + 1;
        const bool follows = (descends || bridges) && !entry.entryHash.isEmpty();
        // What it says cannot be read, so its hash cannot be made again; the entries after it hold that hash to
        // account.
        const bool isWhole = journal.isMalformed || (store::entryHash(entry) == entry.entryHash &&
                                                     store::sha256(journal.payload) == entry.payloadSha256 &&
                                                     store::sha256(journal.document) == entry.documentSha256);
        if (journal.isMalformed && !follows)
            return QStringLiteral("malformed");
        if (!follows || !isWhole) {
            freeze(isWhole ? QStringLiteral("the journal does not descend from what was told before")
                           : QStringLiteral("an entry is not what its hash says"));
            return QStringLiteral("broken-chain");
        }
        m_device.chainSequence = entry.sequence;
        m_device.chainHead = entry.entryHash;
        return journal.isMalformed ? QStringLiteral("malformed") : QString();
    }

    Result<void> quarantine(const JournalEntry &journal, const QString &id, const QString &because)
    {
        return m_transaction.addQuarantine({id, m_device.id, because, journal.bytes(), m_in.now, {}});
    }

    Result<void> quarantineAgain(const JournalEntry &journal)
    {
        const QString other = QString::fromLatin1(store::sha256(journal.bytes()).toHex().left(32));
        if (auto put = quarantine(journal, other, QStringLiteral("broken-chain")); !put)
            return put;
        const auto number = nextNumber();
        if (!number)
            return number.error();
        m_answer.receipts << signedReceipt(journal, *number);
        return {};
    }

    Result<qint64> nextNumber()
    {
        const auto fact = m_transaction.fact(receivedFact);
        if (!fact)
            return fact.error();
        const qint64 number = fact->toLongLong() + 1;
        const auto set = m_transaction.setFact(receivedFact, QByteArray::number(number));
        return set ? Result<qint64>(number) : Result<qint64>(set.error());
    }

    wire::Receipt signedReceipt(const JournalEntry &journal, qint64 number)
    {
        wire::Receipt receipt{journal.entry.id, store::sha256(journal.payload), number, {}};
        receipt.signature = m_signer.sign(receipt);
        return receipt;
    }

    Result<void> receipt(const JournalEntry &journal)
    {
        const auto number = nextNumber();
        if (!number)
            return number.error();
        const wire::Receipt receipt = signedReceipt(journal, *number);
        const auto added = m_transaction.addInbox(
            {inboxKey(journal.entry.id), fingerprintOf(journal), 200, encode(receipt), m_in.now});
        if (!added)
            return added.error();
        m_answer.receipts << receipt;
        return {};
    }

    HubTransaction &m_transaction;
    const JournalBatch &m_batch;
    const JournalIntake::Surroundings &m_in;
    const ReceiptSigner &m_signer;
    store::Device &m_device;
    JournalAnswer &m_answer;
};

// After a restore: has the device told everything it still knows?
void settleReoffer(const JournalBatch &batch, store::Device &device)
{
    if (!batch.isReoffer || !device.owesReoffer)
        return;
    const bool complete = batch.head.sequence == device.chainSequence && batch.head.hash == device.chainHead;
    // Nothing is left to offer, yet its journal is longer than ours: what lies between was erased there.
    const bool nothingLeft = batch.entries.isEmpty() && batch.head.sequence > device.chainSequence;
    if (nothingLeft) {
        device.chainSequence = batch.head.sequence;
        device.chainHead = batch.head.hash;
    }
    if (complete || nothingLeft)
        device.owesReoffer = false;
}

// The entry after the newest one we have is not among those offered: only a hub that was restored sees that honestly.
bool startsBeyond(const JournalBatch &batch, const store::Device &device)
{
    return device.owesReoffer && !batch.isReoffer &&
           (batch.entries.isEmpty() || batch.entries.first().entry.sequence > device.chainSequence + 1);
}

} // namespace

QByteArray JournalEntry::bytes() const
{
    return QJsonDocument(asCame).toJson(QJsonDocument::Compact);
}

Result<JournalAnswer> JournalService::take(const QString &site, const appointments::Plan *plan,
                                           const JournalBatch &batch, const queue::QueuePlan *queue)
{
    JournalAnswer answer;
    const auto epoch = m_ledger.epoch();
    if (!epoch)
        return epoch.error();
    answer.epoch = *epoch;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = transaction.device(batch.device);
        if (!found)
            return found.error();
        if (!*found)
            return Error(HubRefusal::NotAllowed, QStringLiteral("unknown device"));
        store::Device device = **found;
        if (device.chainHead.isEmpty())
            device.chainHead = QByteArray(32, '\0');
        answer.time = m_clock.now();
        device.lastSeen = answer.time;
        const bool owed = startsBeyond(batch, device);
        if (!owed) {
            // A kiosk that has not heard of the restore tells of leases we forgot as if nothing had happened.
            const bool mayHaveForgotten = batch.isReoffer || device.owesReoffer;
            const JournalIntake::Surroundings in{plan,  device.id, answer.time,  mayHaveForgotten,
                                                 m_ids, queue,     device.series};
            Taking taking(transaction, batch, in, m_signer, device, answer);
            for (const JournalEntry &entry : batch.entries) {
                if (auto taken = taking.entry(entry); !taken)
                    return taken;
            }
            if (!device.frozen && batch.head.sequence == device.chainSequence && batch.head.hash != device.chainHead) {
                device.frozen = true;
                device.frozenBecause = QStringLiteral("the end of the journal is another one than was told before");
            }
            settleReoffer(batch, device);
        }
        answer.head = device.chainSequence;
        answer.frozen = device.frozen;
        answer.because = device.frozen ? device.frozenBecause : owed ? QStringLiteral("reoffer-owed") : QString();
        if (auto put = transaction.putDevice(device); !put)
            return put;
        return batch.isReoffer ? RestoredPlaces(transaction, answer.time).settle() : Result<void>();
    });
    return done ? Result<JournalAnswer>(answer) : Result<JournalAnswer>(done.error());
}

} // namespace parvis::hub
