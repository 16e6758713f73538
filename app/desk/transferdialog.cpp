// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::desk
{

TransferDialog::TransferDialog(const QList<ServiceRow> &services, const QList<AgentRow> &colleagues, const QString &self,
                               const QString &language, QWidget *parent)
    : QDialog(parent), m_service(new QComboBox(this)), m_agent(new QComboBox(this)), m_note(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Pass the visitor on"));
    m_service->setObjectName(QStringLiteral("transfer.service"));
    m_agent->setObjectName(QStringLiteral("transfer.agent"));
    m_note->setObjectName(QStringLiteral("transfer.note"));
    m_service->addItem(tr("same line"), QString());
    for (const ServiceRow &service : services)
        m_service->addItem(QStringLiteral("%1 – %2").arg(service.letter, service.title.in(language)), service.id);
    m_agent->addItem(tr("whoever is free"), QString());
    for (const AgentRow &agent : colleagues) {
        if (agent.id != self)
            m_agent->addItem(agent.name, agent.id);
    }
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What is done, what is open"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("To the &line"), m_service);
    form->addRow(tr("To the &colleague"), m_agent);
    form->addRow(tr("&Note for the next agent"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Pass on"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("transfer.accept"));
    m_accept->setProperty("role", QStringLiteral("primary"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_service, m_agent})
        connect(box, &QComboBox::currentIndexChanged, this, &TransferDialog::retell);
    retell();
}

TransferTarget TransferDialog::target() const
{
    return {m_service->currentData().toString(), m_agent->currentData().toString(), {}, m_note->toPlainText()};
}

void TransferDialog::retell()
{
    m_accept->setEnabled(m_service->currentIndex() > 0 || m_agent->currentIndex() > 0);
}

} // namespace parvis::desk
