// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/retentionservice.h"
#include "hub/town.h"

namespace parvis::hub
{

/// What a visitor gave, in everything that is kept here. Fifteen characters, so that base64 of it is found in base64.
[[nodiscard]] QByteArray canary();

/// When the use of what keepEnded() keeps ended: the beginning of a month.
[[nodiscard]] Instant useEnded();

/// A row of KIND at TOWN that was in use until useEnded(), with the canary wherever somebody's words may stand, and
/// with all its copies.
void keepEnded(Town &town, store::RetainedKind kind);
/// Another of it that is still in use; nothing for kinds whose time always runs.
void keepInUse(Town &town, store::RetainedKind kind);
/// Both, of every kind.
void keepEverything(Town &town);

void setClock(Town &town, Instant now);

/// Whole rounds of a new service.
[[nodiscard]] Result<int> sweepWhole(Town &town, const RetentionLimits &limits = {});

/// How many rows hold something of KIND, and how many of these are in use.
struct Count {
    qint64 all = 0;
    qint64 inUse = 0;

    bool operator==(const Count &) const = default;
};
[[nodiscard]] Count countOf(Town &town, store::RetainedKind kind);

/// What is read or written in one transaction of TOWN; fails the test on an error.
void within(Town &town, const std::function<Result<void>(store::HubTransaction &)> &work);

} // namespace parvis::hub
