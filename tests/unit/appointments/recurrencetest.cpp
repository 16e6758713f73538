// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/recurrence.h"

#include "recurrencerows.h"
#include "support/catch.h"

using namespace parvis::appointments;

namespace
{

const QTimeZone paris("Europe/Paris");

QList<QDate> daysOf(const char *rule, QDate first, QDate from, QDate until)
{
    const auto recurrence = Recurrence::parse(QLatin1String(rule));
    INFO(rule);
    REQUIRE(recurrence.ok());
    return recurrence->days(first, from, until, paris);
}

QString joined(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts << day.toString(Qt::ISODate);
    return texts.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("days of a rule, against another implementation")
{
    for (const RecurrenceRow &row : recurrenceRows) {
        const QDate first(row.first.year, row.first.month, row.first.day);
        const QList<QDate> days = daysOf(row.rule, first, QDate(2026, 2, 1), QDate(2027, 2, 1));
        INFO(row.rule << " from " << first.toString(Qt::ISODate).toStdString());
        qint64 sum = 0;
        for (const QDate day : days)
            sum = (sum * 31 + QDate(2026, 1, 1).daysTo(day)) % 1000003;
        CHECK(days.size() == row.count);
        CHECK((days.isEmpty() ? QString() : days.first().toString(Qt::ISODate)) == QLatin1String(row.firstDay));
        CHECK((days.isEmpty() ? QString() : days.last().toString(Qt::ISODate)) == QLatin1String(row.lastDay));
        CHECK(sum == row.checksum);
    }
}

TEST_CASE("a stretch of days is cut out of the whole")
{
    for (const RecurrenceRow &row : recurrenceRows) {
        const QDate first(row.first.year, row.first.month, row.first.day);
        const QList<QDate> whole = daysOf(row.rule, first, QDate(2026, 2, 1), QDate(2027, 2, 1));
        QList<QDate> pieces;
        for (QDate from(2026, 2, 1); from < QDate(2027, 2, 1); from = from.addDays(73))
            pieces += daysOf(row.rule, first, from, qMin(from.addDays(73), QDate(2027, 2, 1)));
        INFO(row.rule);
        CHECK(pieces == whole);
    }
}

TEST_CASE("the end of a rule counts as its local day")
{
    const QDate first(2026, 6, 27);
    const QDate until(2027, 1, 1);
    const QString three = QStringLiteral("2026-06-27 2026-06-28 2026-06-29");
    const QString four = three + QStringLiteral(" 2026-06-30");
    CHECK(joined(daysOf("FREQ=DAILY;UNTIL=20260629", first, first, until)) == three);
    CHECK(joined(daysOf("FREQ=DAILY;UNTIL=20260629T120000", first, first, until)) == three);
    CHECK(joined(daysOf("FREQ=DAILY;UNTIL=20260629T215959Z", first, first, until)) == three);
    CHECK(joined(daysOf("FREQ=DAILY;UNTIL=20260629T220000Z", first, first, until)) == four);
    CHECK(joined(daysOf("FREQ=DAILY;UNTIL=20260601", first, first, until)).isEmpty());
}

TEST_CASE("a rule without end, and far years")
{
    const QDate first(1900, 1, 1);
    CHECK(daysOf("FREQ=MONTHLY", first, QDate(1900, 1, 1), QDate(9999, 12, 31)).size() == 601 * 12);
    CHECK(joined(daysOf("FREQ=YEARLY", first, QDate(2499, 1, 1), QDate(9999, 12, 31))) ==
          QStringLiteral("2499-01-01 2500-01-01"));
    CHECK(daysOf("FREQ=DAILY", QDate(1899, 12, 31), QDate(1900, 1, 1), QDate(2000, 1, 1)).isEmpty());
    CHECK(daysOf("FREQ=DAILY", QDate(9999, 1, 1), QDate(9999, 1, 1), QDate(9999, 12, 31)).isEmpty());
    CHECK(daysOf("FREQ=DAILY", first, QDate(2026, 1, 2), QDate(2026, 1, 1)).isEmpty());
    CHECK(daysOf("FREQ=DAILY", QDate(), QDate(2026, 1, 1), QDate(2026, 1, 2)).isEmpty());
    CHECK(daysOf("FREQ=DAILY", first, QDate(), QDate(2026, 1, 2)).isEmpty());
    // days that never come
    CHECK(daysOf("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", first, first, QDate(2500, 1, 1)).isEmpty());
    CHECK(daysOf("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", QDate(2400, 1, 1), QDate(2400, 1, 1), QDate(2500, 1, 1))
              .isEmpty());
    CHECK(daysOf("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6", first, first, QDate(2500, 1, 1)).isEmpty());
}

TEST_CASE("rules that are refused")
{
    struct Row {
        const char *rule;
        RecurrenceError error;
    };
    const auto bad = RecurrenceError::Malformed;
    const auto other = RecurrenceError::Unsupported;
    const Row rows[] = {
        {"", bad},
        {" ", bad},
        {";", bad},
        {"FREQ", bad},
        {"FREQ=", bad},
        {"FREQ=SOMETIMES", bad},
        {"BYDAY=MO", bad},
        {"RRULE:FREQ=DAILY", bad},
        {"FREQ=DAILY;", bad},
        {"FREQ=DAILY;;COUNT=1", bad},
        {"FREQ=DAILY;FREQ=WEEKLY", bad},
        {"FREQ=DAILY;COUNT=0", bad},
        {"FREQ=DAILY;COUNT=-1", bad},
        {"FREQ=DAILY;COUNT=10001", bad},
        {"FREQ=DAILY;COUNT=99999999999999999999", bad},
        {"FREQ=DAILY;INTERVAL=0", bad},
        {"FREQ=DAILY;INTERVAL=1001", bad},
        {"FREQ=DAILY;INTERVAL=1.5", bad},
        {"FREQ=DAILY;UNTIL=20260230", bad},
        {"FREQ=DAILY;UNTIL=tomorrow", bad},
        {"FREQ=DAILY;UNTIL=20260101T250000Z", bad},
        {"FREQ=DAILY;UNTIL=20260101T", bad},
        {"FREQ=DAILY;UNTIL=", bad},
        {"FREQ=DAILY;COUNT=3;UNTIL=20260101", bad},
        {"FREQ=WEEKLY;BYDAY=XX", bad},
        {"FREQ=WEEKLY;BYDAY=", bad},
        {"FREQ=WEEKLY;BYDAY=MO,,TU", bad},
        {"FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", bad},
        {"FREQ=MONTHLY;BYMONTHDAY=32", bad},
        {"FREQ=MONTHLY;BYMONTHDAY=0", bad},
        {"FREQ=YEARLY;BYMONTH=13", bad},
        {"FREQ=YEARLY;BYMONTH=0", bad},
        {"FREQ=YEARLY;BYWEEKNO=54", bad},
        {"FREQ=YEARLY;BYYEARDAY=367", bad},
        {"FREQ=MONTHLY;BYSETPOS=0;BYDAY=MO", bad},
        {"FREQ=DAILY;X-ODD=1", bad},
        {"FREQ=DAILY;NONSENSE", bad},
        {"FREQ=DAILY;WKST=ZZ", bad},
        {"%n%s%n", bad},
        {"FREQ=DAILY\r\nATTACH:file:///etc/passwd", bad},
        {"FREQ=WEEKLY;BYDAY=1MO", bad},
        {"FREQ=MONTHLY;BYWEEKNO=3", bad},
        {"FREQ=YEARLY;BYMONTH=+-1", bad},
        {"FREQ=YEARLY;BYMONTH=", bad},
        {"FREQ=DAILY;WKST=1MO", bad},
        {"BYDAY=TU,-1MO;FREQ=DAILY", bad},
        {"FREQ=HOURLY", other},
        {"FREQ=MINUTELY;COUNT=1", other},
        {"FREQ=SECONDLY", other},
        {"FREQ=DAILY;BYHOUR=9", other},
        {"FREQ=DAILY;BYMINUTE=0", other},
        {"FREQ=DAILY;BYSECOND=0", other},
        {"RSCALE=CHINESE;FREQ=YEARLY", other},
        {"FREQ=YEARLY;SKIP=OMIT", other},
    };
    for (const Row &row : rows) {
        INFO(row.rule);
        const auto recurrence = Recurrence::parse(QLatin1String(row.rule));
        REQUIRE_FALSE(recurrence.ok());
        CHECK(recurrence.error() == row.error);
    }
    CHECK_FALSE(Recurrence::parse(QStringLiteral("FREQ=DAILY;BYMONTHDAY=") + QString(600, QLatin1Char('1'))).ok());
}

TEST_CASE("letters may be small and the text has its rule in capitals")
{
    const auto recurrence = Recurrence::parse(QStringLiteral(" freq=weekly;byday=mo "));
    REQUIRE(recurrence.ok());
    CHECK(recurrence->text() == QStringLiteral("FREQ=WEEKLY;BYDAY=MO"));
}
