// SPDX-License-Identifier: GPL-3.0-or-later
#include "linesmenu.h"

#include <QAction>
#include <QMenu>

namespace parvis::desk
{

LinesMenu::LinesMenu(DeskSession &session, QString language, QObject *parent)
    : QObject(parent), m_session(session), m_language(std::move(language))
{
    connect(&session, &DeskSession::presenceChanged, this, &LinesMenu::recall);
}

void LinesMenu::setKept(const QHash<QString, QStringList> &byDesk)
{
    m_kept = byDesk;
    recall();
}

void LinesMenu::recall()
{
    const bool isIn = m_session.presence() != DeskSession::Presence::SignedOut;
    m_session.serveLines(isIn ? m_kept.value(m_session.desk()) : QStringList());
}

void LinesMenu::choose(const QString &service, bool isServed)
{
    QStringList served;
    for (const ServiceRow &line : m_session.services()) { // in the site's order, and only what is there
        if (line.id == service ? isServed : m_session.linesServed().contains(line.id))
            served << line.id;
    }
    m_kept.insert(m_session.desk(), served);
    m_session.serveLines(served);
    Q_EMIT chosen(m_session.desk(), served);
}

QString LinesMenu::lettersServed() const
{
    QStringList letters;
    for (const ServiceRow &line : m_session.services()) {
        if (m_session.linesServed().contains(line.id))
            letters << line.letter;
    }
    return letters.join(QStringLiteral(", "));
}

void LinesMenu::fill(QMenu &menu)
{
    QStringList wanted;
    for (const ServiceRow &line : m_session.services())
        wanted << line.id;
    if (wanted != m_filled) {
        m_filled = wanted;
        menu.clear();
        for (const ServiceRow &line : m_session.services()) {
            QAction *action = menu.addAction(QStringLiteral("%1 – %2").arg(line.letter, line.title.in(m_language)));
            action->setObjectName(QStringLiteral("lines.") + line.id);
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this, id = line.id](bool isServed) { choose(id, isServed); });
        }
    }
    // Of a line that is no longer there nobody could be called, and nobody could uncheck it.
    QStringList served = m_session.linesServed();
    served.removeIf([&](const QString &id) { return !wanted.contains(id); });
    if (!wanted.isEmpty())
        m_session.serveLines(served);
    const QList<QAction *> actions = menu.actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setChecked(served.contains(wanted.at(i)));
    menu.setEnabled(!actions.isEmpty());
}

} // namespace parvis::desk
