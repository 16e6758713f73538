// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwidgets.h"

#include "desktext.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

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

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->displayAlignment & Qt::AlignTrailing)
            option->text += QChar(0x2002); // figures stand apart from the column after them
    }
};

// A list that says in its middle why nothing stands in it.
class SayingTable final : public QTableView
{
public:
    using QTableView::QTableView;

    void setSentence(const QString &sentence)
    {
        m_sentence = sentence;
        setAccessibleDescription(sentence);
        viewport()->update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (m_sentence.isEmpty() || !model() || model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int room = fontMetrics().height();
        painter.drawText(viewport()->rect().adjusted(room, 0, -room, 0), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    }

private:
    QString m_sentence;
};

// Qt keeps the cells of rows that are gone and gives them, void, for rows that come later: a screen reader would find
// nothing in those. Of rows that come or move it is told only while a reader has made itself known.
void tellChangedRows(QTableView *table)
{
    const auto forget = [table] {
        QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(table);
        QAccessibleTableModelChangeEvent event(table, QAccessibleTableModelChangeEvent::ModelReset);
        if (told && told->tableInterface())
            told->tableInterface()->modelChange(&event);
    };
    const auto forgetUnheard = [forget] {
        if (!QAccessible::isActive())
            forget();
    };
    QObject::connect(table->model(), &QAbstractItemModel::rowsRemoved, table, forget);
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, table, forgetUnheard);
    QObject::connect(table->model(), &QAbstractItemModel::rowsMoved, table, forgetUnheard);
}

} // namespace

QTableView *DeskWidgets::table(const char *name, QAbstractItemModel *model, const QList<int> &wideColumns, QWidget *parent)
{
    auto *table = new SayingTable(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    tellChangedRows(table);
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

void DeskWidgets::sayWhenEmpty(QTableView *table, const QString &sentence)
{
    static_cast<SayingTable *>(table)->setSentence(sentence);
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
    auto *button = new QPushButton;
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    if (role)
        button->setProperty("role", QLatin1String(role));
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text());
        if (!action->shortcut().isEmpty())
            button->setToolTip(
                QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    follow();
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button, follow] {
        follow();
        button->setVisible(action->isVisible());
    });
    layout->addWidget(button);
}

void DeskWidgets::setRole(QWidget *widget, const char *role)
{
    const QVariant wanted = QString::fromLatin1(role);
    if (widget->property("role") == wanted)
        return;
    widget->setProperty("role", wanted);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QPushButton *DeskWidgets::addButtons(QDialog *dialog, QVBoxLayout *layout, const QString &accept, const QString &name)
{
    auto *buttons = new QDialogButtonBox(dialog);
    auto *button = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    button->setObjectName(name);
    setRole(button, "primary"); // the box has dressed it already, as any other
    button->setDefault(true);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("dialog.cancel"));
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return button;
}

void DeskWidgets::fillLanguages(QComboBox &box, const QString &chosen)
{
    const QStringList tags = DeskText::languages();
    for (const QString &tag : tags)
        box.addItem(DeskText::language(tag), tag);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QFormLayout *DeskWidgets::form()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    return form;
}

} // namespace parvis::desk
