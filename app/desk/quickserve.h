// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

class QMenu;

namespace parvis::desk
{

/// Visitors who are helped on the spot: one key for each of the site's first nine lines counts one as served.
class QuickServe final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostKeys = 9;

    /// SESSION outlives it. LANGUAGE is the program's.
    QuickServe(DeskSession &session, QString language, QObject *parent = nullptr);

    void serve(const QString &service);
    /// Fills MENU with what can be done now; to be called whenever the session has changed.
    void fill(QMenu &menu);

private:
    void undo(const QString &ticket);

    DeskSession &m_session;
    const QString m_language;
    QStringList m_filled; ///< ids of the lines that stand in the menu
};

} // namespace parvis::desk
