// SPDX-License-Identifier: GPL-3.0-or-later
#include "leavedialog.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace parvis::desk
{

LeaveDialog::LeaveDialog(DeskSession &session, const QString &label, const QString &accept, QWidget *parent)
    : ActDialog(parent), m_session(session)
{
    setWindowTitle(tr("A visitor is still at this desk"));
    auto *question = new QLabel(tr("What becomes of %1 when you go?").arg(label), body());
    question->setObjectName(QStringLiteral("leave.question"));
    question->setWordWrap(true);
    auto *layout = new QVBoxLayout(body());
    layout->addWidget(question);
    m_back = addChoice("leave.back", tr("&Back into line, at the place this visitor had"));
    m_served = addChoice("leave.served", tr("&Done: this visitor has been served"));
    m_asIs = addChoice("leave.asIs", tr("&Stays as it is, until a colleague puts this visitor back into line"));
    m_back->setChecked(true);
    m_back->setFocus();
    setAct([this](const DeskSession::Outcome &outcome) { act(outcome); });
    addFoot(accept, QStringLiteral("leave.accept"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QRadioButton *LeaveDialog::addChoice(const char *name, const QString &text)
{
    auto *choice = new QRadioButton(text, body());
    choice->setObjectName(QLatin1String(name));
    body()->layout()->addWidget(choice);
    return choice;
}

void LeaveDialog::act(const DeskSession::Outcome &outcome)
{
    if (m_asIs->isChecked() || !m_session.current()) { // a colleague may have put him back meanwhile
        outcome({});
    } else if (m_served->isChecked()) {
        m_session.serve({}, outcome);
    } else {
        m_session.putBack(m_session.current()->id, outcome);
    }
}

} // namespace parvis::desk
