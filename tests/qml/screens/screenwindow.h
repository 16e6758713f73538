// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "townvisit.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

class QQuickItem;
class QQuickWindow;

namespace parvis::kiosk
{

/// How a screen is looked at.
struct Look {
    const char *name;
    QSize size;
    int textScaleStep = 0;
    bool highContrast = false;
    const char *language = "fr"; ///< "ar": no words of the interface are in it, so they stay English in its order
};

/// The kiosk's own window over a visit, without a program around it.
class ScreenWindow
{
public:
    ScreenWindow(TownVisit &visit, const Look &look);
    ~ScreenWindow();

    /// Lets the screen come to rest, and keeps a picture named NAME where PARVIS_SHOTS says.
    void show(const QString &name);
    /// Presses the control of that object name as a screen reader does; false where there is none that can be pressed.
    [[nodiscard]] bool press(const QString &objectName) const;
    /// Strikes Tab until that control has the focus, then Space; false where it is never reached.
    [[nodiscard]] bool strike(const QString &objectName) const;
    /// The object name of what has the focus.
    [[nodiscard]] QString focused() const;
    /// To the end of what is longer than the room; false where nothing can be scrolled.
    [[nodiscard]] bool scrollDown() const;
    /// What is wrong with the picture: texts cut off or out of the window, controls too small to touch.
    [[nodiscard]] QStringList faults() const;
    /// Shown texts, for comparison with what is spoken.
    [[nodiscard]] QStringList texts() const;

private:
    void collect(QQuickItem *item, QStringList *faults, QStringList *texts) const;

    Look m_look;
    QTranslator m_translator;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // owned by the engine
};

} // namespace parvis::kiosk
