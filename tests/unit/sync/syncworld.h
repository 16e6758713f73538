// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/memorykioskcache.h"
#include "support/memorykioskledger.h"
#include "sync/bookingclient.h"
#include "sync/kioskslots.h"
#include "sync/syncengine.h"
#include "unit/sync/fakehub.h"
#include "wire/plainsealer.h"

#include <memory>

namespace parvis::testing
{

inline const Instant worldStart{std::chrono::milliseconds(1'794'990'600'000)}; // Wednesday, 18 November 2026, 08:30 UTC

/// A site of two counters with one reason of 15 minutes that may be sold offline, and one that may not.
[[nodiscard]] appointments::Plan worldPlan();
/// The COUNTth quarter of an hour after the start of the world, at counter-1.
[[nodiscard]] appointments::UnitKey quarter(int count, const QString &resource = QStringLiteral("counter-1"));

/// One kiosk and its hub on a time of their own. The kiosk can be killed and started again over its disk.
struct SyncWorld {
    explicit SyncWorld(quint64 seed = 1);

    VirtualTime time{worldStart};
    SeededChance chance;
    wire::PlainSealer sealer;
    FakeHub hub{time};
    MemoryKioskLedger ledger{time, sealer};
    MemoryKioskCache cache;
    std::unique_ptr<sync::SyncEngine> engine;
    std::unique_ptr<sync::KioskSlots> slots;
    std::unique_ptr<sync::BookingClient> booking;
    sync::SyncPace pace;
    int ids = 0;

    [[nodiscard]] sync::SyncParts parts(store::KioskLedger &useLedger, store::KioskCache &useCache);
    /// Starts the kiosk's programs over the disk.
    void start();
    void start(store::KioskLedger &useLedger, store::KioskCache &useCache);
    /// Everything in memory is gone.
    void kill();
    /// Lets time pass, step by step as things fall due.
    void run(std::chrono::milliseconds span);
    /// Runs until nothing waits; false when that takes longer than LIMIT.
    [[nodiscard]] bool settle(std::chrono::milliseconds limit = std::chrono::minutes(10));

    [[nodiscard]] QString makeId() { return QStringLiteral("%1").arg(++ids, 32, 16, QLatin1Char('0')); }
    [[nodiscard]] store::OutboxDraft submission(const QByteArray &payload);
    [[nodiscard]] QList<store::LeasedUnit> held() { return ledger.leases().value(); }
};

} // namespace parvis::testing
