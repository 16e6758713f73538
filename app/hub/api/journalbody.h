// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk's journal looks like on the wire; private to this folder and to who resolves quarantine.
#pragma once

#include "hub/api/bodyreader.h"
#include "hub/service/journalservice.h"

namespace parvis::hub
{

/// An entry whose shape is wrong is still an entry: only without an id nothing can be said about it, which is a fault.
[[nodiscard]] JournalEntry readJournalEntry(BodyReader &reader, const QString &site);
/// The same of the bytes an entry was kept as; malformed where they are none.
[[nodiscard]] JournalEntry readJournalEntry(const QByteArray &asCame, const QString &site);

} // namespace parvis::hub
