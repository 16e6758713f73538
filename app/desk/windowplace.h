// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QWidget>

namespace parvis::desk
{

/// Where the window stood, and how large it was: the next start finds it there again.
///
/// A screen that is gone is no place: the window then stands, as large as there is room for, on one that is there.
class WindowPlace
{
public:
    static void keep(const QWidget &window, QSettings &settings) { settings.setValue(key(), window.saveGeometry()); }
    /// Leaves the window as it is where nothing was kept, or nothing that can be read.
    static void restore(QWidget &window, const QSettings &settings)
    {
        (void)window.restoreGeometry(settings.value(key()).toByteArray());
    }

private:
    [[nodiscard]] static QString key() { return QStringLiteral("window/place"); }
};

} // namespace parvis::desk
