// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/oracle.h"

#include "sync/simulate/oraclewords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

using namespace store;

Oracle::Oracle(const Agenda &agenda, const HubDatabase &hub, milliseconds grid)
    : m_agenda(agenda), m_hub(hub), m_grid(grid)
{
}

void Oracle::addKiosk(KioskDisk *disk, const QString &device)
{
    m_kiosks.push_back({disk, device, false, 0, 0, false, false, {}, {}, 0, 0, 0});
    disk->watcher = this;
}

void Oracle::fail(const char *invariant, const QString &what)
{
    if (!m_violation)
        m_violation = Violation{QLatin1String(invariant), what};
}

void Oracle::shown(Promise promise)
{
    promise.code = plain(promise.code);
    promise.shown = m_agenda.now();
    if (promise.kind == Promise::Kind::Booked && promise.way == sync::Way::Online && answersMayBeOld()) {
        // Its kiosk may have told its journal before this answer came, and the hub have given the place away since.
        const Appointment *known = appointmentOf(promise.code);
        promise.lost = !known || !isConfirmed(known->status);
    }
    m_promises.push_back(std::move(promise));
}

bool Oracle::answersMayBeOld() const
{
    return m_restored && m_agenda.now() < *m_restored + std::chrono::seconds(30); // links give up before
}

void Oracle::changedOnline(Promise &promise)
{
    promise.changedOnline = true;
    promise.lost = promise.lost || answersMayBeOld();
}

Promise *Oracle::promise(const QString &code)
{
    for (Promise &one : m_promises) {
        if (one.kind != Promise::Kind::Submission && one.code == plain(code))
            return &one;
    }
    return nullptr;
}

std::vector<UnitKey> Oracle::unitsOf(const Appointment &appointment) const
{
    std::vector<UnitKey> units;
    const Instant end = appointment.end + std::chrono::minutes(appointment.bufferMinutes);
    for (Instant start = appointment.start; start < end; start += m_grid)
        units.push_back({appointment.resource, start});
    return units;
}

const Appointment *Oracle::appointmentOf(const QString &code) const
{
    const QString *id = m_hub.rows().codes.find(code, 0);
    return id ? m_hub.rows().appointments.find(*id, 0) : nullptr;
}

// --- disasters ------------------------------------------------------------------------------------------------------

void Oracle::overridden(const QString &device)
{
    for (Kiosk &kiosk : m_kiosks) {
        if (kiosk.device == device)
            kiosk.wasOverridden = true;
    }
    for (const auto &[unit, record] : m_hub.rows().units.committed()) {
        if (record.holder == device)
            m_tainted.insert(unit);
    }
    for (const Kiosk &kiosk : m_kiosks) {
        for (const auto &[unit, held] : kiosk.disk->rows.leases) {
            if (kiosk.device == device)
                m_tainted.insert(unit);
        }
    }
}

void Oracle::diskReplaced(int kiosk, const KioskRows &before, const KioskRows &image)
{
    for (const KioskRows *rows : {&before, &image}) {
        for (const auto &[unit, held] : rows->leases)
            m_tainted.insert(unit);
    }
    Kiosk &replaced = m_kiosks[size_t(kiosk)];
    for (const auto &[unit, record] : m_hub.rows().units.committed()) {
        if (record.holder == replaced.device)
            m_tainted.insert(unit);
    }
    // What was written after the image and not yet at the hub is gone with the disk; only then is it no fault of ours.
    for (const auto &[sequence, row] : before.journal) {
        if (image.journal.contains(sequence) && image.journal.at(sequence).entry.id == row.entry.id)
            continue;
        for (Promise &promise : m_promises) {
            if ((promise.entry == row.entry.id || promise.code == m_codeOfEntry[row.entry.id]) && !hubHas(row.entry))
                promise.lost = true;
        }
        if (row.entry.kind != EntryKind::Cancellation || hubHas(row.entry))
            continue;
        const QString code = m_codeOfEntry[row.entry.id];
        m_offlineCancelled.remove(code);
        if (const Appointment *appointment = appointmentOf(code))
            m_ghosts << appointment->id;
        if (Promise *const cancelled = promise(code)) {
            cancelled->cancelled = false;
            cancelled->maybeCancelled = true;
        }
    }
    const Device *device = m_hub.rows().devices.find(replaced.device, 0);
    replaced.replacedRun = 0;
    replaced.imageHead = image.head.sequence;
    replaced.replaced = device && device->chainSequence > image.head.sequence;
    replaced.wasReplaced = true;
    replaced.shown = image.shown;
    replaced.compared = 0;
    replaced.rights.clear();
    replaced.sold.clear();
}

