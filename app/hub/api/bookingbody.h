// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent to hold and to confirm; private to this folder.
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

/// Whom it is for: SAID, or the general public where nobody says it. A desk sees who stands before it.
[[nodiscard]] QString saidAudience(const ApiCall &call, const QString &said);
/// The hold BODY asks for; DEVICE is set from who asks.
[[nodiscard]] HoldRequest readHold(const ApiCall &call, BodyReader &body);
[[nodiscard]] BookingContact readContact(BodyReader &body);
/// ERROR as a problem; "taken" comes with what can be had instead by PLAN.
[[nodiscard]] ApiProblem takenProblem(const ApiCall &call, const appointments::Plan &plan, const Error &error,
                                      const appointments::BookingWish &wish, Instant start);
/// ERROR of a confirmation as a problem: what depends on the person is "ask-reception" to all but a desk, so that nobody
/// learns of others by giving their names.
[[nodiscard]] ApiProblem confirmProblem(const ApiCall &call, const Error &error);

} // namespace parvis::hub
