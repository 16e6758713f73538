// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/traininghub.h"
#include "training/trainingvisitor.h"

#include <QTimer>

#include <optional>

namespace parvis::desk
{

/// A quarter of an hour at a reception, told to a TrainingHub: visitors take tickets, one asks for help and shares how far
/// he has come, one asks in the middle of a form, one arrives for his appointment, a colleague calls. Everything happens
/// once, at its time after the start.
class TrainingScenario final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TrainingScenario(TrainingHub &hub, const Clock &clock, QObject *parent = nullptr);

    /// What is there when the desk opens; from then on tick() is called by itself.
    void start();
    /// Does what is due; a visitor who is helped answers as long as the program runs.
    void tick();
    [[nodiscard]] bool isOver() const { return m_next >= m_steps.size(); }

private:
    struct Step {
        std::chrono::seconds at;
        std::function<void()> act;
    };
    void ticket(const char *service, const char *language, const QJsonObject &more = {});
    void askForHelp();
    void askInForm();
    void book();
    void arrive();

    TrainingHub &m_hub;
    const Clock &m_clock;
    QList<Step> m_steps; ///< in the order of time
    qsizetype m_next = 0;
    Instant m_started;
    QString m_appointment; ///< code
    std::optional<TrainingVisitor> m_visitor; ///< none before he asks for help
    QTimer m_timer;
};

} // namespace parvis::desk
