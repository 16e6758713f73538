// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/idsource.h"

#include "appointments/bookingcode.h"
#include "base/id.h"

namespace parvis::hub
{

IdSource IdSource::random()
{
    return {makeId, [] { return appointments::BookingCode::make().plain(); }};
}

} // namespace parvis::hub
