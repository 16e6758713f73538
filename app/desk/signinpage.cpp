// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinpage.h"

#include "badgereader.h"
#include "base/badgeid.h"
#include "seal/pinrule.h"

#include <QAccessible>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace parvis::desk
{

SignInPage::SignInPage(DeskSession &session, const QString &desk, Badges badges, QWidget *parent)
    : QWidget(parent), m_session(session), m_badges(badges), m_form(new QFormLayout), m_lead(new QLabel(this)),
      m_login(new QLineEdit(this)), m_password(new QLineEdit(this)), m_pin(new QLineEdit(this)), m_desk(new QLineEdit(desk, this)),
      m_enter(new QPushButton(tr("&Sign in"), this)), m_other(new QPushButton(this)), m_notice(new QLabel(this))
{
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    card->setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 48, 900));
    auto *title = new QLabel(tr("Reception desk"), card);
    title->setProperty("role", QStringLiteral("title"));
    makeFields();
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(32, 28, 32, 28);
    inner->setSpacing(16);
    inner->addWidget(title);
    inner->addWidget(m_lead);
    inner->addLayout(m_form);
    inner->addWidget(m_notice);
    inner->addWidget(m_enter);
    inner->addWidget(m_other);
    auto *across = new QHBoxLayout; // centres by its stretches: an alignment would not ask how high wrapped words stand
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);

    for (QLineEdit *field : {m_login, m_password, m_pin, m_desk}) {
        connect(field, &QLineEdit::textChanged, this, &SignInPage::retell);
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_other, &QPushButton::clicked, this, [this] {
        tell({});
        choose(m_way == Way::Badge ? Way::Password : Way::Badge);
        begin();
    });
    connect(&m_session, &DeskSession::busyChanged, this, &SignInPage::retell);
    m_forget.setSingleShot(true);
    m_forget.setInterval(badgeKept);
    connect(&m_forget, &QTimer::timeout, this, &SignInPage::begin);
    if (m_badges == Badges::Read)
        connect(new BadgeReader(*this), &BadgeReader::read, this, &SignInPage::takeBadge);
    choose(m_badges == Badges::Read ? Way::Badge : Way::Password);
}

void SignInPage::makeFields()
{
    m_login->setObjectName(QStringLiteral("signIn.login"));
    m_password->setObjectName(QStringLiteral("signIn.password"));
    m_pin->setObjectName(QStringLiteral("signIn.pin"));
    m_desk->setObjectName(QStringLiteral("signIn.desk"));
    m_enter->setObjectName(QStringLiteral("signIn.enter"));
    m_other->setObjectName(QStringLiteral("signIn.other"));
    m_lead->setObjectName(QStringLiteral("signIn.lead"));
    m_lead->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(seal::longestPin);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_pin));
    m_desk->setMaxLength(40);
    m_desk->setPlaceholderText(tr("for example: Desk 3"));
    m_enter->setProperty("role", QStringLiteral("primary"));
    m_enter->setDefault(true);
    m_notice->setProperty("role", QStringLiteral("fault"));
    m_notice->hide();
    m_notice->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("signIn.notice"));
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->addRow(tr("Your &name here"), m_login);
    m_form->addRow(tr("&Password"), m_password);
    m_form->addRow(tr("P&IN"), m_pin);
    m_form->addRow(tr("This des&k, as visitors read it"), m_desk);
}

void SignInPage::choose(Way way)
{
    m_way = way;
    const bool isBadge = way == Way::Badge;
    m_form->setRowVisible(m_login, !isBadge);
    m_form->setRowVisible(m_password, !isBadge);
    m_form->setRowVisible(m_pin, isBadge);
    m_lead->setVisible(isBadge);
    m_other->setVisible(m_badges == Badges::Read);
    m_other->setText(isBadge ? tr("With name and pass&word instead") : tr("With a &badge instead"));
    forgetBadge();
}

void SignInPage::tell(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void SignInPage::begin()
{
    m_password->clear();
    forgetBadge();
    if (m_way == Way::Password)
        (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
    else if (m_desk->text().trimmed().isEmpty())
        m_desk->setFocus();
    else
        m_other->setFocus(); // there is no field to type in before the badge is read
}

void SignInPage::forgetBadge()
{
    m_forget.stop();
    m_badge.clear();
    m_pin->clear();
    m_pin->setEnabled(false);
    m_lead->setText(tr("Hold your badge to the reader, then type your PIN."));
    retell();
}

void SignInPage::takeBadge(const QString &line)
{
    if (m_session.isBusy() || m_badges == Badges::None)
        return;
    const QString badge = readBadge(line);
    if (badge.isEmpty())
        return tell(tr("The reader did not read that. Hold the badge to it again, or sign in with name and password."));
    tell({});
    choose(Way::Badge);
    m_badge = badge;
    m_lead->setText(tr("Your badge was read. Now type your PIN."));
    m_pin->setEnabled(true);
    m_pin->setFocus();
    m_forget.start();
    QAccessibleEvent heard(m_lead, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void SignInPage::submit()
{
    if (!m_enter->isEnabled())
        return;
    tell({});
    if (m_way == Way::Password)
        return m_session.signIn(m_login->text(), m_password->text(), m_desk->text());
    const QString badge = m_badge;
    const QString pin = m_pin->text();
    begin(); // whatever comes of it begins with the badge again
    m_session.signInWithBadge(badge, pin, m_desk->text());
}

void SignInPage::retell()
{
    const bool isFilled = m_way == Way::Password ? !m_login->text().trimmed().isEmpty() && !m_password->text().isEmpty()
                                                 : !m_badge.isEmpty() && m_pin->text().size() >= seal::shortestPin;
    m_enter->setEnabled(!m_session.isBusy() && isFilled && !m_desk->text().trimmed().isEmpty());
}

} // namespace parvis::desk
