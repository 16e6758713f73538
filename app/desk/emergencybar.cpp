// SPDX-License-Identifier: GPL-3.0-or-later
#include "emergencybar.h"

#include "desktext.h"
#include "deskwidgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace parvis::desk
{

EmergencyBar::EmergencyBar(DeskSession &session, Emergencies &emergencies, QWidget *parent)
    : QFrame(parent), m_session(session), m_emergencies(emergencies), m_sentence(new QLabel(this))
{
    setProperty("role", QStringLiteral("bad"));
    setObjectName(QStringLiteral("emergency.bar"));
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("emergency.sentence"));
    m_sentence->setProperty("role", QStringLiteral("fault"));
    m_call = DeskWidgets::action(this, "emergency.call", tr("Call the colleagues …"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                                 [this] { confirm(); });
    m_end = DeskWidgets::action(this, "emergency.end", QString(), Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] {
        const EmergencyRow *own = m_emergencies.own();
        if (!m_emergencies.open().isEmpty())
            m_emergencies.end(own ? own->id : m_emergencies.open().constFirst().id);
    });
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_sentence, 1);
    DeskWidgets::addButton(layout, m_end, "primary");
    connect(&m_emergencies, &Emergencies::changed, this, &EmergencyBar::retell);
    connect(&m_session, &DeskSession::presenceChanged, this, &EmergencyBar::retell);
    retell();
}

QString EmergencyBar::sentence(const EmergencyRow &row)
{
    return tr("%1 needs help at once: %2, since %3.").arg(row.desk, row.name, DeskText::time(row.at));
}

void EmergencyBar::confirm()
{
    QMessageBox question(QMessageBox::Warning, tr("Call the colleagues"),
                         tr("Do you need your colleagues at once? Every desk of this site is told who and where you are."),
                         QMessageBox::NoButton, this);
    QPushButton *yes = question.addButton(tr("Call them"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(yes);
    question.exec();
    if (question.clickedButton() == yes)
        m_emergencies.call();
}

void EmergencyBar::retell()
{
    const bool isIn = m_session.presence() != DeskSession::Presence::SignedOut;
    const QList<EmergencyRow> &open = m_emergencies.open();
    const bool isOwn = m_emergencies.own();
    QStringList sentences;
    for (const EmergencyRow &row : open)
        sentences << (row.agent == m_session.agent().id ? tr("You have called your colleagues.") : sentence(row));
    m_sentence->setText(sentences.join(QLatin1Char('\n')));
    m_call->setEnabled(isIn && !isOwn);
    m_end->setEnabled(isIn && !open.isEmpty());
    m_end->setText(isOwn ? tr("It is over") : tr("I am going"));
    setVisible(isIn && !open.isEmpty());
}

} // namespace parvis::desk
