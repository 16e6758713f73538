// SPDX-License-Identifier: GPL-3.0-or-later
// What HubWork tells and erases for the sake of retention.
#include "support/retainedrows.h"
#include "sync/simulate/hubworkcalls.h"

namespace parvis::simulate
{

using namespace store;
using testing::retainedOf;

namespace
{

// The next LIMIT of TABLE, each as MAKE says.
template <typename Row, typename Make>
QList<RetainedRow> next(const Table<QString, Row> &table, int transaction, const QString &after, int limit,
                        const Make &make)
{
    QList<RetainedRow> found;
    table.visit(after, transaction, [&](const QString &key, const Row &row) {
        if (found.size() >= limit)
            return false;
        if (key != after) {
            found << make(row);
            found.last().key = key;
        }
        return true;
    });
    return found;
}

} // namespace

Result<QList<RetainedRow>> HubWork::retained(RetainedKind kind, const QString &after, int limit)
{
    PARVIS_CALL(Read);
    using K = RetainedKind;
    const auto record = [&](const char *recordKind, const QString &id) {
        return find(rows().deskRecords, std::pair(QString(QLatin1String(recordKind)), id));
    };
    switch (kind) {
    case K::Submissions:
        return next(rows().submissions, m_number, after, limit, [&](const StoredSubmission &one) -> RetainedRow {
            const auto way = record("submission", one.id);
            return {{}, true, way ? way->changed : one.created, way ? way->body : QByteArray()};
        });
    case K::Contacts:
    case K::Appointments:
    case K::CallBacks:
        return next(rows().appointments, m_number, after, limit, [&](const Appointment &one) {
            return retainedOf(kind, one, record("appointment", one.id).has_value());
        });
    case K::EarlierWishes:
        return next(rows().alerts, m_number, after, limit, [&](const AlertWish &one) -> RetainedRow {
            const auto whose = find(rows().appointments, one.appointment);
            return {{}, true, whose ? testing::leftAt(*whose) : std::nullopt, {}};
        });
    case K::HandOffs:
    case K::WaitingHandOffs:
        return next(rows().handOffs, m_number, after, limit, [&](const HandOff &one) { return retainedOf(kind, one); });
    case K::Tickets:
        return next(rows().tickets, m_number, after, limit, [](const queue::Ticket &one) { return retainedOf(one); });
    case K::Quarantine:
        return next(rows().quarantine, m_number, after, limit,
                    [](const QuarantineRow &one) { return retainedOf(one); });
    case K::Answers:
    case K::Keys:
        return next(rows().inbox, m_number, after, limit, [&](const InboxRow &one) { return retainedOf(kind, one); });
    case K::Comments: // of phones and desks nothing is simulated
    case K::Emergencies:
    case K::Absences:
        break;
    }
    return QList<RetainedRow>();
}

// At the end of a history, where nobody else writes.
template <typename Key, typename Row> void HubWork::drop(Table<Key, Row> &table, const Key &key)
{
    if (table.find(key, m_number))
        put(table, key, std::optional<Row>());
}

void HubWork::forgetAppointment(RetainedKind kind, const Appointment &appointment)
{
    if (kind == RetainedKind::Contacts)
        return put(rows().appointments, appointment.id, std::optional(testing::withoutContact(appointment)));
    drop(rows().appointments, appointment.id);
    drop(rows().codes, appointment.code);
    drop(rows().alerts, appointment.id);
}

void HubWork::forgetHandOff(const QString &id)
{
    std::vector<std::pair<QString, qint64>> acts;
    rows().acts.visit(m_number, [&](const auto &key, const HandOffAct &) {
        if (key.first == id)
            acts.push_back(key);
        return true;
    });
    for (const auto &key : acts)
        drop(rows().acts, key);
    drop(rows().visitViews, id);
    drop(rows().handOffs, id);
}

void HubWork::forgetOne(RetainedKind kind, const QString &key)
{
    using K = RetainedKind;
    for (const char *record : {"submission", "assistance", "appointment", "call-back"}) {
        const bool isOfSubmission = QLatin1String(record) == QLatin1String("submission") ||
                                    QLatin1String(record) == QLatin1String("assistance");
        if (isOfSubmission == (kind == K::Submissions))
            drop(rows().deskRecords, std::pair(QString(QLatin1String(record)), key));
    }
    if (auto copy = find(rows().quarantine, key); copy && copy->resolution && kind != K::Quarantine) {
        copy->body.clear();
        put(rows().quarantine, key, copy);
    }
    switch (kind) {
    case K::Submissions:
        return drop(rows().submissions, key);
    case K::Contacts:
    case K::Appointments:
    case K::CallBacks:
        if (const auto appointment = find(rows().appointments, key))
            forgetAppointment(kind, *appointment);
        return;
    case K::EarlierWishes:
        return drop(rows().alerts, key);
    case K::HandOffs:
        return forgetHandOff(key);
    case K::Tickets:
        return drop(rows().tickets, key);
    case K::Quarantine:
        return drop(rows().quarantine, key);
    case K::Keys:
        return drop(rows().inbox, key);
    default:
        return;
    }
}

Result<int> HubWork::forget(RetainedKind kind, const QStringList &keys)
{
    PARVIS_CALL(Write);
    for (const QString &key : keys)
        forgetOne(kind, key);
    return int(keys.size());
}

Result<void> HubWork::shortenAnswer(const QString &key, const QByteArray &answer)
{
    PARVIS_CALL(Write);
    if (auto row = find(rows().inbox, key)) {
        row->answer = answer;
        put(rows().inbox, key, row);
    }
    return {};
}

Result<int> HubWork::forgetVisitors(Instant, QDate)
{
    PARVIS_CALL(Write);
    return 0;
}

Result<int> HubWork::forgetBadges(Instant)
{
    PARVIS_CALL(Write);
    return 0;
}

} // namespace parvis::simulate
