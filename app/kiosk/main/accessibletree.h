// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QString>

class QQuickWindow;

namespace parvis::kiosk
{

/// The accessible tree of one window, as a screen reader meets it: what is not in it, a visitor who does not see has
/// not got. Items are found by the object name of their item, which is the same in every language.
class AccessibleTree
{
public:
    explicit AccessibleTree(QQuickWindow *window) : m_window(window) {}

    /// Visible, enabled item of that name; null when there is none.
    [[nodiscard]] QAccessibleInterface *find(const QString &objectName) const;
    /// Every visible item, in tree order.
    [[nodiscard]] QList<QAccessibleInterface *> visible() const;
    /// Presses (or toggles) the item through its accessible action; false when it offers none.
    [[nodiscard]] static bool press(QAccessibleInterface *item);
    /// Object names of the visible, enabled items that have one.
    [[nodiscard]] QStringList names() const;
    /// TEXT is part of the name of a visible item.
    [[nodiscard]] bool says(const QString &text) const;
    /// Interactive items that a screen reader could not name, as "role objectName".
    [[nodiscard]] QStringList nameless() const;

private:
    QQuickWindow *m_window;
};

} // namespace parvis::kiosk
