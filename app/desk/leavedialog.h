// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"

class QRadioButton;

namespace parvis::desk
{

/// Asks what becomes of the visitor at this desk before its agent leaves it. Done where the hub has done it, or where
/// he is to stay as he is: whoever wants to go is not held by a hub that does not answer.
class LeaveDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// SESSION outlives it and has somebody, whose number is LABEL. ACCEPT says what is done afterwards: "Sign out".
    LeaveDialog(DeskSession &session, const QString &label, const QString &accept, QWidget *parent = nullptr);

private:
    QRadioButton *addChoice(const char *name, const QString &text);
    void act(const DeskSession::Outcome &outcome);

    DeskSession &m_session;
    QRadioButton *m_back;
    QRadioButton *m_served;
    QRadioButton *m_asIs;
};

} // namespace parvis::desk
