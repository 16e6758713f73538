// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/recurrence.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>

namespace parvis::appointments
{

namespace
{

constexpr int firstYear = 1900;
constexpr int lastYear = 2500;

struct EndOfIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

using Iterator = std::unique_ptr<icalrecur_iterator, EndOfIterator>;

bool isMoment(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{8}(T([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]Z?)?\\z"));
    return shape.match(text).hasMatch() && QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd")).isValid();
}

bool isNumberUpTo(const QString &text, int largest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= largest;
}

// Numbers libical lets pass although no year has them, or takes for nothing.
bool areNumbersUpTo(const QString &list, int largest)
{
    const QStringList numbers = list.split(QLatin1Char(','));
    return std::all_of(numbers.begin(), numbers.end(), [&](const QString &text) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber && number != 0 && std::abs(number) <= largest;
    });
}

// What libical is not asked at all: it takes some of it for something else, and computes long on some.
std::optional<RecurrenceError> faultOf(const QString &key, const QString &value)
{
    static const QSet<QString> unsupported{QStringLiteral("BYHOUR"), QStringLiteral("BYMINUTE"),
                                           QStringLiteral("BYSECOND"), QStringLiteral("RSCALE"),
                                           QStringLiteral("SKIP")};
    static const QRegularExpression weekdays(
        QStringLiteral("\\A([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU))*\\z"));
    static const QHash<QString, int> lists{{QStringLiteral("BYMONTH"), 12},
                                           {QStringLiteral("BYWEEKNO"), 53},
                                           {QStringLiteral("BYMONTHDAY"), 31},
                                           {QStringLiteral("BYYEARDAY"), 366},
                                           {QStringLiteral("BYSETPOS"), 366}};
    if (unsupported.contains(key))
        return RecurrenceError::Unsupported;
    if (key == QLatin1String("FREQ")) {
        if (QStringList{QStringLiteral("SECONDLY"), QStringLiteral("MINUTELY"), QStringLiteral("HOURLY")}.contains(
                value))
            return RecurrenceError::Unsupported;
        const QStringList known{QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"),
                                QStringLiteral("YEARLY")};
        return known.contains(value) ? std::nullopt : std::optional(RecurrenceError::Malformed);
    }
    const bool isGood = key == QLatin1String("UNTIL")      ? isMoment(value)
                        : key == QLatin1String("INTERVAL") ? isNumberUpTo(value, 1000)
                        : key == QLatin1String("COUNT")    ? isNumberUpTo(value, 10'000)
                        : key == QLatin1String("BYDAY")    ? weekdays.match(value).hasMatch()
                        : key == QLatin1String("WKST")     ? value.size() == 2 && weekdays.match(value).hasMatch()
                                                       : lists.contains(key) && areNumbersUpTo(value, lists.value(key));
    return isGood ? std::nullopt : std::optional(RecurrenceError::Malformed);
}

// "The first Monday of the week" is none, nor a week of the year in a month; libical gives some day or none for them.
bool isOutOfPlace(const QString &rule)
{
    static const QRegularExpression counted(QStringLiteral("FREQ=(DAILY|WEEKLY)(;|\\z)"));
    if (rule.contains(QLatin1String("BYWEEKNO=")) && !rule.contains(QLatin1String("FREQ=YEARLY")))
        return true;
    static const QRegularExpression numbered(QStringLiteral("BYDAY=[^;]*[0-9]"));
    return counted.match(rule).hasMatch() && numbered.match(rule).hasMatch();
}

QString partOf(const QString &rule, QLatin1String key)
{
    for (const QString &part : rule.split(QLatin1Char(';'))) {
        if (part.startsWith(key))
            return part;
    }
    return {};
}

// Without its end: the end is a day here, whatever the time it is written with.
icalrecurrencetype endless(const QString &rule)
{
    QStringList parts = rule.split(QLatin1Char(';'));
    parts.removeAll(partOf(rule, QLatin1String("UNTIL=")));
    return icalrecurrencetype_from_string(parts.join(QLatin1Char(';')).toLatin1().constData());
}

icaltimetype toDate(QDate day)
{
    icaltimetype date = icaltime_null_time();
    date.is_date = 1;
    date.year = day.year();
    date.month = day.month();
    date.day = day.day();
    return date;
}

QDate lastDay(const QString &rule, const QTimeZone &zone)
{
    const QString text = partOf(rule, QLatin1String("UNTIL=")).mid(6);
    if (text.isEmpty())
        return QDate(lastYear, 12, 31);
    const QDate day = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    if (!text.endsWith(QLatin1Char('Z')))
        return day;
    const QTime time = QTime::fromString(text.mid(9, 6), QStringLiteral("HHmmss"));
    return QDateTime(day, time, QTimeZone::utc()).toTimeZone(zone).date();
}

} // namespace

Result<Recurrence, RecurrenceError> Recurrence::parse(const QString &text)
{
    const QString rule = text.trimmed().toUpper();
    if (rule.isEmpty() || rule.size() > 500)
        return RecurrenceError::Malformed;
    QSet<QString> seen;
    for (const QString &part : rule.split(QLatin1Char(';'))) {
        const QString key = part.section(QLatin1Char('='), 0, 0);
        if (seen.contains(key))
            return RecurrenceError::Malformed;
        seen.insert(key);
        if (const auto fault = faultOf(key, part.section(QLatin1Char('='), 1)))
            return *fault;
    }
    const bool hasTwoEnds = seen.contains(QStringLiteral("UNTIL")) && seen.contains(QStringLiteral("COUNT"));
    if (!seen.contains(QStringLiteral("FREQ")) || hasTwoEnds || isOutOfPlace(rule) ||
        endless(rule).freq == ICAL_NO_RECURRENCE)
        return RecurrenceError::Malformed;
    return Recurrence(rule);
}

QList<QDate> Recurrence::days(QDate first, QDate from, QDate until, const QTimeZone &zone) const
{
    QList<QDate> found;
    const QDate end = std::min({until, lastDay(m_text, zone).addDays(1), QDate(lastYear + 1, 1, 1)});
    if (!first.isValid() || !from.isValid() || !until.isValid() || first >= end || first.year() < firstYear)
        return found;
    const Iterator iterator(icalrecur_iterator_new(endless(m_text), toDate(first)));
    if (!iterator)
        return found;
    // Years of a series are not walked through for the sake of one day; a rule that counts has to.
    if (from > first && !m_text.contains(QLatin1String("COUNT=")))
        icalrecur_iterator_set_start(iterator.get(), toDate(from));
    QDate last;
    for (;;) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate day = icaltime_is_null_time(next) ? QDate() : QDate(next.year, next.month, next.day);
        // A day that is not after the last one would go on for ever.
        if (!day.isValid() || day >= end || (last.isValid() && day <= last))
            return found;
        last = day;
        if (day >= from)
            found.append(day);
    }
}

} // namespace parvis::appointments
