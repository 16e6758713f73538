// SPDX-License-Identifier: GPL-3.0-or-later
#include "personsession.h"

#include "forms/answer.h"

#include <QJsonObject>

namespace parvis::kiosk
{

namespace
{

constexpr int longestLife = 130;

} // namespace

PersonSession::PersonSession(QObject *parent) : QObject(parent) {}

PersonSession::~PersonSession() = default;

void PersonSession::clear()
{
    m_atBirth = false;
    m_name.fill(QLatin1Char(' '));
    m_name.clear();
    m_birth.clear();
    m_fault.reset();
    m_message = {};
    Q_EMIT changed();
}

void PersonSession::setLanguage(const QString &language)
{
    m_language = language;
    if (m_fault)
        m_message = describe(*m_fault, field(), language);
    Q_EMIT changed();
}

bool PersonSession::previous()
{
    if (!m_atBirth)
        return false;
    m_atBirth = false;
    m_fault.reset();
    m_message = {};
    Q_EMIT changed();
    return true;
}

forms::Field PersonSession::field() const
{
    forms::Field asked;
    asked.id = part();
    asked.kind = m_atBirth ? forms::FieldKind::Date : forms::FieldKind::Name;
    asked.maxLength = m_atBirth ? 0 : 200;
    return asked;
}

void PersonSession::refuse(const forms::AnswerError &fault)
{
    m_fault = fault;
    m_message = describe(fault, field(), m_language);
    Q_EMIT changed();
    Q_EMIT told(QStringLiteral("error"));
}

void PersonSession::giveName(const QString &text)
{
    if (m_atBirth)
        return;
    m_name = text;
    forms::ParseContext context;
    context.language = m_language;
    const auto answer = forms::parse(field(), text, context);
    if (!answer)
        return refuse(answer.error());
    m_name = answer->value().toString();
    m_fault.reset();
    m_message = {};
    m_atBirth = true;
    Q_EMIT changed();
}

void PersonSession::giveBirth(const QVariantMap &parts)
{
    if (!m_atBirth)
        return;
    m_birth = parts;
    forms::ParseContext context;
    context.today = m_today;
    context.language = m_language;
    context.minimum = m_today.addYears(-longestLife).toString(Qt::ISODate);
    context.maximum = QStringLiteral("today");
    const auto answer = forms::parse(field(), QJsonObject::fromVariantMap(parts), context);
    if (!answer)
        return refuse(answer.error());
    m_fault.reset();
    m_message = {};
    Q_EMIT changed();
    Q_EMIT given({m_name, QDate::fromString(answer->value().toString(), Qt::ISODate)});
}

void PersonSession::clearError()
{
    if (!m_fault)
        return;
    m_fault.reset();
    m_message = {};
    Q_EMIT changed();
}

} // namespace parvis::kiosk
