// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/openinghours.h"

#include <algorithm>

namespace parvis::content
{

namespace
{

const Closure *findClosure(const QList<Closure> &closures, QDate day)
{
    const auto found =
        std::find_if(closures.begin(), closures.end(), [&](const Closure &closure) { return closure.date == day; });
    return found == closures.end() ? nullptr : &*found;
}

} // namespace

QList<Period> periodsOn(const WeeklyHours &hours, const QList<Closure> &closures, QDate day)
{
    if (!day.isValid() || findClosure(closures, day))
        return {};
    return hours[size_t(day.dayOfWeek() - 1)];
}

OpeningState openingState(const WeeklyHours &hours, const QList<Closure> &closures, QDate day, QTime time)
{
    using Kind = OpeningState::Kind;
    OpeningState state;
    if (const Closure *closure = findClosure(closures, day))
        state.closure = closure->name;
    const auto at = [&](Kind kind, QDate date, int minute) {
        state.kind = kind;
        state.day = date;
        state.minute = minute;
        return state;
    };
    const int now = time.hour() * 60 + time.minute();
    for (const Period &period : periodsOn(hours, closures, day)) {
        if (now >= period.from && now < period.until)
            return at(Kind::Open, day, period.until);
        if (now < period.from)
            return at(Kind::OpensToday, day, period.from);
    }
    constexpr int daysAhead = 30;
    for (int ahead = 1; day.isValid() && ahead <= daysAhead; ++ahead) {
        const QList<Period> periods = periodsOn(hours, closures, day.addDays(ahead));
        if (!periods.isEmpty())
            return at(Kind::OpensLater, day.addDays(ahead), periods.first().from);
    }
    return state;
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> parseClockText(const QString &text)
{
    if (text == QLatin1String("24:00"))
        return 24 * 60;
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid() || text.size() != 5)
        return std::nullopt;
    return time.hour() * 60 + time.minute();
}

} // namespace parvis::content
