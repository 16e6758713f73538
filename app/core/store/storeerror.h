// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::store
{

/// Why a store could not do what it was asked. After any of them the database holds the state before or after the call,
/// never a part of it.
enum class StoreError {
    Busy,     ///< another connection held the lock longer than the busy timeout, or two transactions crossed; try again
    Lost,     ///< the connection to the server broke. Outside a transaction the statement may or may not have been
              ///< done; inside one nothing was, unless COMMIT itself was lost: ask by a key of your own before doing
              ///< it again. The next call connects again.
    DiskFull, ///< no room; nothing was lost, nothing was added: free space, then try again
    Io,       ///< the disk refused to read, write or sync
    Corrupt,  ///< the file is no database of ours, or is damaged
    ReadOnly, ///< file or folder cannot be written
    CannotOpen, ///< folder missing, no right to enter, or the SQLite driver is missing
    Newer,      ///< the schema comes from a newer program; the file was left as it is
    Conflict,   ///< a row of that key is there already, or a range overlaps another one
    Refused,    ///< a rule of the schema forbids it (changing a payload, deleting what nobody acknowledged)
    NotFound,   ///< no row of that id
    Invalid,    ///< an argument outside its documented shape
    Failed,     ///< anything else the database reports; the detail says it
};

} // namespace parvis::store
