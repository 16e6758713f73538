// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outboxentry.h"

namespace parvis::store
{

/// The hash that binds an entry to all before it: SHA-256 over "parvis-outbox-1", then sequence, id, reference,
/// procedure, form, form hash, site, language, created (ms), scheme, payload hash, document hash, previous hash; each
/// as its length (32 bit, big endian) and its bytes (UTF-8; numbers in decimal). An entry of another kind than a submission,
/// or with facts, begins with "parvis-outbox-2" and ends with kind and facts in the same manner.
[[nodiscard]] QByteArray entryHash(const OutboxEntry &entry);

[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

} // namespace parvis::store
