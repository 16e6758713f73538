// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

namespace parvis::desk
{

/// A desk that needs its colleagues at once.
struct EmergencyRow {
    QString id;
    QString agent; ///< id of who called
    QString name;
    QString desk;
    Instant at;
    QString endedBy; ///< empty while it is open
    bool isGoing = false; ///< a colleague goes there; else it was called off

    bool operator==(const EmergencyRow &) const = default;
};

[[nodiscard]] std::optional<EmergencyRow> readEmergency(const QJsonObject &json);

/// The calls for colleagues of this site, asked for at every news while somebody is signed in.
class Emergencies final : public QObject
{
    Q_OBJECT

public:
    /// SESSION outlives it.
    explicit Emergencies(DeskSession &session, QObject *parent = nullptr);

    /// Open ones, the oldest first.
    [[nodiscard]] const QList<EmergencyRow> &open() const { return m_open; }
    /// This agent's own open one; null when there is none.
    [[nodiscard]] const EmergencyRow *own() const;
    void call();
    /// Of one's own: called off. Of another: I am going.
    void end(const QString &id);

Q_SIGNALS:
    void changed();
    /// A colleague called; once for each.
    void called(const parvis::desk::EmergencyRow &emergency);

private:
    void ask();
    void take(const QJsonObject &answer);

    DeskSession &m_session;
    QList<EmergencyRow> m_open;
    QStringList m_heard;
    QString m_own; ///< id of the one this agent waits for an answer to
};

} // namespace parvis::desk
