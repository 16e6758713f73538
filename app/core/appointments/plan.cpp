// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/plan.h"

#include <algorithm>

namespace parvis::appointments
{

using std::chrono::minutes;

namespace
{

template <typename T> const T *findById(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Reason *Plan::findReason(const QString &id) const
{
    return findById(reasons, id);
}

const Resource *Plan::findResource(const QString &id) const
{
    return findById(resources, id);
}

Result<Need, BookingRefusal> Plan::need(const QList<WishedReason> &wished) const
{
    if (wished.isEmpty())
        return BookingRefusal::NothingWished;
    Need need;
    for (const WishedReason &one : wished) {
        const Reason *reason = findReason(one.reason);
        if (!reason)
            return BookingRefusal::UnknownReason;
        if (one.persons < 1 || one.persons > reason->maxPersons)
            return BookingRefusal::TooManyPersons;
        need.length += reason->duration + (one.persons - 1) * reason->minutesPerFurtherPerson;
        need.buffer = std::max(need.buffer, reason->buffer);
    }
    need.units = int((need.length + need.buffer + grid - minutes(1)) / grid);
    return need;
}

} // namespace parvis::appointments
