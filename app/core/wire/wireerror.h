// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::wire
{

/// Why bytes from outside were not accepted.
enum class WireError {
    TooLarge,        ///< more bytes than any honest message has
    NotJson,         ///< not one JSON object in UTF-8
    NotCanonical,    ///< JSON, but not the bytes we would have written (blanks, doubled keys, other key order)
    UnknownProtocol, ///< a protocol version this program does not speak: keep the bytes, a newer program reads them
    Malformed,       ///< canonical JSON whose content is no message of this kind
    SealFailed,      ///< the sealer could not seal; nothing may be stored
};

} // namespace parvis::wire
