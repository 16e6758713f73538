// SPDX-License-Identifier: GPL-3.0-or-later
#include "passondialog.h"

#include "deskwidgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::desk
{

namespace
{

constexpr int agentRole = Qt::UserRole;
constexpr int serviceRole = Qt::UserRole + 1;

} // namespace

PassOnDialog::PassOnDialog(DeskSession &session, const QString &language, QWidget *parent)
    : QDialog(parent), m_to(new QComboBox(this)), m_note(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Pass the help on"));
    m_to->setObjectName(QStringLiteral("passOn.to"));
    m_note->setObjectName(QStringLiteral("passOn.note"));
    m_to->addItem(tr("whoever is free"));
    for (const AgentRow &agent : session.colleagues()) {
        if (agent.id == session.agent().id)
            continue;
        m_to->addItem(agent.name);
        m_to->setItemData(m_to->count() - 1, agent.id, agentRole);
    }
    for (const ServiceRow &service : session.services()) {
        m_to->addItem(tr("a number in the line %1 – %2").arg(service.letter, service.title.in(language)));
        m_to->setItemData(m_to->count() - 1, service.id, serviceRole);
    }
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What is done, what is open"));
    auto *means = new QLabel(this);
    means->setObjectName(QStringLiteral("passOn.means"));
    means->setWordWrap(true);
    const auto explain = [this, means] {
        const TransferTarget to = target();
        means->setText(!to.service.isEmpty()
                           ? tr("The help ends. The visitor reads the number at the kiosk, sits down and is called.")
                       : to.agent.isEmpty()
                           ? tr("The visitor stays at the kiosk, and every desk is asked.")
                           : tr("The visitor stays at the kiosk. After a minute every desk is asked."));
        m_to->setAccessibleDescription(means->text());
    };
    connect(m_to, &QComboBox::currentIndexChanged, this, explain);

    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("&To"), m_to);
    form->addRow(QString(), means);
    form->addRow(tr("&Note for the next agent"), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    DeskWidgets::addButtons(this, layout, tr("Pass on"), QStringLiteral("passOn.accept"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    explain();
}

void PassOnDialog::setNote(const QString &note)
{
    m_note->setPlainText(note);
}

TransferTarget PassOnDialog::target() const
{
    return {m_to->currentData(serviceRole).toString(),
            m_to->currentData(agentRole).toString(),
            {},
            m_note->toPlainText().trimmed().left(2'000)};
}

} // namespace parvis::desk
