// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncleases.h"

#include "base/jsontext.h"
#include "store/storeerror.h"
#include "sync/jsonshapes.h"

#include <QJsonArray>

namespace parvis::sync
{

using appointments::Lease;
using appointments::UnitKey;
using store::LeasedUnit;
using State = LeasedUnit::State;

Result<std::optional<HubRequest>> SyncLeases::ask()
{
    const auto leases = m_memory.parts.ledger.leases();
    if (!leases)
        return leases.error();
    const auto wished = m_memory.placesWished();
    if (!wished)
        return wished.error();
    JsonText body;
    body.open('{').key("demand").number(*wished);
    body.key("holding").open('[');
    for (const LeasedUnit &unit : *leases) {
        body.open('{').key("resource").text(unit.lease.unit.resource);
        body.key("start").number(unit.lease.unit.start.time_since_epoch().count());
        body.key("token").number(qint64(unit.lease.token)).close('}');
    }
    body.close(']').key("now").number(m_memory.parts.time.read().wall.time_since_epoch().count()).close('}');
    return std::optional(HubRequest{"POST", m_memory.sitePath(QStringLiteral("leases")), body.bytes(), {}});
}

SyncWork::End SyncLeases::answered(const HubReply &reply, std::chrono::milliseconds roundTrip)
{
    // A site without appointments has no leases.
    if (reply.kind == HubReply::Kind::Answered && reply.status == 404) {
        m_dueAt = m_memory.now() + m_memory.pace.renew;
        return End::Done;
    }
    if (!isGood(reply))
        return End::Failed;
    const auto answer = parseLeaseAnswer(reply.body);
    if (!answer)
        return fail(SyncAlarm::BadAnswer, QStringLiteral("the answer about leases has another shape"));
    clear(SyncAlarm::BadAnswer);
    const bool sameHub = m_memory.epoch.isEmpty() || m_memory.epoch == answer->epoch;
    if (const auto heard = m_memory.heard(answer->epoch, answer->time, roundTrip); !heard)
        return fail(heard.error());
    // A restored hub forgot what it gave and took: it is believed again once it has the journal.
    if (sameHub && m_memory.reoffer.isEmpty() && m_memory.frozen.isEmpty()) {
        if (const auto taken = take(*answer); !taken)
            return fail(taken.error());
    }
    m_dueAt = m_memory.now() + m_memory.pace.renew;
    return End::Done;
}

Result<void> SyncLeases::take(const LeaseAnswer &answer)
{
    store::KioskLedger &ledger = m_memory.parts.ledger;
    // What the hub grants once it has heard of the sale was cancelled there: the place may be sold again. What it has not
    // heard of stays.
    QList<UnitKey> sold;
    const auto leases = ledger.leases();
    if (!leases)
        return leases.error();
    for (const LeasedUnit &unit : *leases) {
        const bool granted = std::any_of(answer.grants.cbegin(), answer.grants.cend(),
                                         [&](const Lease &lease) { return lease.unit == unit.lease.unit; });
        if (unit.state == State::Sold && granted)
            sold.append(unit.lease.unit);
    }
    if (const auto forgotten = ledger.forget(answer.gone + sold); !forgotten)
        return forgotten;
    if (const auto granted = answer.grants.isEmpty() ? Result<void>() : ledger.grant(answer.grants); !granted)
        return granted;
    return giveBack(answer.recalls);
}

// The kiosk's word is one entry of the journal: what it has not sold it never will.
Result<void> SyncLeases::giveBack(const QList<Lease> &recalls)
{
    if (recalls.isEmpty())
        return {};
    const auto leases = m_memory.parts.ledger.leases();
    if (!leases)
        return leases.error();
    QJsonArray units;
    QList<store::LeaseChange> changes;
    for (const Lease &recall : recalls) {
        const auto held = std::find_if(leases->cbegin(), leases->cend(),
                                       [&](const LeasedUnit &unit) { return unit.lease.unit == recall.unit; });
        const bool isHeld = held != leases->cend() && held->lease.token == recall.token;
        if (held != leases->cend() && (held->lease.token > recall.token || (isHeld && held->state != State::Unsold)))
            continue;
        units.append(toJson(recall.unit, recall.token));
        if (isHeld)
            changes.append({recall.unit, recall.token, State::Unsold, State::Returned});
    }
    if (units.isEmpty())
        return {};
    store::OutboxDraft draft;
    draft.id = m_memory.parts.makeId();
    draft.reference = QStringLiteral("return");
    draft.formHash = QByteArray(32, '\0');
    draft.site = m_memory.parts.site;
    draft.payload = "{}";
    draft.kind = store::EntryKind::Return;
    draft.facts = canonical({{QStringLiteral("units"), units}});
    const auto written = m_memory.parts.ledger.append(draft, changes);
    if (!written)
        return written.error();
    m_entryWritten();
    return {};
}

} // namespace parvis::sync
