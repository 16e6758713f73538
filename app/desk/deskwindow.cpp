// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"

#include "appointmentpage.h"
#include "deskstyle.h"
#include "desktext.h"
#include "deskwidgets.h"
#include "devicepage.h"
#include "leavedialog.h"
#include "requestpage.h"
#include "sessionsdialog.h"
#include "settlepage.h"
#include "sitetime.h"
#include "statisticspage.h"
#include "submissionpage.h"
#include "visitdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace parvis::desk
{

using namespace std::chrono_literals;

namespace
{

constexpr auto tickEvery = 500ms;
constexpr auto knowledgeEvery = 10min;

} // namespace

DeskWindow::DeskWindow(DeskSession &session, Knowledge &knowledge, const Clock &clock,
                       const content::DeskConfig &config)
    : m_session(session), m_knowledge(knowledge), m_language(config.language), m_sound(config.sound),
      m_book(new AppointmentBook(session, this)), m_pages(new QStackedWidget(this)),
      m_signIn(new SignInPage(session, config.name,
                              config.badgeReader ? SignInPage::Badges::Read : SignInPage::Badges::None, this)),
      m_work(new QTabWidget(this)), m_day(new DayPage(session, knowledge, *m_book, clock, config.language, this)),
      m_emergencies(session), m_emergency(new EmergencyBar(session, m_emergencies, this)),
      m_quick(session, config.language), m_lines(session, config.language), m_notice(new QFrame(this)),
      m_sentence(new QLabel(m_notice)), m_training(new QLabel(this)), m_link(new QLabel(this)), m_who(new QLabel(this))
{
    m_chime = [] { QApplication::beep(); };
    setWindowTitle(tr("Parvis desk"));
    m_pages->addWidget(m_signIn);
    m_pages->addWidget(m_work);
    makePages(config);
    makeMenu();
    makeNotice();
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_training->hide();
    layout->addWidget(m_training);
    layout->addWidget(m_emergency);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice);
    setCentralWidget(centre);
    for (QLabel *label : {m_link, m_who}) // a long sentence in large letters makes no window wider
        label->setMinimumWidth(1);
    m_link->setIndent(7); // below the first letters of the page
    statusBar()->addWidget(m_link, 1);
    m_muteButton = new QPushButton(this);
    m_muteButton->setObjectName(QStringLiteral("desk.muteButton"));
    connect(m_muteButton, &QPushButton::clicked, m_mute, &QAction::trigger);
    statusBar()->addPermanentWidget(m_muteButton);
    statusBar()->addPermanentWidget(m_who);
    retellMute();
    connect(&m_session, &DeskSession::presenceChanged, this, &DeskWindow::retellPresence);
    connect(&m_session, &DeskSession::dayChanged, this, &DeskWindow::retell);
    connect(&m_session, &DeskSession::busyChanged, this, &DeskWindow::retell);
    connect(&m_session, &DeskSession::connectedChanged, this, &DeskWindow::retell);
    connect(&m_session, &DeskSession::undoChanged, this, &DeskWindow::retellUndo);
    connect(&m_session, &DeskSession::told, this, &DeskWindow::tell);
    connect(&m_session, &DeskSession::handOffArrived, this, &DeskWindow::alert);
    connect(&m_lines, &LinesMenu::chosen, this, &DeskWindow::retellWho);
    connect(&m_emergencies, &Emergencies::called, this, &DeskWindow::hear);
    connect(&m_emergencies, &Emergencies::changed, this, &DeskWindow::ringAlarm);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_session.tick();
        ring();
    });
    m_tick.start(tickEvery);
    auto *sheets = new QTimer(this);
    connect(sheets, &QTimer::timeout, this, [this] { m_knowledge.refresh(); });
    sheets->start(knowledgeEvery);
    retellPresence();
    retellUndo();
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::makePages(const content::DeskConfig &config)
{
    m_work->setObjectName(QStringLiteral("desk.pages"));
    m_work->setDocumentMode(true);
    m_work->addTab(m_day, tr("Visitors"));
    m_others << new SubmissionPage(m_session, m_knowledge, config.language, this);
    m_others << new AppointmentPage(m_session, m_knowledge, *m_book, config.language, this);
    m_others << new StatisticsPage(m_session, config.language, this);
    m_others << new DevicePage(m_session, this);
    m_others << new RequestPage(m_session, m_knowledge, *m_book, config.language, this);
    m_others << new SettlePage(m_session, m_knowledge, *m_book, config.language, this);
    for (DeskPage *page : std::as_const(m_others)) {
        m_work->addTab(page, page->title());
        addReminder(page);
    }
    connect(m_work, &QTabWidget::currentChanged, this, &DeskWindow::showPage);
}

