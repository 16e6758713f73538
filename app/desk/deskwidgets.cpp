// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwidgets.h"

#include <QAction>
#include <QHeaderView>
#include <QLayout>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace parvis::desk
{

namespace
{

// Cells with room around their text: the style counts none of its own for them.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) +
               QSize(2 * option.fontMetrics.averageCharWidth(), option.fontMetrics.height() / 2);
    }
};

} // namespace

QTableView *DeskWidgets::table(const char *name, QAbstractItemModel *model, const QList<int> &wideColumns, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setItemDelegate(new RoomyDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false); // Tab goes to the next part of the page, arrows within the list
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : wideColumns)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setResizeContentsPrecision(-1); // also rows nobody sees yet
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

void DeskWidgets::measure(QTableView *table)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->horizontalHeader()->sectionResizeMode(column) == QHeaderView::ResizeToContents)
            return table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents); // all of them
    }
}

QAction *DeskWidgets::action(QObject *parent, const char *name, const QString &text, const QKeySequence &key,
                             const std::function<void()> &act)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, parent, act);
    return action;
}

void DeskWidgets::addButton(QLayout *layout, QAction *action, const char *role)
{
    auto *button = new QPushButton(action->text());
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    button->setEnabled(action->isEnabled());
    if (role)
        button->setProperty("role", QLatin1String(role));
    if (!action->shortcut().isEmpty())
        button->setToolTip(
            QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text());
    });
    layout->addWidget(button);
}

} // namespace parvis::desk
