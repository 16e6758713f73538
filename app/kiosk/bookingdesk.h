// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/channel.h"
#include "base/clock.h"
#include "base/localizedtext.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace parvis::kiosk
{

/// What an appointment may be made for.
struct BookableReason {
    QString id;
    LocalizedText title;
    int mostPersons = 1;            ///< that may come in one booking
    QList<LocalizedText> documents; ///< to bring, beside the guide's own list
    QString site;
    QString place; ///< of the site; may be empty
    QList<appointments::Channel> channels = {appointments::Channel::Desk}; ///< at least one

    bool operator==(const BookableReason &) const = default;
};

/// One of the reasons of a visit.
struct VisitReason {
    QString reason; ///< id
    int persons = 1;

    bool operator==(const VisitReason &) const = default;
};

/// What a visitor wants to book. All its reasons are dealt with in one go, and their times add up.
struct WantedVisit {
    QString site;
    QString reason;
    int persons = 1;
    QString audience; ///< empty when nobody said
    QString language;
    QList<VisitReason> further = {}; ///< reasons beside the first
    appointments::Channel channel = appointments::Channel::Desk;

    [[nodiscard]] QList<VisitReason> reasons() const { return QList<VisitReason>{{reason, persons}} + further; }
};

/// One beginning that can be booked.
struct FreeStart {
    Instant start;
    Instant end;
    QString site;

    bool operator==(const FreeStart &) const = default;
};

/// Another reception place near enough, and its first free beginnings.
struct NearbySite {
    QString site;
    LocalizedText name; ///< as the hub calls it
    int minutesAway = 0;
    QList<FreeStart> starts; ///< sorted, at least one

    bool operator==(const NearbySite &) const = default;
};

/// Another site of the hub, as that tells it.
struct OtherSite {
    LocalizedText name;
    QStringList address;                ///< a line each
    QString phone;                      ///< may be empty
    int minutesAway = 0;                ///< 0 = nobody says
    QList<BookableReason> reasons = {}; ///< what an appointment there is for

    bool operator==(const OtherSite &) const = default;
};

/// Who a visitor is to whom a code is not enough. Lives in memory; what is kept is appointments::personKey().
struct VisitorName {
    QString name;
    QDate birth; ///< invalid = he did not say who he is

    bool operator==(const VisitorName &) const = default;
};

/// How the town hall may reach the visitor. Lives in memory until the booking is written.
struct VisitorContact {
    enum class Kind { None, Phone, Email };
    Kind kind = Kind::None;
    QString value; ///< as forms::parse() stores it
    VisitorName person = {}; ///< by whom the appointment is found without its code

    bool operator==(const VisitorContact &) const = default;
};

/// An earlier time that is kept for somebody until he answers.
struct EarlierTime {
    Instant start;
    Instant until;

    bool operator==(const EarlierTime &) const = default;
};

/// What an agent of the town did to an appointment.
struct TownChange {
    enum class Deed { None, Moved, Placed, Cancelled };

    Deed deed = Deed::None;      ///< None = there is a message alone; Placed = a request got a time
    std::optional<Instant> from; ///< when it was before, where that was another time
    QString message;             ///< plain text in whatever language the agent wrote; may be empty

    bool operator==(const TownChange &) const = default;
};

/// An appointment, or a time kept for a moment.
struct BookedVisit {
    enum class Status { Held, Confirmed, Requested, CheckedIn, Served, Missed, Cancelled };

    QString holdId; ///< only while Held
    QString code;   ///< what finds, moves and cancels it, as shown to people
    QString site;
    QString reason;
    int persons = 1;
    Instant start;
    Instant end;
    Status status = Status::Held;
    std::optional<Instant> until; ///< how long the time is kept, while Held
    int revision = 0;
    std::optional<EarlierTime> earlier = {}; ///< he wished to come earlier, and could
    QList<VisitReason> further = {};         ///< reasons beside the first
    std::optional<TownChange> byTown = {};   ///< the newest change, where an agent made it
    std::optional<OtherSite> there = {};     ///< where it was found at another site
    appointments::Channel channel = appointments::Channel::Desk;

    [[nodiscard]] QList<VisitReason> reasons() const { return QList<VisitReason>{{reason, persons}} + further; }

    bool operator==(const BookedVisit &) const = default;
};

/// What came of a question to the desk.
struct DeskAnswer {
    enum class Kind {
        Done,        ///< `visit` tells how it stands now
        Requested,   ///< written down, the town hall decides and tells the visitor
        Taken,       ///< somebody was quicker; `next` are the next free beginnings
        Unknown,     ///< there is no such code
        Refused,     ///< it is there, and the rules do not allow this now
        Unreachable, ///< the hub does not answer and it cannot be done without it
    };
    Kind kind = Kind::Unreachable;
    BookedVisit visit;
    QList<FreeStart> next;
    bool isUncertain = false; ///< Unreachable: the hub was asked, and may have done it
};

/// Who sells places, as the booking screens see it: the hub, or what the kiosk holds on lease while the hub is away.
///
/// What takes a Done answers once, later, on the interface thread, within a few seconds, whatever the network does; an
/// answer may come after the visitor has left. What takes none answers at once, from memory. Outlives the session.
class BookingDesk
{
public:
    using Done = std::function<void(const DeskAnswer &)>;
    using Nearby = std::function<void(const std::optional<QList<NearbySite>> &)>;

    virtual ~BookingDesk() = default;

    /// The kiosk's own.
    [[nodiscard]] virtual QString site() const = 0;
    /// Whether the hub answers. Without it only leased places are offered, and codes cannot be looked up.
    [[nodiscard]] virtual bool online() const = 0;
    /// Whether a wish can be written down that the town hall answers later.
    [[nodiscard]] virtual bool takesRequests() const = 0;
    /// Nothing when no appointment is made for it here.
    [[nodiscard]] virtual std::optional<BookableReason> reason(const QString &id) const = 0;
    /// What can be dealt with in the same visit and the same way beside all WANTED already has, in the order of the
    /// town; without the hub only what the kiosk may sell by itself.
    [[nodiscard]] virtual QList<BookableReason> reasonsBeside(const WantedVisit &wanted) const = 0;
    /// What can be booked now, sorted; each beginning once. At another site: what askNearby() or askMove() heard last.
    [[nodiscard]] virtual QList<FreeStart> starts(const WantedVisit &wanted) const = 0;
    /// Other sites within half an hour that offer the same; nothing when nobody could be asked.
    virtual void askNearby(const WantedVisit &wanted, Nearby done) = 0;
    /// When VISIT, which is at another site, could be instead: Done (starts() tells it), Unknown, Refused, Unreachable.
    virtual void askMove(const BookedVisit &visit, Done done) = 0;

    /// Keeps START for some minutes: Done (Held), Taken or Unreachable.
    virtual void hold(const WantedVisit &wanted, const FreeStart &start, Done done) = 0;
    /// Gives a kept time back. Needs no answer: a time that is not given back frees itself.
    virtual void release(const BookedVisit &held) = 0;
    /// Books what is held: Done (Confirmed), Requested, Taken.
    virtual void confirm(const BookedVisit &held, const WantedVisit &wanted, const VisitorContact &contact, Done done) = 0;
    /// Writes down that somebody wants an appointment: Requested or Refused.
    virtual void request(const WantedVisit &wanted, const VisitorContact &contact, Done done) = 0;

    /// Wherever it is: at another site of the hub `there` tells which, and only move() and cancel() can be done with
    /// it.
    virtual void find(const QString &code, Done done) = 0;
    /// The one appointment of today at this site that was booked with that name and birth date: Done, Unknown (none, or
    /// several), Refused (asked too often), Unreachable.
    virtual void findPerson(const VisitorName &person, Done done) = 0;
    virtual void move(const BookedVisit &visit, const FreeStart &start, Done done) = 0;
    virtual void cancel(const BookedVisit &visit, Done done) = 0;
    virtual void checkIn(const BookedVisit &visit, Done done) = 0;
    /// Notes that the visitor would come earlier than he is booked.
    virtual void wishEarlier(const BookedVisit &visit, Done done) = 0;
    /// Takes VISIT.earlier and lets go the present time: Done (there), Taken when it is no longer kept.
    virtual void takeEarlier(const BookedVisit &visit, Done done) = 0;
    /// Lets VISIT.earlier go: Done, as it was.
    virtual void keepPresent(const BookedVisit &visit, Done done) = 0;
};

} // namespace parvis::kiosk
