// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlApplicationEngine>
#include <QSize>
#include <QStringList>

#include <chrono>

namespace parvis::kiosk
{

/// What a visitor sees where the kiosk cannot start: that it is out of order and where to go, in each language of the
/// interface. Without it he would stand before a dark screen. Lives on the interface thread.
class OutOfOrder
{
public:
    /// How long it stays before the program ends, so that whoever watches over it starts it again.
    static constexpr std::chrono::seconds stay{30};

    /// LANGUAGES come first, in their order; the others the program speaks follow. False when no window can be made.
    [[nodiscard]] bool show(const QStringList &languages, double pxPerMm, QSize size);

private:
    QQmlApplicationEngine m_engine;
};

} // namespace parvis::kiosk
