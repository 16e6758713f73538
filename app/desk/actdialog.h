// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace parvis::desk
{

/// A dialog whose end is an act of the hub: it stays, with all that was typed, until the hub has done it, and says what
/// the hub refused. It can be left at any time; what comes of an act that was begun is then told as every other.
class ActDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins the act and tells its outcome, at once or later.
    using Act = std::function<void(const DeskSession::Outcome &outcome)>;
    /// Without one the dialog closes as it is accepted.
    void setAct(Act act) { m_act = std::move(act); }

    void accept() override;

Q_SIGNALS:
    /// The hub did not do it: what was offered may be old.
    void refused();

protected:
    explicit ActDialog(QWidget *parent);
    /// Whatever is filled in; nothing in it can be changed while the hub is asked.
    [[nodiscard]] QWidget *body() const { return m_body; }
    /// The foot beneath the body: what ends the dialog, under NAME, and the way out. To be called once.
    void addFoot(const QString &accept, const QString &name);
    /// All that is needed is filled in.
    void setReady(bool ready);

private:
    void hear(const QString &refusal);
    void retell();

    Act m_act;
    QWidget *m_body;
    QLabel *m_notice;
    QPushButton *m_accept = nullptr;
    QWidget *m_focus = nullptr; ///< before the hub was asked
    bool m_ready = true;
    bool m_asking = false;
};

} // namespace parvis::desk
