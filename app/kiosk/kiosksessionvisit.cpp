// SPDX-License-Identifier: GPL-3.0-or-later
// An agent beside the visitor, within a visit.
#include "forms/draftcopy.h"
#include "forms/fieldkind.h"
#include "kiosksession.h"
#include "wire/sharedform.h"

#include <QMetaEnum>

namespace parvis::kiosk
{

namespace
{

// "form", "outcome": the name of the screen, in small letters.
QString screenName(KioskSession::Screen screen)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<KioskSession::Screen>().valueToKey(int(screen)));
    name[0] = name.at(0).toLower();
    return name;
}

} // namespace

void KioskSession::connectVisit()
{
    connect(&m_handOff, &HandOffSession::changed, this, &KioskSession::handOffChanged);
    connect(&m_joined, &JoinedSession::told, this, &KioskSession::chime);
    connect(&m_joined, &JoinedSession::changed, this, [this] {
        if (m_joined.active())
            m_handOff.setFormShared(m_joined.sharesForm());
    });
    connect(&m_joined, &JoinedSession::stirred, this, [this] { m_idle.touch(); });
    connect(&m_joined, &JoinedSession::endWanted, this, [this] {
        m_handOff.withdraw();
        m_joined.clear();
    });
    connect(&m_form, &FormSession::changed, &m_joined, &JoinedSession::changed);
    connect(this, &KioskSession::placeChanged, &m_joined, &JoinedSession::changed);
}

void KioskSession::handOffChanged()
{
    using Stage = HandOffSession::Stage;
    switch (m_handOff.stage()) {
    case Stage::Coming:
        m_joined.begin(m_handOff.callId(), m_handOff.agent(), m_handOff.shares(QStringLiteral("form")));
        break;
    case Stage::Asked: // whoever had it was silent for too long or passed it on, and it is asked for again
    case Stage::Nobody:
        m_joined.await();
        break;
    case Stage::Ended:
        m_joined.finish();
        if (const CallState &call = m_handOff.state(); !call.ticketId.isEmpty())
            m_ticket.accept(call.ticketId, call.ticket, call.ticketService);
        break;
    case Stage::Choosing:
    case Stage::Offline:
    case Stage::Withdrawn: break;
    }
}

void KioskSession::offerToShare()
{
    QList<std::pair<QString, QString>> needs;
    const auto *plan = m_services.queue ? m_services.queue->plan() : nullptr;
    for (const queue::Need &need : plan ? plan->needs : QList<queue::Need>())
        needs.append({need.id, need.title.in(m_language)});
    m_handOff.offerNeeds(needs);
    if (!m_form.active() || m_submitted)
        return m_handOff.offerForm({});
    wire::SharedForm form;
    form.title = m_form.title();
    for (const auto &row : m_form.rows()->rows())
        form.fields.append({row.value(QStringLiteral("path")).toString(),
                            row.value(QStringLiteral("label")).toString(),
                            {},
                            row.value(QStringLiteral("display")).toString(),
                            row.value(QStringLiteral("missing")).toBool()});
    form.copy = wire::FormCopy{m_formDefinition->id(), m_formDefinition->hash(), forms::shownAnswers(*m_form.draft())};
    m_handOff.offerForm(form);
}

VisitScreen KioskSession::visitScreen()
{
    return {[this] { return visitState(); },
            [this](const QString &path) { return m_form.labelOf(path); },
            [this](const QString &path) { return m_form.displayOf(path); },
            [this](const QString &path, const QString &value) { return m_form.displayOf(path, value); },
            [this](const QString &path, const QString &value) {
                return m_submitted ? tr("The form has been handed in already.") : m_form.fill(path, value);
            },
            [this](const QString &path) {
                return screen() == Screen::Check || (screen() == Screen::Form && m_form.path() == path);
            },
            [this](const QString &path) { openField(path); },
            [this] { return m_language; }};
}

void KioskSession::openField(const QString &path)
{
    if (m_submitted || m_form.labelOf(path).isEmpty())
        return;
    if (screen() == Screen::Check)
        return editAnswer(path);
    m_form.edit(path);
    if (m_form.path() != path)
        return;
    if (screen() != Screen::Form && !m_path.backTo(int(Screen::Form)))
        return go(Screen::Form);
    Q_EMIT placeChanged();
}

QJsonObject KioskSession::visitState()
{
    wire::VisitState state;
    state.screen = screenName(screen());
    state.language = m_language;
    const bool topic = m_handOff.shares(QStringLiteral("topic"));
    const bool answers = m_handOff.shares(QStringLiteral("answers"));
    const bool form = m_joined.sharesForm();
    for (const auto &[is, name] : {std::pair(topic, "topic"), std::pair(answers, "answers"), std::pair(form, "form")}) {
        if (is)
            state.shares << QLatin1String(name);
    }
    const bool atForm = screen() == Screen::Form || screen() == Screen::Check;
    const QString procedure = openProcedure();
    if (topic || form)
        state.title = atForm ? m_form.title() : procedureTitle(procedure);
    if (topic)
        state.procedure = procedure;
    // He agreed to it for what he called about, and for nothing he reads later.
    if (topic && answers && procedure == m_handOff.procedure())
        state.path = guidePath(procedure);
    if (screen() == Screen::Guide && (topic || answers)) {
        state.step = m_guide.step();
        state.steps = m_guide.steps();
        state.question = wire::VisitField{{}, m_guide.question(), QStringLiteral("guide"), {}};
    }
    if (screen() == Screen::Form && (topic || form)) {
        state.step = m_form.step();
        state.steps = m_form.steps();
        state.question = m_form.fieldAt(m_form.path());
        if (!form)
            state.question->value.clear();
        if (form)
            state.error = QStringList{m_form.error(), m_form.errorMend()}.join(QLatin1Char(' ')).trimmed();
    }
    if (form && m_form.active() && !m_submitted) {
        for (const auto &row : m_form.rows()->rows())
            state.fields << m_form.fieldAt(row.value(QStringLiteral("path")).toString());
        state.copy =
            wire::FormCopy{m_formDefinition->id(), m_formDefinition->hash(), forms::shownAnswers(*m_form.draft())};
    }
    return state.toJson();
}

} // namespace parvis::kiosk
