// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpage.h"

#include "decisiondialog.h"
#include "desktext.h"
#include "deskwidgets.h"
#include "flowlayout.h"
#include "requestdialog.h"

#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace parvis::desk
{

RequestPage::RequestPage(DeskSession &session, const Knowledge &knowledge, AppointmentBook &book, QString language,
                         QWidget *parent)
    : DeskPage(parent), m_session(session), m_knowledge(knowledge), m_book(book), m_language(std::move(language)),
      m_desk(session)
{
    m_add = addAct("requests.book", tr("Book a time …"), Qt::CTRL | Qt::Key_N, [this] { askPlace(); });
    m_asWished = addAct("requests.asWished", tr("Book as wished"), Qt::CTRL | Qt::Key_W, [this] { bookAsWished(); });
    m_cancel = addAct("requests.cancel", tr("Call it off …"), Qt::CTRL | Qt::Key_Delete, [this] { callOff(); });
    m_more = addAct("requests.more", tr("Newer ones"), {}, [this] { m_desk.askMore(); });
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeCard());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({600, 400});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(&m_desk, &RequestDesk::changed, this, [this] {
        retell();
        Q_EMIT waitingChanged();
    });
    connect(&m_desk, &RequestDesk::becameLate, this,
            [this] { Q_EMIT alerted(tr("A visitor has waited more than a working day for a time: see Requests.")); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestPage::retellChosen);
    retell();
}

QString RequestPage::title() const
{
    return tr("Requests");
}

DeskPage::Waiting RequestPage::waiting() const
{
    return {m_desk.total(), m_desk.isLate()};
}

QWidget *RequestPage::makeList()
{
    auto *list = new QWidget(this);
    m_view = DeskWidgets::table("requests.list", &m_model, {RequestModel::Reason}, list);
    m_view->setAccessibleName(title());
    DeskWidgets::sayWhenEmpty(m_view, tr("Nobody waits for a time."));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // beside the card large text needs more than there is
    auto *below = new QWidget(list);
    DeskWidgets::addButton(new FlowLayout(below), m_more);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(below);
    return list;
}

QWidget *RequestPage::makeCard()
{
    auto *box = new QWidget(this);
    m_label = new QLabel(box);
    m_label->setObjectName(QStringLiteral("requests.label"));
    m_label->setProperty("role", QStringLiteral("heading"));
    m_label->setWordWrap(true);
    auto *buttons = new QWidget(box);
    auto *flow = new FlowLayout(buttons);
    DeskWidgets::addButton(flow, m_add, "primary");
    DeskWidgets::addButton(flow, m_asWished);
    DeskWidgets::addButton(flow, m_cancel);
    m_detail = new QTextBrowser(box);
    m_detail->setObjectName(QStringLiteral("requests.detail"));
    m_detail->setAccessibleName(tr("What the visitor wished"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(buttons);
    layout->addWidget(m_detail, 1);
    return box;
}

void RequestPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    m_desk.setLookedAt(true);
}

void RequestPage::hideEvent(QHideEvent *event)
{
    DeskPage::hideEvent(event);
    m_desk.setLookedAt(false);
}

const RequestRow *RequestPage::chosen() const
{
    const auto rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.rowAt(rows.constFirst());
}

void RequestPage::askPlace()
{
    const RequestRow *row = chosen();
    if (!row)
        return;
    const QString code = row->appointment.code; // the list may be told anew while the dialog is open
    RequestDialog dialog(m_book, *row, m_model.reasonsOf(*row), this);
    if (dialog.exec() == QDialog::Accepted && dialog.place())
        m_desk.book(code, *dialog.place());
}

void RequestPage::bookAsWished()
{
    if (const RequestRow *row = chosen(); row && row->wished)
        m_desk.book(row->appointment.code, {*row->wished, {}});
}

void RequestPage::callOff()
{
    const RequestRow *row = chosen();
    if (!row)
        return;
    const QString code = row->appointment.code;
    DecisionDialog dialog({tr("Call off the request"),
                           tr("The visitor gets no time, and the request leaves this list. Tell him so where you can."),
                           tr("Call it off"), DecisionDialog::Note::Needed},
                          this);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.callOff(code, dialog.note());
}

void RequestPage::retell()
{
    m_model.setReasons(m_knowledge.reasonTitles(m_language));
    m_model.setRows(m_desk.rows());
    DeskWidgets::measure(m_view);
    retellChosen();
}

void RequestPage::retellChosen()
{
    const RequestRow *row = chosen();
    const bool mayAct = m_session.mayAct();
    m_add->setEnabled(mayAct && row);
    m_asWished->setVisible(row && row->wished);
    m_asWished->setEnabled(mayAct && row && row->wished && *row->wished > m_session.clock().now());
    m_cancel->setEnabled(mayAct && row);
    m_more->setVisible(m_desk.hasMore());
    m_more->setEnabled(mayAct && m_desk.hasMore());
    if (!row) {
        m_label->setText(m_desk.total() > 0 ? tr("No request is chosen") : tr("Nobody waits for a time"));
        return tellDetail({m_desk.total() > 0
                               ? tr("Choose one in the list: the visitor waits for somebody to find him a time.")
                               : tr("Visitors who find no time at a kiosk come here.")});
    }
    m_label->setText(QStringLiteral("%1 · %2").arg(row->appointment.code, m_model.reasonsOf(*row)));
    QStringList lines{tr("For %n person(s)", nullptr, row->appointment.persons),
                      tr("Speaks: %1").arg(DeskText::language(row->appointment.language)),
                      tr("Waits since: %1").arg(DeskText::weekdayAndTime(row->asked)),
                      tr("Wished: %1").arg(row->wished ? DeskText::weekdayAndTime(*row->wished) : tr("any time"))};
    if (!row->kiosk.isEmpty())
        lines << tr("Written at: %1").arg(row->kiosk);
    if (row->isLate)
        lines << tr("Has waited more than a working day.");
    if (row->isConflict)
        lines << tr("This visitor was given a place at the kiosk, and somebody else has it now.");
    tellDetail(lines);
}

void RequestPage::tellDetail(const QStringList &lines)
{
    const QString text = lines.join(QLatin1Char('\n'));
    if (m_detail->toPlainText() != text) // what a screen reader is at stays there
        m_detail->setPlainText(text);
}

} // namespace parvis::desk
