// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/ticketmove.h"

#include <algorithm>

namespace parvis::queue
{

namespace
{

using Kind = Move::Kind;
using Step = Result<Standing, MoveRefusal>;

bool isSummoned(const Standing &standing)
{
    return standing.state == TicketState::Called || standing.state == TicketState::Recalled;
}

// Nobody has it any more; what it is and its place in line stay.
Standing released(const Standing &from, TicketState to)
{
    Standing standing;
    standing.state = to;
    standing.service = from.service;
    standing.onlyFor = from.onlyFor;
    standing.note = from.note;
    standing.place = from.place;
    standing.served = from.served;
    return standing;
}

ServedPart partSince(Instant begun, const QString &service, Instant now)
{
    const auto time = std::chrono::duration_cast<std::chrono::seconds>(now - begun);
    return {service, std::max(time, std::chrono::seconds(0))};
}

// The time he was at this desk counts, though he is not done.
Standing interrupted(const Standing &from, TicketState to, Instant now)
{
    Standing standing = released(from, to);
    if (from.state != TicketState::Serving || !from.started)
        return standing;
    const ServedPart part = partSince(*from.started, from.service, now);
    if (part.time > std::chrono::seconds(0))
        standing.served.append(part);
    return standing;
}

std::optional<MoveRefusal> refuseOther(const Standing &from, const Who &who)
{
    if (isAtDesk(from) && from.agent != who.id)
        return MoveRefusal::OtherAgent;
    return std::nullopt;
}

Step called(const Standing &from, const Who &who, Instant now)
{
    if (isAtDesk(from))
        return from.agent == who.id ? MoveRefusal::WrongState : MoveRefusal::OtherAgent;
    if (!isInLine(from) && from.state != TicketState::Parked && from.state != TicketState::Missed)
        return MoveRefusal::WrongState;
    if (who.desk.isEmpty())
        return MoveRefusal::NotAllowed;
    Standing to = released(from, TicketState::Called);
    to.agent = who.id;
    to.desk = who.desk;
    to.called = to.lastCalled = now;
    to.calls = 1;
    return to;
}

Step recalled(const Standing &from, const Who &who, Instant now)
{
    if (!isSummoned(from))
        return MoveRefusal::WrongState;
    if (const auto refusal = refuseOther(from, who))
        return *refusal;
    Standing to = from;
    to.state = TicketState::Recalled;
    to.lastCalled = now;
    ++to.calls;
    return to;
}

Step started(const Standing &from, const Who &who, Instant now)
{
    if (!isSummoned(from))
        return MoveRefusal::WrongState;
    if (const auto refusal = refuseOther(from, who))
        return *refusal;
    Standing to = from;
    to.state = TicketState::Serving;
    to.started = now;
    return to;
}

Step parked(const Standing &from, const Move &move, const Who &who, Instant now)
{
    if (!isInLine(from) && !isAtDesk(from))
        return MoveRefusal::WrongState;
    if (const auto refusal = refuseOther(from, who))
        return *refusal;
    Standing to = interrupted(from, TicketState::Parked, now);
    to.note = move.note;
    return to;
}

Step putBack(const Standing &from, const Move &move, Instant now)
{
    const bool isMissed = from.state == TicketState::Missed;
    if (!isAtDesk(from) && from.state != TicketState::Parked && !isMissed)
        return MoveRefusal::WrongState;
    Standing to = interrupted(from, TicketState::Waiting, now);
    if (isMissed)
        to.place = std::max(from.place, now);
    to.notBefore = move.notBefore;
    return to;
}

Step transferred(const Standing &from, const Move &move, const Who &who, Instant now)
{
    if (!isOpen(from))
        return MoveRefusal::WrongState;
    if (const auto refusal = refuseOther(from, who))
        return *refusal;
    const bool goesAway = !move.toSite.isEmpty();
    if (goesAway ? move.service.isEmpty() : move.service.isEmpty() && move.onlyFor.isEmpty())
        return MoveRefusal::NoTarget;
    const bool isSameLine = move.service.isEmpty() || move.service == from.service;
    if (!goesAway && isInLine(from) && isSameLine && move.onlyFor == from.onlyFor)
        return MoveRefusal::NoTarget;
    Standing to = interrupted(from, TicketState::Transferred, now);
    if (!move.service.isEmpty())
        to.service = move.service;
    to.onlyFor = move.onlyFor;
    to.toSite = move.toSite;
    to.note = move.note;
    return to;
}

Step missed(const Standing &from, const Who &who)
{
    if (!isSummoned(from))
        return MoveRefusal::WrongState;
    if (const auto refusal = refuseOther(from, who))
        return *refusal;
    Standing to = released(from, TicketState::Missed);
    to.calls = from.calls;
    to.lastCalled = from.lastCalled;
    return to;
}

Step served(const Standing &from, const Move &move, const Who &who, Instant now)
{
    if (!isOpen(from))
        return MoveRefusal::WrongState;
    if (const auto refusal = refuseOther(from, who))
        return *refusal;
    Standing to = released(from, TicketState::Served);
    to.called = from.called;
    to.lastCalled = from.lastCalled;
    to.calls = from.calls;
    to.desk = from.desk.isEmpty() ? who.desk : from.desk;
    to.started = from.started.value_or(from.lastCalled.value_or(now));
    if (move.parts.isEmpty())
        to.served.append(partSince(*to.started, from.service, now));
    else
        to.served.append(move.parts);
    return to;
}

Step left(const Standing &from)
{
    if (isOver(from) || from.state == TicketState::Serving)
        return MoveRefusal::WrongState;
    return released(from, TicketState::Left);
}

Step moved(const Standing &from, const Move &move, const Who &who, Instant now)
{
    switch (move.kind) {
    case Kind::Call:
        return called(from, who, now);
    case Kind::Recall:
        return recalled(from, who, now);
    case Kind::Start:
        return started(from, who, now);
    case Kind::Park:
        return parked(from, move, who, now);
    case Kind::PutBack:
        return putBack(from, move, now);
    case Kind::Transfer:
        return transferred(from, move, who, now);
    case Kind::Miss:
        return missed(from, who);
    case Kind::Serve:
        return served(from, move, who, now);
    case Kind::Leave:
        return left(from);
    case Kind::Undo:
        break;
    }
    return MoveRefusal::WrongState;
}

Result<Ticket, MoveRefusal> undone(const Ticket &ticket, const Who &who, Instant now)
{
    if (!ticket.before)
        return MoveRefusal::NothingToUndo;
    if (ticket.movedBy != who.id)
        return MoveRefusal::UndoByOther;
    if (now >= ticket.movedAt + undoTime)
        return MoveRefusal::UndoTooLate;
    Ticket after = ticket;
    after.now = *ticket.before;
    after.before = std::nullopt;
    after.movedAt = now;
    ++after.revision;
    return after;
}

} // namespace

Result<Ticket, MoveRefusal> next(const Ticket &ticket, const Move &move, const Who &who, Instant now)
{
    const bool isVisitors = move.kind == Kind::Leave || move.kind == Kind::Undo;
    if (who.role == Who::Role::Visitor ? !isVisitors : who.id.isEmpty())
        return MoveRefusal::NotAllowed;
    if (move.kind == Kind::Undo)
        return undone(ticket, who, now);
    const Step to = moved(ticket.now, move, who, now);
    if (!to)
        return to.error();
    Ticket after = ticket;
    after.before = move.isFinal ? std::nullopt : std::optional(ticket.now);
    after.now = *to;
    after.movedBy = who.id;
    after.movedAt = now;
    ++after.revision;
    return after;
}

QString toText(Move::Kind kind)
{
    switch (kind) {
    case Kind::Call:
        return QStringLiteral("call");
    case Kind::Recall:
        return QStringLiteral("recall");
    case Kind::Start:
        return QStringLiteral("start");
    case Kind::Park:
        return QStringLiteral("park");
    case Kind::PutBack:
        return QStringLiteral("put-back");
    case Kind::Transfer:
        return QStringLiteral("transfer");
    case Kind::Miss:
        return QStringLiteral("miss");
    case Kind::Serve:
        return QStringLiteral("serve");
    case Kind::Leave:
        return QStringLiteral("leave");
    case Kind::Undo:
        break;
    }
    return QStringLiteral("undo");
}

QString toText(MoveRefusal refusal)
{
    switch (refusal) {
    case MoveRefusal::WrongState:
        return QStringLiteral("wrong-state");
    case MoveRefusal::OtherAgent:
        return QStringLiteral("other-agent");
    case MoveRefusal::NotAllowed:
        return QStringLiteral("not-allowed");
    case MoveRefusal::NothingToUndo:
        return QStringLiteral("nothing-to-undo");
    case MoveRefusal::UndoTooLate:
        return QStringLiteral("undo-too-late");
    case MoveRefusal::UndoByOther:
        return QStringLiteral("undo-by-other");
    case MoveRefusal::NoTarget:
        break;
    }
    return QStringLiteral("no-target");
}

} // namespace parvis::queue
