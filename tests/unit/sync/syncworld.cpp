// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/sync/syncworld.h"

namespace parvis::testing
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

appointments::Plan worldPlan()
{
    appointments::Plan plan;
    plan.site = QStringLiteral("strasbourg");
    plan.zone = QTimeZone("Europe/Paris");
    plan.grid = 15min;
    appointments::Reason reason;
    reason.id = QStringLiteral("passport");
    reason.duration = 15min;
    reason.maxPersons = 3;
    reason.minutesPerFurtherPerson = 15min;
    reason.horizonDays = 30;
    reason.channels = {appointments::Channel::Desk};
    reason.offlineSale = true;
    appointments::Reason online = reason;
    online.id = QStringLiteral("wedding");
    online.offlineSale = false;
    plan.reasons = {reason, online};
    for (const QString &id : {QStringLiteral("counter-1"), QStringLiteral("counter-2")})
        plan.resources.append({id, id, QStringLiteral("hall"), {reason.id, online.id}, {}});
    return plan;
}

appointments::UnitKey quarter(int count, const QString &resource)
{
    return {resource, worldStart + count * 15min};
}

SyncWorld::SyncWorld(quint64 seed) : chance(seed)
{
    pace.demand = 4;
    start();
}

sync::SyncParts SyncWorld::parts(store::KioskLedger &useLedger, store::KioskCache &useCache)
{
    return {hub,
            useLedger,
            useCache,
            time,
            chance,
            QStringLiteral("strasbourg"),
            QStringLiteral("kiosk-1"),
            [this] { return makeId(); },
            [](const wire::Receipt &receipt) { return receipt.signature == "signed"; }};
}

void SyncWorld::start()
{
    start(ledger, cache);
}

void SyncWorld::start(store::KioskLedger &useLedger, store::KioskCache &useCache)
{
    engine = std::make_unique<sync::SyncEngine>(parts(useLedger, useCache), pace);
    slots = std::make_unique<sync::KioskSlots>(useLedger, useCache);
    slots->setPlan(worldPlan());
    engine->onChanges([this](const QList<store::Change> &changes) { slots->apply(changes); });
    booking = std::make_unique<sync::BookingClient>(parts(useLedger, useCache), *engine, *slots, sealer);
}

void SyncWorld::kill()
{
    booking.reset();
    slots.reset();
    engine.reset();
}

void SyncWorld::run(milliseconds span)
{
    const milliseconds end = time.read().bootTime + span;
    while (time.read().bootTime < end) {
        engine->tick();
        booking->tick();
        const milliseconds now = time.read().bootTime;
        milliseconds step = std::min(end - now, std::max(engine->dueIn(), 1ms));
        if (const auto next = hub.nextDelivery())
            step = std::min(step, std::max(*next - now, 1ms));
        if (booking->isAsking())
            step = std::min<milliseconds>(step, 500ms);
        time.advance(step);
        hub.deliver();
    }
}

bool SyncWorld::settle(milliseconds limit)
{
    const milliseconds end = time.read().bootTime + limit;
    while (time.read().bootTime < end) {
        run(100ms);
        if (engine->isIdle() && ledger.pendingCount().valueOr(1) == 0)
            return true;
    }
    return false;
}

store::OutboxDraft SyncWorld::submission(const QByteArray &payload)
{
    store::OutboxDraft draft;
    draft.id = makeId();
    draft.reference = QStringLiteral("K7RM-2XQ9");
    draft.procedure = QStringLiteral("identity-card");
    draft.form = QStringLiteral("identity-card-request");
    draft.formHash = QByteArray(32, 'f');
    draft.site = QStringLiteral("strasbourg");
    draft.language = QStringLiteral("fr");
    draft.payload = payload;
    return draft;
}

} // namespace parvis::testing
