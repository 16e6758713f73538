// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/qrsquare.h"
#include "framesource.h"
#include "support/catch.h"

namespace parvis::kiosk
{

/// A camera that sees what it is shown.
class FakeCamera final : public FrameSource
{
public:
    bool there = true;
    bool isOpen = false;
    bool refuses = false; ///< open() fails at once
    int opened = 0;

    bool isThere() const override { return there; }
    void open() override
    {
        isOpen = true;
        ++opened;
        if (refuses)
            Q_EMIT failed();
    }
    void close() override { isOpen = false; }

    void show(const QImage &frame)
    {
        if (isOpen)
            Q_EMIT seen(frame);
    }
    void show(const QString &text) { show(square(text)); }
    void unplug()
    {
        there = false;
        Q_EMIT changed();
        Q_EMIT failed();
    }

    [[nodiscard]] static QImage square(const QString &text)
    {
        const auto made = documents::QrSquare::of(text);
        REQUIRE(made);
        constexpr int quiet = documents::QrSquare::quietZone;
        const int side = made->size() + 2 * quiet;
        QImage picture(side, side, QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        for (int row = 0; row < made->size(); ++row) {
            for (int column = 0; column < made->size(); ++column) {
                if (made->dark(column, row))
                    picture.setPixelColor(column + quiet, row + quiet, Qt::black);
            }
        }
        return picture.scaled(side * 6, side * 6);
    }
};

} // namespace parvis::kiosk
