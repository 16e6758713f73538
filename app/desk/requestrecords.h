// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"

namespace parvis::desk
{

/// One call to a visitor.
struct CallTry {
    Instant at;
    QString by; ///< the agent's name
    QString note;

    bool operator==(const CallTry &) const = default;
};

/// A wish to be called back.
struct CallBackRow {
    QString procedure; ///< id of what it is about; empty where he did not say
    QString reachable; ///< "any", "morning", "afternoon"
    QString taker;     ///< id of the agent who calls just now, and his name; empty = nobody
    QString takerName;
    std::optional<Instant> taken; ///< since when
    QList<CallTry> tries;         ///< that did not reach him, the oldest first

    bool operator==(const CallBackRow &) const = default;
};

/// A visitor who waits for somebody to find him a place, or to call him back.
struct RequestRow {
    AppointmentRow appointment;
    Instant asked;                 ///< when he wrote it
    std::optional<Instant> wished; ///< the start he was promised or asked for; nothing = any
    Instant lateFrom;              ///< he has waited a working day then
    bool isLate = false;
    QString kiosk;           ///< name of where he wrote it; empty where it was no kiosk
    bool isConflict = false; ///< he had a place, and somebody else has it now
    std::optional<CallBackRow> callBack = {}; ///< he wants to be called, and no place

    bool operator==(const RequestRow &) const = default;
};

/// Nothing for what is no such object; unknown members are passed over.
[[nodiscard]] std::optional<RequestRow> readRequest(const QJsonObject &json);

} // namespace parvis::desk
