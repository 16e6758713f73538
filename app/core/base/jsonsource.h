// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace parvis
{

/// Why a JSON text was refused.
enum class JsonError {
    TooLarge,     ///< more bytes than the limit
    NotUtf8,      ///< bytes that are no UTF-8
    Syntax,       ///< not RFC 8259 JSON, or the root is neither object nor array
    DuplicateKey, ///< one object names a key twice
    TooDeep,      ///< more nested brackets than the limit
};

/// Line and column, both from 1; the column counts characters (code points), not bytes. A byte order mark has no width.
struct TextPlace {
    int line = 1;
    int column = 1;

    bool operator==(const TextPlace &) const = default;
};

/// A refusal with its place and one English sentence for the person who wrote the file.
struct JsonFault {
    JsonError code = JsonError::Syntax;
    TextPlace place;
    QString message;

    bool operator==(const JsonFault &) const = default;
};

struct JsonLimits {
    qsizetype maxBytes = 8 * 1024 * 1024;
    int maxDepth = 64; ///< brackets open at once
};

/// A JSON text together with where everything stands in it.
///
/// Stricter than QJsonDocument: duplicate keys, lone surrogates and raw control characters are refused. UTF-8 with or
/// without a byte order mark. Parsing never recurses, so no input can exhaust the stack. Source: RFC 8259, RFC 6901.
class JsonSource
{
public:
    [[nodiscard]] static Result<JsonSource, JsonFault> parse(const QByteArray &bytes, JsonLimits limits = {});

    /// An object or an array.
    [[nodiscard]] const QJsonValue &root() const { return m_root; }

    /// Where the value that POINTER names stands: of a member the place of its key, of an item the place of the item.
    /// For a pointer that leads nowhere the place of the deepest ancestor that exists. Costs one pass over the text.
    [[nodiscard]] TextPlace placeOf(const QString &pointer) const;

private:
    JsonSource(QByteArray text, QJsonValue root) : m_text(std::move(text)), m_root(std::move(root)) {}

    QByteArray m_text;
    QJsonValue m_root;
};

/// PARENT with one more step, escaped as RFC 6901 asks: ("/a", "b/c") is "/a/b~1c".
[[nodiscard]] QString jsonPointer(const QString &parent, const QString &key);
[[nodiscard]] QString jsonPointer(const QString &parent, qsizetype index);

} // namespace parvis
