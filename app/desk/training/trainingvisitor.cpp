// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainingvisitor.h"

#include "base/id.h"
#include "forms/draftcopy.h"
#include "wire/sharedform.h"
#include "wire/visitproposal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace parvis::desk
{

using namespace std::chrono_literals;
using forms::FieldKind;

namespace
{

constexpr auto showEvery = 2s; // before the desk takes the kiosk for lost

QJsonObject bodyOf(const hub::ApiReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

bool isQuestion(const forms::Field &field)
{
    return field.kind != FieldKind::Signature && forms::holdsValue(field.kind);
}

// As the screen gives it to the form.
QJsonValue rawOf(const forms::Field &field, const QString &value)
{
    if (field.kind != FieldKind::YesNo)
        return wire::readProposal(field.kind, value);
    return value == QLatin1String("yes") ? QJsonValue(true) : value == QLatin1String("no") ? QJsonValue(false) : QJsonValue();
}

} // namespace

TrainingVisitor::TrainingVisitor(TrainingHub &hub, const Clock &clock, forms::Draft draft, QString language)
    : m_hub(hub), m_clock(clock), m_draft(std::move(draft)), m_language(std::move(language))
{
}

void TrainingVisitor::ask()
{
    m_handOff = makeId();
    const auto state = wire::VisitState::fromJson(screen());
    const wire::SharedForm form{state.title, state.fields, state.copy};
    m_hub.askAs(TrainingHub::Other::Kiosk, "POST", QStringLiteral("handoffs"),
                {{QStringLiteral("id"), m_handOff},
                 {QStringLiteral("language"), m_language},
                 {QStringLiteral("context"), QJsonObject{{QStringLiteral("procedure"), m_draft.form().procedure()},
                                                         {QStringLiteral("form"), form.toJson()}}}});
}

void TrainingVisitor::tick()
{
    if (m_handOff.isEmpty() || m_clock.now() < m_shown + showEvery)
        return;
    m_shown = m_clock.now();
    const auto shown = m_hub.askAs(TrainingHub::Other::Kiosk, "PUT", QStringLiteral("handoffs/%1/visit").arg(m_handOff),
                                   {{QStringLiteral("state"), screen()}});
    if (shown.status != 200) // nobody is beside him yet, or no longer
        return;
    if (bodyOf(shown).value(QStringLiteral("acts")).toInteger() <= m_heard)
        return;
    const QJsonArray acts = bodyOf(m_hub.askAs(TrainingHub::Other::Kiosk, "GET",
                                               QStringLiteral("handoffs/%1/acts?after=%2").arg(m_handOff).arg(m_heard)))
                                .value(QStringLiteral("acts"))
                                .toArray();
    for (const QJsonValue &one : acts) {
        m_heard = std::max(m_heard, one[QLatin1String("number")].toInteger());
        if (one[QLatin1String("kind")] == QStringLiteral("propose"))
            answer(one.toObject());
    }
}

void TrainingVisitor::answer(const QJsonObject &proposal)
{
    const QString path = proposal.value(QStringLiteral("field")).toString();
    const qint64 number = proposal.value(QStringLiteral("number")).toInteger();
    const forms::Field *field = m_draft.form().findField(path);
    const auto wrong = [&] {
        act("fault", number, path, QCoreApplication::translate("TrainingVisitor", "The form does not take this answer."));
    };
    if (!field || !isQuestion(*field) || !m_draft.isVisible(path))
        return wrong();
    const auto taken = m_draft.parse(path, rawOf(*field, proposal.value(QStringLiteral("value")).toString()), m_language);
    if (!taken)
        return wrong();
    m_draft = m_draft.with(path, *taken).draft;
    m_shown = {}; // the agent sees it at once
    act("accept", number, path);
}

void TrainingVisitor::act(const char *kind, qint64 of, const QString &field, const QString &text)
{
    QJsonObject body{{QStringLiteral("id"), makeId()},
                     {QStringLiteral("kind"), QLatin1String(kind)},
                     {QStringLiteral("field"), field},
                     {QStringLiteral("of"), of}};
    if (!text.isEmpty())
        body.insert(QStringLiteral("text"), text);
    m_hub.askAs(TrainingHub::Other::Kiosk, "POST", QStringLiteral("handoffs/%1/acts").arg(m_handOff), body);
}

QJsonObject TrainingVisitor::screen() const
{
    wire::VisitState state;
    state.screen = QStringLiteral("form");
    state.language = m_language;
    state.shares = {QStringLiteral("form")};
    state.procedure = m_draft.form().procedure();
    state.title = m_draft.form().title().in(m_language);
    const auto gaps = m_draft.gaps();
    const QStringList paths = m_draft.visibleFields();
    for (const QString &path : paths) {
        const forms::Field *field = m_draft.form().findField(path);
        if (!field || !(isQuestion(*field) || field->kind == FieldKind::Signature))
            continue;
        wire::VisitField shown;
        shown.path = path;
        shown.label = field->label.in(m_language);
        shown.kind = forms::toString(field->kind);
        shown.value = m_draft.display(path, m_language);
        shown.missing = std::any_of(gaps.begin(), gaps.end(), [&](const auto &gap) { return gap.path == path; });
        if (field->kind == FieldKind::YesNo)
            shown.options = {{QStringLiteral("yes"), m_language == QLatin1String("fr") ? QStringLiteral("Oui") : QStringLiteral("Ja")},
                             {QStringLiteral("no"), m_language == QLatin1String("fr") ? QStringLiteral("Non") : QStringLiteral("Nein")}};
        for (const auto &option : m_draft.offeredOptions(path))
            shown.options.append({option.value, option.label.in(m_language)});
        state.fields << shown;
        if (shown.missing && !state.question)
            state.question = shown;
    }
    state.copy = wire::FormCopy{m_draft.form().id(), m_draft.form().hash(), forms::shownAnswers(m_draft)};
    return state.toJson();
}

} // namespace parvis::desk
