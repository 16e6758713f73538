// SPDX-License-Identifier: GPL-3.0-or-later
// A form on its way to a visitor's phone, and back from it.
#include "kiosksession.h"

#include "forms/draftcopy.h"
#include "forms/returncode.h"
#include "towncontent.h"

namespace parvis::kiosk
{

void KioskSession::connectFormShare()
{
    connect(&m_formShare, &FormShare::told, this, &KioskSession::chime);
    connect(&m_formShare, &FormShare::changed, this, &KioskSession::busyChanged);
    connect(&m_formShare, &FormShare::returned, this, &KioskSession::takeReturned);
}

void KioskSession::openFormOnPhone()
{
    if ((screen() != Screen::Form && screen() != Screen::Check) || m_practising || !m_formShare.available())
        return;
    m_idle.touch();
    m_formShare.explain();
    go(Screen::FormOnPhone);
}

void KioskSession::sendFormToPhone()
{
    if (screen() != Screen::FormOnPhone || !m_form.draft())
        return;
    m_idle.touch();
    m_formShare.send({{QStringLiteral("form"), m_formDefinition->id()},
                      {QStringLiteral("hash"), m_formDefinition->hash()},
                      {QStringLiteral("language"), m_language},
                      {QStringLiteral("answers"), forms::givenAnswers(*m_form.draft())}});
}

void KioskSession::giveCode(const QString &text)
{
    if (screen() != Screen::Code || m_formShare.waiting() || m_appointment.waiting())
        return;
    m_idle.touch();
    m_formShare.clearCode();
    const auto code = m_services.phones.forms ? forms::parseReturnCode(text) : std::nullopt;
    if (!code)
        return m_appointment.giveCode(text);
    m_appointment.clearError();
    m_formShare.take(*code);
}

void KioskSession::takeReturned(const FormShare::Returned &returned)
{
    const auto form = m_services.content.form(returned.form);
    if (!form || form->hash() != returned.hash)
        return m_formShare.refuseReturned();
    beginForm(*form);
    m_form.resume(forms::draftOf(*form, today(), m_services.content.region(m_services.site), returned.given));
    m_formShare.clear();
    m_mending = false;
    m_path.restart(Place{int(Screen::Attract), {}});
    m_path.go(Place{int(Screen::Language), {}});
    m_path.go(Place{int(Screen::Home), {}});
    m_appointment.clear();
    go(Screen::Check);
    Q_EMIT chime(QStringLiteral("done"));
}

} // namespace parvis::kiosk
