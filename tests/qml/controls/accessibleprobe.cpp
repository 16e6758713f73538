// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleprobe.h"

#include <QAccessible>
#include <QQuickItem>

QString AccessibleProbe::name(QQuickItem *item) const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QString AccessibleProbe::description(QQuickItem *item) const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Description) : QString();
}

int AccessibleProbe::role(QQuickItem *item) const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->role() : QAccessible::NoRole;
}

bool AccessibleProbe::isChecked(QQuickItem *item) const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face && face->state().checked;
}

bool AccessibleProbe::isFocusable(QQuickItem *item) const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face && face->state().focusable;
}

bool AccessibleProbe::press(QQuickItem *item) const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    if (!face || !face->actionInterface())
        return false;
    if (!face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()))
        return false;
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}
