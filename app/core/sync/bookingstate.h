// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/bookingrules.h"
#include "sync/bookingfacts.h"

#include <map>

namespace parvis::sync
{

/// The working half of BookingClient.
class BookingClient::State : public std::enable_shared_from_this<BookingClient::State>
{
public:
    using Heard = std::function<void(const HubReply &)>;

    State(SyncParts given, SyncEngine &engineGiven, KioskSlots &slotsGiven, const wire::PayloadSealer &sealerGiven)
        : parts(std::move(given)), engine(engineGiven), slots(slotsGiven), sealer(sealerGiven)
    {
    }

    /// HEARD is called once: with the answer, or without one after the limit; LATE with an answer after that.
    void ask(const HubRequest &request, Heard heard, Heard late = {});
    void tick();
    [[nodiscard]] bool isOnline() const { return engine.link() != SyncStatus::Link::Offline; }
    [[nodiscard]] Instant now() const { return engine.upperBound().value_or(parts.time.read().wall); }
    [[nodiscard]] QString sitePath(const QString &rest) const;

    [[nodiscard]] Result<FoundStarts, BookingObstacle> find(const BookingQuestion &question, QDate from, int days) const;
    /// At most 6 starts from NOW on, for who cannot have the one he chose.
    [[nodiscard]] QList<appointments::SlotStart> offers(const BookingQuestion &question, Way way) const;

    void hold(const BookingQuestion &question, const appointments::SlotStart &start, const Done &done);
    void heldAnswer(const HubReply &reply, const KeptPlace &place, const Done &done);
    [[nodiscard]] BookingOutcome keepLeased(KeptPlace place);
    void confirm(const BookingView &held, const BookingContact &contact, const Done &done);
    void confirmAnswer(const HubReply &reply, KeptPlace place, const BookingContact &contact, const Done &done);
    /// Of the person with this key, as far as this kiosk booked them in the last days: the hub knows the others.
    [[nodiscard]] appointments::OpenBookings openBookingsOf(const QString &personKey) const;
    [[nodiscard]] BookingOutcome sellLeased(const KeptPlace &place, const BookingContact &contact);
    [[nodiscard]] BookingOutcome writeRequest(KeptPlace place, const BookingContact &contact);
    /// Notes what the hub confirmed or moved, so that it can be told again to one that was restored. The
    /// hub has it: where the disk refuses, only that is lost.
    void noteOnline(const KeptPlace &place, const BookingContact &contact);
    void noteOnline(const BookingView &moved);
    void release(const BookingView &held);

    void look(const QString &code, const Done &done);
    void lookPerson(const QString &personKey, const Done &done);
    void cancel(const QString &code, const Done &done);
    void move(const QString &code, const appointments::SlotStart &start, const Done &done);
    /// A booking this kiosk sold by itself whose entry has no receipt, by its code.
    [[nodiscard]] std::optional<store::OutboxEntry> unsentBooking(const QString &plainCode) const;
    [[nodiscard]] Result<store::OutboxEntry> append(const store::OutboxDraft &draft, const QList<store::LeaseChange> &changes);
    [[nodiscard]] BookingOutcome writeCancellation(const QString &plainCode, const QList<store::LeaseChange> &changes);

    SyncParts parts;
    SyncEngine &engine;
    KioskSlots &slots;
    const wire::PayloadSealer &sealer;
    std::map<QString, KeptPlace> kept; ///< by id of the hold

private:
    struct Question {
        std::chrono::milliseconds sentAt{0};
        Heard heard;
    };
    std::map<quint64, Question> m_asked;
    quint64 m_next = 0;

public:
    [[nodiscard]] bool isAsking() const { return !m_asked.empty(); }
};

[[nodiscard]] BookingOutcome notPossible(BookingObstacle obstacle, const QString &detail = {});

} // namespace parvis::sync
