// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/awaited.h"
#include "store/hubrecords.h"

namespace parvis::hub
{

/// Seen within QueuePicture::duty, and not said to be away: who is away has no desk.
[[nodiscard]] bool isOnDuty(const store::DeskAgent &agent, Instant now);
/// Of what desks have told at any time, at NOW.
[[nodiscard]] queue::Roster rosterOf(const QList<store::DeskAgent> &told, Instant now);

} // namespace parvis::hub
