// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/channel.h"

#include <QStringList>

namespace parvis::kiosk
{

/// How visitor and agent meet where he does not come, in the language of the program: the way, then who calls or writes
/// whom. CONTACT is his number or address; empty = he knows it. Empty for Channel::Desk.
[[nodiscard]] QStringList meetingLines(appointments::Channel channel, const QString &contact = {});

} // namespace parvis::kiosk
