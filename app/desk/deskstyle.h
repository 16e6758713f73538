// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace parvis::desk
{

/// The look of the desk: the town's colours and one size of text for everything, which the agent chooses.
class DeskStyle
{
public:
    static constexpr int leastPercent = 100;
    static constexpr int mostPercent = 200;

    /// Sets palette, style sheet and font of the application. PERCENT of the system's size, bounded as above.
    static void apply(QApplication &application, int percent);
};

} // namespace parvis::desk
