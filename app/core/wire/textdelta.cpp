// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/textdelta.h"

#include "base/jsontext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::wire
{

namespace
{

/// What begins at FROM and ends behind the next closing brace, or with the text.
QByteArrayView partAt(const QByteArray &text, qsizetype from)
{
    const qsizetype brace = text.indexOf('}', from);
    return QByteArrayView(text).sliced(from, (brace < 0 ? text.size() : brace + 1) - from);
}

struct Piece {
    QByteArray text;
    qsizetype at = 0;
    qsizetype size = 0;
};

/// A place in the older text; -1 for none. Negative and broken numbers are none.
qsizetype count(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    constexpr double largest = 1e15;
    return number >= 0 && number < largest && double(qsizetype(number)) == number ? qsizetype(number) : -1;
}

} // namespace

QByteArray encodeTextDelta(const QByteArray &before, const QByteArray &after)
{
    QHash<QByteArrayView, qsizetype> known;
    for (qsizetype at = 0; at < before.size();) {
        const QByteArrayView part = partAt(before, at);
        known.insert(part, at);
        at += part.size();
    }
    QList<Piece> pieces{{}};
    for (qsizetype at = 0; at < after.size();) {
        const QByteArrayView part = partAt(after, at);
        at += part.size();
        const auto found = known.constFind(part);
        Piece &last = pieces.last();
        if (found == known.cend()) {
            if (last.size > 0)
                pieces.append({part.toByteArray(), 0, 0});
            else
                last.text.append(part);
        } else if (last.size > 0 && last.at + last.size == *found) {
            last.size += part.size();
        } else if (last.size > 0) {
            pieces.append({{}, *found, part.size()});
        } else {
            last.at = *found;
            last.size = part.size();
        }
    }
    JsonText json;
    json.open('{').key("pieces").open('[');
    for (const Piece &piece : std::as_const(pieces)) {
        json.open('{').key("at").number(piece.at).key("size").number(piece.size);
        json.key("text").text(QString::fromUtf8(piece.text)).close('}');
    }
    return json.close(']').close('}').bytes();
}

std::optional<QByteArray> applyTextDelta(const QByteArray &before, const QByteArray &delta, qsizetype largest)
{
    const QJsonValue pieces = QJsonDocument::fromJson(delta).object().value(QStringLiteral("pieces"));
    if (!pieces.isArray())
        return std::nullopt;
    QByteArray after;
    after.reserve(std::min(before.size() + delta.size(), largest));
    for (const QJsonValue &value : pieces.toArray()) {
        const QJsonObject piece = value.toObject();
        const qsizetype at = count(piece.value(QStringLiteral("at")));
        const qsizetype size = count(piece.value(QStringLiteral("size")));
        const QByteArray text = piece.value(QStringLiteral("text")).toString().toUtf8();
        if (at < 0 || size < 0 || at > before.size() || size > before.size() - at ||
            after.size() + text.size() + size > largest)
            return std::nullopt;
        after.append(text).append(QByteArrayView(before).sliced(at, size));
    }
    return after;
}

} // namespace parvis::wire
