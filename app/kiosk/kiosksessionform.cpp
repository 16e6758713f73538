// SPDX-License-Identifier: GPL-3.0-or-later
// A form on its way to a visitor's phone, and back from it.
#include "kiosksession.h"

#include "forms/draftcopy.h"
#include "forms/returncode.h"
#include "towncontent.h"

#include <utility>

namespace parvis::kiosk
{

void KioskSession::connectFormShare()
{
    connect(&m_formShare, &FormShare::told, this, &KioskSession::chime);
    connect(&m_formShare, &FormShare::changed, this, &KioskSession::busyChanged);
    connect(&m_formShare, &FormShare::returned, this, &KioskSession::takeReturned);
    // Whoever takes his phone out touches nothing here meanwhile.
    const auto repace = [this] {
        const bool isAtCode = screen() == Screen::FormOnPhone && m_formShare.stage() == FormShare::Stage::Ready;
        if (std::exchange(m_atPhoneCode, isAtCode) != isAtCode)
            retellPace();
    };
    connect(&m_formShare, &FormShare::changed, this, repace);
    connect(this, &KioskSession::placeChanged, this, repace);
}

QJsonObject KioskSession::phoneForm() const
{
    QJsonObject form{{QStringLiteral("form"), m_formDefinition->id()},
                     {QStringLiteral("hash"), m_formDefinition->hash()},
                     {QStringLiteral("language"), m_language},
                     {QStringLiteral("answers"), forms::givenAnswers(*m_form.draft())}};
    // Who helped, and that this was agreed to, stays true of it wherever it goes on.
    if (m_assist.record())
        form.insert(QStringLiteral("assistance"), m_assist.record()->toJson());
    return form;
}

void KioskSession::openFormOnPhone()
{
    if ((screen() != Screen::Form && screen() != Screen::Check) || m_practising || m_submitted || !m_form.draft() || !m_formShare.available())
        return;
    if (mustAskForHelp())
        return askForHelp(m_formDefinition->procedure());
    m_idle.touch();
    m_formShare.explain(phoneForm());
    go(Screen::FormOnPhone);
}

void KioskSession::sendFormToPhone()
{
    if (screen() != Screen::FormOnPhone || !m_form.draft())
        return;
    if (mustAskForHelp()) // help began before the explanation
        return askForHelp(m_formDefinition->procedure());
    m_idle.touch();
    m_formShare.send(phoneForm());
}

void KioskSession::leaveForPhone()
{
    if (screen() == Screen::FormOnPhone && m_formShare.settled())
        endVisit();
}

void KioskSession::giveCode(const QString &text)
{
    if (screen() != Screen::Code || m_formShare.waiting() || m_appointment.waiting())
        return;
    m_idle.touch();
    m_formShare.clearCode();
    const auto code = m_formShare.available() ? forms::parseReturnCode(text) : std::nullopt;
    if (!code)
        return m_appointment.giveCode(text);
    m_appointment.clearError();
    m_formShare.take(*code);
}

bool KioskSession::isUnderstood(const FormShare::Returned &returned) const
{
    const auto form = m_services.content.form(returned.form);
    return form && form->hash() == returned.hash && (returned.help.isEmpty() || wire::Assistance::fromJson(returned.help));
}

void KioskSession::takeReturned(const FormShare::Returned &returned)
{
    // He went elsewhere while it came: it is there again when he types its code again.
    if (screen() != Screen::Code)
        return;
    const auto form = m_services.content.form(returned.form);
    if (!form)
        return;
    endPractice();
    beginForm(*form);
    m_form.resume(forms::draftOf(*form, today(), m_services.content.region(m_services.site), returned.given));
    m_assist.restore(wire::Assistance::fromJson(returned.help));
    m_formShare.clear();
    m_mending = false;
    m_path.restart(Place{int(Screen::Attract), {}});
    m_path.go(Place{int(Screen::Language), {}});
    m_path.go(Place{int(Screen::Home), {}});
    m_appointment.clear();
    go(Screen::Check);
    Q_EMIT chime(QStringLiteral("done"));
    if (mustAskForHelp())
        askForHelp(m_formDefinition->procedure());
}

} // namespace parvis::kiosk
