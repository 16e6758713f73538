// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbacksession.h"

#include "forms/answer.h"
#include "forms/display.h"
#include "towncontent.h"

namespace parvis::kiosk
{

using forms::FieldKind;

namespace
{

constexpr std::chrono::seconds lookEvery{1};
constexpr int longestName = 200;
const QString anyTime = QStringLiteral("any");

void wipe(QString *text)
{
    text->fill(QLatin1Char(' '));
    text->clear();
}

} // namespace

CallBackSession::CallBackSession(CallBackDesk *desk, const TownContent &content, QString site, const Clock &clock,
                                 QObject *parent)
    : QObject(parent), m_desk(desk), m_content(content), m_site(std::move(site)), m_clock(clock)
{
    m_wish.reachable = anyTime;
}

CallBackSession::~CallBackSession() = default;

void CallBackSession::open(const QString &topic, const QString &procedure, bool shares, const QString &language)
{
    m_language = language;
    if (isLeft())
        return;
    if (procedure != m_procedure || topic.isEmpty())
        m_sharesTopic = false;
    m_topic = topic;
    m_procedure = procedure;
    m_sharesTopic = (m_sharesTopic || shares) && !topic.isEmpty();
    m_stage = Stage::Asking;
    forgetError();
    Q_EMIT changed();
}

void CallBackSession::clear()
{
    m_stage = Stage::Asking;
    m_topic.clear();
    m_procedure.clear();
    m_sharesTopic = false;
    wipe(&m_number);
    wipe(&m_name);
    wipe(&m_wish.phone);
    wipe(&m_wish.name);
    m_wish = {};
    m_wish.reachable = anyTime;
    m_left.clear();
    forgetError();
    Q_EMIT changed();
}

void CallBackSession::setLanguage(const QString &topic, const QString &language)
{
    m_language = language;
    if (!m_topic.isEmpty() && !topic.isEmpty() && !isLeft())
        m_topic = topic;
    if (!m_message.what.isEmpty())
        retellError();
    Q_EMIT changed();
}

forms::Field CallBackSession::field(FieldKind kind) const
{
    forms::Field field;
    field.id = kind == FieldKind::Phone ? QStringLiteral("phone") : QStringLiteral("name");
    field.kind = kind;
    field.maxLength = kind == FieldKind::Name ? longestName : 0;
    return field;
}

QString CallBackSession::numberShown() const
{
    return m_wish.phone.isEmpty()
               ? QString()
               : forms::display(field(FieldKind::Phone), m_wish.phone, {m_language, m_content.region(m_site)});
}

void CallBackSession::refuse(const forms::AnswerError &fault, FieldKind kind, Weight weight)
{
    m_fault = fault;
    m_faultOf = kind;
    m_weight = weight;
    retellError();
    Q_EMIT changed();
    Q_EMIT told(QStringLiteral("error"));
}

void CallBackSession::retellError()
{
    m_message = m_weight == Weight::Doubt ? describeDoubt(*m_fault, field(m_faultOf), m_language)
                                          : describe(*m_fault, field(m_faultOf), m_language);
}

void CallBackSession::forgetError()
{
    m_fault.reset();
    m_message = {};
}

void CallBackSession::clearError()
{
    if (m_message.what.isEmpty())
        return;
    m_message = {}; // a doubt that was shown stays known: the same text again is meant
    Q_EMIT changed();
}

void CallBackSession::giveNumber(const QString &text)
{
    if (isLeft())
        return;
    m_number = text;
    const auto answer = forms::parse(field(FieldKind::Phone), text, {{}, m_language, m_content.region(m_site)});
    if (!answer)
        return refuse(answer.error(), FieldKind::Phone, Weight::Error);
    // A doubt is shown once; the same text again is meant.
    if (answer->doubt() && m_fault != answer->doubt())
        return refuse(*answer->doubt(), FieldKind::Phone, Weight::Doubt);
    m_wish.phone = answer->value().toString();
    forgetError();
    Q_EMIT changed();
    Q_EMIT reached(Step::Name);
}

void CallBackSession::giveName(const QString &text)
{
    if (isLeft() || m_wish.phone.isEmpty())
        return;
    m_name = text;
    m_wish.name.clear();
    if (!text.trimmed().isEmpty()) {
        const auto answer = forms::parse(field(FieldKind::Name), text, {{}, m_language, {}});
        if (!answer)
            return refuse(answer.error(), FieldKind::Name, Weight::Error);
        m_wish.name = m_name = answer->value().toString();
    }
    forgetError();
    Q_EMIT changed();
    Q_EMIT reached(Step::When);
}

void CallBackSession::keepNumber(const QString &text)
{
    if (!isLeft())
        m_number = text;
}

void CallBackSession::keepName(const QString &text)
{
    if (!isLeft())
        m_name = text;
}

void CallBackSession::chooseReachable(const QString &when)
{
    static const QStringList times{anyTime, QStringLiteral("morning"), QStringLiteral("afternoon")};
    if (isLeft() || m_wish.phone.isEmpty() || !times.contains(when))
        return;
    m_wish.reachable = when;
    Q_EMIT changed();
    Q_EMIT reached(Step::Check);
}

void CallBackSession::toggleTopic()
{
    if (isLeft() || m_topic.isEmpty())
        return;
    m_sharesTopic = !m_sharesTopic;
    Q_EMIT changed();
}

void CallBackSession::agree()
{
    if (!m_desk || isLeft() || m_wish.phone.isEmpty())
        return;
    m_wish.procedure = m_sharesTopic ? m_procedure : QString();
    m_wish.language = m_language;
    m_left = m_desk->leave(m_wish);
    if (m_left.isEmpty()) {
        m_stage = Stage::Failed;
        Q_EMIT changed();
        return Q_EMIT told(QStringLiteral("error"));
    }
    follow();
    Q_EMIT reached(Step::Done);
    Q_EMIT told(QStringLiteral("done"));
}

void CallBackSession::follow()
{
    m_looked = m_clock.now();
    const Stage now = !m_desk->online() ? Stage::Waiting : m_desk->hasArrived(m_left) ? Stage::Arrived : Stage::Sending;
    if (now == m_stage)
        return;
    m_stage = now;
    Q_EMIT changed();
    if (now == Stage::Arrived)
        Q_EMIT told(QStringLiteral("done"));
}

void CallBackSession::tick()
{
    const bool isUnderWay = m_stage == Stage::Waiting || m_stage == Stage::Sending;
    if (isUnderWay && m_clock.now() - m_looked >= lookEvery)
        follow();
}

} // namespace parvis::kiosk
