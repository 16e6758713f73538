// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/channel.h"
#include "appointments/unitstate.h"
#include "base/clock.h"
#include "queue/callingorder.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the hub keeps, as plain rows. Every row belongs to one site; ids are 32 hexadecimal digits (base/id.h) unless
/// said otherwise; hashes are 32 bytes of SHA-256; instants are UTC.
namespace parvis::store
{

/// A reason and for how many persons.
struct BookedReason {
    QString reason;
    int persons = 1;

    bool operator==(const BookedReason &) const = default;
};

enum class AppointmentStatus {
    Held,      ///< places are kept while the visitor gives his details; ends at `heldUntil`
    Confirmed, ///< the visitor has it
    Requested, ///< taken in without a place of its own (the place was given away under an override): an agent decides
    CheckedIn, ///< the visitor is in the building
    Served,    ///< done
    NoShow,    ///< he did not come; never the same as cancelled
    Cancelled, ///< given back by the visitor or an agent
};

struct Appointment {
    QString id;
    QString code; ///< appointments::BookingCode, canonical; unique within the site; what moves and cancels it
    QString resource;
    Instant start;
    Instant end; ///< of the visit; the atoms taken reach to `end` + buffer
    int bufferMinutes = 0;
    QList<BookedReason> reasons;
    QString language;
    QString audience;
    AppointmentStatus status = AppointmentStatus::Held;
    std::optional<Instant> heldUntil; ///< while Held; kept by a hold that ended unconfirmed, which nobody cancelled
    QString personKey;                ///< a keyed hash of who books, for limits per person; empty when nobody said
    QByteArray contact;               ///< sealed or plain bytes, as `contactScheme` says; empty when none was given
    QString contactScheme;
    QString device;   ///< the kiosk or desk it came through; empty for the phone page
    int revision = 0; ///< raised by every change once it is confirmed; the SEQUENCE of its calendar file
    Instant created;
    Instant changed;
    appointments::Channel channel = appointments::Channel::Desk;

    bool operator==(const Appointment &) const = default;
};

/// One 5-minute step of one resource: `start` in units of 5 minutes since 1970.
struct AtomRange {
    QString resource;
    qint64 from = 0;
    qint64 until = 0; ///< half-open

    bool operator==(const AtomRange &) const = default;
};

/// What the coming requests of one write will ask for. All of it may be wrong or incomplete.
struct Foresight {
    /// Units that begin in [from, until).
    struct Units {
        QString resource; ///< empty: of all resources
        Instant from;
        Instant until;

        bool operator==(const Units &) const = default;
    };
    QStringList inboxKeys;
    QList<Units> units;
    QList<AtomRange> atoms;
    QStringList appointments; ///< ids
    QStringList codes;        ///< to be looked up, or to be given to a new appointment
    QStringList personKeys;

    bool operator==(const Foresight &) const = default;
};

/// The latest state of one thing a kiosk may know, and when it last changed in the site's order of commits.
struct Change {
    qint64 sequence = 0;
    QString entity; ///< "unit", "release", "notice", "plan", "queue", "ticket", "staff-sign-in"
    QString key;
    QByteArray body; ///< canonical JSON; empty = it is gone

    bool operator==(const Change &) const = default;
};

/// Where the feed of one site stands. `digest` is the sum, modulo 2^256, of SHA-256(entity 0 key 0 body) over all that
/// is there: it does not depend on the order, so a kiosk compares its own.
struct StreamState {
    qint64 sequence = 0;
    QByteArray digest;

    bool operator==(const StreamState &) const = default;
};

/// A request that was taken in: the same key again gives the stored answer, with another fingerprint a refusal.
struct InboxRow {
    QString key;
    QByteArray fingerprint;
    int status = 0;
    QByteArray answer;
    Instant created;

    bool operator==(const InboxRow &) const = default;
};

struct Device {
    QString id;
    QString name;
    QString kind; ///< "kiosk", "desk", "board"
    QByteArray secretHash;
    Instant enrolled;
    qint64 chainSequence = 0; ///< of the newest journal entry taken in
    QByteArray chainHead;     ///< its hash; 32 zero bytes before the first
    bool frozen = false;      ///< its journal does not descend from what it told before: nothing is leased to it
    QString frozenBecause;
    bool owesReoffer = false; ///< after a restore: nothing is sold or leased at the site until it has re-offered
    bool setAside = false;    ///< a named person declared it lost
    std::optional<Instant> lastSeen;
    QByteArray report; ///< what it last said of itself, JSON
    QString series;    ///< of a kiosk: what its own tickets begin with (queue::TicketLabel); no other device's

    bool operator==(const Device &) const = default;
};

struct StoredSubmission {
    qint64 sequence = 0; ///< the hub's number, from 1, set by the ledger
    QString id;          ///< the journal entry's
    QString device;
    QString reference;
    QString procedure;
    QString form;
    QByteArray formHash;
    QString language;
    Instant created;
    QString scheme;
    QByteArray payload;
    QByteArray document;

