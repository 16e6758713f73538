// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <memory>
#include <mutex>

namespace parvis::hub::http
{

/// A content coding of RFC 9110, 8.4 that the server speaks.
enum class Coding { Identity, Zstd, Gzip };

/// A body that many answers share: kept once, with its entity tag, and compressed once per coding when first asked for.
///
/// Immutable to its users; every function may be called from any thread. For content that stays, such as released
/// files; an answer made anew each time is better as plain bytes, which are compressed faster and not as far.
class SharedBody
{
public:
    explicit SharedBody(QByteArray bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Strong entity tag with its quotes: from the SHA-256 of the bytes.
    [[nodiscard]] const QByteArray &etag() const { return m_etag; }
    /// The bytes in CODING; null when that would not be smaller.
    [[nodiscard]] QByteArray encoded(Coding coding) const;

private:
    QByteArray m_bytes;
    QByteArray m_etag;
    mutable std::array<QByteArray, 3> m_encoded;
    mutable std::array<std::once_flag, 3> m_once;
};

/// Strong entity tag, with its quotes, of BYTES.
[[nodiscard]] QByteArray etagOf(const QByteArray &bytes);

} // namespace parvis::hub::http
