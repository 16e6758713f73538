// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "hub/service/idsource.h"

#include <QString>

namespace parvis::hub
{

struct Restored {
    QString epoch; ///< the new one
    QString kept;  ///< where what was there lies now; empty = nothing was there
};

/// Puts a copy of the SQLite file BACKUP in the place of the hub's file DATABASE, for whoever owns its DatabaseLock.
///
/// BACKUP is only read; a log beside it is read with it. The copy is made whole beside DATABASE first: checked, brought
/// up to date, told that it was restored (RecoveryService) and on the disk. Then what was there gets the first free
/// name of DATABASE + ".before-restore-N", and the copy its place, in one step: after a crash at any moment DATABASE is
/// the old hub or the restored one. On failure everything is as it was. Fails with a StoreError whose detail is a
/// sentence with the file's path: Corrupt where BACKUP is no hub's database, is damaged or holds nothing; Newer; Busy
/// while a hub uses it.
[[nodiscard]] Result<Restored> restoreDatabase(const QString &database, const QString &backup, const Clock &clock,
                                               const IdSource &ids);

} // namespace parvis::hub
