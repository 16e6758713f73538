// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookingdesk.h"
#include "callbackdesk.h"
#include "handoffdesk.h"
#include "nearbydesk.h"
#include "sync/bookingclient.h"
#include "sync/callbackclient.h"
#include "sync/handoffclient.h"

#include <QHash>
#include <QObject>

namespace parvis::kiosk
{

/// The booking screens' desk over sync: the hub, or what this kiosk holds on lease.
///
/// All given outlives it but PERSONKEY, under which names are hidden (appointments::personKey). Interface thread.
class SyncDesk final : public QObject, public BookingDesk
{
public:
    SyncDesk(sync::BookingClient &client, const sync::SyncEngine &engine, const sync::KioskSlots &places, sync::HubLink &link,
             const wire::PayloadSealer &sealer, QString site, QByteArray personKey, QObject *parent = nullptr);
    ~SyncDesk() override;

    [[nodiscard]] QString site() const override { return m_site; }
    [[nodiscard]] bool online() const override;
    [[nodiscard]] bool takesRequests() const override { return true; }
    [[nodiscard]] std::optional<BookableReason> reason(const QString &id) const override;
    [[nodiscard]] QList<BookableReason> reasonsBeside(const WantedVisit &wanted) const override;
    [[nodiscard]] QList<FreeStart> starts(const WantedVisit &wanted) const override;
    void askNearby(const WantedVisit &wanted, Nearby done) override;
    void askMove(const BookedVisit &visit, Done done) override;
    void hold(const WantedVisit &wanted, const FreeStart &start, Done done) override;
    void release(const BookedVisit &held) override;
    void confirm(const BookedVisit &held, const WantedVisit &wanted, const VisitorContact &contact, Done done) override;
    void request(const WantedVisit &wanted, const VisitorContact &contact, Done done) override;
    void find(const QString &code, Done done) override;
    void findPerson(const VisitorName &person, Done done) override;
    void move(const BookedVisit &visit, const FreeStart &start, Done done) override;
    void cancel(const BookedVisit &visit, Done done) override;
    void checkIn(const BookedVisit &visit, Done done) override;
    void wishEarlier(const BookedVisit &visit, Done done) override;
    void takeEarlier(const BookedVisit &visit, Done done) override;
    void keepPresent(const BookedVisit &visit, Done done) override;

private:
    [[nodiscard]] QString keyOf(const VisitorName &person) const;
    [[nodiscard]] sync::BookingContact toContact(const VisitorContact &contact) const;
    [[nodiscard]] sync::BookingQuestion question(const WantedVisit &wanted) const;
    [[nodiscard]] WantedVisit elsewhere(WantedVisit wanted) const;
    [[nodiscard]] appointments::SlotStart slotOf(const FreeStart &start) const;
    [[nodiscard]] DeskAnswer toAnswer(const sync::BookingOutcome &outcome, const QString &reason) const;
    [[nodiscard]] sync::BookingClient::Done passing(const QString &reason, Done done) const;
    void tell(const BookedVisit &visit, const QString &what, const QByteArray &body, Done done);
    void unanswered(Done done);
    void askEarlier(const DeskAnswer &found, Done done);
    [[nodiscard]] QString pathOf(const BookedVisit &visit) const;

    sync::BookingClient &m_client;
    const sync::SyncEngine &m_engine;
    const sync::KioskSlots &m_places;
    sync::HubLink &m_link;
    const QString m_site;
    const QByteArray m_personKey;
    mutable QHash<qint64, QString> m_resources;         // of the starts shown last, by start
    mutable std::chrono::minutes m_length{0};           // of the visit they were shown for
    QHash<QString, sync::BookingView> m_held;           // by id or code, as the client gave them
    NearbyDesk m_nearby;
};

/// The call for a person over sync.
class SyncPeople final : public HandOffDesk
{
public:
    SyncPeople(sync::HandOffClient &client, const sync::SyncEngine &engine);

    [[nodiscard]] bool online() const override;
    void ask(const QString &id, const QString &language, const QJsonObject &context, Done done) override;
    void look(const QString &id, Done done) override;
    void withdraw(const QString &id) override;

private:
    void changed();
    [[nodiscard]] CallState state() const;

    sync::HandOffClient &m_client;
    const sync::SyncEngine &m_engine;
    Done m_asking;
};

/// The wish to be called back over sync: it goes into the journal, and nobody need answer.
class SyncCallBacks final : public CallBackDesk
{
public:
    explicit SyncCallBacks(sync::CallBackClient &client) : m_client(client) {}

    [[nodiscard]] bool online() const override { return m_client.isOnline(); }
    [[nodiscard]] QString leave(const CallBackWish &wish) override;
    [[nodiscard]] bool hasArrived(const QString &name) const override { return m_client.isTold(name); }

private:
    sync::CallBackClient &m_client;
};

} // namespace parvis::kiosk
