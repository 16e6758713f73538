// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent wrote when he changed somebody's appointment; shared by the services of this folder and the API.
#pragma once

#include "store/hubledger.h"

#include <QHash>

namespace parvis::hub
{

struct AppointmentNote {
    QString text;
    QString by; ///< the agent's name
    Instant at;

    bool operator==(const AppointmentNote &) const = default;
};

/// The newest note stays with APPOINTMENT (an id).
[[nodiscard]] Result<void> keepNote(store::HubTransaction &transaction, const QString &appointment,
                                    const AppointmentNote &note);
/// By the appointment's id; none for those without.
[[nodiscard]] Result<QHash<QString, AppointmentNote>> notesOf(store::HubTransaction &transaction,
                                                              const QList<store::Appointment> &appointments);

} // namespace parvis::hub
