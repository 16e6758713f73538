// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::appointments
{

/// Why a wish cannot be had there and then.
enum class BookingRefusal {
    NothingWished,       ///< no reason
    UnknownReason,       ///< the plan has no such reason
    UnknownResource,     ///< the plan has no such resource
    NotServedThere,      ///< the resource does not serve all the reasons
    WrongAudience,       ///< a reason is for others
    WrongChannel,        ///< a reason is not done over this channel
    TooManyPersons,      ///< fewer than one or more than a reason allows
    TooSoon,             ///< before now + lead time
    NotYetReleased,      ///< the last day of the horizon, before its hour of release
    BeyondHorizon,       ///< later than the horizon
    TooManyOpenBookings, ///< the person has as many for this reason as are allowed
    NoContact,           ///< by phone or video, and nobody said how to reach the visitor
};

/// A name for logs and protocols: "too-soon".
[[nodiscard]] QString toText(BookingRefusal refusal);

} // namespace parvis::appointments
