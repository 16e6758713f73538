// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/deskconfig.h"
#include "daypage.h"
#include "signinpage.h"

#include <QMainWindow>
#include <QTimer>

class QFrame;
class QStackedWidget;
class QSystemTrayIcon;

namespace parvis::desk
{

/// The desk's window: the sign-in, then the day; a line for what the agent should read, with the way back beside it.
class DeskWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive it.
    DeskWindow(DeskSession &session, Knowledge &knowledge, const Clock &clock, const content::DeskConfig &config);
    ~DeskWindow() override;

Q_SIGNALS:
    /// The agent wants text of so many percent.
    void textSizeWanted(int percent);

private:
    void makeNotice();
    void makeMenu();
    void retell();
    void retellPresence();
    void retellUndo();
    void tell(DeskSession::Tone tone, const QString &sentence);
    void alert(const HandOffRow &handOff);
    void changeTextSize(int byPercent);

    DeskSession &m_session;
    Knowledge &m_knowledge;
    const bool m_sound;
    QStackedWidget *m_pages;
    SignInPage *m_signIn;
    DayPage *m_day;
    QFrame *m_notice;
    QLabel *m_sentence;
    QAction *m_undo;
    QPushButton *m_undoButton;
    QAction *m_signOut;
    QLabel *m_link;
    QLabel *m_who;
    QSystemTrayIcon *m_tray = nullptr;
    QTimer m_tick;
    int m_percent = 100;
};

} // namespace parvis::desk
