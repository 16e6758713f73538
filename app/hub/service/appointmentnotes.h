// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent did to somebody's appointment and wrote to him; shared by the services of this folder and the API.
#pragma once

#include "store/hubledger.h"

#include <QHash>

#include <optional>

namespace parvis::hub
{

/// What an agent did to an appointment, as its visitor is to be told.
enum class AgentDeed {
    None,   ///< nothing he would notice: another counter at the same time
    Moved,  ///< to another time
    Placed, ///< a request got a time
    Cancelled,
};

struct AppointmentNote {
    QString text; ///< may be empty
    QString by;   ///< the agent's name
    Instant at;
    AgentDeed deed = AgentDeed::None;
    std::optional<Instant> from = {}; ///< when it was, as far as the visitor knows, where that was another time
    int revision = 0;                 ///< of the appointment, once it was changed; 0 = not known

    bool operator==(const AppointmentNote &) const = default;
};

/// BY turned the appointment BEFORE into AFTER and wrote TEXT. The newest note stays with the appointment; changes by
/// agents that follow one upon the other are told as one. Nothing is kept where nothing was changed or written.
[[nodiscard]] Result<void> keepNote(store::HubTransaction &transaction, const store::Appointment &before,
                                    const store::Appointment &after, const QString &text, const QString &by,
                                    Instant at);
/// By the appointment's id; none for those without.
[[nodiscard]] Result<QHash<QString, AppointmentNote>> notesOf(store::HubTransaction &transaction,
                                                              const QList<store::Appointment> &appointments);
/// What the visitor of APPOINTMENT is told: nothing once it was changed again by somebody else.
[[nodiscard]] Result<std::optional<AppointmentNote>> currentNote(store::HubTransaction &transaction,
                                                                 const store::Appointment &appointment);

/// "none", "moved", "placed", "cancelled"
[[nodiscard]] QString toText(AgentDeed deed);

} // namespace parvis::hub
