// SPDX-License-Identifier: GPL-3.0-or-later
#include "daypage.h"

#include "bookedbylabel.h"
#include "confirmdialog.h"
#include "deskwidgets.h"
#include "donedialog.h"
#include "flowlayout.h"
#include "giveticketdialog.h"
#include "laterdialog.h"
#include "notedialog.h"
#include "phoneformdialog.h"
#include "slipdialog.h"
#include "transferdialog.h"
#include "visitorpaper.h"

#include <QAction>
#include <QEvent>
#include <QGroupBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace parvis::desk
{

namespace
{

constexpr qsizetype shelves = 3; // beneath one another; the boxes that are left share the last one

template <typename ROW, typename MODEL> const ROW *chosen(const QTableView *view, const MODEL &model)
{
    const auto rows = view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : model.rowAt(rows.constFirst());
}

} // namespace

DayPage::DayPage(DeskSession &session, const Knowledge &knowledge, AppointmentBook &book, const Clock &clock,
                 QString language, QWidget *parent)
    : QWidget(parent), m_session(session), m_knowledge(knowledge), m_book(book), m_language(std::move(language)),
      m_queue(clock), m_handOffs(clock), m_paper(session),
      m_visitor(new VisitorPanel(session, knowledge, clock, m_language, this)), m_top(new QWidget(this)),
      m_lists(new QWidget(this)), m_stack(new QSplitter(Qt::Vertical, m_lists)), m_tabs(new QTabWidget(m_lists)),
      m_lowest(new QTabWidget(m_stack))
{
    m_callNext = addAct("day.callNext", tr("Call the next visitor"), Qt::Key_F5, [this] { m_session.callNext(); });
    m_pause = addAct("day.pause", tr("Pause"), Qt::CTRL | Qt::Key_P, [this] {
        m_session.setPaused(m_session.presence() == DeskSession::Presence::Present);
    });
    m_phoneForm = addAct("day.phoneForm", tr("Form from the phone …"), Qt::CTRL | Qt::Key_F, [this] { lookAtForm(); });
    m_help = addAct("day.help", tr("Help this visitor"), Qt::CTRL | Qt::Key_H, [this] {
        if (const auto *row = chosenHandOff())
            m_session.claim(row->id);
    });
    m_callThis = addAct("day.callThis", tr("Call this one"), Qt::CTRL | Qt::Key_Return, [this] {
        if (const auto *row = chosenTicket())
            m_session.call(row->id);
    });
    m_returnThis = addAct("day.returnThis", tr("Put this one back into line"), {}, [this] { putBack(); });
    m_laterThis = addAct("day.laterThis", tr("Back into line, not before …"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                         [this] { putBackLater(); });
    m_passThis =
        addAct("day.passThis", tr("Pass this one on …"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { passThis(); });
    m_goneThis = addAct("day.goneThis", tr("Has gone away"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] {
        if (const auto *row = chosenTicket())
            m_session.leave(row->id);
    });
    m_give = addAct("day.giveTicket", tr("Give a ticket …"), Qt::CTRL | Qt::Key_G, [this] { giveTicket(); });
    m_checkIn = addAct("day.checkIn", tr("Has arrived"), {}, [this] {
        if (const auto *row = chosenAppointment())
            m_session.checkIn(row->code);
    });
    m_noShow = addAct("day.noShow", tr("Did not come"), {}, [this] {
        if (const auto *row = chosenAppointment())
            m_session.markNoShow(row->code);
    });
    m_done = addAct("day.done", tr("Is dealt with …"), {}, [this] {
        if (const auto *row = chosenAppointment())
            DoneDialog(m_book, *row, this).exec();
    });
    makeTop();
    makeLists();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    // With large text all that can be done for a visitor is higher than the window.
    auto *visitor = new QScrollArea(splitter);
    visitor->setWidgetResizable(true);
    visitor->setFrameShape(QFrame::NoFrame);
    visitor->setWidget(m_visitor);
    splitter->addWidget(visitor);
    splitter->addWidget(m_lists);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({400, 600});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_top);
    layout->addWidget(splitter, 1);
    connect(&m_book, &AppointmentBook::changed, this, &DayPage::retell);
    connect(m_visitor, &VisitorPanel::parkWanted, this, &DayPage::park);
    connect(m_visitor, &VisitorPanel::transferWanted, this, &DayPage::transfer);
    for (QTableView *view : {m_handOffView, m_queueView, m_appointmentView})
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DayPage::retellActs);
    connect(m_handOffView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const HandOffRow *row = chosenHandOff();
        m_visitor->lookAt(row ? row->id : QString());
    });
    connect(m_queueView, &QTableView::doubleClicked, m_callThis, &QAction::trigger);
    connect(m_handOffView, &QTableView::doubleClicked, m_help, &QAction::trigger);
    retell();
}

