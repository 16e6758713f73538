// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QString>

#include <optional>

namespace parvis::documents
{

/// The modules of a QR code (ISO 18004, level M), without its quiet zone.
class QrSquare
{
public:
    static constexpr int quietZone = 4; ///< modules that stay white on each side

    /// Nothing when TEXT is empty or longer than a code can hold (2331 bytes of UTF-8).
    [[nodiscard]] static std::optional<QrSquare> of(const QString &text);

    [[nodiscard]] int size() const { return m_size; } ///< modules a side
    [[nodiscard]] bool dark(int column, int row) const { return m_modules.testBit(row * m_size + column); }

private:
    QrSquare() = default;
    int m_size = 0;
    QBitArray m_modules;
};

} // namespace parvis::documents
