// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

struct PhoneWords;

/// What somebody comes for, in LANGUAGE: "Carte d'identité, Passeport (2)". Reasons the plan lacks stand with their id.
[[nodiscard]] QString reasonsText(const ApiCall &call, const store::Appointment &appointment, const QString &language);
/// Name, street and town of the site in one line.
[[nodiscard]] QString placeText(const SiteSettings &site);
/// Where APPOINTMENT is, or how where nobody comes, in one line.
[[nodiscard]] QString whereText(const ApiCall &call, const store::Appointment &appointment, const PhoneWords &in);
/// The page of an appointment as it is written down outside the hub; empty where the hub has no public address.
[[nodiscard]] QString appointmentAddress(const ApiCall &call, const QString &code);
/// The appointment as a calendar file.
[[nodiscard]] ApiReply calendarReply(const ApiCall &call, const store::Appointment &appointment);

} // namespace parvis::hub