QAction *DayPage::addAct(const char *name, const QString &text, const QKeySequence &key, const std::function<void()> &act)
{
    return DeskWidgets::action(this, name, text, key, act);
}

QList<QAction *> DayPage::acts() const
{
    return QList<QAction *>{m_callNext, m_pause, m_phoneForm} + m_visitor->acts() +
           QList<QAction *>{m_help,     m_callThis, m_returnThis, m_laterThis, m_passThis,
                            m_goneThis, m_give,     m_checkIn,    m_noShow,    m_done};
}

void DayPage::makeTop()
{
    auto *flow = new FlowLayout(m_top);
    DeskWidgets::addButton(flow, m_callNext, "primary");
    DeskWidgets::addButton(flow, m_pause);
    DeskWidgets::addButton(flow, m_phoneForm);
}

QGroupBox *DayPage::makeList(const char *name, QAbstractItemModel *model, QTableView **view, const QList<int> &wideColumns)
{
    auto *box = new QGroupBox(m_lists);
    *view = DeskWidgets::table(name, model, wideColumns, box);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(*view);
    return box;
}

void DayPage::makeLists()
{
    m_boxes = {makeList("day.handOffs", &m_handOffs, &m_handOffView, {HandOffModel::Topic, HandOffModel::State}),
               makeList("day.queue", &m_queue, &m_queueView, {QueueModel::Service, QueueModel::Remark}),
               makeList("day.appointments", &m_appointments, &m_appointmentView, {AppointmentModel::Reason}),
               makeList("day.served", &m_served, &m_servedView, {ServedModel::Service})};
    m_views = {m_handOffView, m_queueView, m_appointmentView, m_servedView};
    DeskWidgets::sayWhenEmpty(m_handOffView, tr("Nobody asks for help."));
    DeskWidgets::sayWhenEmpty(m_queueView, tr("Nobody is in line."));
    DeskWidgets::sayWhenEmpty(m_appointmentView, tr("No appointments today."));
    DeskWidgets::sayWhenEmpty(m_servedView, tr("You have served nobody yet today."));
    const QList<QList<QAction *>> acts{{m_help}, {m_callThis, m_returnThis, m_give}, {m_checkIn, m_noShow, m_done}, {}};
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        auto *row = new QWidget(m_boxes.at(i));
        auto *flow = new FlowLayout(row);
        for (QAction *action : acts.at(i))
            DeskWidgets::addButton(flow, action);
        m_boxes.at(i)->layout()->addWidget(row);
    }
    m_bookedBy = new BookedByLabel(m_book, m_boxes.at(2));
    m_bookedBy->setObjectName(QStringLiteral("day.bookedBy"));
    m_boxes.at(2)->layout()->addWidget(m_bookedBy);
    // What is done more seldom has no button: the list would have less room than they.
    m_queueView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_queueView->addActions({m_callThis, m_returnThis, m_laterThis, m_passThis, m_goneThis});
    m_stack->setChildrenCollapsible(false);
    for (qsizetype i = 0; i < shelves; ++i) {
        auto *shelf = new QWidget(m_stack);
        auto *inner = new QVBoxLayout(shelf);
        inner->setContentsMargins(0, 0, 0, 0);
        m_stack->addWidget(shelf);
        m_shelves.append(shelf);
    }
    m_shelves.last()->layout()->addWidget(m_lowest);
    auto *layout = new QVBoxLayout(m_lists);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_stack);
    layout->addWidget(m_tabs);
    arrange();
}

void DayPage::arrange()
{
    constexpr int linesForAll = 34;
    const auto wanted = height() < linesForAll * fontMetrics().height() ? Arrangement::Tabs : Arrangement::Stacked;
    if (m_arrangement == wanted)
        return;
    m_arrangement = wanted;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (wanted == Arrangement::Tabs) {
            m_tabs->addTab(m_boxes.at(i), QString()); // shows the first one only
        } else if (i >= shelves - 1) {
            m_lowest->addTab(m_boxes.at(i), QString());
        } else {
            m_shelves.at(i)->layout()->addWidget(m_boxes.at(i));
            m_boxes.at(i)->show();
        }
    }
    m_tabs->setVisible(wanted == Arrangement::Tabs);
    m_stack->setVisible(wanted == Arrangement::Stacked);
    m_stack->setStretchFactor(0, 2);
    m_stack->setStretchFactor(1, 4);
    m_stack->setStretchFactor(2, 3);
    m_stack->setSizes({200, 400, 300});
    retellTitles();
}

void DayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    retellActs();
}

void DayPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_bookedBy->lookAt({}); // who booked does not stay in memory behind another page
}

void DayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DayPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Later: the style goes through the widgets just now, and a splitter's handle that goes away meanwhile ends the program.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &DayPage::arrange, Qt::QueuedConnection);
}

void DayPage::retellTitles()
{
    int waiting = 0;
    for (const TicketRow &ticket : m_session.tickets())
        waiting += ticket.state == QLatin1String("waiting") || ticket.state == QLatin1String("transferred");
    int asking = 0;
    for (const HandOffRow &row : m_session.handOffs())
        asking += row.state == QLatin1String("waiting");
    const QStringList titles{tr("Asking for help (%1)").arg(asking), tr("In line (%1)").arg(waiting),
                             tr("Appointments today (%1)").arg(m_session.appointments().size()),
                             tr("Served by me (%1)").arg(m_session.served().size())};
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const auto tabsOf = [&](QTabWidget *tabs) { return tabs->indexOf(m_boxes.at(i)) < 0 ? nullptr : tabs; };
        QTabWidget *const tabs = tabsOf(m_tabs) ? m_tabs : tabsOf(m_lowest);
        m_boxes.at(i)->setTitle(tabs ? QString() : titles.at(i));
        DeskWidgets::setRole(m_boxes.at(i), tabs ? "untitled" : "");
        m_boxes.at(i)->setAccessibleName(titles.at(i));
        m_views.at(i)->setAccessibleName(titles.at(i));
        if (tabs)
            tabs->setTabText(tabs->indexOf(m_boxes.at(i)), titles.at(i));
    }
}

const TicketRow *DayPage::chosenTicket() const
{
    return chosen<TicketRow>(m_queueView, m_queue);
}

const HandOffRow *DayPage::chosenHandOff() const
{
    return chosen<HandOffRow>(m_handOffView, m_handOffs);
}

const AppointmentRow *DayPage::chosenAppointment() const
{
    return chosen<AppointmentRow>(m_appointmentView, m_appointments);
}

void DayPage::retell()
{
    m_queue.setLines({m_session.services(), m_session.needs()}, m_language);
    m_served.setServices(m_session.services(), m_language);
    m_handOffs.setTopics(m_knowledge.procedureTitles(m_language));
    QHash<QString, QString> agents;
    for (const AgentRow &agent : m_session.colleagues())
        agents.insert(agent.id, agent.name);
    m_handOffs.setAgents(agents);
    m_queue.setAgents(agents);
    m_appointments.setReasons(m_knowledge.reasonTitles(m_language));
    m_appointments.setResources(m_book.resources());
    m_queue.setRows(m_session.tickets());
    m_handOffs.setRows(m_session.handOffs());
    m_appointments.setRows(m_session.appointments());
    m_served.setRows(m_session.served());
    for (QTableView *view : std::as_const(m_views)) {
        view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents); // measures all of them anew
        view->viewport()->update(); // what is counted in minutes
    }
    retellTitles();
    m_visitor->retell();
    retellActs();
}

void DayPage::retellActs()
{
    const bool isFree = !m_session.isBusy() && m_session.presence() != DeskSession::Presence::SignedOut;
    const auto *ticket = chosenTicket();
    const auto *handOff = chosenHandOff();
    const auto *appointment = chosenAppointment();
    const bool hasNobody = isFree && !m_session.current() && !m_session.joined();
    const QStringList callable{QStringLiteral("waiting"), QStringLiteral("transferred"), QStringLiteral("parked"),
                               QStringLiteral("missed")};
    m_callNext->setEnabled(hasNobody && m_session.presence() == DeskSession::Presence::Present);
    m_pause->setEnabled(isFree);
    m_phoneForm->setEnabled(m_session.presence() != DeskSession::Presence::SignedOut);
    m_pause->setText(m_session.presence() == DeskSession::Presence::Paused ? tr("Go on") : tr("Pause"));
    m_callThis->setEnabled(hasNobody && ticket && callable.contains(ticket->state));
    const bool isElsewhere = ticket && ticket->isAtDesk() && ticket->agent != m_session.agent().id;
    m_returnThis->setEnabled(isFree && ticket && (callable.mid(2).contains(ticket->state) || isElsewhere));
    const bool isInLine = ticket && callable.mid(0, 3).contains(ticket->state);
    m_laterThis->setEnabled(isFree && ticket && callable.mid(2).contains(ticket->state));
    m_passThis->setEnabled(isFree && isInLine);
    m_goneThis->setEnabled(isFree && isInLine);
    m_help->setEnabled(hasNobody && handOff && (handOff->state == QLatin1String("waiting") || handOff->isMine));
    m_give->setEnabled(isFree && !m_session.services().isEmpty());
    m_checkIn->setEnabled(isFree && appointment && appointment->status == QLatin1String("confirmed"));
    m_noShow->setEnabled(isFree && appointment && appointment->status == QLatin1String("confirmed"));
    const bool isRemote = appointment && appointment->channel != appointments::Channel::Desk;
    m_noShow->setText(isRemote ? tr("Was not reached") : tr("Did not come"));
    m_done->setEnabled(
        isFree && isRemote &&
        QStringList{QStringLiteral("confirmed"), QStringLiteral("no-show")}.contains(appointment->status));
    m_done->setVisible(hasRemote(m_session.appointments()));
    m_bookedBy->lookAt(isRemote && isVisible() ? appointment->code : QString());
}

