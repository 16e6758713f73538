// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/unit.h"
#include "store/feeddigest.h"
#include "store/releasemanifest.h"
#include "sync/hublink.h"
#include "unit/sync/virtualtime.h"
#include "wire/receipt.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <functional>

namespace parvis::testing
{

/// A hub that is a state, not a script: it keeps units, a feed, journals and releases, answers whatever is asked in
/// whatever order, and can be reached badly. Small and strict, for the tests of the kiosk's side alone.
class FakeHub final : public sync::HubLink
{
public:
    enum class Unit { Free, Leased, Held, Booked };
    struct UnitRow {
        Unit state = Unit::Free;
        quint64 token = 0;
        QString booking; ///< code
        bool recalled = false;
        bool underLease = false; ///< Booked: sold by the kiosk, which gets it back when the booking is off
    };
    /// What happens to one request on its way.
    enum class Fate {
        Fine,
        Unheard,    ///< never arrives
        ReplyLost,  ///< arrives, its answer does not
        Doubled,    ///< arrives twice
        Late,       ///< its answer comes after everybody gave up
        Answer500,
        Garbage,    ///< the answer is no JSON
        WrongShape, ///< JSON of another shape
    };

    explicit FakeHub(VirtualTime &time) : m_time(time) {}

    void send(const sync::HubRequest &request, Done done) override;
    void listen(std::function<void()> news) override { m_news = std::move(news); }
    /// Hands over what has arrived by now.
    void deliver();
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDelivery() const;

    // --- what a town does -------------------------------------------------------------------------------------------
    void addUnits(const QList<appointments::UnitKey> &units);
    void setState(const QString &entity, const QString &key, const QByteArray &body);
    void publish(qint64 number, const QList<QByteArray> &objects);
    void recall(const appointments::UnitKey &unit);
    /// Somebody else books it.
    void takeAway(const appointments::UnitKey &unit);
    /// As it was at SAVED, under another epoch.
    struct Saved;
    [[nodiscard]] std::shared_ptr<Saved> save() const;
    void restore(const Saved &saved, const QString &epoch);

    std::function<Fate(const sync::HubRequest &)> fate; ///< empty = Fine
    std::function<sync::HubReply(const sync::HubRequest &)> instead; ///< an answer of ours in place of the hub's, when set
    bool isAway = false;
    bool knowsPacks = true;
    bool knowsChanges = true;
    bool spoilChanges = false;
    bool spoilObjects = false;
    int leaseMost = 4;
    int demandHeard = 0; ///< in the last question about leases
    std::chrono::milliseconds delay{20};
    std::chrono::milliseconds leaseTerm = std::chrono::hours(8);

    // --- what it has ------------------------------------------------------------------------------------------------
    struct Entry {
        QString id;
        QString kind;
        QJsonObject facts;
        QByteArray payload;
        int effects = 0;
    };
    QMap<QString, UnitRow> units; ///< by feed key
    QMap<QString, Entry> entries; ///< by id
    QHash<QString, QJsonObject> appointments; ///< by plain code
    QHash<QString, QString> named;            ///< plain codes by who booked
    QMap<QString, QString> tickets; ///< id -> label; who is here stands in line
    QStringList conflicts;        ///< ids of bookings whose place was not theirs
    QString epoch = QStringLiteral("epoch-1");
    qint64 chainSequence = 0;
    QByteArray chainHead = QByteArray(32, '\0');
    bool frozen = false;
    bool owesReoffer = false;
    qint64 received = 0;
    int requests = 0; ///< that arrived
    qint64 sequence = 0;
    QMap<std::pair<QString, QString>, std::pair<qint64, QByteArray>> states;
    store::FeedDigest digest;
    QMap<QByteArray, QByteArray> objects;
    QByteArray manifest;

private:
    struct Parcel {
        std::chrono::milliseconds at{0};
        Done done;
        sync::HubReply reply;
    };
    [[nodiscard]] sync::HubReply answer(const sync::HubRequest &request);
    [[nodiscard]] sync::HubReply feed(const QString &query) const;
    [[nodiscard]] sync::HubReply journal(const QJsonObject &body);
    [[nodiscard]] sync::HubReply leases(const QJsonObject &body);
    [[nodiscard]] sync::HubReply ticket(const sync::HubRequest &request, const QString &id);
    [[nodiscard]] sync::HubReply hold(const QJsonObject &body);
    [[nodiscard]] sync::HubReply confirm(const QString &id);
    [[nodiscard]] sync::HubReply cancel(const QString &code);
    [[nodiscard]] sync::HubReply changes(const QByteArray &held) const;
    [[nodiscard]] sync::HubReply pack(const QJsonObject &body) const;
    void effect(const QJsonObject &entry);
    void show(const QString &key);
    void freeUnits(const QString &code);

    VirtualTime &m_time;
    std::function<void()> m_news;
    QList<Parcel> m_parcels;
    QHash<QString, QByteArray> m_inbox; ///< answers by idempotency key
    int m_codes = 0;
};

/// What a backup of the hub holds.
struct FakeHub::Saved {
    QMap<QString, UnitRow> units;
    QMap<QString, Entry> entries;
    QHash<QString, QJsonObject> appointments;
    qint64 chainSequence = 0;
    QByteArray chainHead;
    qint64 sequence = 0;
    QMap<std::pair<QString, QString>, std::pair<qint64, QByteArray>> states;
    store::FeedDigest digest;
};

} // namespace parvis::testing
