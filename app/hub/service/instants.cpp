// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/instants.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace parvis::hub
{

namespace
{

constexpr double latest = 16'725'225'600'000.0; // 2500-01-01

std::optional<Instant> within(double milliseconds)
{
    if (!(milliseconds >= 0 && milliseconds < latest) || std::floor(milliseconds) != milliseconds)
        return std::nullopt;
    return Instant(std::chrono::milliseconds(qint64(milliseconds)));
}

} // namespace

// By hand: every answer about an appointment writes several.
QString toText(Instant instant)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    char text[] = "0000-00-00T00:00:00.000Z";
    const auto write = [&text](int end, qint64 number) {
        for (; number > 0; number /= 10)
            text[end--] = char('0' + number % 10);
    };
    write(3, int(date.year()));
    write(6, unsigned(date.month()));
    write(9, unsigned(date.day()));
    write(12, time.hours().count());
    write(15, time.minutes().count());
    write(18, time.seconds().count());
    write(22, time.subseconds().count());
    if (time.subseconds().count() != 0)
        return QString::fromLatin1(text, 24);
    text[19] = 'Z';
    return QString::fromLatin1(text, 20);
}

std::optional<Instant> parseInstant(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)\z)"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? within(double(time.toMSecsSinceEpoch())) : std::nullopt;
}

std::optional<Instant> parseInstant(const QJsonValue &json)
{
    if (json.isString())
        return parseInstant(json.toString());
    return json.isDouble() ? within(json.toDouble()) : std::nullopt;
}

} // namespace parvis::hub
