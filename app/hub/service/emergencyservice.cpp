// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/emergencyservice.h"

#include "hub/service/hubrefusal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

using store::DeskRecord;
using store::HubTransaction;

namespace
{

const QString kind = QStringLiteral("emergency");
constexpr int mostShown = 50;

qint64 toNumber(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instantOf(const QJsonValue &json)
{
    return Instant(std::chrono::milliseconds(json.toInteger()));
}

QByteArray encode(const Emergency &emergency)
{
    QJsonObject json{{QStringLiteral("by"), emergency.by},
                     {QStringLiteral("name"), emergency.name},
                     {QStringLiteral("desk"), emergency.desk},
                     {QStringLiteral("at"), toNumber(emergency.at)}};
    if (emergency.ended) {
        json.insert(QStringLiteral("ended"), toNumber(*emergency.ended));
        json.insert(QStringLiteral("endedBy"), emergency.endedBy);
        json.insert(QStringLiteral("going"), emergency.isGoing);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Emergency decode(const DeskRecord &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record.body).object();
    Emergency emergency{record.id,
                        json.value(QStringLiteral("by")).toString(),
                        json.value(QStringLiteral("name")).toString(),
                        json.value(QStringLiteral("desk")).toString(),
                        instantOf(json.value(QStringLiteral("at"))),
                        json.value(QStringLiteral("endedBy")).toString(),
                        json.value(QStringLiteral("going")).toBool(),
                        {}};
    if (json.contains(QStringLiteral("ended")))
        emergency.ended = instantOf(json.value(QStringLiteral("ended")));
    return emergency;
}

Result<void> put(HubTransaction &transaction, const Emergency &emergency, int revision, Instant now)
{
    const auto kept = transaction.putDeskRecord({kind, emergency.id, revision, now, encode(emergency)});
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error(HubRefusal::Taken, QStringLiteral("another desk was quicker"));
    const auto told = transaction.appendChange(kind, emergency.id, emergency.ended ? QByteArray() : "{\"s\":\"open\"}");
    return told ? Result<void>() : Result<void>(told.error());
}

} // namespace

Result<QList<Emergency>> EmergencyService::list(const QString &site)
{
    QList<Emergency> list;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto records = transaction.deskRecords(kind, m_clock.now() - shownFor, mostShown);
        if (!records)
            return records.error();
        for (const DeskRecord &record : *records)
            list << decode(record);
        return {};
    });
    return done ? Result<QList<Emergency>>(list) : Result<QList<Emergency>>(done.error());
}

Result<Emergency> EmergencyService::call(const QString &site, const QString &id, const By &by)
{
    Emergency emergency;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        const auto records = transaction.deskRecords(kind, now - shownFor, mostShown);
        if (!records)
            return records.error();
        for (const DeskRecord &record : *records) {
            const Emergency known = decode(record);
            if (known.id == id || (known.by == by.id && !known.ended)) {
                emergency = known;
                return {};
            }
        }
        emergency = {id, by.id, by.name, by.desk, now, {}, false, {}};
        return put(transaction, emergency, 1, now);
    });
    return done ? Result<Emergency>(emergency) : Result<Emergency>(done.error());
}

Result<Emergency> EmergencyService::end(const QString &site, const QString &id, const By &by)
{
    Emergency emergency;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto record = transaction.deskRecord(kind, id);
        if (!record)
            return record.error();
        if (!*record)
            return Error(HubRefusal::NotFound, QStringLiteral("emergency"));
        emergency = decode(**record);
        if (emergency.ended)
            return {};
        const Instant now = m_clock.now();
        emergency.ended = now;
        emergency.endedBy = by.name;
        emergency.isGoing = by.id != emergency.by;
        return put(transaction, emergency, (*record)->revision + 1, now);
    });
    return done ? Result<Emergency>(emergency) : Result<Emergency>(done.error());
}

bool hasEnded(const QByteArray &record)
{
    return decode({kind, {}, 0, {}, record}).ended.has_value();
}

} // namespace parvis::hub
