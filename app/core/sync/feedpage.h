// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/kioskledger.h"

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

/// What an answer says of the next one.
struct FeedHead {
    store::FeedCursor through;
    bool more = false;
};

/// Of what stands before "changes" in BYTES, without looking further; nothing where it is not there. No proof that the
/// rest is an answer of the feed.
[[nodiscard]] std::optional<FeedHead> parseFeedHead(const QByteArray &bytes);

/// Nothing when BYTES are no such answer: {"epoch","after","through","more","digest","time","changes":[[sequence, entity,
/// key, body or null], ...]}. A body keeps its bytes as they came, since its hash is compared with the hub's. Members it
/// does not know are ignored. One pass, no tree: a first sync brings megabytes.
[[nodiscard]] std::optional<FeedPage> parseFeedPage(const QByteArray &bytes);

} // namespace parvis::sync
