// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments and alerts of a hub's transaction.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QSqlQuery>

#include <algorithm>

namespace parvis::store
{

using hubrows::milliseconds;

namespace
{

bool isOpen(const Appointment &appointment, const QString &personKey, Instant now)
{
    return appointment.personKey == personKey && appointment.start >= now &&
           (appointment.status == AppointmentStatus::Held || appointment.status == AppointmentStatus::Confirmed);
}

} // namespace

Result<void> SqlHubTransaction::learnAppointments(const QString &sql, const QVariantList &values)
{
    const auto read = m_database.rows(sql, values, [&](const QSqlQuery &row) {
        const Appointment appointment = hubrows::appointment(row);
        m_appointments.learn(appointment.id, appointment);
    });
    return read ? read : failed(read.error());
}

std::optional<Appointment> SqlHubTransaction::knownByCode(const QString &code) const
{
    for (const auto &known : m_appointments.all()) {
        if (known.row && known.row->code == code)
            return known.row;
    }
    return std::nullopt;
}

Result<void> SqlHubTransaction::putAppointment(const Appointment &appointment)
{
    if (const auto refused = refusal())
        return *refused;
    const auto *known = m_appointments.find(appointment.id);
    if (!known || !known->row || known->row->code != appointment.code) {
        // Not "OR": SQLite would read all appointments of the site.
        static const QString sql = hubrows::appointments().select("id = ?") + QStringLiteral(" UNION ALL ") +
                                   hubrows::appointments().select("code = ? AND id <> ?");
        if (!m_knownCodes.contains(appointment.code)) {
            const auto learned =
                learnAppointments(sql, {m_site, appointment.id, m_site, appointment.code, appointment.id});
            if (!learned)
                return learned;
        }
        const auto other = knownByCode(appointment.code);
        if (other && other->id != appointment.id)
            return failed(Error(StoreError::Conflict, QStringLiteral("the code belongs to another appointment")));
    }
    m_appointments.write(appointment.id, appointment);
    return {};
}

Result<std::optional<Appointment>> SqlHubTransaction::appointment(const QString &id)
{
    if (const auto *known = m_appointments.find(id))
        return known->row;
    static const QString sql = hubrows::appointments().select("id = ?");
    if (const auto learned = learnAppointments(sql, {m_site, id}); !learned)
        return learned.error();
    m_appointments.learn(id, std::nullopt);
    return m_appointments.find(id)->row;
}

Result<std::optional<Appointment>> SqlHubTransaction::appointmentByCode(const QString &code)
{
    if (auto known = knownByCode(code))
        return known;
    if (m_knownCodes.contains(code))
        return std::optional<Appointment>();
    static const QString sql = hubrows::appointments().select("code = ?");
    if (const auto learned = learnAppointments(sql, {m_site, code}); !learned)
        return learned.error();
    return knownByCode(code);
}

Result<QList<Appointment>> SqlHubTransaction::appointmentsBetween(Instant from, Instant until)
{
    if (const auto sent = flushAppointments(); !sent)
        return sent.error();
    static const QString sql = hubrows::appointments().select("start >= ? AND start < ? ORDER BY start, id");
    const auto found = list<Appointment>(sql, {m_site, milliseconds(from), milliseconds(until)}, hubrows::appointment);
    return found ? found : failed(found.error());
}

Result<QList<Appointment>> SqlHubTransaction::requests(qint64 offset, int limit)
{
    if (const auto sent = flushAppointments(); !sent)
        return sent.error();
    static_assert(int(AppointmentStatus::Requested) == 2);
    static const QString sql = hubrows::appointments().select("status = 2 ORDER BY created, id LIMIT ? OFFSET ?");
    const auto found =
        list<Appointment>(sql, {m_site, std::max(limit, 0), std::max<qint64>(offset, 0)}, hubrows::appointment);
    return found ? found : failed(found.error());
}

Result<qint64> SqlHubTransaction::requestCount()
{
    if (const auto sent = flushAppointments(); !sent)
        return sent.error();
    static const QString sql = QStringLiteral("SELECT count(*) FROM appointment WHERE site = ? AND status = 2");
    const auto found = list<qint64>(sql, {m_site}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    return found ? Result<qint64>(found->value(0)) : failed(found.error());
}

Result<int> SqlHubTransaction::openAppointmentsOf(const QString &personKey, Instant now)
{
    if (personKey.isEmpty())
        return 0;
    if (m_knownPersons.contains(personKey)) {
        const auto &all = m_appointments.all();
        return int(std::count_if(all.cbegin(), all.cend(),
                                 [&](const auto &known) { return known.row && isOpen(*known.row, personKey, now); }));
    }
    static_assert(int(AppointmentStatus::Held) == 0 && int(AppointmentStatus::Confirmed) == 1);
    static const QString sql = QStringLiteral("SELECT id FROM appointment WHERE site = ? AND person_key = ?"
                                              " AND person_key <> '' AND start >= ? AND status IN (0, 1)");
    const auto stored = list<QString>(sql, {m_site, personKey, milliseconds(now)},
                                      [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!stored)
        return failed(stored.error());
    int count = 0;
    for (const QString &id : *stored) {
        const auto *known = m_appointments.find(id);
        count += !known || !known->unsent;
    }
    for (const auto &known : m_appointments.all())
        count += known.unsent && known.row && isOpen(*known.row, personKey, now);
    return count;
}

Result<void> SqlHubTransaction::flushAppointments()
{
    QList<QVariantList> rows;
    for (const auto &[id, appointment] : m_appointments.takeUnsent())
        rows.append(hubrows::row(appointment));
    if (rows.isEmpty())
        return {};
    const auto sent = hubrows::appointments().put(m_database, m_site, rows);
    return sent ? Result<void>() : failed(sent.error());
}

Result<void> SqlHubTransaction::putAlert(const AlertWish &alert)
{
    if (const auto refused = refusal())
        return *refused;
    const auto put = hubrows::alerts().put(m_database, m_site, {hubrows::row(alert)});
    return put ? Result<void>() : failed(put.error());
}

Result<std::optional<AlertWish>> SqlHubTransaction::alert(const QString &appointment)
{
    static const QString sql = hubrows::alerts().select("appointment = ?");
    const auto found = one<AlertWish>(sql, {m_site, appointment}, hubrows::alert);
    return found ? found : failed(found.error());
}

Result<QList<AlertWish>> SqlHubTransaction::offeredAlerts()
{
    static const QString sql = hubrows::alerts().select("hold <> '' ORDER BY appointment");
    const auto found = list<AlertWish>(sql, {m_site}, hubrows::alert);
    return found ? found : failed(found.error());
}

Result<QList<AlertWish>> SqlHubTransaction::openAlerts()
{
    static const QString sql = hubrows::alerts().select("offered = 0 ORDER BY created, appointment");
    const auto found = list<AlertWish>(sql, {m_site}, hubrows::alert);
    return found ? found : failed(found.error());
}

} // namespace parvis::store
