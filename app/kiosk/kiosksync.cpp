// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksync.h"

#include "base/id.h"
#include "sync/staffsignin.h"

namespace parvis::kiosk
{

namespace
{

sync::SyncPace paceFor(int demand)
{
    sync::SyncPace pace;
    pace.demand = demand;
    pace.pageSize = 2'000; // a page is applied between two touches
    return pace;
}

// A hub inside gives its kiosk no key of its own: what only these two have is the kiosk's secret.
QByteArray personKeyOf(const sync::Enrolment &enrolment)
{
    return enrolment.receiptKey.isEmpty() ? enrolment.secret.toUtf8() : enrolment.receiptKey;
}

} // namespace

KioskSync::KioskSync(store::SqlKioskLedger &ledger, store::SqlKioskCache &cache, sync::HubLink &link,
                     const sync::Time &time, const wire::PayloadSealer &sealer, const QString &site,
                     const sync::Enrolment &enrolment, std::optional<appointments::Plan> plan,
                     const queue::QueuePlan *lines, int demand)
    : m_ledger(ledger), m_parts{link,
                                ledger,
                                cache,
                                time,
                                m_chance,
                                site,
                                enrolment.device,
                                [] { return makeId(); },
                                [key = enrolment.receiptKey](const wire::Receipt &receipt) {
                                    return sync::isSigned(receipt, key);
                                }},
      m_engine(m_parts, paceFor(demand)), m_places(ledger, cache), m_client(m_parts, m_engine, m_places, sealer),
      m_callBackClient(m_parts, m_engine), m_handOff(link, time, site, [] { return makeId(); }), m_visits(link, site),
      m_desk(m_client, m_engine, m_places, link, sealer, site, personKeyOf(enrolment)), m_people(m_handOff, m_engine),
      m_callBacks(m_callBackClient), m_queue(m_parts, m_engine, lines), m_lists(m_engine, link, site),
      m_forms(m_engine, link, site)
{
    if (plan)
        takePlan(std::move(*plan));
    takeHubPlan(cache);
    m_engine.onPlan([this, &cache] { takeHubPlan(cache); });
    takeStaffConsent(cache);
    m_engine.onChanges([this, &cache](const QList<store::Change> &changes) {
        m_places.apply(changes);
        if (sync::speaksOfStaff(changes))
            takeStaffConsent(cache);
    });
    m_engine.onNews([this] { Q_EMIT newsCame(); });
    m_engine.onRelease([this](const store::ReleaseRow &release) { Q_EMIT releaseCame(release); });
}

KioskSync::~KioskSync() = default;

void KioskSync::takePlan(appointments::Plan plan)
{
    m_engine.setReserve(plan.offlineReserve);
    m_places.setPlan(std::move(plan));
}

void KioskSync::takeHubPlan(store::KioskCache &cache)
{
    // What the hub sells by is newer than what lies in the content folder.
    auto plan = sync::planOf(cache);
    if (!plan)
        return qWarning("plan: %ls", qUtf16Printable(plan.error().detail()));
    if (*plan)
        takePlan(std::move(**plan));
}

// Where it cannot be read, what was heard before stays.
void KioskSync::takeStaffConsent(store::KioskCache &cache)
{
    const auto may = sync::mayStaffSignIn(cache, m_parts.device);
    if (!may)
        return qWarning("staff: %ls", qUtf16Printable(may.error().detail()));
    m_mayStaffSignIn = *may;
}

void KioskSync::loadPlaces()
{
    if (const auto loaded = m_places.load(); !loaded)
        qWarning("free times: %ls", qUtf16Printable(loaded.error().detail()));
}

void KioskSync::tick()
{
    m_engine.tick();
    m_client.tick();
    m_handOff.tick();
    m_queue.tick();
}

KioskHealth KioskSync::health(bool hubInside) const
{
    const sync::SyncStatus status = m_engine.status();
    KioskHealth health;
    health.hub = hubInside                                       ? KioskHealth::Hub::Inside
                 : status.link == sync::SyncStatus::Link::Online ? KioskHealth::Hub::Reachable
                 : status.lastContact                            ? KioskHealth::Hub::Away
                                                                 : KioskHealth::Hub::NeverReached;
    health.lastContact = status.lastContact;
    health.waitingEntries = status.waiting;
    if (const auto oldest = m_ledger.pending(1); oldest && !oldest->isEmpty())
        health.oldestWaiting = oldest->constFirst().created;
    health.leases = status.unsold;
    health.time = status.has(sync::SyncAlarm::ClockUnknown)       ? KioskHealth::Time::Unknown
                  : status.link == sync::SyncStatus::Link::Online ? KioskHealth::Time::Sure
                                                                  : KioskHealth::Time::Guessed;
    for (const auto alarm : status.alarms)
        health.alarms.append(sync::toText(alarm));
    return health;
}

} // namespace parvis::kiosk
