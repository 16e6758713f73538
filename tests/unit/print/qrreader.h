// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <functional>
#include <optional>

namespace parvis::printtest
{

/// A QR code read from its modules, after ISO 18004, without repairing errors: for codes of a single block.
struct ReadCode {
    int version = 0;
    int level = -1; ///< the two bits of the format: 1 L, 0 M, 3 Q, 2 H
    QString text;   ///< versions 1 to 3, byte mode
};

/// The modules of an upright picture, MODULE pixels each. Nothing where size, quiet zone or format are not right.
[[nodiscard]] std::optional<ReadCode> readCode(const QImage &picture, int module);

} // namespace parvis::printtest
