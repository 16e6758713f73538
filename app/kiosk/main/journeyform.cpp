// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksession.h"
#include "main/journeyplayer.h"

#include <QJsonArray>
#include <QScopeGuard>

namespace parvis::kiosk
{

Result<void> JourneyPlayer::answerForm(const QJsonObject &answers, bool toTheEnd)
{
    while (m_session.screen() == KioskSession::Screen::Form) {
        const QString field = m_session.form()->fieldId();
        const auto given = answers.value(field);
        if (given.isUndefined() && !toTheEnd)
            return {};
        auto answered =
            given.isUndefined() ? press(QStringLiteral("form.skip")) : answerField(m_session.form()->kind(), given);
        if (!answered)
            return answered;
        if (m_session.screen() == KioskSession::Screen::Form && m_session.form()->fieldId() == field &&
            !m_session.form()->error().isEmpty())
            return Error(PlayError::WrongPlace,
                         QStringLiteral("step %1: the answer to %2 is refused").arg(m_step).arg(field));
    }
    return {};
}

Result<void> JourneyPlayer::giveRefused(const QJsonObject &answers)
{
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (m_session.screen() != KioskSession::Screen::Form || m_session.form()->fieldId() != answer.key())
            return Error(PlayError::WrongPlace,
                         QStringLiteral("step %1: at %2, not asking %3").arg(m_step).arg(placeName(), answer.key()));
        const QString path = m_session.form()->path();
        if (auto answered = answerField(m_session.form()->kind(), answer.value()); !answered)
            return answered;
        const bool stays = m_session.screen() == KioskSession::Screen::Form && m_session.form()->path() == path;
        const bool told = stays && !m_session.form()->error().isEmpty() && m_tree.find(QStringLiteral("form.error"));
        note(QStringLiteral("refuse"), answer.key(), told);
        if (auto shown = picture(placeName() + QStringLiteral("-refused")); !shown)
            return shown;
        if (!told)
            return Error(PlayError::WrongPlace,
                         QStringLiteral("step %1: the answer to %2 is not refused").arg(m_step).arg(answer.key()));
    }
    return {};
}

Result<void> JourneyPlayer::answerField(const QString &kind, const QJsonValue &answer)
{
    static const QStringList chosen{QStringLiteral("choice"), QStringLiteral("yesNo"), QStringLiteral("country"),
                                    QStringLiteral("attachment")};
    if (chosen.contains(kind)) {
        const QString value =
            answer.isBool() ? (answer.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : answer.toString();
        if (auto pressed = press(QStringLiteral("option.") + value); !pressed)
            return pressed;
    } else if (kind == QStringLiteral("choices")) {
        const auto values = answer.toArray();
        for (const auto &value : values) {
            if (auto pressed = press(QStringLiteral("option.") + value.toString()); !pressed)
                return pressed;
        }
    } else if (kind == QStringLiteral("repeat")) {
        return answerRepeat(answer.toArray());
    } else if (answer.isObject()) {
        if (auto typed = answerParts(answer.toObject()); !typed)
            return typed;
    } else if (answer.isString()) {
        if (auto typed = type(answer.toString()); !typed)
            return typed;
    }
    return proceed();
}

Result<void> JourneyPlayer::answerRepeat(const QJsonArray &items)
{
    for (const auto &item : items) {
        if (auto added = press(QStringLiteral("repeat.add")); !added)
            return added;
        const auto answers = item.toObject();
        while (m_session.form()->inItem()) {
            const auto given = answers.value(m_session.form()->fieldId());
            auto answered =
                given.isUndefined() ? press(QStringLiteral("form.skip")) : answerField(m_session.form()->kind(), given);
            if (!answered)
                return answered;
            if (!m_session.form()->error().isEmpty())
                return Error(PlayError::WrongPlace, QStringLiteral("step %1: the answer to %2 is refused")
                                                        .arg(m_step)
                                                        .arg(m_session.form()->fieldId()));
        }
    }
    return proceed();
}

Result<void> JourneyPlayer::answerParts(const QJsonObject &parts)
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const bool date = m_session.form()->kind() == QStringLiteral("date");
        const QString name = date ? QStringLiteral("field.%1.%2").arg(m_session.form()->fieldId(), part.key())
                                  : QStringLiteral("part.") + part.key();
        if (part.key() == QStringLiteral("country")) {
            if (auto pressed = press(QStringLiteral("part.country.") + part->toString()); !pressed)
                return pressed;
            continue;
        }
        if (auto pressed = press(name); !pressed)
            return pressed;
        if (auto typed = type(part->toString()); !typed)
            return typed;
    }
    return {};
}

Result<void> JourneyPlayer::proceed()
{
    // Beside a wide keyboard there is no button: its own key goes from part to part, then on.
    constexpr int mostParts = 6;
    const QString path = m_session.form()->path();
    bool told = false;
    const auto watched = QObject::connect(m_session.form(), &FormSession::errorChanged, [&] { told = true; });
    const auto done = qScopeGuard([&] { QObject::disconnect(watched); });
    for (int i = 0; i < mostParts; ++i) {
        const bool button = m_tree.find(QStringLiteral("form.next")) != nullptr;
        auto pressed = press(button ? QStringLiteral("form.next") : QStringLiteral("key.next"));
        if (!pressed || button)
            return pressed;
        if (told || m_session.screen() != KioskSession::Screen::Form || m_session.form()->path() != path)
            return {};
    }
    return Error(PlayError::Stuck, QStringLiteral("step %1, at %2: the key goes nowhere").arg(m_step).arg(placeName()));
}

} // namespace parvis::kiosk
