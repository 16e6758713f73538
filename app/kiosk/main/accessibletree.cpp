// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/accessibletree.h"

#include <QQuickWindow>

#include <algorithm>

namespace parvis::kiosk
{

namespace
{

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ListItem:
    case QAccessible::Link:
    case QAccessible::Slider:
    case QAccessible::SpinBox: return true;
    default: return false;
    }
}

void collect(QAccessibleInterface *item, QList<QAccessibleInterface *> &found)
{
    for (int i = 0; i < item->childCount(); ++i) {
        auto *child = item->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        found.append(child);
        collect(child, found);
    }
}

} // namespace

QList<QAccessibleInterface *> AccessibleTree::visible() const
{
    QList<QAccessibleInterface *> found;
    if (auto *root = QAccessible::queryAccessibleInterface(m_window))
        collect(root, found);
    return found;
}

QAccessibleInterface *AccessibleTree::find(const QString &objectName) const
{
    const auto items = visible();
    for (auto *item : items) {
        if (item->object() && item->object()->objectName() == objectName && !item->state().disabled)
            return item;
    }
    return nullptr;
}

QStringList AccessibleTree::names() const
{
    QStringList found;
    const auto items = visible();
    for (auto *item : items) {
        if (item->object() && !item->object()->objectName().isEmpty() && !item->state().disabled)
            found.append(item->object()->objectName());
    }
    return found;
}

bool AccessibleTree::press(QAccessibleInterface *item)
{
    auto *actions = item->actionInterface();
    if (!actions)
        return false;
    const QStringList names = actions->actionNames();
    for (const QString &action : {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
        if (names.contains(action)) {
            actions->doAction(action);
            return true;
        }
    }
    return false;
}

bool AccessibleTree::says(const QString &text) const
{
    const auto items = visible();
    return std::any_of(items.cbegin(), items.cend(), [&](auto *item) { return item->text(QAccessible::Name).contains(text); });
}

QStringList AccessibleTree::nameless() const
{
    QStringList found;
    const auto items = visible();
    for (auto *item : items) {
        if (isInteractive(item->role()) && item->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QStringLiteral("%1 %2").arg(int(item->role())).arg(item->object() ? item->object()->objectName() : QString()));
    }
    return found;
}

} // namespace parvis::kiosk
