// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookingdesk.h"
#include "handoffdesk.h"

#include <QMap>

namespace parvis::kiosk
{

/// A town hall in memory: it has free times, keeps, books, moves and cancels them. Its answers wait until deliver() lets
/// them through, as a network would; what it was asked is done at once.
class FakeDesk final : public BookingDesk
{
public:
    explicit FakeDesk(const Clock &clock);

    bool isOnline = true;
    bool requests = true;
    bool refuses = false; ///< every change is against the rules
    bool losesAnswer = false;    ///< a move is done, or it is cancelled, and nobody hears of it
    bool refuseNextHold = false; ///< somebody else is quicker, once
    QList<FreeStart> free;
    std::optional<QList<NearbySite>> near = QList<NearbySite>();
    QList<BookableReason> reasons;
    QMap<QString, BookedVisit> booked; ///< by code
    QMap<QString, VisitorName> named; ///< by code, who booked it
    bool tooOften = false; ///< names are looked for too often
    VisitorContact lastContact;
    WantedVisit lastWanted;
    WantedVisit lastNearby; ///< for what the neighbours were asked
    int holds = 0;    ///< times kept now
    int released = 0; ///< times given back so far
    int wishes = 0;

    /// Somebody else takes a time.
    void takeAway(Instant start);
    void takeAway(const QString &site, Instant start);
    /// The answers asked for so far, in order; gives how many.
    int deliver();

    QString site() const override { return QStringLiteral("strasbourg"); }
    bool online() const override { return isOnline; }
    bool takesRequests() const override { return requests; }
    std::optional<BookableReason> reason(const QString &id) const override;
    QList<BookableReason> reasonsBeside(const WantedVisit &wanted) const override;
    QList<FreeStart> starts(const WantedVisit &wanted) const override;
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
    void answer(const Done &done, const DeskAnswer &answer);
    void change(const BookedVisit &visit, BookedVisit::Status status, const Done &done);
    [[nodiscard]] DeskAnswer taken(const QString &site) const;
    [[nodiscard]] QList<FreeStart> *startsAt(const QString &site);
    [[nodiscard]] const QList<FreeStart> *startsAt(const QString &site) const;
    bool remove(const QString &site, Instant start);
    void add(const FreeStart &start);

    const Clock &m_clock;
    QList<std::function<void()>> m_waiting;
    int m_numbers = 0;
};

/// Staff in memory, in the same manner.
class FakePeople final : public HandOffDesk
{
public:
    bool isOnline = true;
    CallState state{CallState::Kind::Waiting, {}};
    QJsonObject lastContext;
    QString lastLanguage;
    int asked = 0;
    int looked = 0;
    int withdrawn = 0;

    int deliver();

    bool online() const override { return isOnline; }
    void ask(const QString &id, const QString &language, const QJsonObject &context, Done done) override;
    void look(const QString &id, Done done) override;
    void withdraw(const QString &id) override;

private:
    QList<std::function<void()>> m_waiting;
    QString m_id;
};

} // namespace parvis::kiosk
