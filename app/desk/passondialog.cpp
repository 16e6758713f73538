// SPDX-License-Identifier: GPL-3.0-or-later
#include "passondialog.h"

#include "deskwidgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::desk
{

namespace
{

constexpr int agentRole = Qt::UserRole;
constexpr int serviceRole = Qt::UserRole + 1;
constexpr int siteRole = Qt::UserRole + 2;
constexpr int longestNote = 2'000; // the hub takes no longer ones
constexpr int longestMessage = 500;

} // namespace

PassOnDialog::PassOnDialog(DeskSession &session, const QString &language, QWidget *parent)
    : QDialog(parent), m_session(session), m_language(language), m_form(DeskWidgets::form()), m_to(new QComboBox(this)),
      m_line(new QComboBox(this)), m_means(new QLabel(this)), m_note(new QPlainTextEdit(this)),
      m_message(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Pass the help on"));
    m_to->setObjectName(QStringLiteral("passOn.to"));
    m_line->setObjectName(QStringLiteral("passOn.line"));
    m_note->setObjectName(QStringLiteral("passOn.note"));
    m_message->setObjectName(QStringLiteral("passOn.message"));
    m_to->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name does not widen the dialog
    m_to->setMinimumContentsLength(20);
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
    for (QPlainTextEdit *words : {m_note, m_message})
        words->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What is done, what is open"));
    m_message->setPlaceholderText(tr("He reads it at the kiosk, with the number."));
    m_means->setObjectName(QStringLiteral("passOn.means"));
    m_means->setWordWrap(true);

    m_form->addRow(tr("&To"), m_to);
    m_form->addRow(tr("&Line there"), m_line);
    m_form->addRow(QString(), m_means);
    m_form->addRow(tr("&Note for the next agent"), m_note);
    m_form->addRow(tr("&Message to the visitor"), m_message);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    DeskWidgets::addButtons(this, layout, tr("Pass on"), QStringLiteral("passOn.accept"));
    m_accept = findChild<QPushButton *>(QStringLiteral("passOn.accept"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_to, &QComboBox::currentIndexChanged, this, &PassOnDialog::choose);
    connect(m_line, &QComboBox::currentIndexChanged, this,
            [this] { m_accept->setEnabled(site().isEmpty() || m_line->currentIndex() > 0); });
    choose();
    askSites();
}

QString PassOnDialog::site() const
{
    return m_to->currentData(siteRole).toString();
}

void PassOnDialog::askSites()
{
    const QPointer<PassOnDialog> here(this);
    m_session.client().otherSites([here](const Result<QList<SiteRow>, DeskFault> &sites) {
        if (!here || !sites)
            return; // who is at this site can still be chosen
        for (const SiteRow &site : *sites) {
            here->m_to->addItem(tr("a number at: %1").arg(site.name));
            here->m_to->setItemData(here->m_to->count() - 1, site.id, siteRole);
        }
    });
}

void PassOnDialog::choose()
{
    const TransferTarget to = target();
    m_means->setText(!to.site.isEmpty() ? tr("The help ends. The visitor reads at the kiosk where to go and the number "
                                             "there; your note and what he shares go with him.")
                     : !to.service.isEmpty()
                         ? tr("The help ends. The visitor reads the number at the kiosk, sits down and is called.")
                     : to.agent.isEmpty() ? tr("The visitor stays at the kiosk, and every desk is asked.")
                                          : tr("The visitor stays at the kiosk. After a minute every desk is asked."));
    m_to->setAccessibleDescription(m_means->text());
    m_form->setRowVisible(m_line, !to.site.isEmpty());
    m_form->setRowVisible(m_message, !to.site.isEmpty() || !to.service.isEmpty());
    resize(size().expandedTo(sizeHint())); // what is asked more has room
    fillLines({});
    if (to.site.isEmpty())
        return;
    const QPointer<PassOnDialog> here(this);
    m_session.client().linesAt(to.site, [here, site = to.site](const Result<QList<ServiceRow>, DeskFault> &lines) {
        if (here && lines && here->site() == site) // a site without lines can take nobody: the button stays off
            here->fillLines(*lines);
    });
}

void PassOnDialog::fillLines(const QList<ServiceRow> &services)
{
    m_line->clear();
    m_line->addItem(tr("choose the line there"), QString());
    for (const ServiceRow &service : services)
        m_line->addItem(QStringLiteral("%1 – %2").arg(service.letter, service.title.in(m_language)), service.id);
    m_accept->setEnabled(site().isEmpty());
}

QString PassOnDialog::note() const
{
    return m_note->toPlainText().trimmed().left(longestNote);
}

QString PassOnDialog::message() const
{
    return m_message->toPlainText().trimmed().left(longestMessage);
}

void PassOnDialog::setWords(const QString &note, const QString &message)
{
    m_note->setPlainText(note);
    m_message->setPlainText(message);
}

TransferTarget PassOnDialog::target() const
{
    const bool isElsewhere = !site().isEmpty();
    const QString service = (isElsewhere ? m_line->currentData() : m_to->currentData(serviceRole)).toString();
    return {service, m_to->currentData(agentRole).toString(), site(), note(), message()};
}

} // namespace parvis::desk
