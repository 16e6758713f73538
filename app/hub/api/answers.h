// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as the API tells them; private to this folder.
#pragma once

#include "appointments/slotindex.h"
#include "hub/api/apicall.h"
#include "hub/service/appointmentnotes.h"
#include "store/hubrecords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parvis::hub
{

/// Without contact and person key: the first is told to desks alone (getContact), the second to nobody. Compact JSON;
/// most answers are nothing more.
[[nodiscard]] QByteArray jsonOf(const store::Appointment &appointment);
[[nodiscard]] QJsonObject toJson(const store::Appointment &appointment);
[[nodiscard]] QJsonObject toJson(const AppointmentNote &note);
/// The same for its visitor, who is not told which agent it was.
[[nodiscard]] QJsonObject toldToVisitor(const AppointmentNote &note);
/// What the visitor of APPOINTMENT is told, see currentNote().
[[nodiscard]] Result<std::optional<AppointmentNote>> noteFor(const ApiCall &call,
                                                             const store::Appointment &appointment);
[[nodiscard]] QJsonObject toJson(const store::HandOff &handOff);
[[nodiscard]] QJsonObject toJson(const appointments::SlotStart &start);
[[nodiscard]] QJsonObject toJson(const appointments::UnitKey &unit);
[[nodiscard]] QJsonObject toJson(const store::Device &device);

} // namespace parvis::hub
