// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferdialog.h"

#include "deskwidgets.h"
#include "sessionmodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::desk
{

TransferDialog::TransferDialog(DeskSession &session, QString language, QWidget *parent)
    : ActDialog(parent), m_session(session), m_language(std::move(language)), m_site(new QComboBox(this)),
      m_service(new QComboBox(this)), m_agent(new QComboBox(this)), m_absent(new QLabel(this)),
      m_note(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Pass the visitor on"));
    m_site->setObjectName(QStringLiteral("transfer.site"));
    m_service->setObjectName(QStringLiteral("transfer.service"));
    m_agent->setObjectName(QStringLiteral("transfer.agent"));
    m_note->setObjectName(QStringLiteral("transfer.note"));
    m_absent->setObjectName(QStringLiteral("transfer.absent"));
    m_absent->setWordWrap(true);
    m_site->addItem(tr("this site"), QString());
    fillServices(session.services());
    fillAgents(nullptr);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What is done, what is open"));

    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("To the &site"), m_site);
    form->addRow(tr("To the &line"), m_service);
    form->addRow(tr("To the &colleague"), m_agent);
    form->addRow(QString(), m_absent);
    form->addRow(tr("&Note for the next agent"), m_note);
    auto *layout = new QVBoxLayout(body());
    layout->addLayout(form);
    addFoot(tr("Pass on"), QStringLiteral("transfer.accept"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    for (QComboBox *box : {m_service, m_agent})
        connect(box, &QComboBox::currentIndexChanged, this, &TransferDialog::retell);
    connect(m_site, &QComboBox::currentIndexChanged, this, &TransferDialog::chooseSite);
    askSites();
    askDuty();
    retell();
}

void TransferDialog::fillServices(const QList<ServiceRow> &services)
{
    const bool isHere = m_site->currentData().toString().isEmpty();
    m_service->clear();
    m_service->addItem(isHere ? tr("same line") : tr("choose the line there"), QString());
    for (const ServiceRow &service : services)
        m_service->addItem(QStringLiteral("%1 – %2").arg(service.letter, service.title.in(m_language)), service.id);
}

void TransferDialog::fillAgents(const QHash<QString, QString> *desks)
{
    const QString chosen = m_agent->currentData().toString();
    m_isDutyKnown = desks;
    if (desks)
        m_onDuty = QSet<QString>(desks->keyBegin(), desks->keyEnd());
    QList<AgentRow> colleagues = m_session.colleagues();
    colleagues.removeIf([this](const AgentRow &agent) { return agent.id == m_session.agent().id; });
    if (desks)
        std::stable_partition(colleagues.begin(), colleagues.end(),
                              [&](const AgentRow &agent) { return desks->contains(agent.id); });
    m_agent->clear();
    m_agent->addItem(tr("whoever is free"), QString());
    for (const AgentRow &agent : std::as_const(colleagues)) {
        const QString desk = desks ? desks->value(agent.id) : QString();
        m_agent->addItem(desks && !desks->contains(agent.id) ? tr("%1 (not on duty)").arg(agent.name)
                         : desk.isEmpty()                    ? agent.name
                                                             : QStringLiteral("%1 – %2").arg(agent.name, desk),
                         agent.id);
    }
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(chosen)));
    retell();
}

void TransferDialog::askDuty()
{
    const QPointer<TransferDialog> here(this);
    m_session.client().request("GET", QStringLiteral("desk/sessions"), {},
                               m_session.question([here](const QJsonObject &answer) {
                                   if (!here)
                                       return;
                                   QHash<QString, QString> desks;
                                   const QJsonArray sessions = answer.value(QStringLiteral("sessions")).toArray();
                                   for (const QJsonValue &json : sessions) {
                                       const auto row = readSession(json.toObject());
                                       if (row && row->seen)
                                           desks.insert(row->agent, row->desk);
                                   }
                                   here->fillAgents(&desks);
                               }));
}

void TransferDialog::askSites()
{
    const QPointer<TransferDialog> here(this);
    m_session.client().otherSites([here](const Result<QList<SiteRow>, DeskFault> &sites) {
        if (!here || !sites)
            return; // whoever is at this site can still be chosen
        for (const SiteRow &site : *sites)
            here->m_site->addItem(site.name, site.id);
    });
}

void TransferDialog::chooseSite()
{
    const QString site = m_site->currentData().toString();
    m_agent->setEnabled(site.isEmpty());
    if (!site.isEmpty())
        m_agent->setCurrentIndex(0);
    fillServices(site.isEmpty() ? m_session.services() : QList<ServiceRow>());
    retell();
    if (site.isEmpty())
        return;
    const QPointer<TransferDialog> here(this);
    m_session.client().linesAt(site, [here, site](const Result<QList<ServiceRow>, DeskFault> &lines) {
        const bool isChosen = here && here->m_site->currentData().toString() == site;
        if (isChosen && lines) // a site without lines can take nobody: the button stays off
            here->fillServices(*lines);
    });
}

TransferTarget TransferDialog::target() const
{
    return {m_service->currentData().toString(), m_agent->currentData().toString(), m_site->currentData().toString(),
            m_note->toPlainText().simplified()};
}

void TransferDialog::retell()
{
    const bool isElsewhere = m_site->currentIndex() > 0;
    const QString agent = m_agent->currentData().toString();
    const bool isAbsent = m_isDutyKnown && !agent.isEmpty() && !m_onDuty.contains(agent);
    m_absent->setText(
        isAbsent ? tr("Not on duty just now. After ten minutes the visitor is called by whoever may serve him.")
                 : QString());
    m_absent->setVisible(isAbsent);
    m_agent->setAccessibleDescription(m_absent->text());
    setReady(m_service->currentIndex() > 0 || (!isElsewhere && m_agent->currentIndex() > 0));
}

} // namespace parvis::desk
