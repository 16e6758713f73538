// SPDX-License-Identifier: GPL-3.0-or-later
#include "actdialog.h"

#include "deskwidgets.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::desk
{

ActDialog::ActDialog(QWidget *parent) : QDialog(parent), m_body(new QWidget(this)), m_notice(new QLabel(this))
{
    m_notice->setObjectName(QStringLiteral("dialog.notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
}

void ActDialog::addFoot(const QString &accept, const QString &name)
{
    auto *layout = new QVBoxLayout(this);
    m_body->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_notice);
    m_accept = DeskWidgets::addButtons(this, layout, accept, name);
    retell();
}

void ActDialog::setReady(bool ready)
{
    m_ready = ready;
    retell();
}

void ActDialog::accept()
{
    if (m_asking || !m_ready)
        return;
    if (!m_act)
        return QDialog::accept();
    m_asking = true;
    m_focus = focusWidget();
    retell();
    m_act([here = QPointer(this)](const QString &refusal) {
        if (!here || !here->m_asking || !here->isVisible())
            return false;
        here->hear(refusal);
        return true;
    });
}

void ActDialog::hear(const QString &refusal)
{
    m_asking = false;
    if (refusal.isEmpty())
        return QDialog::accept();
    m_notice->setText(refusal);
    retell();
    if (m_focus)
        m_focus->setFocus();
    Q_EMIT refused();
}

void ActDialog::retell()
{
    if (m_asking)
        m_notice->setText(tr("One moment, the hub is asked …"));
    m_notice->setVisible(!m_notice->text().isEmpty());
    DeskWidgets::setRole(m_notice, m_asking ? "soft" : "fault");
    m_body->setEnabled(!m_asking);
    if (m_accept)
        m_accept->setEnabled(m_ready && !m_asking);
}

} // namespace parvis::desk