// Tabs may be scrolled out of sight by large text; the line at the bottom is not.
void DeskWindow::addReminder(DeskPage *page)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("desk.reminder.%1").arg(m_work->indexOf(page) + 1));
    connect(button, &QPushButton::clicked, this, [this, page] { m_work->setCurrentWidget(page); });
    statusBar()->addPermanentWidget(button);
    button->hide();
    const auto show = [this, page, button] {
        const DeskPage::Waiting waiting = page->waiting();
        const QString text =
            waiting.count > 0 ? tr("%1: %2").arg(page->title(), QLocale().toString(waiting.count)) : page->title();
        const int tab = m_work->indexOf(page);
        m_work->setTabText(tab, text);
        button->setText(text);
        button->setToolTip(waiting.isUrgent ? tr("Somebody has waited too long.") : QString());
        m_work->setTabToolTip(tab, button->toolTip());
        button->setAccessibleDescription(button->toolTip());
        DeskWidgets::setRole(button, waiting.isUrgent ? "urgent" : "");
        button->setVisible(waiting.count > 0 && m_session.presence() != DeskSession::Presence::SignedOut);
    };
    connect(page, &DeskPage::waitingChanged, this, show);
    connect(page, &DeskPage::alerted, this, [this](const QString &sentence) {
        QApplication::alert(this);
        tell(DeskSession::Tone::Warning, sentence);
    });
}

// The keys of a page hold while it is looked at, so the focus goes there.
void DeskWindow::showPage()
{
    m_pageMenu->clear();
    const int other = m_work->currentIndex() - 1;
    m_pageMenu->menuAction()->setVisible(other >= 0);
    if (other >= 0) {
        m_pageMenu->setTitle(m_others.at(other)->title());
        m_pageMenu->addActions(m_others.at(other)->acts());
    }
    QWidget *page = m_work->currentWidget();
    const QList<QTableView *> lists = page->findChildren<QTableView *>();
    if (m_work->isVisible() && !page->isAncestorOf(focusWidget()))
        lists.isEmpty() ? page->setFocus() : lists.constFirst()->setFocus();
    retell();
}

void DeskWindow::setHubKey(const QByteArray &hubKey)
{
    m_book->setHubKey(hubKey);
}

void DeskWindow::markTraining(const QString &formCode)
{
    m_day->setPracticeCode(formCode);
    m_training->setText(tr("Training: nobody real is here"));
    m_training->setObjectName(QStringLiteral("desk.training"));
    m_training->setProperty("role", QStringLiteral("training"));
    m_training->setAlignment(Qt::AlignCenter);
    m_training->setWordWrap(true);
    m_training->show();
    m_practise->setVisible(false);
    setWindowTitle(QStringLiteral("%1 – %2").arg(m_training->text(), tr("Parvis desk")));
}

void DeskWindow::endWithSeveral()
{
    const TicketRow *ticket = m_session.current();
    if (!ticket)
        return;
    const Instant since = ticket->started.value_or(ticket->called.value_or(m_session.clock().now()));
    const auto minutes = std::chrono::round<std::chrono::minutes>(m_session.clock().now() - since);
    VisitDialog dialog(m_session.services(), ticket->service, int(minutes.count()), m_language, this);
    dialog.setAct([this, &dialog](const DeskSession::Outcome &outcome) { m_session.serve(dialog.parts(), outcome); });
    dialog.exec();
}

// A visitor who is still called or served here would be held by a desk at which nobody sits.
bool DeskWindow::mayLeave(const QString &accept)
{
    if (!m_session.current() || m_session.presence() == DeskSession::Presence::SignedOut)
        return true;
    return LeaveDialog(m_session, m_session.current()->label, accept, this).exec() == QDialog::Accepted;
}

void DeskWindow::signOut()
{
    if (mayLeave(tr("Sign out")))
        m_session.signOut();
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!m_training->isHidden() || mayLeave(tr("Quit")));
}

void DeskWindow::hear(const EmergencyRow &emergency)
{
    m_alarm.arrive();
    ringAlarm();
    if (const auto message = TrayMessage::ofEmergency(emergency, look()))
        Q_EMIT trayWanted(*message);
}

TrayMessage::Look DeskWindow::look() const
{
    return isActiveWindow() && !isMinimized() ? TrayMessage::Look::Here : TrayMessage::Look::Elsewhere;
}

void DeskWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void DeskWindow::makeMenu()
{
    auto *visit = menuBar()->addMenu(tr("&Visitors"));
    for (QAction *action : m_day->acts())
        visit->addAction(action);
    m_several = visit->addAction(tr("Done, with several things …"), Qt::SHIFT | Qt::Key_F8, this,
                                 [this] { endWithSeveral(); });
    m_several->setObjectName(QStringLiteral("desk.several"));
    m_quickMenu = visit->addMenu(tr("Helped on the spot"));
    m_pageMenu = menuBar()->addMenu(QString());
    auto *desk = menuBar()->addMenu(tr("&Desk"));
    desk->addActions(m_emergency->acts());
    desk->addSeparator();
    m_linesMenu = desk->addMenu(tr("Lines served here (none checked: all)"));
    m_undo = desk->addAction(tr("Take back"), QKeySequence::Undo, this, [this] { m_session.undo(); });
    m_undo->setObjectName(QStringLiteral("desk.undo"));
    m_mute = desk->addAction(tr("No sound when a visitor asks for help"));
    m_mute->setObjectName(QStringLiteral("desk.mute"));
    m_mute->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_mute->setCheckable(true);
    m_mute->setChecked(!m_sound);
    m_mute->setEnabled(m_sound); // where the configuration wants none, nobody can have one
    connect(m_mute, &QAction::toggled, this, [this](bool muted) {
        retellMute();
        Q_EMIT mutedChanged(muted);
    });
    m_sessions = desk->addAction(tr("Signed-in agents …"), this, [this] { SessionsDialog(m_session, this).exec(); });
    m_sessions->setObjectName(QStringLiteral("desk.sessions"));
    m_practise = desk->addAction(tr("Practise …"), this, &DeskWindow::trainingWanted);
    m_practise->setObjectName(QStringLiteral("desk.practise"));
    m_signOut = desk->addAction(tr("Sign out"), this, &DeskWindow::signOut);
    m_signOut->setObjectName(QStringLiteral("desk.signOut"));
    desk->addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
    auto *view = menuBar()->addMenu(tr("Vi&ew"));
    for (int page = 0; page < m_work->count(); ++page)
        view->addAction(m_work->tabText(page), Qt::ALT | Qt::Key(Qt::Key_1 + page), this,
                        [this, page] { m_work->setCurrentIndex(page); })
            ->setObjectName(QStringLiteral("view.page.%1").arg(page + 1));
    view->addSeparator();
    view->addAction(tr("Larger text"), QKeySequence::ZoomIn, this, [this] { changeTextSize(25); })
        ->setObjectName(QStringLiteral("view.larger"));
    view->addAction(tr("Smaller text"), QKeySequence::ZoomOut, this, [this] { changeTextSize(-25); })
        ->setObjectName(QStringLiteral("view.smaller"));
}

void DeskWindow::makeNotice()
{
    m_notice->setObjectName(QStringLiteral("desk.notice"));
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("desk.sentence"));
    m_undoButton = new QPushButton(m_notice);
    m_undoButton->setObjectName(QStringLiteral("desk.undoButton"));
    connect(m_undoButton, &QPushButton::clicked, m_undo, &QAction::trigger);
    auto *layout = new QHBoxLayout(m_notice);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undoButton);
}

void DeskWindow::changeTextSize(int byPercent)
{
    m_percent = std::clamp(m_percent + byPercent, DeskStyle::leastPercent, DeskStyle::mostPercent);
    Q_EMIT textSizeWanted(m_percent);
    retell();
}

void DeskWindow::tell(DeskSession::Tone tone, const QString &sentence)
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return m_signIn->tell(sentence);
    const char *role = tone == DeskSession::Tone::Good      ? "good"
                       : tone == DeskSession::Tone::Warning ? "warning"
                                                            : "bad";
    DeskWidgets::setRole(m_notice, role);
    m_sentence->setText(sentence);
    retellUndo();
}

void DeskWindow::retellUndo()
{
    const int left = m_session.undoSecondsLeft();
    m_undo->setEnabled(left > 0 && !m_session.isBusy());
    m_undoButton->setEnabled(m_undo->isEnabled());
    m_undoButton->setVisible(left > 0);
    m_undoButton->setText(tr("Take back (%1 s)").arg(left));
    m_notice->setVisible(m_session.presence() != DeskSession::Presence::SignedOut &&
                         (left > 0 || !m_sentence->text().isEmpty()));
}

