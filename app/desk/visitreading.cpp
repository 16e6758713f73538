// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitreading.h"

#include "forms/draftcopy.h"

namespace parvis::desk
{

wire::VisitState VisitReading::read(const wire::VisitState &shown, QDate today) const
{
    wire::VisitState state = shown;
    if (shown.language == m_language)
        return state;
    const guide::Procedure *procedure = m_knowledge.procedure(shown.procedure);
    if (procedure)
        translate(state.title, procedure->title, shown.language);
    if (procedure && procedure->guide)
        readGuide(state, *procedure);
    if (const forms::FormDefinition *form = formOf(shown))
        readForm(state, *form, today);
    return state;
}

// Where the words are those that the visitor reads: else it is not what he is asked.
void VisitReading::translate(QString &words, const LocalizedText &text, const QString &theirs) const
{
    if (!words.isEmpty() && text.has(m_language) && words == text.in(theirs))
        words = text.in(m_language);
}

const forms::FormDefinition *VisitReading::formOf(const wire::VisitState &shown) const
{
    if (shown.copy)
        return m_knowledge.form(shown.copy->form);
    const guide::Procedure *procedure = m_knowledge.procedure(shown.procedure);
    for (const QString &id : procedure ? procedure->formIds() : QStringList()) {
        const forms::FormDefinition *form = m_knowledge.form(id);
        if (form && form->title().in(shown.language) == shown.title)
            return form;
    }
    return nullptr;
}

void VisitReading::readGuide(wire::VisitState &state, const guide::Procedure &procedure) const
{
    if (!state.question || !state.question->path.isEmpty())
        return;
    for (const guide::Question &question : procedure.guide->questions) {
        if (question.text.in(state.language) == state.question->label)
            return translate(state.question->label, question.text, state.language);
    }
}

void VisitReading::readForm(wire::VisitState &state, const forms::FormDefinition &form, QDate today) const
{
    translate(state.title, form.title(), state.language);
    // The answers of another release are read as the visitor's kiosk words them.
    const bool isSame = state.copy && state.copy->hash == form.hash();
    std::optional<forms::Draft> draft;
    if (isSame)
        draft = forms::draftOf(form, today, m_knowledge.region(), state.copy->given);
    const auto readOne = [&](wire::VisitField &shown) {
        const forms::Field *field = form.findField(shown.path);
        if (!field)
            return;
        readField(shown, *field, state.language);
        const QString answer = draft && !shown.value.isEmpty() ? draft->display(shown.path, m_language) : QString();
        if (!answer.isEmpty())
            shown.value = answer;
    };
    for (wire::VisitField &shown : state.fields)
        readOne(shown);
    if (state.question)
        readOne(*state.question);
}

void VisitReading::readField(wire::VisitField &shown, const forms::Field &field, const QString &theirs) const
{
    translate(shown.label, field.label, theirs);
    for (wire::VisitField::Option &option : shown.options) {
        if (const forms::Option *ours = field.findOption(option.value))
            translate(option.label, ours->label, theirs);
        else if (field.kind == forms::FieldKind::YesNo)
            option.label = forms::display(field, option.value == QLatin1String("yes"), {m_language, {}});
    }
}

} // namespace parvis::desk