// What a colleague has is taken from him only knowingly: his desk may be closed, or he may be on his way.
void DayPage::putBack()
{
    const TicketRow *row = chosenTicket();
    if (!row)
        return;
    if (!row->isAtDesk())
        return m_session.putBack(row->id);
    const auto colleagues = m_session.colleagues();
    const auto agent =
        std::find_if(colleagues.begin(), colleagues.end(), [row](const AgentRow &one) { return one.id == row->agent; });
    const QString name = agent == colleagues.end() ? tr("a colleague") : agent->name;
    ConfirmDialog dialog(
        tr("Put this one back into line"),
        tr("%1 is with %2 (%3). Is nobody there who serves this visitor? Back in line, any desk can call "
           "the number.")
            .arg(row->label, name, row->desk.isEmpty() ? tr("desk not named") : row->desk),
        tr("Back into line"), this);
    dialog.setAct([this, id = row->id](const DeskSession::Outcome &outcome) { m_session.putBack(id, outcome); });
    dialog.exec();
}

void DayPage::putBackLater()
{
    const TicketRow *row = chosenTicket();
    if (!row)
        return;
    LaterDialog dialog(row->label, m_session.clock().now(), this);
    dialog.setAct([this, &dialog, id = row->id](const DeskSession::Outcome &outcome) {
        m_session.putBack(id, outcome, dialog.notBefore());
    });
    dialog.exec();
}

void DayPage::passThis()
{
    const TicketRow *row = chosenTicket();
    if (!row)
        return;
    TransferDialog dialog(m_session, m_language, this);
    dialog.setWindowTitle(tr("Pass %1 on").arg(row->label));
    dialog.setAct([this, &dialog, id = row->id](const DeskSession::Outcome &outcome) {
        m_session.transfer(id, dialog.target(), outcome);
    });
    dialog.exec();
}

void DayPage::park()
{
    NoteDialog dialog(tr("Set aside"), tr("What is missing? The next agent reads it."), tr("Set aside"),
                      NoteDialog::Need::Optional, this);
    dialog.setAct([this, &dialog](const DeskSession::Outcome &outcome) { m_session.park(dialog.text(), outcome); });
    dialog.exec();
}

void DayPage::transfer()
{
    TransferDialog dialog(m_session, m_language, this);
    dialog.setAct(
        [this, &dialog](const DeskSession::Outcome &outcome) { m_session.transfer(dialog.target(), outcome); });
    dialog.exec();
}

void DayPage::giveTicket()
{
    GiveTicketDialog dialog(m_session, m_language, this);
    const auto given = std::make_shared<std::optional<TicketRow>>();
    dialog.setAct([this, &dialog, given](const DeskSession::Outcome &outcome) {
        m_session.giveTicket(
            dialog.wish(), [given](const TicketRow &row) { *given = row; }, outcome);
    });
    if (dialog.exec() != QDialog::Accepted || !*given)
        return; // of one that comes later the number is told in the window's line
    const TicketRow &row = **given;
    const auto paper = [&](const QString &language) {
        const auto titles = titlesOf(m_session.services(), language);
        return VisitorPaper::ticket(row, titles.value(row.service), m_book, language);
    };
    SlipDialog(m_session, m_paper, paper(m_language), paper(row.language), this).exec();
}

void DayPage::lookAtForm()
{
    PhoneFormDialog dialog(m_session, m_knowledge, m_language, m_practiceCode, this);
    dialog.exec();
}

} // namespace parvis::desk
