// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"

namespace parvis::desk
{

/// Something a person has to look at: what the hub could not take in, or a kiosk that is not as it should be.
struct SettleRow {
    QString key;                  ///< by which it is known in the list
    /// "frozen", "awaiting-reoffer", "silent" of a kiosk; "outside-plan" of an appointment, "plan" and "restored" of
    /// the site; empty = it lies in quarantine
    QString alarm;
    QString device;               ///< id; empty where it is about no kiosk
    std::optional<Instant> since; ///< when it came, when the kiosk was last heard of, or when the appointment is
    std::optional<Instant> lostFrom; ///< of a restored hub: from then to SINCE it knows nothing
    // Of quarantine only:
    QString id;
    QString because; ///< "unknown-form", "unknown-kind", "broken-chain", "conflict",
                     ///< "beyond-limit", "malformed"
    QString kind;    ///< "booking", "submission" …; empty when it cannot be read
    QString reference; ///< of an alarm too: the code of the appointment, or what is wrong with the plan
    QString procedure;
    std::optional<AppointmentRow> appointment; ///< of a booking: what was made of it
    QList<AppointmentRow> others;              ///< who has its place
    QStringList decisions; ///< "take-in", "honour", "handled", "discard"; none once it was decided on
    QString decision;      ///< empty as long as it waits
    QString by;
    QString note;
    std::optional<Instant> decided;

    [[nodiscard]] bool isOpen() const { return decision.isEmpty(); }
    bool operator==(const SettleRow &) const = default;
};

// Each gives nothing for what is no such object; unknown members are passed over.
/// Of the hub's list of quarantine.
[[nodiscard]] std::optional<SettleRow> readCase(const QJsonObject &json);
/// Of the hub's alarms; nothing for the one that only counts quarantine, and for those this desk has no words for.
[[nodiscard]] std::optional<SettleRow> readAlarm(const QJsonObject &json);

} // namespace parvis::desk
