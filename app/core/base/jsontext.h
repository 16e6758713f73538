// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string>
#include <string_view>

namespace parvis
{

/// Writes compact JSON piece by piece, without a tree of values; for what is written thousands of times.
///
/// The bytes are those QJsonDocument writes of the same object when members are named in the order of their names, as
/// QJsonObject keeps them. Whoever calls opens and closes in pairs and gives each key one value; nothing checks it.
class JsonText
{
public:
    /// About BYTES will be written.
    explicit JsonText(qsizetype bytes = 256) { m_text.reserve(size_t(bytes)); }

    /// BRACKET is '{' or '['.
    JsonText &open(char bracket);
    JsonText &close(char bracket);
    /// NAME is written as it is: ASCII without quotes and backslashes.
    JsonText &key(std::string_view name);
    JsonText &text(QStringView text);
    /// As text(), of ASCII that needs no escape: hexadecimal digits, base64.
    JsonText &plain(QByteArrayView text);
    JsonText &number(qint64 number);
    JsonText &flag(bool flag);
    /// One value that is JSON already.
    JsonText &raw(QByteArrayView json);

    [[nodiscard]] QByteArray bytes() const { return {m_text.data(), qsizetype(m_text.size())}; }

private:
    void separate();

    std::string m_text;
};

} // namespace parvis
