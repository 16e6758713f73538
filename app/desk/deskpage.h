// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

namespace parvis::desk
{

/// One page of the desk's window beside the day. It is told anew whenever the session has changed.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void retell() = 0;
    /// In the language of the program.
    [[nodiscard]] virtual QString title() const = 0;
    /// What lies here until somebody does something about it; the window shows it wherever the agent is.
    struct Waiting {
        int count = 0;
        bool isUrgent = false;
    };
    [[nodiscard]] virtual Waiting waiting() const { return {}; }
    /// What can be done here, for the menu; their keys hold on this page only.
    [[nodiscard]] const QList<QAction *> &acts() const { return m_acts; }

Q_SIGNALS:
    void waitingChanged();
    /// Something the agent should read, whatever page he is at.
    void alerted(const QString &sentence);

protected:
    QAction *addAct(const char *name, const QString &text, const QKeySequence &key, const std::function<void()> &act);

private:
    QList<QAction *> m_acts;
};

} // namespace parvis::desk