void Oracle::hubRestored(Instant backup)
{
    m_backup = m_backup ? std::min(*m_backup, backup) : backup;
    m_restored = m_agenda.now();
    m_newest = 0;
    m_bookedAtHub.clear();
    m_spans.clear();
    m_awaiting.clear();
    for (const auto &[id, appointment] : m_hub.rows().appointments.committed())
        occupy(nullptr, &appointment);
    for (Promise &promise : m_promises) {
        const bool isKiosks = promise.way == sync::Way::Lease && !promise.changedOnline;
        if (promise.kind == Promise::Kind::Submission || isKiosks || isJournalled(promise))
            continue;
        const Appointment *known = appointmentOf(promise.code);
        if (promise.changedOnline || !known || !isConfirmed(known->status) || known->start != promise.start)
            promise.lost = true;
    }
    m_lastSequence = 0;
    for (Kiosk &kiosk : m_kiosks)
        kiosk.compared = 0;
    m_agents.clear(); // it knows of a claim what the backup says
    for (const auto &[id, handOff] : m_hub.rows().handOffs.committed()) {
        if (handOff.state == HandOffState::Claimed)
            m_agents[id] = {handOff.agent, Instant()}; // when he was heard, only the hub's own clock says
    }
}

bool Oracle::isJournalled(const Promise &promise) const
{
    const EntryKind kind = promise.cancelled ? EntryKind::Cancellation : EntryKind::Booking;
    for (const Kiosk &kiosk : m_kiosks) {
        for (const auto &[sequence, row] : kiosk.disk->rows.journal) {
            const auto code = m_codeOfEntry.find(row.entry.id);
            if (row.entry.kind != kind || code == m_codeOfEntry.end() || code->second != promise.code)
                continue;
            const QJsonObject facts = QJsonDocument::fromJson(row.entry.facts).object();
            const Instant start(milliseconds(qint64(facts.value(QLatin1String("start")).toDouble())));
            const QString resource = facts.value(QLatin1String("units"))[0][QLatin1String("resource")].toString();
            const bool isLastWord = start == promise.start && resource == promise.resource;
            if (promise.cancelled || isLastWord)
                return true;
        }
    }
    return false;
}

void Oracle::booted(int kiosk, int run)
{
    Kiosk &machine = m_kiosks[size_t(kiosk)];
    if (machine.replaced && machine.replacedRun == 0)
        machine.replacedRun = run;
    machine.compared = 0;
    if (machine.disk->rows.shown < machine.shown)
        fail("I9", QStringLiteral("kiosk %1 shows an older release after a restart").arg(kiosk));
    for (const Promise &promise : m_promises) {
        if (promise.kiosk != kiosk || promise.entry.isEmpty() || promise.lost)
            continue;
        bool found = false;
        for (const auto &[sequence, row] : machine.disk->rows.journal)
            found = found || row.entry.id == promise.entry;
        if (!found && !hubHas(m_written[promise.entry].entry))
            fail("I5", QStringLiteral("entry %1 was acknowledged and is gone after a restart").arg(promise.entry));
    }
}

void Oracle::stopped(int kiosk)
{
    m_ghosts << m_lastEntry[kiosk];
}

bool Oracle::isFrozen(const Kiosk &kiosk) const
{
    const Device *device = m_hub.rows().devices.find(kiosk.device, 0);
    const auto fact = kiosk.disk->rows.facts.find(QStringLiteral("frozen"));
    return (device && (device->frozen || device->setAside)) ||
           (fact != kiosk.disk->rows.facts.end() && !fact->second.isEmpty());
}

bool Oracle::isQuarantined(const QString &code) const
{
    for (const auto &[entry, entryCode] : m_codeOfEntry) {
        if (entryCode == code && m_hub.rows().quarantine.find(entry, 0))
            return true;
    }
    return false;
}

void Oracle::asked(int machine)
{
    auto &[since, requests] = m_requests[machine];
    if (m_agenda.now() >= since + std::chrono::minutes(1)) {
        since = m_agenda.now();
        requests = 0;
    }
    if (++requests > 400)
        fail("I12", QStringLiteral("machine %1 asks the hub more than 400 times a minute").arg(machine));
}

void Oracle::leasesAnswered(int kiosk, int run)
{
    if (kiosk >= int(m_kiosks.size()))
        return;
    const Kiosk &machine = m_kiosks[size_t(kiosk)];
    if (!machine.replaced || machine.replacedRun == 0 || run < machine.replacedRun)
        return;
    if (!isFrozen(machine))
        fail("I14", QStringLiteral("kiosk %1 runs from an old image and is not frozen").arg(kiosk));
}

} // namespace parvis::simulate
