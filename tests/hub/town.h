// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "hub/service/bookingservice.h"
#include "hub/service/deviceservice.h"
#include "hub/service/feedservice.h"
#include "hub/service/handoffservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/journalservice.h"
#include "hub/service/leaseservice.h"
#include "hub/service/queueservice.h"
#include "hub/service/recoveryservice.h"
#include "hub/service/releaseservice.h"
#include "hub/service/slotservice.h"
#include "hub/service/staffservice.h"
#include "hub/service/unitbook.h"
#include "support/catch.h"
#include "support/memoryhubledger.h"

namespace parvis::hub
{

using namespace std::chrono_literals;

/// "2026-03-02T09:00:00Z"
[[nodiscard]] Instant at(const char *text);
[[nodiscard]] QByteArray townPlanJson();
[[nodiscard]] appointments::Plan townPlan();
[[nodiscard]] QByteArray townQueueJson();
[[nodiscard]] queue::QueuePlan townQueue();

/// An empty ledger; which one is said by the file that is linked: memoryledger.cpp, sqliteledger.cpp,
/// postgresledger.cpp.
[[nodiscard]] std::unique_ptr<store::HubLedger> makeLedger();

/// One town's hub: two counters open Monday to Friday from 9 to 12 (8 to 11 UTC), a grid of 15 minutes. It is Monday
/// 2 March 2026, 7:00 UTC. Tickets are given from 7:30 to 17:00 local time for "papers" (A, skill "papers", reason
/// "card", at most 3 waiting), "births" (B), and by agents for "advice" (C). "card" takes two places (20 minutes and 5 after), "vote" one; one open "card" a person.
struct Town {
    Town();

    VirtualClock clock{at("2026-03-02T07:00:00Z")};
    std::unique_ptr<store::HubLedger> owned = makeLedger();
    store::HubLedger &ledger = *owned;
    appointments::Plan plan = townPlan();
    queue::QueuePlan queue = townQueue();
    int ids = 0;
    IdSource source;
    HmacReceiptSigner signer{QByteArray("key")};

    /// In tests that are linked with the memory ledger only.
    [[nodiscard]] testing::MemoryHubLedger &memory() { return static_cast<testing::MemoryHubLedger &>(ledger); }
    [[nodiscard]] BookingService booking() { return {ledger, clock, source}; }
    [[nodiscard]] LeaseService leases() { return {ledger, clock}; }
    [[nodiscard]] JournalService journal() { return {ledger, clock, source, signer}; }
    [[nodiscard]] SlotService slotService() { return {ledger, clock}; }
    [[nodiscard]] HandOffService handOffs() { return {ledger, clock}; }
    [[nodiscard]] RecoveryService recovery() { return {ledger, clock, source}; }
    [[nodiscard]] StaffService staff() { return {ledger, clock, QByteArray(32, 'k')}; }
    [[nodiscard]] QueueService queues() { return {ledger, clock}; }
    [[nodiscard]] DeviceService devices() { return {ledger, clock, source}; }

    [[nodiscard]] QString enrol(const QString &name);
    [[nodiscard]] store::Device device(const QString &id);
    /// A request for REASON at START ("2026-03-02T08:00:00Z").
    [[nodiscard]] HoldRequest wish(const char *reason, const char *start, const char *resource = "");
    /// Confirmed.
    store::Appointment booked(const char *reason, const char *start, const char *resource = "",
                              const char *person = "");
    [[nodiscard]] appointments::UnitRecord unit(const char *resource, const char *start);
    /// The states of the first places of counter RESOURCE on that Monday: f free, l leased, h held, b booked, w
    /// withdrawn.
    [[nodiscard]] std::string line(const char *resource, int count = 12);
    [[nodiscard]] QString refusal(const Error &error);
};

/// What a kiosk would write, in a chain.
class Journal
{
public:
    explicit Journal(QString device);

    /// The kiosk shows the form of HASH from now on.
    void showForm(const QByteArray &hash) { m_formHash = hash; }
    JournalEntry add(const QString &kind, const QJsonObject &facts, const QByteArray &payload = "sealed");
    [[nodiscard]] JournalBatch batch(const QList<JournalEntry> &entries) const;
    [[nodiscard]] store::ChainHead head() const { return m_head; }

    /// Facts of a booking of LEASES under CODE.
    [[nodiscard]] static QJsonObject sale(const QList<appointments::Lease> &leases, const QString &code,
                                          const char *reason = "vote");
    [[nodiscard]] static QJsonObject giveBack(const QList<appointments::Lease> &leases);

private:
    QString m_device;
    QByteArray m_formHash;
    store::ChainHead m_head;
    int m_count = 0;
};

/// A kiosk of TOWN that asks the services without a network; fails the test when it gets no answer.
struct Kiosk {
    explicit Kiosk(Town &home) : town(home), id(home.enrol(QStringLiteral("hall"))), journal(id) {}

    JournalAnswer send(const JournalBatch &batch)
    {
        const auto answer = town.journal().take(town.plan.site, &town.plan, batch, &town.queue);
        REQUIRE(answer.ok());
        return *answer;
    }
    JournalAnswer send(const QList<JournalEntry> &entries) { return send(journal.batch(entries)); }
    QList<appointments::Lease> lease(int count)
    {
        const auto answer = town.leases().renew(town.plan, {id, {}, count});
        REQUIRE(answer.ok());
        return answer->grants;
    }

    Town &town;
    QString id;
    Journal journal;
};

/// Why each row lies in quarantine.
[[nodiscard]] QStringList quarantined(Town &town);
/// How many forms the town has.
[[nodiscard]] int submissions(Town &town);

} // namespace parvis::hub
