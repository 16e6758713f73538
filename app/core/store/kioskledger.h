// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/lease.h"
#include "base/result.h"
#include "store/hubrecords.h"
#include "store/outboxentry.h"
#include "wire/receipt.h"

#include <QList>

#include <optional>

namespace parvis::store
{

/// A place this kiosk may sell while the hub is away.
struct LeasedUnit {
    enum class State {
        Unsold,   ///< may be sold under the rules of appointments/lease.h
        Sold,     ///< booked by `booking`; the hub may not know yet
        Returned, ///< given back; kept until the hub has taken the journal entry that says so
    };

    appointments::Lease lease;
    State state = State::Unsold;
    QString booking; ///< journal entry that sold it; empty unless Sold

    bool operator==(const LeasedUnit &) const = default;
};

/// A change of one leased unit that must be true exactly when a journal entry is.
struct LeaseChange {
    appointments::UnitKey unit;
    quint64 token = 0; ///< the change is refused when the unit is not held under this token
    LeasedUnit::State from = LeasedUnit::State::Unsold;
    LeasedUnit::State to = LeasedUnit::State::Sold;
};

/// The end of the journal's hash chain.
struct ChainHead {
    qint64 sequence = 0;                    ///< 0 before the first entry
    QByteArray hash = QByteArray(32, '\0'); ///< its entryHash

    bool operator==(const ChainHead &) const = default;
};

/// What a kiosk must never lose: its journal towards the hub, the places it holds, and small durable facts.
///
/// Each function is one transaction, on the disk when it returns success. The journal is a hash chain; see OutboxStore.
/// One thread. Errors are StoreErrors.
class KioskLedger
{
public:
    virtual ~KioskLedger() = default;

    /// Writes one entry and the CHANGES of leases with it. Refused, and nothing written, when a unit is not in the state
    /// or not under the token the change names, or the kind of the entry is not one that makes such a change: a booking
    /// sells (its id becomes the unit's `booking`), a return gives back what is unsold, a cancellation makes sold unsold.
    /// The same draft again is the same entry, and its changes are not made twice.
    [[nodiscard]] virtual Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) = 0;

    [[nodiscard]] virtual Result<QList<OutboxEntry>> pending(int limit) = 0;
    [[nodiscard]] virtual Result<int> pendingCount() = 0;
    /// The first LIMIT of those still kept after SEQUENCE, acknowledged or not, oldest first: what is offered again to a
    /// hub that was restored.
    [[nodiscard]] virtual Result<QList<OutboxEntry>> writtenAfter(qint64 sequence, int limit) = 0;
    [[nodiscard]] virtual Result<QByteArray> payload(const QString &id) = 0;
    [[nodiscard]] virtual Result<QByteArray> document(const QString &id) = 0;
    [[nodiscard]] virtual Result<void> markSent(const QString &id) = 0;
    /// HUBTIME: what the hub's clock said when it gave RECEIPT.
    [[nodiscard]] virtual Result<void> acknowledge(const wire::Receipt &receipt, Instant hubTime) = 0;
    /// HUBTIME: what the hub's clock said when it was last heard. No clock of the kiosk counts here.
    [[nodiscard]] virtual Result<int> purge(Instant hubTime) = 0;
    [[nodiscard]] virtual Result<ChainHead> head() = 0;

    [[nodiscard]] virtual Result<QList<LeasedUnit>> leases() = 0;
    /// Takes over what the hub granted: a unit not held becomes Unsold; one held under an older token is replaced when
    /// it is not Sold; under the same token its expiry moves. Sold units never change here.
    [[nodiscard]] virtual Result<void> grant(const QList<appointments::Lease> &leases) = 0;
    /// Forgets units the hub no longer counts as this kiosk's. Those sold or returned by an entry without receipt stay, and
    /// so do units that are not held at all: both are no error.
    [[nodiscard]] virtual Result<void> forget(const QList<appointments::UnitKey> &units) = 0;

    /// Small durable facts by name, as sync/facts.h lists them; empty when there is none.
    [[nodiscard]] virtual Result<QByteArray> fact(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> setFact(const QString &name, const QByteArray &value) = 0;
};

/// How far a kiosk has heard the feed of its site.
struct FeedCursor {
    QString epoch; ///< empty before the first page
    qint64 sequence = 0;

    bool operator==(const FeedCursor &) const = default;
};

/// What a kiosk can fetch again: the feed's latest states and the content of releases.
class KioskCache
{
public:
    virtual ~KioskCache() = default;

    [[nodiscard]] virtual Result<FeedCursor> cursor() = 0;
    /// Applies CHANGES and moves the cursor to TO, all or nothing. Refused unless the cursor stands at FROM.
    [[nodiscard]] virtual Result<void> apply(const FeedCursor &from, const FeedCursor &to, const QList<Change> &changes) = 0;
    /// Forgets every state of the feed and the cursor; content stays.
    [[nodiscard]] virtual Result<void> restart() = 0;
    /// As StreamState::digest, over what is here.
    [[nodiscard]] virtual Result<QByteArray> digest() = 0;
    /// States of one ENTITY, sorted by key.
    [[nodiscard]] virtual Result<QList<Change>> states(const QString &entity) = 0;

    /// Objects of releases by SHA-256.
    [[nodiscard]] virtual Result<bool> hasObject(const QByteArray &sha256) = 0;
    /// Of SHA256S those that are not here, in their order.
    [[nodiscard]] virtual Result<QList<QByteArray>> missingObjects(const QList<QByteArray> &sha256s) = 0;
    /// All or none, in one transaction.
    [[nodiscard]] virtual Result<void> putObjects(const QList<QByteArray> &objects) = 0;
    /// NotFound; Corrupt when the bytes are no longer those of their name (the object is then forgotten: fetch it again).
    [[nodiscard]] virtual Result<QByteArray> object(const QByteArray &sha256) = 0;
    /// Makes MANIFEST the release shown; Refused unless every object is here whole and its number is above the shown one.
    [[nodiscard]] virtual Result<void> activate(const ReleaseRow &manifest) = 0;
    [[nodiscard]] virtual Result<std::optional<ReleaseRow>> activeRelease() = 0;
    /// One that is still whole here: the shown one, the one before it, those kept by prune().
    [[nodiscard]] virtual Result<std::optional<ReleaseRow>> release(qint64 number) = 0;
    /// Forgets releases other than the shown one, the one before it and those numbered in RELEASES, then every object that
    /// neither a release left nor OBJECTS names. Gives how many objects went.
    [[nodiscard]] virtual Result<int> prune(const QList<qint64> &releases, const QList<QByteArray> &objects) = 0;
};

} // namespace parvis::store
