// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/kioskledger.h"

#include <QList>
#include <QString>

#include <optional>

namespace parvis::sync
{

/// What a person should look at. Each stands while its cause does.
enum class SyncAlarm {
    NotEnrolled,    ///< the hub does not know this device (401, 403)
    Frozen,         ///< the hub found this journal broken: a cloned or restored disk. Nothing is sold from leases
    HubRestored,    ///< the hub came back from a backup and is being given the journal again
    ClockUnknown,   ///< after a reboot nobody can say how late it is: nothing is sold from leases until the next contact
    DigestMismatch, ///< what was here differed from the hub's and is fetched again
    BadAnswer,      ///< the hub (or somebody in its place) answered what no hub answers
    BadReceipt,     ///< a receipt did not match what was sent or is not signed by the hub; the entry is kept and offered again
    BadObject,      ///< an object of a release is not what its name says
    StoreFailed,    ///< the disk is full or refuses; nothing that was confirmed is lost, nothing new can be kept
};

/// A name for logs and scripts: "frozen".
[[nodiscard]] QString toText(SyncAlarm alarm);

/// How the kiosk stands with its hub, at one moment.
struct SyncStatus {
    enum class Link {
        Unknown, ///< no answer was awaited yet
        Online,  ///< the last request was answered
        Offline, ///< the last request was not
    };

    Link link = Link::Unknown;
    std::optional<Instant> lastContact; ///< wall clock of this machine at the last answer; kept over restarts
    QString lastProblem;                ///< one English line for a technician; empty after a success
    int waiting = 0;                    ///< journal entries without receipt
    int unsold = 0;                     ///< leased places that could be sold offline
    int sold = 0;                       ///< leased places sold whose end the hub has not confirmed
    store::FeedCursor cursor;
    bool caughtUp = false;              ///< the last page of the feed was the last one and the digests were equal
    qint64 release = 0;                 ///< number of the release shown; 0 = none
    int objectsMissing = 0;             ///< of the next release
    QList<SyncAlarm> alarms;            ///< without repetition

    [[nodiscard]] bool has(SyncAlarm alarm) const { return alarms.contains(alarm); }

    bool operator==(const SyncStatus &) const = default;
};

} // namespace parvis::sync
