// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framesource.h"

namespace parvis::kiosk
{

/// The camera of a journey: it sees what the player holds before it.
class HeldSource final : public FrameSource
{
public:
    [[nodiscard]] bool isThere() const override { return true; }
    void open() override { m_isOpen = true; }
    void close() override { m_isOpen = false; }
    /// False when nobody has opened it.
    [[nodiscard]] bool hold(const QImage &picture)
    {
        if (m_isOpen)
            Q_EMIT seen(picture);
        return m_isOpen;
    }

private:
    bool m_isOpen = false;
};

} // namespace parvis::kiosk
