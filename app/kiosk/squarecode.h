// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace parvis::kiosk
{

/// What QR squares (ISO 18004) stand in FRAME, turned, tilted or inverted as they may be: their texts, each once, at most
/// four. A text of more than 2 KiB is none. Empty for a frame without any, and for no frame.
///
/// Pure; any thread. A larger frame than 1600 pixels a side is looked at smaller.
[[nodiscard]] QStringList squaresIn(const QImage &frame);

/// What a visitor holds before the camera, as far as appointments go.
struct ShownSquare {
    QString code;         ///< the one appointment code seen, as codeIn() writes it; empty = none, or two that differ
    bool isOther = false; ///< there is a square, and it tells no single appointment

    bool operator==(const ShownSquare &) const = default;
};

/// squaresIn() as an appointment; what else a square says is looked at by nobody and opened nowhere.
[[nodiscard]] ShownSquare shownSquare(const QImage &frame);

} // namespace parvis::kiosk
