// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace parvis::desk
{

/// The site's clocks. A desk belongs to one site, and every time it shows or takes is of that site's zone, wherever its
/// machine stands and whatever zone that is set to. As its language, the zone is the program's.
class SiteTime
{
public:
    /// One that is not valid changes nothing: until the hub has told it, the machine's is taken. True where it is new.
    static bool setZone(const QTimeZone &zone);
    [[nodiscard]] static QTimeZone zone();

    /// As the site's clocks show it.
    [[nodiscard]] static QDateTime local(Instant instant);
    /// When the site's clocks show it; of a time that they leap over, the first after it. Whole minutes.
    [[nodiscard]] static Instant instantAt(QDate day, QTime time);
};

} // namespace parvis::desk
