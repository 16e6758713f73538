// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parvis::desk
{

/// The first page: who sits here, and at which desk. With a name and a password or, where a reader is, with a badge and a
/// PIN; one of both ways is shown, and a badge that is held to the reader chooses its own.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Badges { None, Read };
    static constexpr std::chrono::seconds badgeKept{60}; ///< while nobody types the PIN

    /// DESK is proposed; the agent may write another.
    SignInPage(DeskSession &session, const QString &desk, Badges badges, QWidget *parent = nullptr);

    /// A sentence under the fields; empty = none.
    void tell(const QString &sentence);
    /// Empties password, badge and PIN, and puts the cursor where one begins.
    void begin();
    /// LINE is what a reader typed.
    void takeBadge(const QString &line);

private:
    enum class Way { Password, Badge };
    void makeFields();
    void choose(Way way);
    void forgetBadge();
    void submit();
    void retell();

    DeskSession &m_session;
    const Badges m_badges;
    Way m_way = Way::Password;
    QString m_badge;
    QTimer m_forget;
    QFormLayout *m_form;
    QLabel *m_lead;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_pin;
    QLineEdit *m_desk;
    QPushButton *m_enter;
    QPushButton *m_other;
    QLabel *m_notice;
};

} // namespace parvis::desk
