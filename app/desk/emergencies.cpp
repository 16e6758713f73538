// SPDX-License-Identifier: GPL-3.0-or-later
#include "emergencies.h"

#include "base/id.h"
#include "jsonfields.h"

#include <QJsonArray>

#include <algorithm>

namespace parvis::desk
{

std::optional<EmergencyRow> readEmergency(const QJsonObject &json)
{
    const auto at = instantIn(json, "at");
    EmergencyRow row{textIn(json, "id"),   textIn(json, "agent"),   textIn(json, "name"),
                     textIn(json, "desk"), at.value_or(Instant()), textIn(json, "endedBy"),
                     json.value(QStringLiteral("going")).toBool()};
    return row.id.isEmpty() || !at ? std::nullopt : std::optional(std::move(row));
}

Emergencies::Emergencies(DeskSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &DeskSession::refreshing, this, &Emergencies::ask);
    connect(&session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() != DeskSession::Presence::SignedOut)
            return;
        m_open.clear();
        m_heard.clear();
        m_own.clear();
        Q_EMIT changed();
    });
}

const EmergencyRow *Emergencies::own() const
{
    for (const EmergencyRow &row : m_open) {
        if (row.agent == m_session.agent().id)
            return &row;
    }
    return nullptr;
}

void Emergencies::ask()
{
    m_session.client().request("GET", QStringLiteral("emergencies"), {},
                               m_session.question([this](const QJsonObject &answer) { take(answer); }));
}

void Emergencies::take(const QJsonObject &answer)
{
    QList<EmergencyRow> open;
    const QJsonArray list = answer.value(QStringLiteral("emergencies")).toArray();
    for (const QJsonValue &json : list) {
        const auto row = readEmergency(json.toObject());
        if (!row)
            continue;
        if (row->endedBy.isEmpty())
            open.prepend(*row);
        else if (row->id == m_own && row->isGoing)
            Q_EMIT m_session.told(DeskSession::Tone::Good, tr("%1 is coming to you.").arg(row->endedBy));
        if (!row->endedBy.isEmpty() && row->id == m_own)
            m_own.clear();
    }
    std::sort(open.begin(), open.end(), [](const EmergencyRow &a, const EmergencyRow &b) { return a.at < b.at; });
    const bool isOther = open != m_open;
    m_open = open;
    if (const EmergencyRow *mine = own())
        m_own = mine->id;
    for (const EmergencyRow &row : std::as_const(m_open)) {
        if (row.agent == m_session.agent().id || m_heard.contains(row.id))
            continue;
        m_heard << row.id;
        Q_EMIT called(row);
    }
    if (isOther)
        Q_EMIT changed();
}

void Emergencies::call()
{
    // Also while another act is under way: this one does not wait for it.
    if (m_session.presence() == DeskSession::Presence::SignedOut || own())
        return;
    QJsonObject body = m_session.who();
    body.insert(QStringLiteral("id"), makeId());
    m_session.client().request("POST", QStringLiteral("emergencies"), body,
                               m_session.act([this](const QJsonObject &answer) {
                                   m_own = textIn(answer, "id");
                                   Q_EMIT m_session.told(DeskSession::Tone::Warning, tr("Your colleagues are called."));
                               }));
}

void Emergencies::end(const QString &id)
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    m_session.client().request("POST", QStringLiteral("emergencies/%1/end").arg(id), m_session.who(),
                               m_session.act([this](const QJsonObject &answer) {
                                   const auto row = readEmergency(answer);
                                   if (row && row->isGoing && row->endedBy != m_session.agent().name)
                                       Q_EMIT m_session.told(DeskSession::Tone::Good,
                                                             tr("%1 is there already.").arg(row->endedBy));
                               }));
}

} // namespace parvis::desk
