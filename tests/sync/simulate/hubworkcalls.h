// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of HubWork.
#pragma once

#include "store/storeerror.h"
#include "sync/simulate/hubwork.h"

// Every call begins alike: others may overtake, a failure may be due, or the mode forbids the act.
#define PARVIS_CALL(needed)                                                                                            \
    if (const auto error = refusal(Mode::needed))                                                                      \
    return broken(*error)
// Whoever writes a row waits for the one that holds it.
#define PARVIS_OWN(table, key)                                                                                         \
    if (const auto error = own(rows().table, key))                                                                     \
    return broken(*error)

namespace parvis::simulate
{

template <typename Key, typename Row> std::optional<Error> HubWork::own(Table<Key, Row> &table, const Key &key)
{
    while (const int owner = table.lockedBy(key, m_number)) {
        if (!m_database.waitFor(owner))
            return Error(store::StoreError::Busy, QStringLiteral("deadlock"));
        if (!m_database.isOpen(m_number))
            return Error(store::StoreError::Lost, QStringLiteral("the database was replaced"));
    }
    return std::nullopt;
}

} // namespace parvis::simulate
