// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/hubrecords.h"

#include <QByteArray>

#include <optional>

namespace parvis::sync
{

/// One answer of the feed.
struct FeedPage {
    QString epoch;
    qint64 after = 0;
    qint64 through = 0;
    bool more = false;
    QByteArray digest; ///< 32 bytes unless there is more
    Instant time;
    QList<store::Change> changes; ///< in order of sequence, each of (after, through]

    bool operator==(const FeedPage &) const = default;
};

/// Nothing when BYTES are no such answer: {"epoch","after","through","more","digest","time","changes":[[sequence, entity,
/// key, body or null], ...]}. A body keeps its bytes as they came, since its hash is compared with the hub's. Members it
/// does not know are ignored. One pass, no tree: a first sync brings megabytes.
[[nodiscard]] std::optional<FeedPage> parseFeedPage(const QByteArray &bytes);

} // namespace parvis::sync
