// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/booking.h"

namespace parvis::appointments
{

QStringList BookingWish::reasonIds() const
{
    QStringList ids;
    for (const WishedReason &wished : reasons) {
        if (!ids.contains(wished.reason))
            ids << wished.reason;
    }
    return ids;
}

} // namespace parvis::appointments
