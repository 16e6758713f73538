// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "queue/ticketlabel.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace parvis::queue
{

/// Where a person in line stands. A ticket has exactly one state; only in the three marked * does an agent have it, and
/// then exactly one. What leads from one to another stands at next() (queue/ticketmove.h).
enum class TicketState {
    Waiting,     ///< in line; any agent who fits may call it
    Called,      ///< * summoned to a desk, not yet there
    Recalled,    ///< * summoned a second time or more by the same agent
    Serving,     ///< * at the desk
    Parked,      ///< set aside by an agent (a paper is missing): in no line until called by name or put back
    Transferred, ///< in line again by an agent's decision, for a service or one agent, with a note and the old place;
                 ///< or gone to another site (`toSite`), where a ticket of that site goes on
    Missed,      ///< did not come when called; may be put back at the end, or called by name
    Served,      ///< done
    Left,        ///< went away, or gave the ticket back
};

/// One thing done for the visitor and how long that took.
struct ServedPart {
    QString service; ///< id
    std::chrono::seconds time{0};

    bool operator==(const ServedPart &) const = default;
};

/// An appointment the visitor has checked in for.
struct TicketAppointment {
    QString code; ///< appointments::BookingCode, plain
    Instant start;
    QString resource; ///< whom or what it was booked with; a wish, not a bond

    bool operator==(const TicketAppointment &) const = default;
};

/// The part of a ticket that moves.
struct Standing {
    TicketState state = TicketState::Waiting;
    QString service;                   ///< id of the line it stands in
    QString agent;                     ///< who has it, in Called, Recalled and Serving; else empty
    QString desk;                      ///< where that is
    QString onlyFor;                   ///< Waiting or Transferred: the one agent it waits for; empty = any who fits
    QString toSite;                    ///< Transferred: the site it has gone to; empty = it waits here
    QString note;                      ///< of the agent who parked or transferred it, for the next one
    Instant place;                     ///< its place in line: the instant it counts as having come
    std::optional<Instant> notBefore;  ///< put back for later: "call next" passes over it until then
    std::optional<Instant> called;     ///< the first call of the present summons
    std::optional<Instant> lastCalled; ///< of these the last; kept when it is missed
    std::optional<Instant> started;    ///< Serving and Served: when the visitor was at the desk
    int calls = 0;                     ///< summonses since it last stood in line
    QList<ServedPart> served;          ///< what was done at which desk so far; of one that is Served at least one

    bool operator==(const Standing &) const = default;
};

/// One person (or family) in line. Plain value; changes only by next().
struct Ticket {
    QString id; ///< 128 bits in hexadecimal: who knows it may see where the ticket stands
    QString site;
    TicketLabel label;
    QDate day;         ///< business day it is counted in
    Instant taken;     ///< when it was given
    QString language;  ///< BCP 47 primary tag of the visitor, follows to desk, board, phone and paper
    QStringList needs; ///< ids of the plan's needs
    std::optional<TicketAppointment> appointment;
    QString handOff;    ///< id of the hand-off it came from; may be empty
    QString device;     ///< the kiosk or desk that gave it
    QByteArray context; ///< JSON object the visitor agreed to share; may be empty
    QString fromSite;   ///< where it was transferred from, and which ticket that was; may be empty
    QString fromTicket;
    QString toTicket; ///< of one gone to another site: its id there, once it has arrived

    Standing now;
    std::optional<Standing> before; ///< what an undo of the last move leads back to
    QString movedBy;                ///< who made it: agent id, or device id, or empty for the visitor's own phone
    Instant movedAt;
    int revision = 0; ///< raised by every move, undo too

    bool operator==(const Ticket &) const = default;
};

/// Does it stand in line here: Waiting, or Transferred within the site?
[[nodiscard]] bool isInLine(const Standing &standing);
/// Does an agent have it: Called, Recalled, Serving?
[[nodiscard]] bool isAtDesk(const Standing &standing);
/// Is something still to be done with it: in line, at a desk or parked?
[[nodiscard]] bool isOpen(const Standing &standing);

/// Is nothing to be done with it any more: Served, Left, or gone to another site?
[[nodiscard]] bool isOver(const Standing &standing);
/// Of a served one: from the call to the end. Nothing for one that was never called (quick-serve).
[[nodiscard]] std::optional<std::chrono::seconds> handlingTime(const Ticket &ticket);
/// Is it over, and still keeps a context, a note or needs, or owes another site its arrival there?
[[nodiscard]] bool isUntidy(const Ticket &ticket);

/// "waiting", "called", "recalled", "serving", "parked", "transferred", "missed", "served", "left"
[[nodiscard]] QString toText(TicketState state);
[[nodiscard]] std::optional<TicketState> parseTicketState(const QString &text);

} // namespace parvis::queue
