// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/draft.h"
#include "training/traininghub.h"

namespace parvis::desk
{

/// Somebody invented who asked for help in the middle of a form and shares it. Once an agent is beside him, his screen is
/// shown, and he takes every proposal that his form takes; of what it does not take he says so, as a kiosk does.
class TrainingVisitor
{
public:
    /// HUB and CLOCK outlive it.
    TrainingVisitor(TrainingHub &hub, const Clock &clock, forms::Draft draft, QString language);

    /// Asks for help.
    void ask();
    /// Does what is due; to be called a few times a second.
    void tick();

private:
    [[nodiscard]] QJsonObject screen() const;
    void answer(const QJsonObject &proposal);
    void act(const char *kind, qint64 of, const QString &field, const QString &text = {});

    TrainingHub &m_hub;
    const Clock &m_clock;
    forms::Draft m_draft;
    QString m_language;
    QString m_handOff;  ///< id
    qint64 m_heard = 0; ///< number of the last act that was read
    Instant m_shown;
};

} // namespace parvis::desk
