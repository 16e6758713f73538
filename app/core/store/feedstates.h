// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/feeddigest.h"
#include "store/hubrecords.h"

namespace parvis::store
{

/// Writes one page of the feed into feed_state and lets the digest follow; within the caller's transaction. A first
/// sync brings a hundred thousand states, so each is turned into bytes once: those that are hashed are those that are
/// stored.
class FeedStates
{
public:
    FeedStates(const Database &database, FeedDigest digest);

    /// Invalid when a key comes twice.
    [[nodiscard]] Result<void> write(const QList<Change> &changes);
    [[nodiscard]] const FeedDigest &digest() const { return m_digest; }

private:
    const Database &m_database;
    FeedDigest m_digest;
};

} // namespace parvis::store
