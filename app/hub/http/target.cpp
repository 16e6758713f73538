// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/target.h"

#include <QStringDecoder>

namespace parvis::hub::http
{

namespace
{

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

enum class Plus { Itself, Space };

std::optional<QString> decode(QByteArrayView text, Plus plus)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char byte = text[i];
        if (byte == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            byte = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (byte == '+' && plus == Plus::Space) {
            byte = ' ';
        }
        if (byte == '\0')
            return std::nullopt;
        bytes.append(byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return decoded;
}

bool allowed(const QString &segment)
{
    if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
        return false;
    return std::none_of(segment.begin(), segment.end(), [](QChar c) {
        return c == QLatin1Char('/') || c == QLatin1Char('\\') || c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
}

bool readPath(QByteArrayView path, QStringList &segments)
{
    if (path.isEmpty() || path.front() != '/')
        return false;
    for (qsizetype at = 1; at < path.size();) {
        qsizetype end = path.indexOf('/', at);
        const bool last = end < 0;
        if (last)
            end = path.size();
        const auto segment = decode(path.sliced(at, end - at), Plus::Itself);
        // A slash at the end would make an empty segment.
        if (!segment || !allowed(*segment) || (!last && end + 1 == path.size()))
            return false;
        segments.append(*segment);
        at = end + 1;
    }
    return true;
}

bool readQuery(QByteArrayView query, QList<QueryItem> &items)
{
    for (qsizetype at = 0; at < query.size();) {
        qsizetype end = query.indexOf('&', at);
        if (end < 0)
            end = query.size();
        const QByteArrayView pair = query.sliced(at, end - at);
        at = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decode(equals < 0 ? pair : pair.first(equals), Plus::Space);
        const auto value = decode(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), Plus::Space);
        if (!name || !value)
            return false;
        items.append({*name, *value});
    }
    return true;
}

} // namespace

std::optional<Target> parseTarget(QByteArrayView text)
{
    Target target;
    if (text.contains('#'))
        return std::nullopt;
    const qsizetype question = text.indexOf('?');
    if (!readPath(question < 0 ? text : text.first(question), target.segments))
        return std::nullopt;
    if (question >= 0 && !readQuery(text.sliced(question + 1), target.query))
        return std::nullopt;
    return target;
}

} // namespace parvis::hub::http
