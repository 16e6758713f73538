// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/deskconfig.h"
#include "daypage.h"
#include "deskpage.h"
#include "emergencybar.h"
#include "linesmenu.h"
#include "quickserve.h"
#include "ringplan.h"
#include "signinpage.h"
#include "traymessage.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QFrame;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace parvis::desk
{

/// The desk's window: the sign-in, then the pages, the day first; a line for what the agent should read, with the way back
/// beside it; above all of them a colleague's call.
class DeskWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive it.
    DeskWindow(DeskSession &session, Knowledge &knowledge, const Clock &clock, const content::DeskConfig &config);
    ~DeskWindow() override;

    /// Says on every page that this is practice. FORMCODE: of a form that lies ready to be looked at.
    void markTraining(const QString &formCode = {});
    /// No sound for visitors who ask for help; what is shown stays.
    void setMuted(bool muted);
    /// The receiptKey of this desk's enrolment: with it visitors can be found by name and date of birth.
    void setHubKey(const QByteArray &hubKey);
    /// What is heard when visitors or colleagues ask for help; the beep of the desktop before this is told.
    void setChime(std::function<void()> chime) { m_chime = std::move(chime); }
    /// In front of all others, as large as it was.
    void bringForward();
    /// Which lines are served at which desk, by the desks' names; what an agent chooses is told.
    [[nodiscard]] LinesMenu &lines() { return m_lines; }

Q_SIGNALS:
    /// The agent wants to practise.
    void trainingWanted();
    /// The agent wants text of so many percent.
    void textSizeWanted(int percent);
    /// The agent wants it so from now on.
    void mutedChanged(bool muted);
    /// A sound was made because visitors ask for help.
    void rang();
    /// The agent looks elsewhere and should read this there.
    void trayWanted(const parvis::desk::TrayMessage &message);

private:
    void makeNotice();
    void makeMenu();
    void makePages(const content::DeskConfig &config);
    void addReminder(DeskPage *page);
    void showPage();
    void endWithSeveral();
    /// What becomes of the visitor at this desk is settled; ACCEPT is what is done next.
    [[nodiscard]] bool mayLeave(const QString &accept);
    void signOut();
    void closeEvent(QCloseEvent *event) override;
    void hear(const EmergencyRow &emergency);
    [[nodiscard]] TrayMessage::Look look() const;
    void retell();
    void retellPresence();
    void followZone();
    void retellWho();
    void retellUndo();
    void tell(DeskSession::Tone tone, const QString &sentence);
    void alert(const HandOffRow &handOff);
    void ring();
    void ringAlarm();
    void retellMute();
    void changeTextSize(int byPercent);

    DeskSession &m_session;
    Knowledge &m_knowledge;
    const QString m_language;
    const bool m_sound;
    AppointmentBook *m_book; ///< of this window, so that it is there while the pages are hidden at its end
    QStackedWidget *m_pages;
    SignInPage *m_signIn;
    QTabWidget *m_work; ///< the pages of who has signed in
    DayPage *m_day;
    QList<DeskPage *> m_others; ///< in the order of their tabs, after the day
    Emergencies m_emergencies;
    EmergencyBar *m_emergency;
    QuickServe m_quick;
    QMenu *m_quickMenu = nullptr;
    LinesMenu m_lines;
    QMenu *m_linesMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    QAction *m_several = nullptr;
    QFrame *m_notice;
    QLabel *m_sentence;
    QAction *m_undo;
    QPushButton *m_undoButton;
    QAction *m_sessions;
    QAction *m_signOut;
    QAction *m_mute = nullptr;
    QPushButton *m_muteButton = nullptr; ///< shows whether there is a sound
    RingPlan m_ringing;
    RingPlan m_alarm{RingPlan::alarmAgain};
    std::function<void()> m_chime;
    QLabel *m_training;
    QAction *m_practise = nullptr;
    QLabel *m_link;
    QLabel *m_who;
    QTimer m_tick;
    int m_percent = 100;
};

} // namespace parvis::desk
