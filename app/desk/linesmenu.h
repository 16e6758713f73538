// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

#include <QHash>

class QMenu;

namespace parvis::desk
{

/// Which lines are served at this desk today: none checked = all of them. What was checked at a desk is checked again
/// when somebody signs in there.
class LinesMenu final : public QObject
{
    Q_OBJECT

public:
    /// SESSION outlives it. LANGUAGE is the program's.
    LinesMenu(DeskSession &session, QString language, QObject *parent = nullptr);

    /// Ids of services by desk, as chosen() told them.
    void setKept(const QHash<QString, QStringList> &byDesk);
    /// Fills MENU with what can be chosen now; to be called whenever the session has changed.
    void fill(QMenu &menu);
    /// "A, C"; empty = all.
    [[nodiscard]] QString lettersServed() const;

Q_SIGNALS:
    /// The agent wants it so at DESK from now on.
    void chosen(const QString &desk, const QStringList &services);

private:
    void recall();
    void choose(const QString &service, bool isServed);

    DeskSession &m_session;
    const QString m_language;
    QHash<QString, QStringList> m_kept;
    QStringList m_filled; ///< ids of the lines that stand in the menu
};

} // namespace parvis::desk
