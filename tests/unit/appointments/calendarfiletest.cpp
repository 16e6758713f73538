// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/calendarfile.h"

#include "appointments/recurrence.h"
#include "sampleplan.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QTemporaryFile>
#include <QTimeZone>

#include <libical/ical.h>
#include <memory>
#include <unistd.h>

using namespace parvis;
using namespace parvis::appointments;

namespace
{

struct EndOfComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

using Component = std::unique_ptr<icalcomponent, EndOfComponent>;

CalendarEntry entry()
{
    return {QStringLiteral("0123456789abcdef@parvis"),
            at("2026-11-26T10:00:00.789Z"),
            at("2026-12-01T08:30:00Z"),
            at("2026-12-01T08:50:00Z"),
            QStringLiteral("Carte d’identité"),
            QStringLiteral("1 parc de l’Étoile, 67076 Strasbourg"),
            QStringLiteral("Apportez : photo; ancien titre, justificatif\nCode K7R-M2X-Q9AB"),
            CalendarEntry::Status::Confirmed,
            0,
            QStringLiteral("https://rdv.example.fr/p/town/K7R-M2X-Q9AB")};
}

Component parsed(const QByteArray &file)
{
    Component calendar(icalparser_parse_string(file.constData()));
    REQUIRE(calendar);
    REQUIRE(icalcomponent_isa(calendar.get()) == ICAL_VCALENDAR_COMPONENT);
    REQUIRE(icalcomponent_count_errors(calendar.get()) == 0);
    return calendar;
}

Instant toInstant(const icaltimetype &time)
{
    REQUIRE(icaltime_is_utc(time));
    return Instant(
        QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), QTimeZone::utc())
            .toMSecsSinceEpoch() *
        std::chrono::milliseconds(1));
}

Instant whole(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant);
}

// Lines of at most 75 bytes, ended by CRLF, each of them UTF-8.
void checkLines(const QByteArray &file)
{
    REQUIRE(file.endsWith("\r\n"));
    for (const QByteArray &line : file.chopped(2).split('\n')) {
        QByteArray bare = line;
        if (bare.endsWith('\r'))
            bare.chop(1);
        REQUIRE(bare.size() <= 75);
        REQUIRE_FALSE(bare.contains('\r'));
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bare);
        REQUIRE_FALSE(text.isNull());
        REQUIRE_FALSE(decoder.hasError());
    }
    REQUIRE(file.count("\r\n") == file.count('\n'));
}

void checkRoundTrip(const CalendarEntry &wanted)
{
    const QByteArray file = toCalendarFile(wanted);
    checkLines(file);
    const Component calendar = parsed(file);
    CHECK(icalcomponent_get_method(calendar.get()) == ICAL_METHOD_PUBLISH);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    REQUIRE(event);
    CHECK(QString::fromUtf8(icalcomponent_get_uid(event)) == wanted.uid);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(event)) == wanted.summary.trimmed());
    CHECK(QString::fromUtf8(icalcomponent_get_location(event)) == wanted.location.trimmed());
    CHECK(QString::fromUtf8(icalcomponent_get_description(event)) == wanted.description.trimmed());
    CHECK(icalcomponent_get_sequence(event) == wanted.sequence);
    const bool isOff = wanted.status == CalendarEntry::Status::Cancelled;
    CHECK(icalcomponent_get_status(event) == (isOff ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    CHECK(toInstant(icalcomponent_get_dtstart(event)) == whole(wanted.start));
    CHECK(toInstant(icalcomponent_get_dtend(event)) == whole(wanted.end));
    CHECK(toInstant(icalcomponent_get_dtstamp(event)) == whole(wanted.stamp));
}

// What stands in file descriptors 1 and 2 while ACT runs.
template <typename Act> QByteArray printedBy(Act act)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    const int out = dup(1);
    const int err = dup(2);
    dup2(file.handle(), 1);
    dup2(file.handle(), 2);
    act();
    dup2(out, 1);
    dup2(err, 2);
    close(out);
    close(err);
    file.seek(0);
    return file.readAll();
}

// Reads this process has asked the system for.
qint64 readsSoFar()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("syscr: "))
            return line.mid(7).toLongLong();
    }
    return -1;
}

} // namespace

TEST_CASE("the file of an appointment, word for word")
{
    CHECK(toCalendarFile(entry()) ==
          QByteArray("BEGIN:VCALENDAR\r\n"
                     "PRODID:-//Parvis//Appointments//EN\r\n"
                     "VERSION:2.0\r\n"
                     "METHOD:PUBLISH\r\n"
                     "BEGIN:VEVENT\r\n"
                     "UID:0123456789abcdef@parvis\r\n"
                     "DTSTAMP:20261126T100000Z\r\n"
                     "DTSTART:20261201T083000Z\r\n"
                     "DTEND:20261201T085000Z\r\n"
                     "SEQUENCE:0\r\n"
                     "STATUS:CONFIRMED\r\n"
                     "SUMMARY:Carte d’identité\r\n"
                     "LOCATION:1 parc de l’Étoile\\, 67076 Strasbourg\r\n"
                     "DESCRIPTION:Apportez : photo\\; ancien titre\\, justificatif\\nCode K7R-M2X-Q9\r\n"
                     " AB\r\n"
                     "URL:https://rdv.example.fr/p/town/K7R-M2X-Q9AB\r\n"
                     "END:VEVENT\r\n"
                     "END:VCALENDAR\r\n"));
}

