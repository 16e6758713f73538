// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cleantext.h"
#include "forms/parsers.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parvis::forms
{

namespace
{

constexpr int firstYear = 1850;
constexpr int lastYear = 2199;
constexpr std::array<const char *, 3> partNames{"day", "month", "year"};

/// What stands in one part: nothing when it is blank or (of a partial date) said to be unknown with "00".
Result<std::optional<int>, AnswerError> readPart(const Field &field, const QJsonObject &raw, const QString &part)
{
    const QJsonValue value = raw.value(part);
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number < 0 || number > 9999 || number != static_cast<int>(number))
            return wrong(field, AnswerErrorCode::NotADate, {}, part);
        return std::optional<int>(static_cast<int>(number));
    }
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        return wrong(field, AnswerErrorCode::WrongShape, {}, part);
    const QString text = withAsciiDigits(withoutBlanks(value.toString()));
    if (text.isEmpty())
        return std::optional<int>();
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return wrong(field, AnswerErrorCode::NotADate, {}, part);
    if (part == QLatin1String("year") && text.size() < 4)
        return wrong(field, AnswerErrorCode::YearTooShort, {}, part);
    if (text.size() > 4)
        return wrong(field,
                     part == QLatin1String("year")    ? AnswerErrorCode::YearOutOfRange
                     : part == QLatin1String("month") ? AnswerErrorCode::MonthOutOfRange
                                                      : AnswerErrorCode::DayOutOfRange,
                     {}, part);
    const int number = text.toInt();
    if (number == 0 && field.partial && part != QLatin1String("year"))
        return std::optional<int>();
    return std::optional<int>(number);
}

Read assemble(const Field &field, std::optional<int> day, std::optional<int> month, std::optional<int> year)
{
    const auto part = [](int i) { return QString::fromLatin1(partNames[static_cast<std::size_t>(i)]); };
    if (!year)
        return wrong(field, AnswerErrorCode::Missing, {}, part(2));
    if (day && (*day < 1 || *day > 31))
        return wrong(field, AnswerErrorCode::DayOutOfRange, {}, part(0));
    if (month && (*month < 1 || *month > 12))
        return wrong(field, AnswerErrorCode::MonthOutOfRange, {}, part(1));
    if (*year < firstYear || *year > lastYear)
        return wrong(field, AnswerErrorCode::YearOutOfRange, {}, part(2));
    if (!field.partial && (!day || !month))
        return wrong(field, AnswerErrorCode::Missing, {}, part(day ? 1 : 0));
    const QString yearText = QStringLiteral("%1").arg(*year, 4, 10, QLatin1Char('0'));
    if (!month)
        return Reading{yearText};
    const QString monthText = yearText + QStringLiteral("-%1").arg(*month, 2, 10, QLatin1Char('0'));
    if (!day)
        return Reading{monthText};
    const int days = QDate(*year, *month, 1).daysInMonth();
    if (*day > days)
        return wrong(field, AnswerErrorCode::DayNotInMonth, {{QStringLiteral("days"), days}}, part(0));
    return Reading{monthText + QStringLiteral("-%1").arg(*day, 2, 10, QLatin1Char('0'))};
}

/// The object of parts for a stored value ("1987-12-03", of a partial date also "1987-12" or "1987") or for one line as
/// people here write it, the day first: "3/12/1987", "03.12.1987", "3 12 1987", of a partial date "12/1987".
QJsonObject partsOfText(const QString &text)
{
    static const QRegularExpression between(QStringLiteral(R"(\s*[-/.]\s*|\s+)"));
    QStringList steps = text.trimmed().split(between);
    const auto count = qsizetype(partNames.size());
    if (steps.size() > count)
        return {{QString::fromLatin1(partNames.back()), text}};
    const bool isYearFirst = steps.constFirst().size() >= 4;
    if (!isYearFirst)
        std::reverse(steps.begin(), steps.end());
    QJsonObject parts;
    for (qsizetype i = 0; i < steps.size(); ++i)
        parts.insert(QString::fromLatin1(partNames[static_cast<std::size_t>(2 - i)]), steps.at(i));
    return parts;
}

/// The first and the last day a stored date may mean.
std::pair<QDate, QDate> span(const QString &iso)
{
    const QStringList steps = iso.split(QLatin1Char('-'));
    const int year = steps.value(0).toInt();
    if (steps.size() == 1)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate first(year, steps.at(1).toInt(), steps.size() > 2 ? steps.at(2).toInt() : 1);
    return {first, steps.size() > 2 ? first : first.addDays(first.daysInMonth() - 1)};
}

/// A limit as a day, and whether it is the present day.
struct Limit {
    QDate day;
    bool present = false;
};

Limit limitOf(const QJsonValue &own, const QJsonValue &fieldValue, const QDate &today)
{
    const QJsonValue &limit = own.isUndefined() ? fieldValue : own;
    if (limit == QJsonValue(QLatin1String("today")))
        return {today, true};
    const QDate day = QDate::fromString(limit.toString(), Qt::ISODate);
    return {day, day.isValid() && day == today};
}

} // namespace

std::optional<AnswerError> checkDate(const Field &field, const QString &iso, const ParseContext &context)
{
    const auto [first, last] = span(iso);
    const Limit earliest = limitOf(context.minimum, field.minimum, context.today);
    if (earliest.day.isValid() && last < earliest.day)
        return wrong(field, earliest.present ? AnswerErrorCode::InPast : AnswerErrorCode::TooEarly,
                     {{QStringLiteral("minimum"), earliest.day.toString(Qt::ISODate)}});
    const Limit latest = limitOf(context.maximum, field.maximum, context.today);
    if (latest.day.isValid() && first > latest.day)
        return wrong(field, latest.present ? AnswerErrorCode::InFuture : AnswerErrorCode::TooLate,
                     {{QStringLiteral("maximum"), latest.day.toString(Qt::ISODate)}});
    return std::nullopt;
}

Read parseDate(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (raw.isString() && raw.toString().size() > 40)
        return wrong(field, AnswerErrorCode::NotADate);
    const QJsonObject parts = raw.isString() ? partsOfText(raw.toString()) : raw.toObject();
    if (!raw.isString() && !raw.isObject())
        return wrong(field, AnswerErrorCode::WrongShape);
    std::array<std::optional<int>, 3> numbers;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = readPart(field, parts, QString::fromLatin1(partNames[i]));
        if (!number)
            return number.error();
        numbers[i] = *number;
    }
    Read read = assemble(field, numbers[0], numbers[1], numbers[2]);
    if (!read)
        return read;
    if (auto error = checkDate(field, read->value.toString(), context))
        return *error;
    return read;
}

} // namespace parvis::forms
