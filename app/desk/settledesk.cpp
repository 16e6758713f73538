// SPDX-License-Identifier: GPL-3.0-or-later
#include "settledesk.h"

#include "jsonfields.h"

#include <QJsonArray>

namespace parvis::desk
{

SettleDesk::SettleDesk(DeskSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &DeskSession::refreshing, this, [this] {
        // Every ticket makes the day be asked for anew, and the hub looks through all of quarantine for an answer.
        if (m_lookedAt || m_session.clock().now() - m_askedAt >= askEvery)
            ask();
    });
    connect(&session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() == DeskSession::Presence::SignedOut)
            clear();
    });
}

void SettleDesk::clear()
{
    ++m_asked;
    m_alarms.clear();
    m_cases.clear();
    m_rows.clear();
    m_places.clear();
    m_total = 0;
    m_isUrgent = m_isKnown = false;
    m_askedAt = {};
    Q_EMIT changed();
}

void SettleDesk::setLookedAt(bool lookedAt)
{
    if (m_lookedAt == lookedAt)
        return;
    m_lookedAt = lookedAt;
    if (lookedAt)
        return ask();
    m_cases.clear();
    merge();
}

void SettleDesk::ask()
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    m_askedAt = m_session.clock().now();
    m_session.client().request("GET", QStringLiteral("alarms"), {},
                               m_session.question([this, asked = ++m_asked](const QJsonObject &answer) {
                                   if (asked == m_asked)
                                       takeAlarms(answer);
                               }));
    if (m_lookedAt)
        askRows();
}

void SettleDesk::askRows()
{
    m_session.client().request(
        "GET", QStringLiteral("status"), {}, m_session.question([this](const QJsonObject &answer) {
            const QJsonArray devices = answer.value(QStringLiteral("devices")).toArray();
            for (const QJsonValue &device : devices)
                m_devices.insert(device[QStringLiteral("id")].toString(), device[QStringLiteral("name")].toString());
            Q_EMIT changed();
        }));
    m_session.client().request("GET", QStringLiteral("quarantine"), {},
                               m_session.question([this, asked = m_asked](const QJsonObject &answer) {
                                   if (asked != m_asked || !m_lookedAt)
                                       return;
                                   m_cases.clear();
                                   const QJsonArray list = answer.value(QStringLiteral("quarantine")).toArray();
                                   for (const QJsonValue &json : list) {
                                       if (auto row = readCase(json.toObject()))
                                           m_cases << *std::move(row);
                                   }
                                   merge();
                               }));
}

// What is at stake where a kiosk is declared lost.
void SettleDesk::askPlaces()
{
    for (const SettleRow &row : std::as_const(m_alarms)) {
        if (!row.device.isEmpty())
            m_session.client().request("GET", QStringLiteral("devices/%1/leases").arg(row.device), {},
                                       m_session.question([this, device = row.device](const QJsonObject &answer) {
                                           takePlaces(device, answer);
                                       }));
    }
}

void SettleDesk::takePlaces(const QString &device, const QJsonObject &answer)
{
    QList<PlaceRow> places;
    const QJsonArray list = answer.value(QStringLiteral("places")).toArray();
    for (const QJsonValue &json : list) {
        if (const auto start = instantIn(json.toObject(), "start"))
            places << PlaceRow{*start, textIn(json.toObject(), "resource")};
    }
    std::sort(places.begin(), places.end(), [](const PlaceRow &a, const PlaceRow &b) {
        return std::tie(a.start, a.resource) < std::tie(b.start, b.resource);
    });
    m_places.insert(device, places);
    Q_EMIT changed();
}

void SettleDesk::takeAlarms(const QJsonObject &answer)
{
    QList<SettleRow> alarms;
    int waiting = 0;
    bool isUrgent = false;
    const QJsonArray list = answer.value(QStringLiteral("alarms")).toArray();
    for (const QJsonValue &json : list) {
        if (json[QStringLiteral("alarm")].toString() == QLatin1String("quarantine"))
            waiting = json[QStringLiteral("detail")].toString().toInt();
        if (auto row = readAlarm(json.toObject())) {
            isUrgent = isUrgent || row->alarm != QLatin1String("silent");
            alarms << *std::move(row);
        }
    }
    const int total = int(alarms.size()) + waiting;
    const bool isNews = m_isKnown && total > m_total;
    const bool isOther = total != m_total || isUrgent != m_isUrgent || alarms != m_alarms;
    m_isKnown = true;
    m_alarms = alarms;
    m_total = total;
    m_isUrgent = isUrgent;
    if (isOther)
        merge();
    if (m_lookedAt)
        askPlaces();
    if (isNews)
        Q_EMIT grew();
}

void SettleDesk::merge()
{
    m_rows = m_alarms + m_cases;
    Q_EMIT changed();
}

void SettleDesk::decide(const QString &id, const QString &decision, const QString &note,
                        const std::optional<PlaceRow> &place)
{
    if (!m_session.mayAct())
        return;
    QJsonObject body{{QStringLiteral("decision"), decision},
                     {QStringLiteral("by"), m_session.agent().name},
                     {QStringLiteral("note"), note.simplified()}};
    if (place) {
        body.insert(QStringLiteral("start"), isoOf(place->start));
        if (!place->resource.isEmpty())
            body.insert(QStringLiteral("resource"), place->resource);
    }
    m_session.client().request("POST", QStringLiteral("quarantine/%1/resolve").arg(id), body,
                               m_session.act([this, decision](const QJsonObject &) { tellDecided(decision); }));
}

void SettleDesk::tellDecided(const QString &decision)
{
    const QHash<QString, QString> sentences{{QStringLiteral("take-in"), tr("It is taken in.")},
                                            {QStringLiteral("honour"), tr("The visitor has his place. Tell him when.")},
                                            {QStringLiteral("handled"), tr("It is noted as dealt with.")},
                                            {QStringLiteral("discard"), tr("It is discarded, and stays on record.")}};
    Q_EMIT m_session.told(DeskSession::Tone::Good, sentences.value(decision));
}

void SettleDesk::declareLost(const QString &device)
{
    if (!m_session.mayAct())
        return;
    m_session.client().request(
        "POST", QStringLiteral("overrides"),
        {{QStringLiteral("device"), device}, {QStringLiteral("by"), m_session.agent().name}},
        m_session.act([this, name = deviceName(device)](const QJsonObject &answer) {
            const int freed = int(answer.value(QStringLiteral("freed")).toArray().size());
            Q_EMIT m_session.told(
                DeskSession::Tone::Good,
                tr("%1 is declared lost; %n place(s) it held are free again.", nullptr, freed).arg(name));
        }));
}

} // namespace parvis::desk
