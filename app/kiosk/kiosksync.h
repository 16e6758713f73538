// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffstatus.h"
#include "store/sqlkioskcache.h"
#include "store/sqlkioskledger.h"
#include "sync/bookingclient.h"
#include "sync/enrolment.h"
#include "sync/handoffclient.h"
#include "sync/kioskslots.h"
#include "sync/syncengine.h"
#include "formdesk.h"
#include "listdesk.h"
#include "syncdesk.h"
#include "sync/visitclient.h"
#include "syncqueue.h"

#include <QObject>

#include <memory>

namespace parvis::kiosk
{

/// The time as sync wants it, from a clock that a journey moves.
class JourneyTime final : public sync::Time
{
public:
    explicit JourneyTime(const Clock &clock) : m_clock(clock) {}
    [[nodiscard]] appointments::ClockReading read() const override
    {
        return {m_clock.now(), m_clock.now().time_since_epoch(), QStringLiteral("journey")};
    }

private:
    const Clock &m_clock;
};

/// All that goes on between a kiosk and its hub beside the visits: what waits is sent, free times are heard of, places
/// are kept on lease, and the desks of the screens work on it.
///
/// References what it is given, which must outlive it. Interface thread.
class KioskSync final : public QObject
{
    Q_OBJECT

public:
    /// PLAN: without one no appointments are made here. LINES: null where no tickets are given. DEMAND: places wished
    /// on lease until the kiosk knows how many its visitors take; 0 = never any.
    KioskSync(store::SqlKioskLedger &ledger, store::SqlKioskCache &cache, sync::HubLink &link, const sync::Time &time,
              const wire::PayloadSealer &sealer, const QString &site, const sync::Enrolment &enrolment,
              std::optional<appointments::Plan> plan, const queue::QueuePlan *lines, int demand);
    ~KioskSync() override;

    [[nodiscard]] BookingDesk *bookings() { return &m_desk; }
    [[nodiscard]] HandOffDesk *people() { return &m_people; }
    [[nodiscard]] CallBackDesk *callBacks() { return &m_callBacks; }
    [[nodiscard]] QueueDesk *queue() { return &m_queue; }
    [[nodiscard]] sync::VisitClient *visits() { return &m_visits; }
    [[nodiscard]] ListDesk *lists() { return &m_lists; }
    [[nodiscard]] FormDesk *forms() { return &m_forms; }
    /// HUBINSIDE: this process is the hub.
    [[nodiscard]] KioskHealth health(bool hubInside) const;

    /// May the staff sign in here, as the hub last said; cheap.
    [[nodiscard]] bool mayStaffSignIn() const { return m_mayStaffSignIn; }

    /// LINES of the content shown from now on; those given before are used no more.
    void setLines(const queue::QueuePlan *lines) { m_queue.setPlan(lines); }

    /// Reads the free times before a visitor asks for them.
    void loadPlaces();
    void tick();
    /// Something was written for the hub.
    void entryWritten() { m_engine.entryWritten(); }
    void syncNow() { m_engine.syncNow(); }
    /// Nothing is under way and nothing waits that could go now.
    [[nodiscard]] bool isAtRest() const
    {
        return !m_client.isAsking() && !m_queue.isAsking() && (m_engine.isIdle() || m_engine.link() == sync::SyncStatus::Link::Offline);
    }

Q_SIGNALS:
    /// The hub says that there is something new.
    void newsCame();
    /// A release lies whole in the cache.
    void releaseCame(const parvis::store::ReleaseRow &release);

private:
    void takePlan(appointments::Plan plan);
    void takeHubPlan(store::KioskCache &cache);
    void takeStaffConsent(store::KioskCache &cache);

    store::SqlKioskLedger &m_ledger;
    sync::SystemChance m_chance;
    const sync::SyncParts m_parts;
    sync::SyncEngine m_engine;
    sync::KioskSlots m_places;
    sync::BookingClient m_client;
    sync::CallBackClient m_callBackClient;
    sync::HandOffClient m_handOff;
    sync::VisitClient m_visits;
    SyncDesk m_desk;
    SyncPeople m_people;
    SyncCallBacks m_callBacks;
    SyncQueue m_queue;
    SyncLists m_lists;
    SyncForms m_forms;
    bool m_mayStaffSignIn = true;
};

} // namespace parvis::kiosk
