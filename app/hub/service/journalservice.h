// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "hub/service/idsource.h"
#include "hub/service/receiptsigner.h"
#include "queue/queueplan.h"
#include "store/hubledger.h"
#include "store/kioskledger.h"
#include "store/outboxentry.h"

#include <QJsonObject>

namespace parvis::hub
{

/// One entry as a kiosk offers it. `kindText` may be one this hub does not know; entry.state, attempts are unused.
struct JournalEntry {
    store::OutboxEntry entry;
    QString kindText;
    QByteArray payload;       ///< as sealed
    QByteArray document;      ///< as sealed; empty when there is none
    QJsonObject asCame;       ///< the entry's JSON, for quarantine
    bool isMalformed = false; ///< a member has another shape than the API says; only id and asCame are sure

    [[nodiscard]] QByteArray bytes() const; ///< of asCame
};

struct JournalBatch {
    QString device;
    QList<JournalEntry> entries; ///< in order of the chain
    store::ChainHead head;       ///< of the kiosk's whole journal, later entries included
    bool isReoffer = false;      ///< what was acknowledged before is offered again
};

struct JournalAnswer {
    QString epoch;
    Instant time; ///< when the receipts were given
    QList<wire::Receipt> receipts; ///< one for each entry, in order; none when `because` is "reoffer-owed"
    qint64 head = 0;               ///< the newest entry of this device the hub has
    bool frozen = false;
    QString because; ///< of frozen; or "reoffer-owed": the journal must be offered again from its beginning
};

/// Takes in what kiosks wrote while nobody listened. Accepts, never loses: what cannot be used as it is goes to
/// quarantine, and the kiosk gets its receipt all the same.
///
/// An entry, its effect and its receipt are one transaction; the same entry again gives the same receipt and no second
/// effect. An entry that does not descend from the newest one known freezes the device: from then on its entries go to
/// quarantine, and it gets no lease. Errors: NotAllowed, StoreError. One thread.
class JournalService
{
public:
    JournalService(store::HubLedger &ledger, const Clock &clock, IdSource ids, const ReceiptSigner &signer)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids)), m_signer(signer)
    {
    }

    /// SITE must exist; PLAN null where nothing can be booked (bookings then go to quarantine), QUEUE null where there is
    /// no line (tickets then do).
    [[nodiscard]] Result<JournalAnswer> take(const QString &site, const appointments::Plan *plan,
                                             const JournalBatch &batch, const queue::QueuePlan *queue = nullptr);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
    const ReceiptSigner &m_signer;
};

} // namespace parvis::hub
