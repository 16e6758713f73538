// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlepage.h"

#include "decisiondialog.h"
#include "desktext.h"
#include "deskwidgets.h"
#include "flowlayout.h"
#include "settlesheet.h"

#include <QComboBox>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace parvis::desk
{

SettlePage::SettlePage(DeskSession &session, const Knowledge &knowledge, AppointmentBook &book, QString language,
                       QWidget *parent)
    : DeskPage(parent), m_session(session), m_knowledge(knowledge), m_book(book), m_language(std::move(language)),
      m_desk(session)
{
    makeActs();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeCard());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({550, 450});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(&m_desk, &SettleDesk::changed, this, [this] {
        retell();
        Q_EMIT waitingChanged();
    });
    connect(&m_desk, &SettleDesk::grew, this,
            [this] { Q_EMIT alerted(tr("Something new is to be settled: see To settle.")); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SettlePage::retellChosen);
    retell();
}

void SettlePage::makeActs()
{
    m_honour = addAct("settle.honour", tr("Honour as promised …"), Qt::CTRL | Qt::Key_K,
                      [this] { decide(QStringLiteral("honour")); });
    m_elsewhere = addAct("settle.elsewhere", tr("Honour at another time …"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                         [this] { honourElsewhere(); });
    m_takeIn =
        addAct("settle.takeIn", tr("Take in …"), Qt::CTRL | Qt::Key_I, [this] { decide(QStringLiteral("take-in")); });
    m_handled = addAct("settle.handled", tr("Dealt with …"), Qt::CTRL | Qt::Key_D,
                       [this] { decide(QStringLiteral("handled")); });
    m_discard = addAct("settle.discard", tr("Discard …"), Qt::CTRL | Qt::Key_Delete,
                       [this] { decide(QStringLiteral("discard")); });
    m_lost = addAct("settle.lost", tr("Declare the kiosk lost …"), Qt::CTRL | Qt::Key_L, [this] { declareLost(); });
}

QString SettlePage::title() const
{
    return tr("To settle");
}

DeskPage::Waiting SettlePage::waiting() const
{
    return {m_desk.total(), m_desk.isUrgent()};
}

QWidget *SettlePage::makeList()
{
    auto *list = new QWidget(this);
    auto *top = new QWidget(list);
    m_filter = new QComboBox(top);
    m_filter->setObjectName(QStringLiteral("settle.filter"));
    m_filter->setAccessibleName(tr("Which ones"));
    m_filter->addItem(tr("not decided yet"));
    m_filter->addItem(tr("all"));
    (new FlowLayout(top))->addWidget(m_filter);
    m_view = DeskWidgets::table("settle.list", &m_model, {SettleModel::From}, list);
    m_view->setAccessibleName(title());
    DeskWidgets::sayWhenEmpty(m_view, tr("Nothing is to be settled."));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // beside the card large text needs more than there is
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(top);
    layout->addWidget(m_view, 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &SettlePage::retell);
    return list;
}

QWidget *SettlePage::makeCard()
{
    auto *box = new QWidget(this);
    auto *buttons = new QWidget(box);
    auto *flow = new FlowLayout(buttons);
    DeskWidgets::addButton(flow, m_honour, "primary");
    for (QAction *act : {m_elsewhere, m_takeIn, m_handled, m_discard, m_lost})
        DeskWidgets::addButton(flow, act);
    m_sheet = new QTextBrowser(box);
    m_sheet->setObjectName(QStringLiteral("settle.sheet"));
    m_sheet->setAccessibleName(tr("What it is about"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buttons);
    layout->addWidget(m_sheet, 1);
    return box;
}

void SettlePage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    m_desk.setLookedAt(true);
}

void SettlePage::hideEvent(QHideEvent *event)
{
    DeskPage::hideEvent(event);
    m_desk.setLookedAt(false);
}

const SettleRow *SettlePage::chosen() const
{
    const auto rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.rowAt(rows.constFirst());
}

void SettlePage::decide(const QString &decision)
{
    const SettleRow *row = chosen();
    if (!row)
        return;
    const QString id = row->id; // the list may be told anew while the dialog is open
    const bool isBooking = row->kind == QLatin1String("booking");
    DecisionDialog::Question question{SettleSheet::title(*row), {}, {}};
    if (decision == QLatin1String("honour")) {
        question.sentence =
            tr("The visitor gets a place at the time he was promised, on any counter that is free then. "
               "This cannot be taken back; the appointment can still be moved.");
        question.accept = tr("Honour");
    } else if (decision == QLatin1String("take-in")) {
        question.sentence = isBooking ? tr("It stays among the requests until somebody books a time for it.")
                                      : tr("It has the effect it would have had. This cannot be taken back.");
        question.accept = tr("Take in");
    } else if (decision == QLatin1String("handled")) {
        question.sentence = tr("Somebody has settled it with the visitor; nothing more happens to it. "
                               "This cannot be taken back.");
        question.accept = tr("Dealt with");
        question.note = DecisionDialog::Note::Needed;
    } else {
        question.sentence = tr("It shall have no effect. It stays on record with your name and the reason. "
                               "This cannot be taken back.");
        question.accept = tr("Discard");
        question.note = DecisionDialog::Note::Needed;
    }
    DecisionDialog dialog(question, this);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.decide(id, decision, dialog.note());
}

void SettlePage::honourElsewhere()
{
    const SettleRow *row = chosen();
    if (!row || !row->appointment)
        return;
    const QString id = row->id;
    DecisionDialog dialog({SettleSheet::title(*row),
                           tr("The visitor gets the place you choose. Promised was: %1.")
                               .arg(DeskText::weekdayAndTime(row->appointment->start)),
                           tr("Honour")},
                          this);
    dialog.askPlace(m_book, *row->appointment);
    if (dialog.exec() == QDialog::Accepted && dialog.place())
        m_desk.decide(id, QStringLiteral("honour"), dialog.note(), dialog.place());
}

void SettlePage::declareLost()
{
    const SettleRow *row = chosen();
    if (!row || row->alarm.isEmpty() || row->device.isEmpty())
        return;
    const QString device = row->device;
    DecisionDialog dialog(
        {tr("Declare the kiosk lost"),
         tr("Only where it is stolen or broken for good. The places %1 held for itself are given to others: "
            "it may have sold some of them, and those visitors come. It can send what was written on it "
            "and nothing else until the administrator takes it back.")
             .arg(m_desk.deviceName(device)),
         tr("Declare it lost"), DecisionDialog::Note::None},
        this);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.declareLost(device);
}

void SettlePage::retell()
{
    const bool wantsAll = m_filter->currentIndex() == 1;
    QList<SettleRow> rows;
    QHash<QString, QString> names;
    for (const SettleRow &row : m_desk.rows()) {
        names.insert(row.device, m_desk.deviceName(row.device));
        if (wantsAll || row.isOpen())
            rows << row;
    }
    m_model.setDevices(names);
    m_model.setRows(rows);
    DeskWidgets::measure(m_view);
    retellChosen();
}

void SettlePage::retellChosen()
{
    const SettleRow *row = chosen();
    const auto offer = [&](QAction *act, bool isPossible) {
        act->setVisible(isPossible); // what cannot be done with this one leaves its room to the text
        act->setEnabled(isPossible && m_session.mayAct());
    };
    const auto may = [&](const char *decision) { return row && row->decisions.contains(QLatin1String(decision)); };
    offer(m_takeIn, may("take-in"));
    offer(m_honour, may("honour"));
    offer(m_elsewhere, may("honour") && row->appointment);
    offer(m_handled, may("handled"));
    offer(m_discard, may("discard"));
    offer(m_lost, row && !row->alarm.isEmpty() && !row->device.isEmpty());
    QString html;
    if (row)
        html = SettleSheet::html(*row, {{{row->device, m_desk.deviceName(row->device)}},
                                        m_knowledge.procedureTitles(m_language),
                                        m_knowledge.reasonTitles(m_language),
                                        m_book.resources(),
                                        row->alarm.isEmpty() ? std::nullopt : m_desk.placesOf(row->device)});
    else
        html = QStringLiteral("<p>%1</p>")
                   .arg((m_desk.total() > 0
                             ? tr("Choose one in the list.")
                             : tr("When a kiosk is silent, or the hub sets something apart, it stands here."))
                            .toHtmlEscaped());
    if (html == m_shown) // what a screen reader is at stays there
        return;
    m_shown = html;
    m_sheet->setHtml(html);
}

} // namespace parvis::desk
