// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cleantext.h"

#include "forms/charactercount.h"
#include "forms/parsers.h"

namespace parvis::forms
{

namespace
{

// Far beyond every limit of a field; what comes after is not worth the work of cleaning it.
constexpr qsizetype mostRaw = 50'000;
// UAX #15, Stream-Safe Text: nothing people write has more marks on one letter, and longer runs make NFC slow.
constexpr int mostMarks = 30;

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isUnprintable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

/// Direction marks, zero-width spaces, soft hyphens: they come with pasted text and nobody sees them. The joiners
/// U+200C and U+200D stay: Persian and Indic names need them.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format && c != 0x200C && c != 0x200D;
}

std::optional<char32_t> firstUnprintable(const std::vector<char32_t> &text, Lines lines)
{
    int marks = 0;
    for (const char32_t c : text) {
        marks = isMark(c) ? marks + 1 : 0;
        const bool lineBreak = lines == Lines::Several && c == '\n';
        if (marks > mostMarks || (isUnprintable(c) && !lineBreak))
            return c;
    }
    return std::nullopt;
}

QString withTidyLines(const QString &text)
{
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    unified.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    unified.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    QStringList tidy;
    const QStringList lines = unified.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString one = line.simplified();
        if (!one.isEmpty() || (!tidy.isEmpty() && !tidy.last().isEmpty()))
            tidy.append(one);
    }
    while (!tidy.isEmpty() && tidy.last().isEmpty())
        tidy.removeLast();
    return tidy.join(QLatin1Char('\n'));
}

} // namespace

std::vector<char32_t> codePoints(const QString &text)
{
    std::vector<char32_t> points;
    points.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            points.push_back(QChar::surrogateToUcs4(c, text.at(++i)));
        else
            points.push_back(c.unicode());
    }
    return points;
}

QJsonObject characterParameter(char32_t character)
{
    const bool shown = !isUnprintable(character) && !isInvisible(character) && !QChar::isSpace(character);
    const QString name =
        shown ? QString::fromUcs4(&character, 1)
              : QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    return {{QStringLiteral("character"), name}};
}

Result<QString, AnswerError> cleanText(const Field &field, const QString &raw, Lines lines, const QString &part)
{
    if (raw.size() > mostRaw)
        return wrong(field, AnswerErrorCode::TooLong,
                     {{QStringLiteral("maximum"), field.maxLength},
                      {QStringLiteral("over"), static_cast<int>(raw.size()) - field.maxLength}},
                     part);
    const QString tidy = lines == Lines::One ? raw.simplified() : withTidyLines(raw);
    const std::vector<char32_t> points = codePoints(tidy);
    if (const auto bad = firstUnprintable(points, lines))
        return wrong(field, AnswerErrorCode::UnprintableCharacter, characterParameter(*bad), part);
    QString visible;
    visible.reserve(tidy.size());
    for (const char32_t c : points)
        if (!isInvisible(c))
            visible += QChar::fromUcs4(c);
    const QString composed = visible.normalized(QString::NormalizationForm_C);
    // Taking out a mark may have brought two blanks together.
    return lines == Lines::One ? composed.simplified() : withTidyLines(composed);
}

std::optional<AnswerError> checkLength(const Field &field, const QString &text, int minimum, int maximum,
                                       const QString &part)
{
    const int length = characterCount(text);
    if (maximum > 0 && length > maximum)
        return wrong(field, AnswerErrorCode::TooLong,
                     {{QStringLiteral("maximum"), maximum}, {QStringLiteral("over"), length - maximum}}, part);
    if (length < minimum)
        return wrong(field, AnswerErrorCode::TooShort,
                     {{QStringLiteral("minimum"), minimum}, {QStringLiteral("short"), minimum - length}}, part);
    return std::nullopt;
}

QString withAsciiDigits(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        if (c.isDigit() && c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    return result;
}

QString withoutBlanks(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

} // namespace parvis::forms
