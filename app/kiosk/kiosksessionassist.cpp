// SPDX-License-Identifier: GPL-3.0-or-later
// An agent who helps at the kiosk itself, within a visit.
#include "kiosksession.h"

namespace parvis::kiosk
{

void KioskSession::connectAssist()
{
    connect(&m_assist, &AssistSession::signedIn, this, [this] {
        retellPace();
        m_staff.close();
        while (screen() == Screen::Assist || screen() == Screen::Staff)
            m_path.back();
        Q_EMIT placeChanged();
        Q_EMIT chime(QStringLiteral("done"));
        const bool filling = screen() == Screen::Form || screen() == Screen::Check || screen() == Screen::Document ||
                             screen() == Screen::Signature || screen() == Screen::FormOnPhone;
        if (filling && mustAskForHelp())
            askForHelp(m_formDefinition->procedure());
    });
    connect(&m_assist, &AssistSession::ended, this, [this] {
        retellPace();
        leaveHelp();
    });
    connect(this, &KioskSession::placeChanged, &m_assist, [this] {
        if (screen() == Screen::Mandate)
            m_assist.show(subject());
        if (screen() != Screen::Assist)
            m_assist.turnAway();
    });
    connect(&m_assist, &AssistSession::changed, this, &KioskSession::busyChanged);
}

// The clock is as slow as whoever needs the most of it.
void KioskSession::retellPace()
{
    m_idle.setPace(m_comfort.moreTime ? 10 : m_assist.active() ? AssistSession::pace : m_atPhoneCode ? FormShare::pace : 1);
}

// Back to where the questions were asked.
void KioskSession::leaveHelp()
{
    if (screen() != Screen::Mandate)
        return;
    while (screen() == Screen::Mandate)
        m_path.back();
    Q_EMIT placeChanged();
}

bool KioskSession::mustAskForHelp() const
{
    return m_assist.active() && !m_practising && !m_submitted && m_form.active() && m_formDefinition && !m_assist.agreed();
}

void KioskSession::askForHelp(const QString &procedure)
{
    m_assist.ask(procedure);
    go(Screen::Mandate, QStringLiteral("whom"));
}

bool KioskSession::mayStaffSignIn() const
{
    return !m_services.staffMaySignIn || m_services.staffMaySignIn();
}

void KioskSession::openAssist()
{
    if (!inVisit() || !m_assist.available() || m_assist.active())
        return;
    mayStaffSignIn() ? go(Screen::Assist) : openNotice(QStringLiteral("staff"));
}

// The hub takes its consent back: nobody signs in, and who is signed in is not any more. What a visitor entered stays.
void KioskSession::keepStaffOut()
{
    if (mayStaffSignIn())
        return;
    m_assist.end(AssistSession::What::Ended);
    if (screen() != Screen::Assist && screen() != Screen::Staff)
        return;
    m_staff.close();
    m_assist.forgetCode();
    while (screen() == Screen::Assist || screen() == Screen::Staff)
        m_path.back();
    openNotice(QStringLiteral("staff"));
}

void KioskSession::endAssistance()
{
    m_assist.end(AssistSession::What::Ended);
}

void KioskSession::answerHelp(const QString &value)
{
    if (screen() != Screen::Mandate)
        return;
    m_idle.touch();
    if (const QString next = m_assist.answer(subject(), value); !next.isEmpty())
        go(Screen::Mandate, next);
}

void KioskSession::dateMandate(const QVariantMap &parts)
{
    if (screen() != Screen::Mandate || subject() != QStringLiteral("proof"))
        return;
    if (const QString next = m_assist.giveDate(parts, today()); !next.isEmpty())
        return go(Screen::Mandate, next);
    Q_EMIT chime(QStringLiteral("error"));
}

void KioskSession::agreeToHelp()
{
    if (screen() != Screen::Mandate || subject() != QStringLiteral("consent"))
        return;
    if (!m_assist.agree())
        return fail(tr("The help cannot be recorded, so it does not go on. Please call your administrator."));
    leaveHelp();
    // In the middle of a form it goes on where it was.
    if (screen() != Screen::Outcome && screen() != Screen::Procedure)
        return;
    m_helpAgreed = true;
    startForm();
    m_helpAgreed = false;
}

void KioskSession::refuseHelp()
{
    if (screen() != Screen::Mandate)
        return;
    m_assist.refuse();
    leaveHelp();
    if (screen() == Screen::Outcome || screen() == Screen::Procedure)
        return fail(tr("Without this agreement the form is not filled in with help. The person can fill it in alone once the help has ended."));
    // What was entered so far is the visitor's; he goes on alone.
    m_assist.end(AssistSession::What::Ended);
}

} // namespace parvis::kiosk
