// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "sessionmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace parvis::desk
{

/// Who is signed in at the desks of the site, and the way to sign somebody out at one of them: a desk that was left
/// open. It asks while it is open, and closes with the agent's own session.
class SessionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// SESSION outlives it.
    explicit SessionsDialog(DeskSession &session, QWidget *parent = nullptr);

private:
    void ask();
    void take(const QJsonObject &answer);
    void signOut();
    void tell(const char *role, const QString &sentence);
    void retell();

    DeskSession &m_session;
    SessionModel m_model;
    QTableView *m_view;
    QLabel *m_notice;
    QPushButton *m_signOut;
};

} // namespace parvis::desk
