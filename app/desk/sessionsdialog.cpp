// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionsdialog.h"

#include "deskwidgets.h"
#include "leavedialog.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace parvis::desk
{

SessionsDialog::SessionsDialog(DeskSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(session.clock()), m_notice(new QLabel(this))
{
    setWindowTitle(tr("Signed-in agents"));
    auto *lead =
        new QLabel(tr("Sign out whoever has left a desk open. It ends there at once; what was done stays, and the "
                      "agent can sign in again."),
                   this);
    lead->setWordWrap(true);
    m_view = DeskWidgets::table("sessions.list", &m_model, {SessionModel::Name, SessionModel::Desk}, this);
    m_view->setAccessibleName(windowTitle());
    DeskWidgets::sayWhenEmpty(m_view, tr("The hub has not said yet who is signed in."));
    m_notice->setObjectName(QStringLiteral("sessions.notice"));
    m_notice->setWordWrap(true);
    m_notice->setMargin(8);
    m_notice->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_signOut = buttons->addButton(tr("&Sign out at that desk"), QDialogButtonBox::ActionRole);
    m_signOut->setObjectName(QStringLiteral("sessions.signOut"));
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("sessions.close"));
    close->setDefault(true); // Return in the list signs nobody out
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(lead);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 24);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    m_view->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_signOut, &QPushButton::clicked, this, &SessionsDialog::signOut);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionsDialog::retell);
    connect(&m_session, &DeskSession::refreshing, this, &SessionsDialog::ask);
    connect(&m_session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() == DeskSession::Presence::SignedOut)
            reject();
    });
    ask();
    retell();
}

void SessionsDialog::ask()
{
    const QPointer<SessionsDialog> here(this);
    m_session.client().request("GET", QStringLiteral("desk/sessions"), {},
                               m_session.question([here](const QJsonObject &answer) {
                                   if (here)
                                       here->take(answer);
                               }));
}

void SessionsDialog::take(const QJsonObject &answer)
{
    QList<SessionRow> rows;
    const QJsonArray sessions = answer.value(QStringLiteral("sessions")).toArray();
    for (const QJsonValue &json : sessions) {
        if (const auto row = readSession(json.toObject()))
            rows << *row;
    }
    m_model.setRows(rows);
    DeskWidgets::measure(m_view);
    m_view->viewport()->update();
    retell();
}

void SessionsDialog::signOut()
{
    const SessionRow *chosen = m_model.rowAt(m_view->currentIndex());
    if (!chosen || !m_signOut->isEnabled())
        return;
    if (chosen->own) {
        const TicketRow *held = m_session.current();
        const bool mayGo =
            !held || LeaveDialog(m_session, held->label, tr("Sign out"), this).exec() == QDialog::Accepted;
        return mayGo ? m_session.signOut() : void();
    }
    m_signOut->setEnabled(false); // until the list is told anew
    const QPointer<SessionsDialog> here(this);
    const QString done = tr("%1 is signed out at %2.").arg(chosen->name, SessionModel::deskText(*chosen));
    m_session.client().request("POST", QStringLiteral("desk/sessions/close"),
                               {{QStringLiteral("agent"), chosen->agent}, {QStringLiteral("device"), chosen->device}},
                               [here, done](const Result<QJsonObject, DeskFault> &answer) {
                                   if (!here)
                                       return;
                                   const bool isGone = !answer && answer.error().type == QLatin1String("not-found");
                                   if (answer || isGone)
                                       here->tell("good", answer ? done : tr("That session has ended meanwhile."));
                                   else
                                       here->tell("bad",
                                                  answer.error().kind == DeskFault::Kind::NoHub
                                                      ? tr("The hub does not answer. Please try again in a moment.")
                                                      : DeskSession::sentenceOf(answer.error()));
                                   here->retell();
                                   here->ask();
                               });
}

void SessionsDialog::tell(const char *role, const QString &sentence)
{
    DeskWidgets::setRole(m_notice, role);
    m_notice->setText(sentence);
    m_notice->show();
}

void SessionsDialog::retell()
{
    m_signOut->setEnabled(m_view->selectionModel()->hasSelection());
}

} // namespace parvis::desk
