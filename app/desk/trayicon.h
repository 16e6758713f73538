// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traymessage.h"

#include <QSystemTrayIcon>

namespace parvis::desk
{

class DeskWindow;

/// The desk's place beside the clock of the desktop: shows what the window wants told there and brings it to the front
/// when that is clicked. Nothing where the desktop has no such place.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// WINDOW outlives it.
    explicit TrayIcon(DeskWindow &window);

private:
    QSystemTrayIcon m_icon;
};

} // namespace parvis::desk
