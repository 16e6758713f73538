// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

class QAbstractItemModel;
class QAction;
class QComboBox;
class QDialog;
class QFormLayout;
class QKeySequence;
class QLayout;
class QObject;
class QPushButton;
class QTableView;
class QVBoxLayout;
class QWidget;

namespace parvis::desk
{

/// The parts every page is made of, so that all of them look and answer to keys alike.
class DeskWidgets
{
    Q_DECLARE_TR_FUNCTIONS(DeskWidgets)

public:
    /// A list of rows: one is chosen, arrows move within it, Tab leaves it. WIDECOLUMNS share the width that is left.
    [[nodiscard]] static QTableView *table(const char *name, QAbstractItemModel *model, const QList<int> &wideColumns,
                                           QWidget *parent);
    /// Measures all columns anew; to be called when the rows were told anew.
    static void measure(QTableView *table);
    /// SENTENCE stands in a TABLE of table() while it has no row, and a screen reader reads it.
    static void sayWhenEmpty(QTableView *table, const QString &sentence);
    [[nodiscard]] static QAction *action(QObject *parent, const char *name, const QString &text, const QKeySequence &key,
                                         const std::function<void()> &act);
    /// A button that does ACTION, is there as long as it is visible, and shows whether it is possible; ROLE "primary"
    /// or null.
    static void addButton(QLayout *layout, QAction *action, const char *role = nullptr);

    /// What the style sheet dresses it as; dressed anew where that has changed.
    static void setRole(QWidget *widget, const char *role);

    /// The foot of a dialog: ACCEPT, which is given back under NAME, and the way out; the last part of LAYOUT.
    static QPushButton *addButtons(QDialog *dialog, QVBoxLayout *layout, const QString &accept, const QString &name);
    /// Offers all languages of visitors in BOX, their tags as its data; CHOSEN is the first one looked at.
    static void fillLanguages(QComboBox &box, const QString &chosen);
    /// Labels beside their fields, above them where the room is short.
    [[nodiscard]] static QFormLayout *form();
};

} // namespace parvis::desk