    bool operator==(const StoredSubmission &) const = default;
};

/// What a person decided on something that lay in quarantine.
struct Resolution {
    QString decision; ///< not empty
    QString by;       ///< the person's name
    Instant at;
    QString note;

    bool operator==(const Resolution &) const = default;
};

/// What could not be taken in as it came, and is kept for a person to decide. Never dropped.
struct QuarantineRow {
    QString id;
    QString device;
    QString because; ///< "unknown-form", "unknown-lease", "broken-chain", "conflict",
                     ///< "beyond-limit", "malformed"
    QByteArray body; ///< the entry as it came
    Instant created;
    std::optional<Resolution> resolution = {}; ///< nothing as long as it waits

    bool operator==(const QuarantineRow &) const = default;
};

enum class HandOffState { Waiting, Claimed, Ended, Withdrawn };

struct HandOff {
    QString id;
    QString device;
    HandOffState state = HandOffState::Waiting;
    QString language;
    QByteArray context;     ///< what the visitor agreed to share, JSON
    QString agent;          ///< name of who claimed it, to be shown
    quint64 claimToken = 0; ///< raised by every claim; a heartbeat with an older one is refused
    std::optional<Instant> heartbeat;
    Instant created;
    Instant changed;
    QString desk = {};     ///< the device of who claimed it
    QString agentId = {};  ///< of who claimed it; empty where the site has no agents
    QString onlyFor = {};  ///< passed on: id of the agent it waits for; empty = anybody
    QString note = {};     ///< passed on: what the next agent should know
    QString passedBy = {}; ///< passed on: name of who wrote it

    bool operator==(const HandOff &) const = default;
};

/// Who is to hear at once of changes that do not concern everybody.
struct FewHearers {
    qint64 changes = 0; ///< so many were made for DEVICES alone
    QStringList devices;

    /// The devices, where the feed MOVED by no other change than these; nothing = everybody is to hear.
    [[nodiscard]] std::optional<QStringList> only(qint64 moved) const;

    bool operator==(const FewHearers &) const = default;
};

/// What the visitor's screen shows while an agent helps him: one row a hand-off, replaced by the next.
struct VisitView {
    QString handOff;
    qint64 number = 0; ///< raised by one with every other state
    QByteArray state;  ///< JSON
    Instant heard;     ///< when the kiosk last spoke

    bool operator==(const VisitView &) const = default;
};

/// What one side did while an agent helps a visitor.
struct HandOffAct {
    QString handOff;
    qint64 number = 0; ///< from 1, without a gap within its hand-off, set by the ledger
    QString id;        ///< of who did it: the same again is the same act
    QString by;        ///< "agent", "visitor", "hub"
    QString who;       ///< name of the agent; else empty
    QString kind;
    QString field;   ///< path in the form; empty where it is about none
    QByteArray body; ///< what was said or proposed, JSON; empty once the help is over
    Instant at;

    bool operator==(const HandOffAct &) const = default;
};

/// Somebody who would come earlier.
struct AlertWish {
    QString appointment;
    QByteArray filter; ///< JSON
    Instant created;
    bool offered = false;      ///< nothing is looked for now: a place is on offer, or the wish has ended
    QString hold = {};         ///< the held appointment that keeps the place on offer; empty = none is
    QList<Instant> letGo = {}; ///< starts he was offered and did not take
    int unanswered = 0;        ///< offers in a row that lapsed without an answer

    bool operator==(const AlertWish &) const = default;
};

/// Who was last seen calling, from which desk and for what.
struct DeskAgent {
    queue::Agent agent;
    QString desk;
    Instant seen;

    bool operator==(const DeskAgent &) const = default;
};

/// What desks keep about something of the day: the way of a submission, an alarm, why an appointment was called off.
struct DeskRecord {
    QString kind; ///< "submission", "assistance", "appointment", "emergency"
    QString id;
    int revision = 0; ///< from 1, raised by every change
    Instant changed;
    QByteArray body; ///< JSON

    bool operator==(const DeskRecord &) const = default;
};

/// A badge and how often somebody has tried a PIN with it; of nobody where it was tried only.
struct Badge {
    QByteArray key; ///< of its identifier, 32 bytes
    QString agent;  ///< id; empty = nobody's
    QByteArray pin; ///< hash, ASCII; empty = nobody signs in with it
    int tries = 0;  ///< since the last lock, or since somebody signed in with it
    int locks = 0;  ///< since somebody signed in with it
    std::optional<Instant> lockedUntil;
    std::optional<Instant> given; ///< to the agent
    Instant changed;

    bool operator==(const Badge &) const = default;
};

struct ReleaseRow {
    qint64 number = 0;
    QByteArray manifest; ///< canonical JSON: {"number","objects":[{"kind","id","sha256","size"}]}

    bool operator==(const ReleaseRow &) const = default;
};

} // namespace parvis::store
