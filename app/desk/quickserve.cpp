// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickserve.h"

#include "base/id.h"
#include "jsonfields.h"

#include <QAction>
#include <QMenu>

namespace parvis::desk
{

QuickServe::QuickServe(DeskSession &session, QString language, QObject *parent)
    : QObject(parent), m_session(session), m_language(std::move(language))
{
}

void QuickServe::serve(const QString &service)
{
    if (!m_session.mayAct())
        return;
    QJsonObject body = m_session.who();
    body.insert(QStringLiteral("id"), makeId());
    body.insert(QStringLiteral("service"), service);
    body.insert(QStringLiteral("language"), m_language);
    m_session.client().request("POST", QStringLiteral("quick-serves"), body,
                               m_session.act([this](const QJsonObject &ticket) {
                                   const QString id = textIn(ticket, "id");
                                   m_session.offerUndo([this, id] { undo(id); });
                                   Q_EMIT m_session.told(DeskSession::Tone::Good,
                                                         tr("%1 is counted as served.").arg(textIn(ticket, "label")));
                               }));
}

void QuickServe::undo(const QString &ticket)
{
    m_session.client().request("POST", QStringLiteral("quick-serves/%1/undo").arg(ticket), m_session.who(),
                               m_session.act([this](const QJsonObject &answer) {
                                   m_session.undone(tr("%1 is no longer counted.").arg(textIn(answer, "label")));
                               }));
}

void QuickServe::fill(QMenu &menu)
{
    QStringList wanted;
    for (const ServiceRow &service : m_session.services())
        wanted << service.id;
    if (wanted != m_filled) {
        m_filled = wanted;
        menu.clear();
        int number = 0;
        for (const ServiceRow &service : m_session.services()) {
            QAction *action = menu.addAction(QStringLiteral("%1 – %2").arg(service.letter, service.title.in(m_language)),
                                             this, [this, id = service.id] { serve(id); });
            action->setObjectName(QStringLiteral("quick.") + service.id);
            if (++number <= mostKeys)
                action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        }
    }
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions)
        action->setEnabled(m_session.mayAct());
    menu.setEnabled(!actions.isEmpty());
}

} // namespace parvis::desk