void DeskWindow::retellPresence()
{
    const bool isIn = m_session.presence() != DeskSession::Presence::SignedOut;
    m_sentence->clear();
    if (isIn && m_pages->currentWidget() != m_work) {
        m_knowledge.refresh();
        m_work->setCurrentIndex(0);
    }
    m_pages->setCurrentWidget(isIn ? static_cast<QWidget *>(m_work) : m_signIn);
    m_pageMenu->menuAction()->setVisible(isIn && m_work->currentIndex() > 0);
    if (!isIn)
        m_signIn->begin();
    m_signOut->setEnabled(isIn);
    m_sessions->setEnabled(isIn);
    retell();
}

// What stands there already was written by another clock.
void DeskWindow::followZone()
{
    if (!SiteTime::setZone(m_knowledge.zone()))
        return;
    const auto views = findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views)
        view->viewport()->update();
    Q_EMIT m_session.dayChanged();
}

void DeskWindow::retell()
{
    followZone();
    m_link->setText(m_session.isConnected() ? tr("Connected to the hub")
                                            : tr("The hub does not answer: what you see may be old."));
    m_link->setToolTip(m_link->text());
    const bool isIn = m_session.presence() != DeskSession::Presence::SignedOut;
    m_link->setVisible(isIn || !m_session.isConnected()); // before the first question nobody knows
    DeskWidgets::setRole(m_link, m_session.isConnected() ? "soft" : "fault");
    m_day->retell();
    for (DeskPage *page : std::as_const(m_others))
        page->retell();
    m_several->setEnabled(m_session.current() && m_session.mayAct());
    m_quick.fill(*m_quickMenu);
    m_lines.fill(*m_linesMenu);
    retellWho();
    retellUndo();
    ring();
}

void DeskWindow::retellWho()
{
    const QString lines = m_lines.lettersServed();
    QStringList parts{m_session.agent().name, m_session.desk(),
                      lines.isEmpty() ? QString() : tr("serves %1").arg(lines)};
    parts.removeAll(QString());
    const bool isIn = m_session.presence() != DeskSession::Presence::SignedOut;
    m_who->setText(isIn ? parts.join(QStringLiteral(" · ")) : QString());
}

void DeskWindow::alert(const HandOffRow &handOff)
{
    const QString where = DeskText::kiosk(handOff.place);
    const QString language = DeskText::language(handOff.language);
    const QString sentence = handOff.passedBy.isEmpty()
                                 ? tr("A visitor asks for help: %1 (%2).").arg(where, language)
                                 : tr("%1 passes on a visitor: %2 (%3).").arg(handOff.passedBy, where, language);
    tell(DeskSession::Tone::Warning, sentence);
    m_ringing.arrive(); // the list is told right after
}

void DeskWindow::ring()
{
    using Presence = DeskSession::Presence;
    ringAlarm();
    if (m_session.presence() == Presence::SignedOut)
        return m_ringing.clear();
    QStringList waiting; // the kiosks at which they stand
    for (const HandOffRow &row : m_session.handOffs()) {
        if (row.waitsFor(m_session.agent().id))
            waiting << row.place;
    }
    const auto ear = m_session.presence() == Presence::Paused ? RingPlan::Ear::Closed
                     : m_session.joined()                     ? RingPlan::Ear::Busy
                                                              : RingPlan::Ear::Open;
    if (!m_ringing.ask(waiting.size(), ear, m_session.clock().now()))
        return;
    QApplication::alert(this);
    if (const auto message = TrayMessage::ofVisitors(waiting, look()))
        Q_EMIT trayWanted(*message);
    if (m_mute->isChecked())
        return;
    m_chime();
    Q_EMIT rang();
}

// A colleague in need is heard on pause too, and where the bell for visitors is off.
void DeskWindow::ringAlarm()
{
    qsizetype calling = 0;
    for (const EmergencyRow &row : m_emergencies.open())
        calling += row.agent != m_session.agent().id;
    if (!m_alarm.ask(calling, RingPlan::Ear::Open, m_session.clock().now()))
        return;
    QApplication::alert(this);
    if (m_sound)
        m_chime();
}

void DeskWindow::setMuted(bool muted)
{
    m_mute->setChecked(muted || !m_sound);
}

void DeskWindow::retellMute()
{
    m_muteButton->setText(m_mute->isChecked() ? tr("Sound off") : tr("Sound on"));
    m_muteButton->setEnabled(m_mute->isEnabled());
    m_muteButton->setToolTip(QStringLiteral("%1 (%2)").arg(m_mute->text(), m_mute->shortcut().toString(QKeySequence::NativeText)));
    m_muteButton->setAccessibleDescription(m_mute->text());
}

} // namespace parvis::desk
