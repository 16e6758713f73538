// SPDX-License-Identifier: GPL-3.0-or-later
// What the oracle sees of a kiosk: each write of its disk.
#include "sync/simulate/knownhash.h"
#include "sync/simulate/oracle.h"
#include "sync/simulate/oraclewords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace parvis::simulate
{

using namespace store;
using appointments::UnitRecord;
using appointments::UnitState;
using State = LeasedUnit::State;

// ---------------------------------------------------------------------------------------------------

void Oracle::appended(int kiosk, const JournalEntry &entry, const QList<LeaseChange> &changes)
{
    m_written[entry.entry.id] = entry;
    m_lastEntry[kiosk] = entry.entry.id;
    const QJsonObject facts = QJsonDocument::fromJson(entry.entry.facts).object();
    const QString code = plain(facts.value(QLatin1String("code")).toString());
    if (!code.isEmpty())
        m_codeOfEntry[entry.entry.id] = code;
    if (entry.entry.kind == EntryKind::Cancellation)
        m_offlineCancelled << code;
    const Kiosk &machine = m_kiosks[size_t(kiosk)];
    for (const LeaseChange &change : changes) {
        if (change.to != State::Sold || machine.replaced)
            continue;
        const auto granted = m_granted.find({change.unit, change.token});
        if (granted == m_granted.end())
            fail("I13", QStringLiteral("%1 was sold under a token the hub never gave").arg(name(change.unit)));
        else if (m_agenda.now() > granted->second)
            fail("I13", QStringLiteral("%1 was sold after its lease had ended").arg(name(change.unit)));
        if (change.unit.start <= m_agenda.now() + std::chrono::minutes(15))
            fail("I13", QStringLiteral("%1 was sold within 15 minutes of its start").arg(name(change.unit)));
    }
    for (const LeaseChange &change : changes) {
        if (change.to == State::Unsold)
            m_kiosks[size_t(kiosk)].rights.insert({change.unit, change.token});
        if (change.to == State::Sold)
            m_kiosks[size_t(kiosk)].sold[{change.unit, change.token}] = code;
        checkOneOwner(change.unit);
    }
}

bool Oracle::isOver(const OutboxEntry &booking) const
{
    const QJsonObject facts = QJsonDocument::fromJson(booking.facts).object();
    const Instant end(milliseconds(qint64(facts.value(QLatin1String("end")).toDouble())));
    return facts.value(QLatin1String("mode")).toString() == QLatin1String("online") && end <= m_agenda.now();
}

bool Oracle::hubHas(const OutboxEntry &entry) const
{
    const HubRows &rows = m_hub.rows();
    if (rows.submissions.find(entry.id, 0) || rows.quarantine.find(entry.id, 0))
        return true;
    const auto code = m_codeOfEntry.find(entry.id);
    switch (entry.kind) {
    case EntryKind::Booking:
        // What the hub itself had booked and forgot is of no use to it once it is over.
        return code != m_codeOfEntry.end() && (appointmentOf(code->second) || isOver(entry));
    case EntryKind::Cancellation: {
        if (code == m_codeOfEntry.end())
            return true;
        // Before the booking itself came, the hub notes that it is off.
        const Appointment *appointment = appointmentOf(code->second);
        return appointment ? !isLive(appointment->status)
                           : rows.facts.find(QStringLiteral("cancelled/") + code->second, 0) != nullptr;
    }
    case EntryKind::Submission:
        return false;
    default:
        return true;
    }
}

void Oracle::acknowledged(int, const JournalEntry &entry)
{
    if (!m_backup && !hubHas(entry.entry))
        fail("I5", QStringLiteral("entry %1 was acknowledged and the hub has it not").arg(entry.entry.id));
}

void Oracle::checkNotSold(const Kiosk &kiosk, const std::pair<UnitKey, quint64> &right)
{
    const auto sold = kiosk.sold.find(right);
    if (sold == kiosk.sold.end() || m_backup || kiosk.replaced || isTainted(right.first))
        return;
    const Appointment *appointment = appointmentOf(sold->second);
    bool stands = !appointment && !m_offlineCancelled.contains(sold->second);
    for (const UnitKey &unit : appointment && isLive(appointment->status) ? unitsOf(*appointment) : std::vector<UnitKey>())
        stands = stands || (unit == right.first && !m_offlineCancelled.contains(sold->second));
    if (stands)
        fail("I1", QStringLiteral("kiosk %1 may sell %2 again, which it sold as %3")
                       .arg(kiosk.disk->kiosk())
                       .arg(name(right.first), sold->second));
}

void Oracle::leasesChanged(int kiosk)
{
    Kiosk &machine = m_kiosks[size_t(kiosk)];
    std::set<std::pair<UnitKey, quint64>> rights;
    for (const auto &[unit, held] : machine.disk->rows.leases) {
        if (held.unit.state != State::Unsold)
            continue;
        const auto right = std::pair(unit, held.unit.lease.token);
        rights.insert(right);
        checkNotSold(machine, right);
        if (machine.rights.contains(right) || isTainted(unit) || isOver(unit) || machine.replaced)
            continue;
        const UnitRecord *record = m_hub.rows().units.find(unit, 0);
        const bool ours = record && record->state == UnitState::Leased && record->holder == machine.device &&
                          record->token == held.unit.lease.token;
        if (!ours && !m_backup)
            fail("I3", QStringLiteral("kiosk %1 took %2 under token %3, which the hub does not know")
                           .arg(kiosk)
                           .arg(name(unit))
                           .arg(held.unit.lease.token));
    }
    machine.rights = std::move(rights);
}

void Oracle::cacheChanged(int kiosk)
{
    Kiosk &machine = m_kiosks[size_t(kiosk)];
    const KioskRows &rows = machine.disk->rows;
    // What was the hub's at the last page still is, where nothing newer came; from time to time all of it is looked at.
    constexpr int pagesBetween = 8;
    const bool all = ++machine.pages % pagesBetween == 0 || rows.cursor.sequence < machine.compared;
    const qint64 compared = std::exchange(machine.compared, 0);
    if (rows.cursor.epoch != m_hub.rows().epoch)
        return; // of a hub that was restored since
    for (const auto &[key, change] : m_hub.rows().changes.committed()) {
        if (change.sequence > rows.cursor.sequence || (!all && change.sequence <= compared))
            continue;
        const auto here = rows.states.find(key);
        const bool equal = here == rows.states.end() ? change.body.isEmpty() : here->second.body == change.body;
        if (!equal) {
            fail("I11", QStringLiteral("kiosk %1 at %2 has not the hub's %3")
                            .arg(kiosk)
                            .arg(rows.cursor.sequence)
                            .arg(key.second));
            return;
        }
    }
    machine.compared = rows.cursor.sequence;
}

void Oracle::published(qint64 number, const QByteArray &manifest)
{
    const auto [known, isNew] = m_published.emplace(number, manifest);
    if (!isNew && known->second != manifest)
        fail("I8", QStringLiteral("release %1 was published twice and differs").arg(number));
    m_newest = number;
}

void Oracle::releaseShown(int kiosk)
{
    Kiosk &machine = m_kiosks[size_t(kiosk)];
    const KioskRows &rows = machine.disk->rows;
    if (rows.shown < machine.shown)
        fail("I9",
             QStringLiteral("kiosk %1 went back from release %2 to %3").arg(kiosk).arg(machine.shown).arg(rows.shown));
    machine.shown = rows.shown;
    visitShows(kiosk, rows.shown);
}

void Oracle::visitShows(int kiosk, qint64 release)
{
    const KioskRows &rows = m_kiosks[size_t(kiosk)].disk->rows;
    const auto row = rows.releases.find(release);
    const auto published = m_published.find(release);
    if (row == rows.releases.end() || published == m_published.end() || published->second != row->second.manifest) {
        fail("I8", QStringLiteral("kiosk %1 shows a release nobody published").arg(kiosk));
        return;
    }
    for (const QByteArray &object : objectsOf(published->second).value_or(QList<QByteArray>())) {
        const auto bytes = rows.objects.find(object);
        if (bytes == rows.objects.end() || hashOf(bytes->second) != object) {
            fail("I8", QStringLiteral("kiosk %1 shows release %2 without all its objects").arg(kiosk).arg(release));
            return;
        }
    }
}

} // namespace parvis::simulate
