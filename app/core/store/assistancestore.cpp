// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assistancestore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <array>

namespace parvis::store
{

namespace
{

using What = AssistanceEvent::What;

constexpr std::array names{"began", "consented", "refused", "sent", "ended", "left", "idle", "time-over", "locked"};

QString lockName() { return QStringLiteral("assistance-lock"); }

What parseWhat(const QString &text)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (text == QLatin1String(names.at(i)))
            return What(i);
    }
    return What::Ended;
}

} // namespace

AssistanceStore::AssistanceStore(const Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

Result<void> AssistanceStore::add(const AssistanceEvent &event) const
{
    const Instant now = m_clock.now();
    const Instant at = event.at == Instant() ? now : event.at;
    return m_database.transaction([&]() -> Result<void> {
        const auto added = m_database.change(QStringLiteral("INSERT INTO assistance (at, code, what, procedure) VALUES (?, ?, ?, ?)"),
                                             {qint64(at.time_since_epoch().count()), event.code.isNull() ? QStringLiteral("") : event.code,
                                              QLatin1String(names.at(size_t(event.what))),
                                              event.procedure.isNull() ? QStringLiteral("") : event.procedure});
        if (!added)
            return added.error();
        const auto trimmed = m_database.change(
            QStringLiteral("DELETE FROM assistance WHERE at < ? OR id IN (SELECT id FROM assistance ORDER BY id DESC LIMIT -1 OFFSET ?)"),
            {qint64((now - kept).time_since_epoch().count()), maximumCount});
        return trimmed ? Result<void>() : trimmed.error();
    });
}

Result<QList<AssistanceEvent>> AssistanceStore::newest(int limit) const
{
    QList<AssistanceEvent> events;
    const auto read = m_database.rows(
        QStringLiteral("SELECT at, code, what, procedure FROM assistance ORDER BY id DESC LIMIT ?"), {limit},
        [&](const QSqlQuery &row) {
            events.append({Instant(std::chrono::milliseconds(row.value(0).toLongLong())), row.value(1).toString(),
                           parseWhat(row.value(2).toString()), row.value(3).toString()});
        });
    if (!read)
        return read.error();
    return events;
}

Result<void> AssistanceStore::keepLock(const AssistanceLock &lock) const
{
    const QJsonObject json{{QStringLiteral("tries"), lock.tries},
                           {QStringLiteral("until"), qint64(lock.until.time_since_epoch().count())},
                           {QStringLiteral("minutes"), qint64(lock.length.count())}};
    const auto written = m_database.change(QStringLiteral("INSERT INTO fact (name, value) VALUES (?, ?)"
                                                          " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                           {lockName(), QJsonDocument(json).toJson(QJsonDocument::Compact)});
    return written ? Result<void>() : written.error();
}

Result<AssistanceLock> AssistanceStore::lock() const
{
    QJsonObject json;
    const auto read = m_database.rows(QStringLiteral("SELECT value FROM fact WHERE name = ?"), {lockName()},
                                      [&](const QSqlQuery &row) { json = QJsonDocument::fromJson(row.value(0).toByteArray()).object(); });
    if (!read)
        return read.error();
    return AssistanceLock{json.value(QStringLiteral("tries")).toInt(),
                          Instant(std::chrono::milliseconds(qint64(json.value(QStringLiteral("until")).toDouble()))),
                          std::chrono::minutes(json.value(QStringLiteral("minutes")).toInt())};
}

} // namespace parvis::store