TEST_CASE("texts of every kind come back as they were")
{
    const char *texts[] = {
        "plain",
        "comma, semicolon; colon: backslash \\ quote \" end",
        "line one\nline two\n\nline four",
        "\\n is not a line break, \\\\, neither",
        "BEGIN:VEVENT\nEND:VCALENDAR",
        "DTSTART:19700101T000000Z",
        "Straße, Übergröße, Œuvre, €",
        "مرحبا بكم في البلدية",
        "市役所へようこそ、予約の確認です。忘れずに書類をお持ちください。受付は一階です。",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        " leading and trailing ",
        "=?utf-8?Q?x?=",
        "%n %s %d",
    };
    for (const char *text : texts) {
        INFO(text);
        CalendarEntry wanted = entry();
        wanted.summary = QString::fromUtf8(text);
        wanted.location = wanted.summary;
        wanted.description = wanted.summary.repeated(9);
        checkRoundTrip(wanted);
    }
    for (int length = 1; length < 200; ++length) {
        CalendarEntry wanted = entry();
        wanted.summary = QString(length, QChar(0xe9));
        wanted.location = QString(length, QLatin1Char(','));
        wanted.description = QString(length, QLatin1Char('x')) + QChar(0x20ac);
        INFO(length);
        checkRoundTrip(wanted);
    }
}

TEST_CASE("control characters are left out of texts")
{
    CalendarEntry odd = entry();
    odd.summary = QStringLiteral("a\r\nb\x01") + QChar(0) + QStringLiteral("c\td\x7f");
    const Component calendar = parsed(toCalendarFile(odd));
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(event)) == QStringLiteral("a\nbcd"));
}

TEST_CASE("moved, cancelled and far away")
{
    CalendarEntry moved = entry();
    moved.sequence = 3;
    moved.start = at("2026-12-02T08:30:00Z");
    moved.end = at("2026-12-02T08:50:00Z");
    checkRoundTrip(moved);
    moved.sequence = 4;
    moved.status = CalendarEntry::Status::Cancelled;
    checkRoundTrip(moved);
    CHECK(toCalendarFile(moved).contains("\r\nSTATUS:CANCELLED\r\n"));
    for (const char *time :
         {"1900-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2038-01-19T03:14:08Z", "2500-12-31T23:59:59Z"}) {
        CalendarEntry far = entry();
        far.start = at(time);
        far.end = at(time);
        INFO(time);
        checkRoundTrip(far);
    }
    for (const char *time : {"1899-12-31T23:59:59Z", "2501-01-01T00:00:00Z", "9999-12-31T23:59:59Z"}) {
        CalendarEntry outside = entry();
        outside.end = at(time);
        CHECK(toCalendarFile(outside).isEmpty());
        outside = entry();
        outside.stamp = at(time);
        CHECK(toCalendarFile(outside).isEmpty());
    }
    CalendarEntry bare = entry();
    bare.location.clear();
    bare.description.clear();
    CHECK_FALSE(toCalendarFile(bare).contains("LOCATION"));
    CHECK_FALSE(toCalendarFile(bare).contains("DESCRIPTION"));
    bare.url.clear();
    CHECK_FALSE(toCalendarFile(bare).contains("URL"));
}

TEST_CASE("libical prints nothing and reads no file, whatever it is given")
{
    const char *rules[] = {"FREQ=DAILY",
                           "FREQ=WEEKLY;BYDAY=XX",
                           "FREQ=YEARLY;BYMONTH=13",
                           "FREQ=DAILY;COUNT=",
                           "FREQ=MONTHLY;;;;",
                           "FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2",
                           "garbage",
                           ""};
    const QTimeZone utc = QTimeZone::utc();
    const auto act = [&] {
        for (const char *rule : rules) {
            const auto recurrence = Recurrence::parse(QLatin1String(rule));
            if (recurrence)
                (void)recurrence->days(QDate(2026, 1, 1), QDate(2026, 1, 1), QDate(2030, 1, 1), utc);
        }
        (void)toCalendarFile(entry());
    };
    CHECK(printedBy(act).isEmpty());
    const qint64 once = readsSoFar();
    if (once < 0)
        PARVIS_SKIP("the system does not count reads");
    const qint64 asking = readsSoFar() - once;
    const qint64 before = readsSoFar();
    act();
    CHECK(readsSoFar() - before == asking);
}

TEST_CASE("recurrence rules of real calendars, good and broken")
{
    const QDir folder(QStringLiteral(PARVIS_SOURCE_DIR "/../shared/data/ical"));
    const QStringList names = folder.entryList({QStringLiteral("*.ics")}, QDir::Files);
    if (names.isEmpty())
        PARVIS_SKIP("no calendars beside the project");
    int rules = 0;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &line : bytes.split('\n')) {
            // Every line of every file may turn up as a rule; one file names a weekday that is none.
            const bool isRule = line.startsWith("RRULE:") && !line.trimmed().endsWith("BYDAY=2S");
            const auto recurrence =
                Recurrence::parse(QString::fromUtf8(line.startsWith("RRULE:") ? line.mid(6) : line));
            INFO(name.toStdString() << ": " << line.toStdString());
            REQUIRE(recurrence.ok() == isRule);
            if (!isRule)
                continue;
            ++rules;
            REQUIRE_FALSE(
                recurrence->days(QDate(1990, 1, 1), QDate(1990, 1, 1), QDate(2030, 1, 1), QTimeZone::utc()).isEmpty());
        }
    }
    CHECK(rules >= 4);
}
