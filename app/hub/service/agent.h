// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parvis::hub
{

/// An agent signed in at one desk.
struct AgentSession {
    QString device; ///< the desk's id
    Instant since;
    Instant until; ///< no longer

    bool operator==(const AgentSession &) const = default;
};

/// A person who receives visitors at one site.
struct Agent {
    QString id;    ///< 32 hexadecimal digits
    QString login; ///< what he signs in with: 1 to 60 of a-z 0-9 . - _
    QString name;  ///< as visitors and colleagues read it, 1 to 80 characters
    QStringList skills;
    QStringList languages; ///< BCP 47
    QByteArray passwordHash;
    int generation = 1;   ///< raised by whatever signs him out everywhere: who was about to come in before stays out
    bool locked = false;  ///< may not sign in
    QList<AgentSession> sessions = {}; ///< one for each desk at most, in the order of signing in

    bool operator==(const Agent &) const = default;
};

/// All agents of a site, in the order of their logins.
using Agents = QList<Agent>;

/// As a site keeps them, and back; nothing for what is not such a list.
[[nodiscard]] QByteArray encodeAgents(const Agents &agents);
[[nodiscard]] std::optional<Agents> decodeAgents(const QByteArray &json);

} // namespace parvis::hub
