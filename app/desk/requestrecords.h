// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"

namespace parvis::desk
{

/// A visitor who waits for somebody to find him a place.
struct RequestRow {
    AppointmentRow appointment;
    Instant asked;                 ///< when he wrote it
    std::optional<Instant> wished; ///< the start he was promised or asked for; nothing = any
    Instant lateFrom;              ///< he has waited a working day then
    bool isLate = false;
    QString kiosk;           ///< name of where he wrote it; empty where it was no kiosk
    bool isConflict = false; ///< he had a place, and somebody else has it now

    bool operator==(const RequestRow &) const = default;
};

/// Nothing for what is no such object; unknown members are passed over.
[[nodiscard]] std::optional<RequestRow> readRequest(const QJsonObject &json);

} // namespace parvis::desk
