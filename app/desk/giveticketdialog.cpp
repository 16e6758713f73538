// SPDX-License-Identifier: GPL-3.0-or-later
#include "giveticketdialog.h"

#include "base/id.h"
#include "deskwidgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>

#include <algorithm>

namespace parvis::desk
{

GiveTicketDialog::GiveTicketDialog(const DeskSession &session, const QString &language, QWidget *parent)
    : ActDialog(parent), m_id(makeId()), m_service(new QComboBox(body())), m_language(new QComboBox(body())),
      m_needs(new QListWidget(body()))
{
    setWindowTitle(tr("Give a ticket"));
    m_service->setObjectName(QStringLiteral("ticket.service"));
    m_language->setObjectName(QStringLiteral("ticket.language"));
    m_needs->setObjectName(QStringLiteral("ticket.needs"));
    for (const ServiceRow &service : session.services())
        m_service->addItem(QStringLiteral("%1 – %2").arg(service.letter, service.title.in(language)), service.id);
    DeskWidgets::fillLanguages(*m_language, language);
    for (const NeedRow &need : session.needs()) {
        auto *item = new QListWidgetItem(need.title.in(language), m_needs);
        item->setData(Qt::UserRole, need.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_needs->setAccessibleName(tr("Needs"));
    constexpr int mostLines = 6;
    m_needs->setMaximumHeight(fontMetrics().height() * (2 * std::clamp(m_needs->count(), 1, mostLines) + 1));
    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("For the &line"), m_service);
    form->addRow(tr("L&anguage of the visitor"), m_language);
    form->addRow(tr("&Needs"), m_needs);
    form->setRowVisible(m_needs, m_needs->count() > 0);
    body()->setLayout(form);
    addFoot(tr("Give the ticket"), QStringLiteral("ticket.accept"));
    setReady(m_service->count() > 0);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

NewTicket GiveTicketDialog::wish() const
{
    QStringList needs;
    for (int row = 0; row < m_needs->count(); ++row) {
        if (m_needs->item(row)->checkState() == Qt::Checked)
            needs << m_needs->item(row)->data(Qt::UserRole).toString();
    }
    return {m_id, m_service->currentData().toString(), m_language->currentData().toString(), needs};
}

} // namespace parvis::desk
