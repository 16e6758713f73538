// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/bookingrefusal.h"

namespace parvis::appointments
{

QString toText(BookingRefusal refusal)
{
    switch (refusal) {
    case BookingRefusal::NothingWished:
        return QStringLiteral("nothing-wished");
    case BookingRefusal::UnknownReason:
        return QStringLiteral("unknown-reason");
    case BookingRefusal::UnknownResource:
        return QStringLiteral("unknown-resource");
    case BookingRefusal::NotServedThere:
        return QStringLiteral("not-served-there");
    case BookingRefusal::WrongAudience:
        return QStringLiteral("wrong-audience");
    case BookingRefusal::WrongChannel:
        return QStringLiteral("wrong-channel");
    case BookingRefusal::TooManyPersons:
        return QStringLiteral("too-many-persons");
    case BookingRefusal::TooSoon:
        return QStringLiteral("too-soon");
    case BookingRefusal::NotYetReleased:
        return QStringLiteral("not-yet-released");
    case BookingRefusal::BeyondHorizon:
        return QStringLiteral("beyond-horizon");
    case BookingRefusal::TooManyOpenBookings:
        return QStringLiteral("too-many-open-bookings");
    case BookingRefusal::NoContact:
        break;
    }
    return QStringLiteral("no-contact");
}

} // namespace parvis::appointments
