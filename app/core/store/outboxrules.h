// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/kioskledger.h"
#include "store/outboxentry.h"

namespace parvis::store
{

/// What every store of a kiosk's journal asks of a draft; Invalid names the part out of shape.
[[nodiscard]] Result<void> checkDraft(const OutboxDraft &draft);

/// Whether ENTRY was made of DRAFT. The sealed bytes of a repeated call differ each time, so the clear side decides.
[[nodiscard]] bool sameDraft(const OutboxEntry &entry, const OutboxDraft &draft);

/// The entry of DRAFT with PAYLOAD and DOCUMENT sealed under SCHEME, without its place in the chain.
[[nodiscard]] OutboxEntry entryOf(const OutboxDraft &draft, const QString &scheme, const QByteArray &payload,
                                  const QByteArray &document, Instant created);

/// Whether an entry of KIND makes this change of a lease: a booking sells, a return gives back what is unsold, a
/// cancellation makes sold unsold.
[[nodiscard]] bool makes(EntryKind kind, const LeaseChange &change);

} // namespace parvis::store
