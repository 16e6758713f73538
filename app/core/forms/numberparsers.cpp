// SPDX-License-Identifier: GPL-3.0-or-later
// Number and money.
#include "forms/cleantext.h"
#include "forms/parsers.h"

#include <cmath>

namespace parvis::forms
{

namespace
{

constexpr double mostNumber = 1e12;
constexpr double mostCents = 1e12;

/// A typed number taken apart: digits only, both sides of the decimal sign.
struct Digits {
    bool negative = false;
    QString whole;
    QString decimals;
};

enum class Grouping { MeansThousands, IsAmbiguous };

QChar decimalSign(const QString &language)
{
    static const QStringList point{QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("fa"),
                                   QStringLiteral("he"), QStringLiteral("hi"), QStringLiteral("ja"),
                                   QStringLiteral("ko"), QStringLiteral("th"), QStringLiteral("zh")};
    return point.contains(language.section(QLatin1Char('-'), 0, 0)) ? QLatin1Char('.') : QLatin1Char(',');
}

/// Unifies the signs people type: blanks and apostrophes group, U+2212 is minus, "€" and "EUR" go.
QString unified(const QString &text)
{
    QString result = withAsciiDigits(text).simplified();
    result.remove(QChar(0x20AC));
    if (result.endsWith(QLatin1String("EUR"), Qt::CaseInsensitive))
        result.chop(3);
    result.replace(QChar(0x2212), QLatin1Char('-'));
    result.replace(QLatin1Char('\''), QLatin1Char(' ')).replace(QChar(0x2019), QLatin1Char(' '));
    result.replace(QChar(0x066B), QLatin1Char(',')).replace(QChar(0x066C), QLatin1Char(' '));
    return result.simplified();
}

/// True for "1 234", "12 345 678" with the one separator, or digits without any.
bool wellGrouped(const QString &whole)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]+|[0-9]{1,3}(?:([ .,])[0-9]{3})(?:\\2[0-9]{3})*)$"));
    return shape.match(whole).hasMatch();
}

QString digitsOf(QString text)
{
    text.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return text;
}

/// Where the decimal sign stands in TEXT, -1 for nowhere, -2 when that cannot be told.
qsizetype findDecimal(const QString &text, const QString &language, Grouping grouping)
{
    const qsizetype commas = text.count(QLatin1Char(','));
    const qsizetype points = text.count(QLatin1Char('.'));
    const qsizetype last = std::max(text.lastIndexOf(QLatin1Char(',')), text.lastIndexOf(QLatin1Char('.')));
    if (commas + points == 0)
        return -1;
    if (commas > 0 && points > 0)
        return last;
    if (commas + points > 1)
        return -1;
    const bool threeAfter = text.size() - last == 4;
    const bool groupBefore = last >= 1 && last <= 3 && text.at(0) != u'0';
    if (!threeAfter || !groupBefore)
        return last;
    if (grouping == Grouping::MeansThousands)
        return -1;
    return text.at(last) == decimalSign(language) ? last : -2;
}

Result<Digits, AnswerError> takeApart(const Field &field, const QString &raw, const QString &language,
                                      Grouping grouping)
{
    if (raw.size() > 60)
        return wrong(field, AnswerErrorCode::NotANumber);
    QString text = unified(raw);
    Digits digits;
    digits.negative = text.startsWith(QLatin1Char('-'));
    if (digits.negative || text.startsWith(QLatin1Char('+')))
        text = text.mid(1).trimmed();
    for (const char32_t c : codePoints(text))
        if (!(c >= '0' && c <= '9') && c != ',' && c != '.' && c != ' ')
            return wrong(field, AnswerErrorCode::NotANumber, characterParameter(c));
    const qsizetype decimal = findDecimal(text, language, grouping);
    if (decimal == -2)
        return wrong(field, AnswerErrorCode::AmbiguousNumber);
    const QString whole = decimal < 0 ? text : text.left(decimal);
    digits.decimals = decimal < 0 ? QString() : text.mid(decimal + 1);
    digits.whole = digitsOf(whole);
    const bool decimalsRight = digitsOf(digits.decimals) == digits.decimals;
    const bool empty = digits.whole.isEmpty() && digits.decimals.isEmpty();
    if (empty || !decimalsRight || (!whole.isEmpty() && !wellGrouped(whole)))
        return wrong(field, AnswerErrorCode::NotANumber);
    return digits;
}

Read within(const Field &field, double number, double most, const ParseContext &context)
{
    if (std::abs(number) > most)
        return wrong(field, number > 0 ? AnswerErrorCode::AboveMaximum : AnswerErrorCode::BelowMinimum,
                     {{number > 0 ? QStringLiteral("maximum") : QStringLiteral("minimum"), number > 0 ? most : -most}});
    if (auto error = checkNumber(field, number, context))
        return *error;
    return Reading{number == 0 ? 0.0 : number};
}

} // namespace

std::optional<AnswerError> checkNumber(const Field &field, double number, const ParseContext &context)
{
    const QJsonValue minimum = context.minimum.isUndefined() ? field.minimum : context.minimum;
    if (minimum.isDouble() && number < minimum.toDouble())
        return wrong(field, AnswerErrorCode::BelowMinimum, {{QStringLiteral("minimum"), minimum}});
    const QJsonValue maximum = context.maximum.isUndefined() ? field.maximum : context.maximum;
    if (maximum.isDouble() && number > maximum.toDouble())
        return wrong(field, AnswerErrorCode::AboveMaximum, {{QStringLiteral("maximum"), maximum}});
    return std::nullopt;
}

Read parseNumber(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (raw.isDouble())
        return within(field, raw.toDouble(), mostNumber, context);
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const auto digits = takeApart(field, raw.toString(), context.language, Grouping::IsAmbiguous);
    if (!digits)
        return digits.error();
    const double number = QStringLiteral("%1.%2").arg(digits->whole, digits->decimals + QLatin1Char('0')).toDouble();
    return within(field, digits->negative ? -number : number, mostNumber, context);
}

Read parseMoney(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (raw.isDouble()) {
        const double cents = raw.toDouble();
        if (cents != std::floor(cents))
            return wrong(field, AnswerErrorCode::WrongShape);
        return within(field, cents, mostCents, context);
    }
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const auto digits = takeApart(field, raw.toString(), context.language, Grouping::MeansThousands);
    if (!digits)
        return digits.error();
    if (digits->decimals.size() > 2)
        return wrong(field, AnswerErrorCode::MoneyDecimals);
    // Built as text, so that no cent is lost to binary fractions.
    const double cents = (digits->whole + digits->decimals.leftJustified(2, QLatin1Char('0'))).toDouble();
    return within(field, digits->negative ? -cents : cents, mostCents, context);
}

} // namespace parvis::forms
