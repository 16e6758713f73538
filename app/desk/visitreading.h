// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge.h"
#include "wire/visitstate.h"

#include <QDate>

namespace parvis::desk
{

/// A visitor's screen in an agent's language: titles, questions, answers to choose from and answers, as far as the
/// town's content holds them. What it does not hold, or words otherwise than the visitor reads it, stays as he reads
/// it.
class VisitReading
{
public:
    /// KNOWLEDGE outlives it.
    VisitReading(const Knowledge &knowledge, QString language) : m_knowledge(knowledge), m_language(std::move(language))
    {
    }

    [[nodiscard]] wire::VisitState read(const wire::VisitState &shown, QDate today) const;

private:
    void translate(QString &words, const LocalizedText &text, const QString &theirs) const;
    [[nodiscard]] const forms::FormDefinition *formOf(const wire::VisitState &shown) const;
    void readGuide(wire::VisitState &state, const guide::Procedure &procedure) const;
    void readForm(wire::VisitState &state, const forms::FormDefinition &form, QDate today) const;
    void readField(wire::VisitField &shown, const forms::Field &field, const QString &theirs) const;

    const Knowledge &m_knowledge;
    QString m_language;
};

} // namespace parvis::desk
