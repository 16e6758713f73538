// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskpage.h"

#include "deskwidgets.h"

#include <QKeySequence>

namespace parvis::desk
{

QAction *DeskPage::addAct(const char *name, const QString &text, const QKeySequence &key,
                          const std::function<void()> &act)
{
    QAction *action = DeskWidgets::action(this, name, text, key, act);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_acts << action;
    return action;
}

} // namespace parvis::desk
