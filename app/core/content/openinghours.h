// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <array>
#include <optional>

namespace parvis::content
{

/// A stretch of one day in local wall-clock minutes since midnight, half-open: 0 <= from < until <= 1440.
struct Period {
    int from = 0;
    int until = 0;

    bool operator==(const Period &) const = default;
};

/// A day on which the site is closed whatever the week says.
struct Closure {
    QDate date;
    LocalizedText name; ///< why

    bool operator==(const Closure &) const = default;
};

/// Periods by weekday, Monday first; in order and apart from one another.
using WeeklyHours = std::array<QList<Period>, 7>;

/// What to say about opening at one moment.
struct OpeningState {
    enum class Kind {
        Open,           ///< open until `minute` of `day` (today)
        OpensToday,     ///< closed now, opens at `minute` of `day` (today)
        OpensLater,     ///< closed for today, opens at `minute` of `day`
        ClosedForWeeks, ///< nothing within the next 30 days
    };

    Kind kind = Kind::ClosedForWeeks;
    QDate day;
    int minute = 0;                       ///< since local midnight, 1440 = the end of the day
    std::optional<LocalizedText> closure; ///< the reason, when today is a closed day

    bool operator==(const OpeningState &) const = default;
};

/// The periods of DAY: those of its weekday, none on a closed day.
[[nodiscard]] QList<Period> periodsOn(const WeeklyHours &hours, const QList<Closure> &closures, QDate day);

/// DAY and TIME are local to the site. At the very minute of closing it is closed.
[[nodiscard]] OpeningState openingState(const WeeklyHours &hours, const QList<Closure> &closures, QDate day,
                                        QTime time);

/// "17:30" for 1050, "24:00" for 1440.
[[nodiscard]] QString clockText(int minute);
/// The reverse; nothing unless written HH:MM within 00:00 to 24:00.
[[nodiscard]] std::optional<int> parseClockText(const QString &text);

} // namespace parvis::content
