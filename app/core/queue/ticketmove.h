// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/ticket.h"

namespace parvis::queue
{

/// Who makes a move.
struct Who {
    enum class Role {
        Agent,   ///< at a desk
        Visitor, ///< at a kiosk or on the phone
    };

    Role role = Role::Agent;
    QString id;   ///< agent id; of a visitor the kiosk, empty for the phone
    QString desk; ///< of an agent: what the visitor is told to go to

    bool operator==(const Who &) const = default;
};

/// Something that happens to a ticket. Who may, and from which states, stands at next().
struct Move {
    enum class Kind {
        Call,     ///< summons the visitor to the agent's desk
        Recall,   ///< summons him once more
        Start,    ///< he is there
        Park,     ///< sets it aside with NOTE
        PutBack,  ///< into line, at its old place (a missed one: at the end); not offered before NOTBEFORE
        Transfer, ///< to SERVICE, to the agent ONLYFOR (either or both), or to the site TOSITE with a SERVICE there
        Miss,     ///< he did not come
        Serve,    ///< done; PARTS says what and how long (none = the service of its line, timed from the start)
        Leave,    ///< he goes, or gives the ticket back
        Undo,     ///< takes back the last move, whatever it was
    };

    Kind kind = Kind::Call;
    QString service = {};
    QString onlyFor = {};
    QString toSite = {};
    QString note = {};
    std::optional<Instant> notBefore = {};
    QList<ServedPart> parts = {};
    bool isFinal = false; ///< it cannot be taken back: something that cannot went with it
};

enum class MoveRefusal {
    WrongState,    ///< this move does not begin at the state the ticket is in
    OtherAgent,    ///< another agent has it
    NotAllowed,    ///< not a visitor's to do; or an agent without an id or desk
    NothingToUndo, ///< no move yet, a final one, one that has gone to another site, or one taken back already
    UndoTooLate,   ///< 10 seconds have passed
    UndoByOther,   ///< somebody else made the last move
    NoTarget,      ///< a transfer to nothing, or to where it is
};

/// How long a move can be taken back by whoever made it: while now < moment of the move + 10 s.
inline constexpr std::chrono::seconds undoTime{10};

/// The ticket after MOVE by WHO at NOW. The only place where a ticket changes its state:
///
/// | move     | from                                    | by                | to                          |
/// |----------|-----------------------------------------|-------------------|-----------------------------|
/// | Call     | Waiting, Transferred, Parked, Missed    | any agent         | Called, by him, at his desk |
/// | Recall   | Called, Recalled                        | its agent         | Recalled, one call more     |
/// | Start    | Called, Recalled                        | its agent         | Serving                     |
/// | Park     | Called, Recalled, Serving               | its agent         | Parked; keeps its place     |
/// |          | Waiting, Transferred                    | any agent         | the same                    |
/// | PutBack  | at a desk, Parked, Missed               | any agent         | Waiting; missed: at the end |
/// | Transfer | at a desk                               | its agent         | Transferred; keeps its place|
/// |          | Waiting, Transferred, Parked            | any agent         | the same                    |
/// | Miss     | Called, Recalled                        | its agent         | Missed                      |
/// | Serve    | at a desk                               | its agent         | Served                      |
/// |          | Waiting, Transferred, Parked            | any agent         | Served (quick-serve)        |
/// | Leave    | in line, Called, Recalled, Parked       | visitor and agents| Left                        |
/// | Undo     | any                                     | who moved it      | where it was, in its place  |
///
/// "Transferred" in this table is one that waits here; one gone to another site takes no move. PutBack is any agent's,
/// so that what a broken desk had is not lost. One undo: the move before the last cannot be taken back,
/// nor a transfer once the ticket is let go to the other site, where somebody may have called it.
/// A call for a ticket that somebody has is refused with OtherAgent: two desks never call one person.
[[nodiscard]] Result<Ticket, MoveRefusal> next(const Ticket &ticket, const Move &move, const Who &who, Instant now);

/// Names for logs and protocols: "call", "put-back"; "other-agent".
[[nodiscard]] QString toText(Move::Kind kind);
[[nodiscard]] QString toText(MoveRefusal refusal);

} // namespace parvis::queue
