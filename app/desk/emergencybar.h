// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emergencies.h"

#include <QFrame>

class QAction;
class QLabel;

namespace parvis::desk
{

/// Above every page while a desk of the site needs its colleagues: who and where, and "I am going".
class EmergencyBar final : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive it.
    EmergencyBar(DeskSession &session, Emergencies &emergencies, QWidget *parent = nullptr);

    /// To call, and to answer or call off; for the menu.
    [[nodiscard]] QList<QAction *> acts() const { return {m_call, m_end}; }
    [[nodiscard]] static QString sentence(const EmergencyRow &row);

private:
    void retell();
    void confirm();

    DeskSession &m_session;
    Emergencies &m_emergencies;
    QLabel *m_sentence;
    QAction *m_call;
    QAction *m_end;
};

} // namespace parvis::desk
