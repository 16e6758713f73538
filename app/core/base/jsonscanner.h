// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonsource.h"

#include <QByteArrayView>
#include <QSet>

#include <optional>
#include <vector>

namespace parvis
{

/// Walks JSON bytes that are valid UTF-8 without a byte order mark; the working half of JsonSource.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text) : m_text(text) {}

    /// The first fault of the whole text, or nothing.
    [[nodiscard]] std::optional<JsonFault> check(int maxDepth);

    /// As JsonSource::placeOf; the text must have passed check().
    [[nodiscard]] TextPlace locate(const QString &pointer);

    /// Place of the byte at OFFSET.
    [[nodiscard]] TextPlace placeAt(qsizetype offset) const;

private:
    enum class Expect { Value, FirstItemOrEnd, FirstKeyOrEnd, Key, Colon, CommaOrEnd, End };
    struct Level {
        bool isObject = false;
        qsizetype start = 0;
        QSet<QString> keys;
    };

    bool step(int maxDepth);
    bool readKey();
    bool readValue(int maxDepth);
    bool readString(QString *into);
    bool readEscape();
    bool readNumber();
    bool readWord();
    bool open(bool isObject, int maxDepth);
    bool close(char bracket);
    bool unfinished();
    void valueDone() { m_expect = m_levels.empty() ? Expect::End : Expect::CommaOrEnd; }
    bool fail(JsonError code, qsizetype offset, const QString &message);
    bool syntax(const QString &message) { return fail(JsonError::Syntax, m_position, message); }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] char current() const { return atEnd() ? '\0' : m_text[m_position]; }
    void skipSpace();
    void skipValue();
    bool enterMember(const QString &key, qsizetype *place);
    bool enterItem(const QString &index, qsizetype *place);

    QByteArrayView m_text;
    qsizetype m_position = 0;
    Expect m_expect = Expect::Value;
    std::vector<Level> m_levels;
    std::optional<JsonFault> m_fault;
};

} // namespace parvis
