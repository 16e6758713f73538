// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAbstractItemModel;
class QAction;
class QKeySequence;
class QLayout;
class QObject;
class QTableView;
class QWidget;

namespace parvis::desk
{

/// The parts every page is made of, so that all of them look and answer to keys alike.
class DeskWidgets
{
public:
    /// A list of rows: one is chosen, arrows move within it, Tab leaves it. WIDECOLUMNS share the width that is left.
    [[nodiscard]] static QTableView *table(const char *name, QAbstractItemModel *model, const QList<int> &wideColumns,
                                           QWidget *parent);
    /// Measures all columns anew; to be called when the rows were told anew.
    static void measure(QTableView *table);
    [[nodiscard]] static QAction *action(QObject *parent, const char *name, const QString &text, const QKeySequence &key,
                                         const std::function<void()> &act);
    /// A button that does ACTION and shows whether it is possible; ROLE "primary" or null.
    static void addButton(QLayout *layout, QAction *action, const char *role = nullptr);
};

} // namespace parvis::desk
