// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayicon.h"

#include "deskwindow.h"

#include <QStyle>

namespace parvis::desk
{

TrayIcon::TrayIcon(DeskWindow &window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon.setIcon(window.style()->standardIcon(QStyle::SP_ComputerIcon));
    m_icon.show();
    connect(&m_icon, &QSystemTrayIcon::messageClicked, &window, &DeskWindow::bringForward);
    connect(&window, &DeskWindow::trayWanted, this, [this, &window](const TrayMessage &message) {
        m_icon.showMessage(window.windowTitle(), message.text,
                           message.tone == TrayMessage::Tone::Alarm ? QSystemTrayIcon::Critical
                                                                    : QSystemTrayIcon::Information);
    });
}

} // namespace parvis::desk
