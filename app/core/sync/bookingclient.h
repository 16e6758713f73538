// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/booking.h"
#include "appointments/bookingrefusal.h"
#include "appointments/slotfilter.h"
#include "store/hubrecords.h"
#include "sync/hublink.h"
#include "sync/kioskslots.h"
#include "sync/syncengine.h"
#include "wire/payloadsealer.h"

#include <functional>
#include <memory>
#include <variant>

namespace parvis::sync
{

/// What somebody at the kiosk wants an appointment for.
struct BookingQuestion {
    appointments::BookingWish wish;
    appointments::SlotFilter filter; ///< its reasons are set from the wish
    QString language;                ///< the visitor's
};

/// One local day and what can be had on it, in order; never empty.
struct DayOfStarts {
    QDate day;
    QList<appointments::SlotStart> starts;
};

/// What can be had. `way` Lease means: the hub is away, and these are the few places the kiosk may give by itself.
struct FoundStarts {
    Way way = Way::Online;
    appointments::Need need;                         ///< length of the visit
    std::optional<appointments::SlotStart> earliest; ///< the first possible one, on whatever day
    QList<DayOfStarts> days;
    std::optional<QDate> nextDay; ///< ask again from here for more; nothing = that was all
    /// A request can be left although there is no start to choose (see BookingClient::request).
    bool mayRequest = false;
};

/// Why something cannot be had now.
enum class BookingObstacle {
    None,
    Rule,          ///< the plan forbids it; `refusal` says which rule, and is empty where the hub alone knows it
    NoPlan,        ///< nothing is known of this site's appointments yet
    Offline,       ///< only the hub can do it, and it does not answer; `next` are places the kiosk may give by itself
    Unanswered,    ///< the hub was asked and did not answer: look() tells later whether it was done
    NoSuchBooking, ///< no appointment has this code, or it is over
    HoldEnded,     ///< the place was kept for 10 minutes and they are over
    HubRefused,    ///< the hub says no for a reason this program does not know; `detail` has its words
    StoreFailed,   ///< the kiosk's disk refuses: nothing was booked
};

/// What an agent of the town did to an appointment, as its visitor is told.
struct TownChange {
    enum class Deed {
        None,   ///< there is a message alone
        Moved,  ///< to another time
        Placed, ///< a request got a time
        Cancelled,
    };

    Deed deed = Deed::None;
    std::optional<Instant> from; ///< when it was before, where that was another time
    QString message;             ///< plain text in whatever language the agent wrote; may be empty

    bool operator==(const TownChange &) const = default;
};

/// An appointment as the visitor is told it.
struct BookingView {
    QString id;   ///< of the hold or appointment; empty when it is known by its code only
    QString code; ///< in groups, to show and to copy: "K7R-M2X-Q9AB"
    QString resource;
    Instant start;
    Instant end;
    QList<store::BookedReason> reasons;
    store::AppointmentStatus status = store::AppointmentStatus::Held;
    std::optional<Instant> heldUntil;
    std::optional<Instant> changed; ///< when the hub last changed it, by its clock
    int revision = 0;               ///< raised by the hub at every change after it was confirmed
    std::optional<TownChange> byTown = {}; ///< the newest change, where an agent made it; only of look()
    appointments::Channel channel = appointments::Channel::Desk;
};

/// How an act ended. Exactly one of:
struct BookingOutcome {
    enum class Kind {
        Held,           ///< the place is kept for 10 minutes: `booking`; confirm() or release() it
        Booked,         ///< it is the visitor's: `booking`
        Requested,      ///< written down and certain to reach the office, where a person confirms it: `booking`
        Cancelled,      ///< given back, or (Way::Lease) written down to be given back
        Found,          ///< `booking` as it stands
        TakenMeanwhile, ///< somebody was faster; `next` are the starts to offer instead, earliest first
        NotPossible,    ///< `obstacle` says why
    };

    Kind kind = Kind::NotPossible;
    Way way = Way::Online; ///< Lease: done by the kiosk alone; the hub will learn it
    BookingView booking;
    QList<appointments::SlotStart> next; ///< at most 6
    BookingObstacle obstacle = BookingObstacle::None;
    std::optional<appointments::BookingRefusal> refusal;
    QString detail; ///< for a technician
};

/// How to reach the visitor, and who he is to the rules; all optional. Sealed before it leaves this object.
struct BookingContact {
    QByteArray contact;  ///< canonical JSON of what he gave; empty = nothing
    QString personKey;   ///< keyed hash, see store::Appointment; empty = nobody said
};

/// Appointments for one visitor at the kiosk, with the hub or without.
///
/// find() asks nobody: it reads what the kiosk has heard. Everything else is asked of the hub and answered within 4
/// seconds; where the hub does not answer, the kiosk sells a leased place, or takes a request, and says so. DONE is called
/// exactly once, on this thread; before the function returns when nobody had to be asked. A hold the hub may have made
/// without our hearing of it ends there after 10 minutes; a confirmation it may have heard is called off through the
/// journal before the kiosk gives the visitor anything else, so nobody keeps two places.
///
/// All given outlives it. One thread; call tick() at least twice a second while something is asked.
class BookingClient
{
public:
    using Done = std::function<void(const BookingOutcome &)>;
    static constexpr std::chrono::milliseconds answerLimit{4'000};
    static constexpr std::chrono::minutes holdTerm{10};

    BookingClient(SyncParts parts, SyncEngine &engine, KioskSlots &slots, const wire::PayloadSealer &sealer);
    ~BookingClient();
    BookingClient(const BookingClient &) = delete;
    BookingClient &operator=(const BookingClient &) = delete;

    /// At most DAYS days with starts, on FROM or later (null = from now on).
    [[nodiscard]] Result<FoundStarts, BookingObstacle> find(const BookingQuestion &question, QDate from, int days) const;

    /// Keeps the place for the visitor: Held, TakenMeanwhile, NotPossible.
    void hold(const BookingQuestion &question, const appointments::SlotStart &start, const Done &done);
    /// Makes it his: Booked, Requested, TakenMeanwhile, NotPossible.
    void confirm(const BookingView &held, const BookingContact &contact, const Done &done);
    /// Gives the place back: the visitor went away. No answer is awaited.
    void release(const BookingView &held);
    /// A wish without a place, which an agent answers: Requested, NotPossible. START is what the visitor would like best.
    void request(const BookingQuestion &question, std::optional<appointments::SlotStart> start,
                 const BookingContact &contact, const Done &done);

    /// The appointment of a code as typed: Found, NotPossible.
    void look(const QString &code, const Done &done);
    /// The one appointment of today of PERSONKEY (appointments::personKey): Found, NotPossible. NoSuchBooking says also that
    /// there are several; HubRefused also that it was asked too often. Only with the hub.
    void lookPerson(const QString &personKey, const Done &done);
    /// Cancelled, NotPossible. Without the hub it is written down and the hub learns it (Way::Lease).
    void cancel(const QString &code, const Done &done);
    /// Booked (at START, same code), TakenMeanwhile (nothing changed), NotPossible; only with the hub.
    void move(const QString &code, const appointments::SlotStart &start, const Done &done);

    /// Ends what was not answered in time.
    void tick();
    [[nodiscard]] bool isAsking() const;

private:
    class State;
    std::shared_ptr<State> m_state; // replies that come after the end of this object find it gone
};

} // namespace parvis::sync
