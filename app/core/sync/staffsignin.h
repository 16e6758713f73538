// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kioskledger.h"

namespace parvis::sync
{

/// May the staff sign in at the kiosk DEVICE, as the hub last said: heard once it is known without the hub too. Allowed
/// where nothing was heard yet.
[[nodiscard]] Result<bool> mayStaffSignIn(store::KioskCache &cache, const QString &device);
/// Do CHANGES of the feed say something of it; an empty list means that anything may have changed.
[[nodiscard]] bool speaksOfStaff(const QList<store::Change> &changes);

} // namespace parvis::sync
