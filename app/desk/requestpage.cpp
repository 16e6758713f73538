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
      m_desk(session), m_who(new BookedByLabel(book, this))
{
    m_add = addAct("requests.book", tr("Book a time …"), Qt::CTRL | Qt::Key_N, [this] { askPlace(); });
    m_asWished = addAct("requests.asWished", tr("Book as wished"), Qt::CTRL | Qt::Key_W, [this] { bookAsWished(); });
    m_cancel = addAct("requests.cancel", tr("Call it off …"), Qt::CTRL | Qt::Key_Delete, [this] { callOff(); });
    m_call = addAct("requests.call", tr("I am calling now"), Qt::CTRL | Qt::Key_O, [this] { takeCallBack(); });
    m_reached = addAct("requests.reached", tr("Reached …"), Qt::CTRL | Qt::Key_S,
                       [this] { settle(RequestDesk::Call::Reached); });
    m_notReached = addAct("requests.notReached", tr("Not reached …"), Qt::CTRL | Qt::Key_U,
                          [this] { settle(RequestDesk::Call::NotReached); });
    m_withdrawn = addAct("requests.withdrawn", tr("No longer wished …"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
                         [this] { settle(RequestDesk::Call::Withdrawn); });
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
    connect(&m_desk, &RequestDesk::becameLate, this, [this] {
        Q_EMIT alerted(tr("A visitor has waited more than a working day for a time or a call: see Requests."));
    });
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
    DeskWidgets::sayWhenEmpty(m_view, tr("Nobody waits for a time or a call."));
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
    DeskWidgets::addButton(flow, m_call, "primary");
    DeskWidgets::addButton(flow, m_reached);
    DeskWidgets::addButton(flow, m_notReached);
    DeskWidgets::addButton(flow, m_withdrawn);
    m_who->setParent(box);
    m_who->setObjectName(QStringLiteral("requests.who"));
    m_detail = new QTextBrowser(box);
    m_detail->setObjectName(QStringLiteral("requests.detail"));
    m_detail->setAccessibleName(tr("What the visitor wished"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_who);
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
    m_who->lookAt({}); // who asked does not stay in memory behind another page
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

void RequestPage::takeCallBack()
{
    if (const RequestRow *row = chosen(); row && row->callBack)
        m_desk.takeCallBack(row->appointment.code);
}

void RequestPage::settle(RequestDesk::Call call)
{
    using Call = RequestDesk::Call;
    const RequestRow *row = chosen();
    if (!row || !row->callBack)
        return;
    const QString code = row->appointment.code; // the list may be told anew while the dialog is open
    const DecisionDialog::Question question =
        call == Call::Reached ? DecisionDialog::Question{tr("The visitor was reached"),
                                                         tr("The call back is done, and leaves this list."),
                                                         tr("Reached"), DecisionDialog::Note::Possible}
        : call == Call::NotReached
            ? DecisionDialog::Question{tr("The visitor was not reached"),
                                       tr("The try is counted, and the visitor stays on this list."), tr("Not reached"),
                                       DecisionDialog::Note::Possible}
            : DecisionDialog::Question{tr("The call back is no longer wished"),
                                       tr("Nobody calls this visitor any more, and the request leaves this list."),
                                       tr("No longer wished"), DecisionDialog::Note::Needed};
    DecisionDialog dialog(question, this);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.settleCallBack(code, call, dialog.note());
}

void RequestPage::retell()
{
    m_model.setReasons(m_knowledge.reasonTitles(m_language));
    m_model.setProcedures(m_knowledge.procedureTitles(m_language));
    m_model.setRows(m_desk.rows());
    DeskWidgets::measure(m_view);
    retellChosen();
}

void RequestPage::retellActs(const RequestRow *row)
{
    const bool mayAct = m_session.mayAct() && row;
    const bool isCall = row && row->callBack;
    for (QAction *act : {m_add, m_cancel}) {
        act->setVisible(!isCall);
        act->setEnabled(mayAct && !isCall);
    }
    m_asWished->setVisible(row && row->wished && !isCall);
    m_asWished->setEnabled(mayAct && m_asWished->isVisible() && *row->wished > m_session.clock().now());
    for (QAction *act : {m_call, m_reached, m_notReached, m_withdrawn}) {
        act->setVisible(isCall);
        act->setEnabled(mayAct && isCall);
    }
    m_more->setVisible(m_desk.hasMore());
    m_more->setEnabled(m_session.mayAct() && m_desk.hasMore());
}

QStringList RequestPage::linesOf(const CallBackRow &callBack) const
{
    QStringList lines{tr("Can be reached: %1").arg(RequestModel::reachable(callBack))};
    if (callBack.taken)
        lines << tr("%1 is calling since %2.").arg(callBack.takerName, DeskText::time(*callBack.taken));
    for (const CallTry &one : callBack.tries) {
        const QString line = tr("Not reached: %1, %2").arg(DeskText::weekdayAndTime(one.at), one.by);
        lines << (one.note.isEmpty() ? line : QStringLiteral("%1: %2").arg(line, one.note));
    }
    return lines;
}

QStringList RequestPage::linesOf(const RequestRow &row) const
{
    QStringList lines;
    if (!row.callBack)
        lines << tr("For %n person(s)", nullptr, row.appointment.persons);
    if (!row.callBack && row.appointment.channel != appointments::Channel::Desk)
        lines << DeskText::channel(row.appointment.channel);
    lines << tr("Speaks: %1").arg(DeskText::language(row.appointment.language))
          << tr("Waits since: %1").arg(DeskText::weekdayAndTime(row.asked));
    if (row.callBack)
        lines << linesOf(*row.callBack);
    else
        lines << tr("Wished: %1").arg(row.wished ? DeskText::weekdayAndTime(*row.wished) : tr("any time"));
    if (!row.kiosk.isEmpty())
        lines << tr("Written at: %1").arg(row.kiosk);
    if (row.isLate)
        lines << tr("Has waited more than a working day.");
    if (row.isConflict)
        lines << tr("This visitor was given a place at the kiosk, and somebody else has it now.");
    return lines;
}

void RequestPage::retellChosen()
{
    const RequestRow *row = chosen();
    retellActs(row);
    m_who->lookAt(row && isVisible() ? row->appointment.code : QString());
    if (!row) {
        m_label->setText(m_desk.total() > 0 ? tr("No request is chosen") : tr("Nobody waits for a time or a call"));
        return tellDetail({m_desk.total() > 0
                               ? tr("Choose one in the list: the visitor waits for somebody to find him a time or to "
                                    "call him back.")
                               : tr("Visitors who find no time at a kiosk, and those who ask to be called back, come "
                                    "here.")});
    }
    const QString about = m_model.reasonsOf(*row);
    if (!row->callBack)
        m_label->setText(QStringLiteral("%1 · %2").arg(row->appointment.code, about));
    else
        m_label->setText(about.isEmpty() ? tr("Call back") : tr("Call back · %1").arg(about));
    tellDetail(linesOf(*row));
}

void RequestPage::tellDetail(const QStringList &lines)
{
    const QString text = lines.join(QLatin1Char('\n'));
    if (m_detail->toPlainText() != text) // what a screen reader is at stays there
        m_detail->setPlainText(text);
}

} // namespace parvis::desk
