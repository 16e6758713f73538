// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parvis::desk
{

/// The first page: who sits here, and at which desk.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    /// DESK is proposed; the agent may write another.
    SignInPage(DeskSession &session, const QString &desk, QWidget *parent = nullptr);

    /// A sentence under the fields; empty = none.
    void tell(const QString &sentence);
    /// Empties the password and puts the cursor where one begins.
    void begin();

private:
    void submit();
    void retell();

    DeskSession &m_session;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_desk;
    QPushButton *m_enter;
    QLabel *m_notice;
};

} // namespace parvis::desk
