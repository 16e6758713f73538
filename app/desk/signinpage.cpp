// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinpage.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::desk
{

SignInPage::SignInPage(DeskSession &session, const QString &desk, QWidget *parent)
    : QWidget(parent), m_session(session), m_login(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_desk(new QLineEdit(desk, this)), m_enter(new QPushButton(tr("&Sign in"), this)), m_notice(new QLabel(this))
{
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    card->setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 48, 900));
    auto *title = new QLabel(tr("Reception desk"), card);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);

    m_login->setObjectName(QStringLiteral("signIn.login"));
    m_password->setObjectName(QStringLiteral("signIn.password"));
    m_desk->setObjectName(QStringLiteral("signIn.desk"));
    m_enter->setObjectName(QStringLiteral("signIn.enter"));
    m_password->setEchoMode(QLineEdit::Password);
    m_desk->setMaxLength(40);
    m_desk->setPlaceholderText(tr("for example: Desk 3"));
    m_enter->setProperty("role", QStringLiteral("primary"));
    m_enter->setDefault(true);
    m_notice->setProperty("role", QStringLiteral("fault"));
    m_notice->hide();
    m_notice->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("signIn.notice"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Your &name here"), m_login);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("This &desk, as visitors read it"), m_desk);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(32, 28, 32, 28);
    inner->setSpacing(16);
    inner->addWidget(title);
    inner->addLayout(form);
    inner->addWidget(m_notice);
    inner->addWidget(m_enter);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(3);

    for (QLineEdit *field : {m_login, m_password, m_desk}) {
        connect(field, &QLineEdit::textChanged, this, &SignInPage::retell);
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::submit);
    connect(&m_session, &DeskSession::busyChanged, this, &SignInPage::retell);
    retell();
}

void SignInPage::tell(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void SignInPage::begin()
{
    m_password->clear();
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::submit()
{
    if (!m_enter->isEnabled())
        return;
    tell({});
    m_session.signIn(m_login->text(), m_password->text(), m_desk->text());
}

void SignInPage::retell()
{
    m_enter->setEnabled(!m_session.isBusy() && !m_login->text().trimmed().isEmpty() && !m_password->text().isEmpty() &&
                        !m_desk->text().trimmed().isEmpty());
}

} // namespace parvis::desk
