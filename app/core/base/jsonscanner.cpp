// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonscanner.h"

#include <algorithm>
#include <array>

namespace parvis
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// What stands between the quotes, known to be valid.
QString unescaped(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    QString text;
    for (qsizetype i = 0; i < raw.size();) {
        const qsizetype plain = std::find(raw.begin() + i, raw.end(), '\\') - raw.begin();
        text += QString::fromUtf8(raw.sliced(i, plain - i));
        if (plain >= raw.size())
            break;
        const char kind = raw[plain + 1];
        i = plain + 2;
        if (kind == 'u') {
            text += QChar(raw.sliced(i, 4).toByteArray().toUShort(nullptr, 16));
            i += 4;
        } else {
            constexpr std::array<std::pair<char, char>, 5> short_{
                {{'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};
            const auto *found =
                std::find_if(short_.begin(), short_.end(), [&](auto pair) { return pair.first == kind; });
            text += QLatin1Char(found == short_.end() ? kind : found->second);
        }
    }
    return text;
}

} // namespace

TextPlace JsonScanner::placeAt(qsizetype offset) const
{
    const QByteArrayView before = m_text.first(std::clamp<qsizetype>(offset, 0, m_text.size()));
    const auto lastBreak = before.lastIndexOf('\n');
    const QByteArrayView line = before.sliced(lastBreak + 1);
    const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return {1 + int(std::count(before.begin(), before.end(), '\n')),
            1 + int(std::count_if(line.begin(), line.end(), isFirstByte))};
}

std::optional<JsonFault> JsonScanner::check(int maxDepth)
{
    while (step(maxDepth)) {
    }
    return m_fault;
}

bool JsonScanner::fail(JsonError code, qsizetype offset, const QString &message)
{
    m_fault = JsonFault{code, placeAt(offset), message};
    return false;
}

bool JsonScanner::step(int maxDepth)
{
    skipSpace();
    if (atEnd())
        return m_expect == Expect::End ? false : unfinished();
    const char c = current();
    switch (m_expect) {
    case Expect::End:
        return syntax(QStringLiteral("There is text after the end of the JSON value."));
    case Expect::Colon:
        if (c != ':')
            return syntax(QStringLiteral("A colon is missing between the key and its value."));
        ++m_position;
        m_expect = Expect::Value;
        return true;
    case Expect::CommaOrEnd:
        if (c == '}' || c == ']')
            return close(c);
        if (c != ',')
            return syntax(QStringLiteral("A comma is missing before this."));
        ++m_position;
        m_expect = m_levels.back().isObject ? Expect::Key : Expect::Value;
        return true;
    case Expect::FirstKeyOrEnd:
        return c == '}' ? close(c) : readKey();
    case Expect::Key:
        return readKey();
    case Expect::FirstItemOrEnd:
        return c == ']' ? close(c) : readValue(maxDepth);
    case Expect::Value:
        return readValue(maxDepth);
    }
    return false;
}

bool JsonScanner::unfinished()
{
    if (m_levels.empty())
        return syntax(QStringLiteral("The file holds no JSON value."));
    const Level &level = m_levels.back();
    return syntax(QStringLiteral("The file ends too early: the %1 of line %2 is never closed.")
                      .arg(QLatin1Char(level.isObject ? '{' : '['))
                      .arg(placeAt(level.start).line));
}

bool JsonScanner::readKey()
{
    if (current() == '}')
        return syntax(QStringLiteral("There is a comma too many before this bracket."));
    if (current() != '"')
        return syntax(QStringLiteral("A key in double quotes is expected here."));
    const qsizetype start = m_position;
    QString key;
    if (!readString(&key))
        return false;
    QSet<QString> &keys = m_levels.back().keys;
    if (keys.contains(key))
        return fail(JsonError::DuplicateKey, start,
                    QStringLiteral("The key \"%1\" stands twice in the same object.").arg(key));
    keys.insert(key);
    m_expect = Expect::Colon;
    return true;
}

bool JsonScanner::readValue(int maxDepth)
{
    const char c = current();
    if (c == '{' || c == '[')
        return open(c == '{', maxDepth);
    if (m_levels.empty())
        return syntax(QStringLiteral("The file must begin with { or [."));
    if (c == ']' || c == '}')
        return syntax(m_expect == Expect::Value && !m_levels.back().isObject
                          ? QStringLiteral("There is a comma too many before this bracket.")
                          : QStringLiteral("A value is missing before this bracket."));
    bool good = false;
    if (c == '"')
        good = readString(nullptr);
    else if (c == '-' || isDigit(c))
        good = readNumber();
    else
        good = readWord();
    if (good)
        valueDone();
    return good;
}

bool JsonScanner::open(bool isObject, int maxDepth)
{
    if (int(m_levels.size()) >= maxDepth)
        return fail(JsonError::TooDeep, m_position,
                    QStringLiteral("More than %1 brackets are open at once.").arg(maxDepth));
    m_levels.push_back({isObject, m_position, {}});
    m_expect = isObject ? Expect::FirstKeyOrEnd : Expect::FirstItemOrEnd;
    ++m_position;
    return true;
}

bool JsonScanner::close(char bracket)
{
    const Level &level = m_levels.back();
    if (level.isObject != (bracket == '}'))
        return syntax(QStringLiteral("The %1 of line %2 is closed with the wrong bracket.")
                          .arg(QLatin1Char(level.isObject ? '{' : '['))
                          .arg(placeAt(level.start).line));
    m_levels.pop_back();
    ++m_position;
    valueDone();
    return true;
}

bool JsonScanner::readString(QString *into)
{
    const qsizetype start = m_position++;
    while (!atEnd()) {
        const char c = current();
        if (c == '"') {
            if (into)
                *into = unescaped(m_text.sliced(start + 1, m_position - start - 1));
            ++m_position;
            return true;
        }
        if (c == '\n' || c == '\r')
            return fail(JsonError::Syntax, start, QStringLiteral("This text has no closing double quote in its line."));
        if (static_cast<unsigned char>(c) < 0x20)
            return syntax(QStringLiteral("A text holds a control character; write it as an escape such as \\t."));
        if (c == '\\') {
            if (!readEscape())
                return false;
        } else {
            ++m_position;
        }
    }
    return fail(JsonError::Syntax, start, QStringLiteral("This text has no closing double quote."));
}

bool JsonScanner::readEscape()
{
    const auto codeUnit = [this](qsizetype at) -> int {
        if (at + 6 > m_text.size() || m_text[at] != '\\' || m_text[at + 1] != 'u')
            return -1;
        const QByteArrayView digits = m_text.sliced(at + 2, 4);
        const auto isHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
        return std::all_of(digits.begin(), digits.end(), isHex) ? digits.toByteArray().toInt(nullptr, 16) : -1;
    };
    const char kind = m_position + 1 < m_text.size() ? m_text[m_position + 1] : '\0';
    if (kind != '\0' && QByteArrayView("\"\\/bfnrt").contains(kind)) {
        m_position += 2;
        return true;
    }
    if (kind != 'u')
        return syntax(QStringLiteral("After a backslash only one of \" \\ / b f n r t u may stand."));
    const int unit = codeUnit(m_position);
    if (unit < 0)
        return syntax(QStringLiteral("After \\u four hexadecimal digits are expected."));
    const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
    const int next = isHigh ? codeUnit(m_position + 6) : 0;
    if ((unit >= 0xDC00 && unit < 0xE000) || (isHigh && (next < 0xDC00 || next >= 0xE000)))
        return syntax(QStringLiteral("This \\u escape is half of a character."));
    m_position += isHigh ? 12 : 6;
    return true;
}

bool JsonScanner::readNumber()
{
    const qsizetype start = m_position;
    const auto digits = [this] {
        const qsizetype first = m_position;
        while (isDigit(current()))
            ++m_position;
        return m_position - first;
    };
    if (current() == '-')
        ++m_position;
    const bool leadingZero = current() == '0';
    const qsizetype whole = digits();
    bool good = whole > 0 && !(leadingZero && whole > 1);
    if (good && current() == '.') {
        ++m_position;
        good = digits() > 0;
    }
    if (good && (current() == 'e' || current() == 'E')) {
        ++m_position;
        if (current() == '+' || current() == '-')
            ++m_position;
        good = digits() > 0;
    }
    return good || fail(JsonError::Syntax, start, QStringLiteral("This is not a number as JSON writes it."));
}

bool JsonScanner::readWord()
{
    for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
        if (m_text.sliced(m_position).startsWith(word)) {
            m_position += word.size();
            return true;
        }
    }
    if (current() == '\'')
        return syntax(QStringLiteral("Texts stand in double quotes, not in single quotes."));
    if (current() == '/')
        return syntax(QStringLiteral("Comments are not possible in JSON."));
    return syntax(
        QStringLiteral("A value is expected here: a text in double quotes, a number, true, false, null, { or [."));
}

void JsonScanner::skipSpace()
{
    while (!atEnd() && (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r'))
        ++m_position;
}

} // namespace parvis
