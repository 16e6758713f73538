// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QQuickItem;

// What the screen reader knows of an item and can do with it, for tests written in QML.
class AccessibleProbe : public QObject
{
    Q_OBJECT

public:
    // Empty where the item is not in the accessible tree.
    Q_INVOKABLE QString name(QQuickItem *item) const;
    Q_INVOKABLE QString description(QQuickItem *item) const;
    Q_INVOKABLE int role(QQuickItem *item) const;
    Q_INVOKABLE bool isChecked(QQuickItem *item) const;
    Q_INVOKABLE bool isFocusable(QQuickItem *item) const;
    // False where the item offers no press.
    Q_INVOKABLE bool press(QQuickItem *item) const;
};
