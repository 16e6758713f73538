// SPDX-License-Identifier: GPL-3.0-or-later
// Giving a request the place it was promised; private to QuarantineService.
#pragma once

#include "appointments/plan.h"
#include "store/hubledger.h"

namespace parvis::hub
{

struct Promise {
    QString appointment;          ///< id
    std::optional<Instant> start; ///< nothing = when it says itself
    QString resource;             ///< empty = any that serves it
    Instant now;
};

/// The request becomes a confirmed appointment. Whom a person honours may come sooner or later than visitors may book
/// themselves; a place that somebody else has is never given. A confirmed one stays as it is. NotFound, WrongState,
/// NotBookable, Taken, AwaitingReoffer.
[[nodiscard]] Result<void> honour(store::HubTransaction &transaction, const appointments::Plan *plan,
                                  const Promise &promise);

} // namespace parvis::hub
