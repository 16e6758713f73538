// SPDX-License-Identifier: GPL-3.0-or-later
// What a hub's transaction tells and erases for the sake of retention; each call is a few statements of its own.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QTimeZone>

#include <algorithm>

namespace parvis::store
{

namespace
{

// Where a kind lies: `within` is a part of the table by its key, the others are expressions over a row t.
struct Place {
    const char *table;
    const char *key;
    const char *within = "1 = 1";
    const char *holds = "1 = 1";
    const char *since;
    const char *body = "NULL";
};

static_assert(int(AppointmentStatus::Requested) == 2 && int(AppointmentStatus::Cancelled) == 6);
static_assert(int(HandOffState::Waiting) == 0 && int(HandOffState::Ended) == 2);

#define PARVIS_IS_CALL_BACK "(t.reasons = '[]' AND t.start = t.ends)"
// Of who is cancelled nobody needs to know how to reach him; that it is off he may still look up.
#define PARVIS_LEFT(row)                                                                                               \
    "CASE WHEN " row ".status = 2 THEN NULL WHEN " row ".status = 6 THEN " row ".changed ELSE " row ".ends END"
#define PARVIS_OVER                                                                                                    \
    "CASE WHEN t.status = 2 THEN NULL WHEN t.status = 6 AND t.changed > t.ends THEN t.changed ELSE t.ends END"
#define PARVIS_WAY(column)                                                                                             \
    "(SELECT r." column " FROM desk_record r WHERE r.site = t.site AND r.kind = 'submission' AND r.id = t.id)"

Place placeOf(RetainedKind kind)
{
    using K = RetainedKind;
    switch (kind) {
    case K::Submissions:
        return {.table = "submission",
                .key = "id",
                .since = "coalesce(" PARVIS_WAY("changed") ", t.created)",
                .body = PARVIS_WAY("body")};
    case K::Contacts:
        return {.table = "appointment",
                .key = "id",
                .holds =
                    "NOT " PARVIS_IS_CALL_BACK " AND (length(t.contact) > 0 OR t.person_key <> '' OR EXISTS"
                    " (SELECT 1 FROM desk_record r WHERE r.site = t.site AND r.kind = 'appointment' AND r.id = t.id))",
                .since = PARVIS_LEFT("t")};
    case K::Appointments:
        return {.table = "appointment", .key = "id", .holds = "NOT " PARVIS_IS_CALL_BACK, .since = PARVIS_OVER};
    case K::CallBacks:
        return {.table = "appointment",
                .key = "id",
                .holds = PARVIS_IS_CALL_BACK,
                .since = "CASE WHEN t.status <> 2 THEN t.changed END"};
    case K::EarlierWishes:
        return {.table = "alert_wish",
                .key = "appointment",
                .since =
                    "(SELECT " PARVIS_LEFT("a") " FROM appointment a WHERE a.site = t.site AND a.id = t.appointment)"};
    case K::HandOffs:
        return {.table = "hand_off", .key = "id", .since = "CASE WHEN t.state >= 2 THEN t.changed END"};
    case K::WaitingHandOffs:
        return {.table = "hand_off", .key = "id", .holds = "t.state = 0", .since = "t.changed"};
    case K::Tickets:
        return {.table = "ticket", .key = "id", .since = "CASE WHEN t.open = 0 THEN t.moved END"};
    case K::Quarantine:
        return {.table = "quarantine", .key = "id", .since = "CASE WHEN t.resolved = 1 THEN t.decided_at END"};
    case K::Comments:
        return {.table = "opinion", .key = "id", .holds = "t.comment <> ''", .since = "t.month"};
    case K::Emergencies:
        return {.table = "desk_record",
                .key = "id",
                .within = "t.kind = 'emergency'",
                .since = "t.changed",
                .body = "t.body"};
    case K::Absences:
        return {.table = "desk_record",
                .key = "id",
                .within = "t.kind = 'absence'",
                .since = "t.changed",
                .body = "t.body"};
    case K::Answers:
        return {.table = "inbox",
                .key = "key",
                .holds = "substr(t.key, 1, 8) <> 'journal/' AND (%MARKS%)",
                .since = "t.created",
                .body = "CASE WHEN %HOLDS% THEN t.answer END"};
    case K::Keys:
        break;
    }
    return {.table = "inbox", .key = "key", .since = "t.created"};
}

#undef PARVIS_IS_CALL_BACK
#undef PARVIS_LEFT
#undef PARVIS_OVER
#undef PARVIS_WAY

QString bytesLiteral(Dialect dialect, const QByteArray &bytes)
{
    const QString hex = QString::fromLatin1(bytes.toHex());
    return dialect == Dialect::Postgres ? QStringLiteral("'\\x%1'::bytea").arg(hex) : QStringLiteral("x'%1'").arg(hex);
}

QString marked(Dialect dialect)
{
    QStringList tests;
    for (const QByteArray &mark : RetentionRows::personalMarks()) {
        const QString literal = bytesLiteral(dialect, mark);
        tests << (dialect == Dialect::Postgres ? QStringLiteral("position(%1 in t.answer) > 0").arg(literal)
                                               : QStringLiteral("instr(t.answer, %1) > 0").arg(literal));
    }
    return tests.join(QStringLiteral(" OR "));
}

QString selectOf(RetainedKind kind, Dialect dialect)
{
    const Place place = placeOf(kind);
    const QString key = QLatin1String(place.key);
    const QString holds = QString::fromLatin1(place.holds).replace(QLatin1String("%MARKS%"), marked(dialect));
    const QString body = QString::fromLatin1(place.body).replace(QLatin1String("%HOLDS%"), holds);
    return QStringLiteral("SELECT t.") + key + QStringLiteral(", CASE WHEN ") + holds +
           QStringLiteral(" THEN 1 ELSE 0 END, ") + QLatin1String(place.since) + QStringLiteral(", ") + body +
           QStringLiteral(" FROM ") + QLatin1String(place.table) + QStringLiteral(" t WHERE t.site = ? AND ") +
           QLatin1String(place.within) + QStringLiteral(" AND t.") + key + QStringLiteral(" > ? ORDER BY t.") + key +
           QStringLiteral(" LIMIT ?");
}

std::optional<Instant> sinceOf(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    const QDate month = QDate::fromString(value.toString(), Qt::ISODate);
    return month.isValid() ? Instant(std::chrono::milliseconds(month.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()))
                           : hubrows::instant(value);
}

// The first tells how many rows it is. %KEYS% is one key, or one of an array; %NOTHING% are no bytes.
QStringList statementsOf(RetainedKind kind)
{
    using K = RetainedKind;
    const QString records = QStringLiteral("DELETE FROM desk_record WHERE site = ? AND id %KEYS% AND kind ");
    // What was decided there stays until its own end.
    const QString copy =
        QStringLiteral("UPDATE quarantine SET body = %NOTHING% WHERE site = ? AND id %KEYS% AND resolved = 1");
    const QString appointment = QStringLiteral("DELETE FROM appointment WHERE site = ? AND id %KEYS%");
    switch (kind) {
    case K::Submissions:
        return {QStringLiteral("DELETE FROM submission WHERE site = ? AND id %KEYS%"),
                records + QStringLiteral("IN ('submission', 'assistance')"), copy};
    case K::Contacts:
        return {QStringLiteral("UPDATE appointment SET contact = %NOTHING%, contact_scheme = '', person_key = ''"
                               " WHERE site = ? AND id %KEYS%"),
                records + QStringLiteral("= 'appointment'"), copy};
    case K::Appointments:
        return {appointment, records + QStringLiteral("= 'appointment'"), copy,
                QStringLiteral("DELETE FROM alert_wish WHERE site = ? AND appointment %KEYS%")};
    case K::CallBacks:
        return {appointment, records + QStringLiteral("= 'call-back'"), copy};
    case K::EarlierWishes:
        return {QStringLiteral("DELETE FROM alert_wish WHERE site = ? AND appointment %KEYS%")};
    case K::HandOffs:
        return {QStringLiteral("DELETE FROM hand_off WHERE site = ? AND id %KEYS%"),
                QStringLiteral("DELETE FROM hand_off_act WHERE site = ? AND hand_off %KEYS%"),
                QStringLiteral("DELETE FROM visit_view WHERE site = ? AND hand_off %KEYS%")};
    case K::Tickets:
        return {QStringLiteral("DELETE FROM ticket WHERE site = ? AND id %KEYS% AND open = 0")};
    case K::Quarantine:
        return {QStringLiteral("DELETE FROM quarantine WHERE site = ? AND id %KEYS% AND resolved = 1")};
    case K::Comments:
        return {QStringLiteral("UPDATE opinion SET comment = '' WHERE site = ? AND id %KEYS%")};
    case K::Emergencies:
        return {records + QStringLiteral("= 'emergency'")};
    case K::Absences:
        return {records + QStringLiteral("= 'absence'")};
    case K::Keys:
        return {QStringLiteral("DELETE FROM inbox WHERE site = ? AND key %KEYS%")};
    case K::WaitingHandOffs:
    case K::Answers:
        break;
    }
    return {};
}

} // namespace

Result<QList<RetainedRow>> SqlHubTransaction::retained(RetainedKind kind, const QString &after, int limit)
{
    for (const auto flush : {&SqlHubTransaction::flushAppointments, &SqlHubTransaction::flushInbox}) {
        if (const auto sent = (this->*flush)(); !sent)
            return sent.error();
    }
    // The driver binds a null text as NULL.
    const QString above = after.isNull() ? QStringLiteral("") : after;
    const auto found = list<RetainedRow>(selectOf(kind, m_database.dialect()), {m_site, above, std::max(limit, 0)},
                                         [](const QSqlQuery &row) {
                                             return RetainedRow{row.value(0).toString(), row.value(1).toInt() != 0,
                                                                sinceOf(row.value(2)), row.value(3).toByteArray()};
                                         });
    return found ? found : failed(found.error());
}

Result<int> SqlHubTransaction::forget(RetainedKind kind, const QStringList &keys)
{
    if (const auto refused = refusal())
        return *refused;
    const bool isPostgres = m_database.dialect() == Dialect::Postgres;
    std::optional<int> forgotten;
    for (QString sql : statementsOf(kind)) {
        sql.replace(QLatin1String("%NOTHING%"), bytesLiteral(m_database.dialect(), {}));
        sql.replace(QLatin1String("%KEYS%"), isPostgres ? QStringLiteral("= ANY (?::text[])") : QStringLiteral("= ?"));
        QList<QVariantList> rows;
        for (const QString &key : keys)
            rows.append({m_site, key});
        const auto changed =
            isPostgres ? m_database.change(sql, {m_site, postgresArray(keys)}) : m_database.changeEach(sql, rows);
        if (!changed)
            return failed(changed.error());
        forgotten = forgotten.value_or(*changed);
    }
    // Their places are over, or free again: what is left of them are steps without an owner.
    for (const QString &key : kind == RetainedKind::Appointments ? keys : QStringList()) {
        if (const auto released = releaseAtoms(key); !released)
            return released.error();
    }
    return forgotten.value_or(0);
}

Result<void> SqlHubTransaction::shortenAnswer(const QString &key, const QByteArray &answer)
{
    if (const auto refused = refusal())
        return *refused;
    const auto changed = m_database.change(QStringLiteral("UPDATE inbox SET answer = ? WHERE site = ? AND key = ?"),
                                           {answer.isNull() ? QByteArray("") : answer, m_site, key});
    return changed ? Result<void>() : failed(changed.error());
}

} // namespace parvis::store
