// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answermessages.h"
#include "bookingdesk.h"

#include <QObject>
#include <QVariantMap>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::kiosk
{

/// Asks one visitor his name, then his birth date. Both live in memory until clear().
class PersonSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString part READ part NOTIFY changed)
    Q_PROPERTY(QString nameText READ nameText NOTIFY changed)
    Q_PROPERTY(QVariantMap birthParts READ birthParts NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString mend READ mend NOTIFY changed)
    Q_PROPERTY(QString errorPart READ errorPart NOTIFY changed)

public:
    explicit PersonSession(QObject *parent = nullptr);
    ~PersonSession() override;

    void clear();
    void setLanguage(const QString &language);
    /// The day in the town, after which nobody is born.
    void setToday(QDate today) { m_today = today; }
    /// From the birth date back to the name; false when the name is asked.
    bool previous();

    /// "name" or "birth"
    [[nodiscard]] QString part() const { return m_atBirth ? QStringLiteral("birth") : QStringLiteral("name"); }
    [[nodiscard]] QString nameText() const { return m_name; }
    /// "day", "month" and "year" as typed.
    [[nodiscard]] QVariantMap birthParts() const { return m_birth; }
    [[nodiscard]] QString error() const { return m_message.what; }
    [[nodiscard]] QString mend() const { return m_message.mend; }
    /// Which part of the date is wrong; empty = all of it, or nothing.
    [[nodiscard]] QString errorPart() const { return m_fault ? m_fault->part : QString(); }

    Q_INVOKABLE void giveName(const QString &text);
    Q_INVOKABLE void giveBirth(const QVariantMap &parts);
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void changed();
    void given(const parvis::kiosk::VisitorName &person);
    /// "error", for a sound beside the change on the screen.
    void told(const QString &kind);

private:
    [[nodiscard]] forms::Field field() const;
    void refuse(const forms::AnswerError &fault);

    QString m_language;
    QDate m_today;
    bool m_atBirth = false;
    QString m_name;
    QVariantMap m_birth;
    std::optional<forms::AnswerError> m_fault;
    AnswerMessage m_message;
};

} // namespace parvis::kiosk
