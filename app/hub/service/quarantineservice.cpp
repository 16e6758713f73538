// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/quarantineservice.h"

#include "hub/service/honouring.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/journalintake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

using store::Appointment;
using store::AppointmentStatus;
using store::EntryKind;
using store::HubTransaction;
using Decision = QuarantineDecision;

namespace
{

constexpr qsizetype longestNote = 1'000;
constexpr std::chrono::hours longestVisit{24};

const struct {
    Decision decision;
    const char *text;
} decisions[] = {{Decision::TakeIn, "take-in"},
                 {Decision::Honour, "honour"},
                 {Decision::Handled, "handled"},
                 {Decision::Discard, "discard"}};

// It is for a place; who wants to be called back gets none.
bool isBooking(const JournalEntry &entry)
{
    const QJsonObject facts = QJsonDocument::fromJson(entry.entry.facts).object();
    return store::parseEntryKind(entry.kindText) == EntryKind::Booking &&
           facts[QStringLiteral("mode")].toString() != QLatin1String("call-back");
}

// The resource the kiosk sold: a booking without a place no longer says it.
QString resourceSold(const JournalEntry &entry)
{
    return QJsonDocument::fromJson(entry.entry.facts)
        .object()[QStringLiteral("units")][0][QStringLiteral("resource")]
        .toString();
}

bool stands(const Appointment &appointment)
{
    return !appointment.resource.isEmpty() && appointment.status != AppointmentStatus::Cancelled &&
           appointment.status != AppointmentStatus::NoShow;
}

Result<QList<Appointment>> whoIsThere(HubTransaction &transaction, const Appointment &mine, const QString &resource)
{
    const auto around = transaction.appointmentsBetween(mine.start - longestVisit, mine.end);
    if (!around)
        return around.error();
    QList<Appointment> there;
    for (const Appointment &other : *around) {
        if (other.id != mine.id && other.resource == resource && other.end > mine.start && stands(other))
            there << other;
    }
    return there;
}

QList<Decision> possibleFor(const JournalEntry &entry, const std::optional<Appointment> &mine)
{
    QList<Decision> possible;
    const bool isRead = !entry.isMalformed && store::parseEntryKind(entry.kindText);
    const bool waits = mine && mine->status == AppointmentStatus::Requested;
    if (isRead && (!isBooking(entry) || !mine || waits))
        possible << Decision::TakeIn;
    if (isRead && isBooking(entry) && (!mine || waits))
        possible << Decision::Honour;
    return possible << Decision::Handled << Decision::Discard;
}

// A request that shall have no effect is called off, so that nobody looks for a place for it.
Result<void> callOff(HubTransaction &transaction, const QString &id, Instant now)
{
    const auto found = transaction.appointment(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->status != AppointmentStatus::Requested)
        return {};
    Appointment appointment = **found;
    appointment.status = AppointmentStatus::Cancelled;
    appointment.changed = now;
    ++appointment.revision;
    return transaction.putAppointment(appointment);
}

Result<void> checkVerdict(const QuarantineVerdict &verdict)
{
    if (verdict.by.trimmed().isEmpty())
        return Error(HubRefusal::Invalid, QStringLiteral("by"));
    const bool needsNote = verdict.decision == Decision::Handled || verdict.decision == Decision::Discard;
    if ((needsNote && verdict.note.trimmed().isEmpty()) || verdict.note.size() > longestNote)
        return Error(HubRefusal::Invalid, QStringLiteral("note"));
    return {};
}

} // namespace

QString toText(QuarantineDecision decision)
{
    for (const auto &known : decisions) {
        if (known.decision == decision)
            return QLatin1String(known.text);
    }
    return {};
}

std::optional<QuarantineDecision> parseQuarantineDecision(const QString &text)
{
    for (const auto &known : decisions) {
        if (text == QLatin1String(known.text))
            return known.decision;
    }
    return std::nullopt;
}

Result<QuarantineCase> QuarantineService::caseOf(HubTransaction &transaction, const store::QuarantineRow &row)
{
    const JournalEntry entry = m_reading(row.body);
    QuarantineCase made{row, entry.kindText, entry.entry.reference, entry.entry.procedure, {}, {}, {}};
    const auto mine = transaction.appointment(row.id);
    if (!mine)
        return mine.error();
    made.mine = *mine;
    if (row.resolution)
        return made;
    made.possible = possibleFor(entry, made.mine);
    if (made.mine && made.mine->resource.isEmpty()) {
        auto others = whoIsThere(transaction, *made.mine, resourceSold(entry));
        if (!others)
            return others.error();
        made.others = *std::move(others);
    }
    return made;
}

Result<QList<QuarantineCase>> QuarantineService::list(const QString &site, int limit)
{
    QList<QuarantineCase> cases;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto rows = transaction.quarantine(limit);
        if (!rows)
            return rows.error();
        for (const store::QuarantineRow &row : *rows) {
            auto made = caseOf(transaction, row);
            if (!made)
                return made.error();
            cases << *std::move(made);
        }
        return {};
    });
    return done ? Result<QList<QuarantineCase>>(cases) : Result<QList<QuarantineCase>>(done.error());
}

Result<QuarantineCase> QuarantineService::find(const QString &site, const QString &id)
{
    QuarantineCase found;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto row = transaction.quarantineRow(id);
        if (!row)
            return row.error();
        if (!*row)
            return Error(HubRefusal::NotFound, QStringLiteral("quarantine"));
        auto made = caseOf(transaction, **row);
        if (!made)
            return made.error();
        found = *std::move(made);
        return {};
    });
    return done ? Result<QuarantineCase>(found) : Result<QuarantineCase>(done.error());
}

Result<void> QuarantineService::takeIn(HubTransaction &transaction, const appointments::Plan *plan,
                                       const store::QuarantineRow &row, JournalEntry entry)
{
    // An id that came a second time with other content lies here under an id of its own, and is taken in under it.
    entry.entry.id = row.id;
    JournalIntake::Surroundings in{plan, row.device, m_clock.now(), false, m_ids};
    in.takesAnyForm = true;
    const auto taken = JournalIntake(transaction, in).take(entry);
    if (!taken)
        return taken.error();
    if (taken->isEmpty())
        return {};
    // A booking that found no place is a request now, which is what was decided.
    const auto mine = transaction.appointment(row.id);
    if (!mine)
        return mine.error();
    return *mine ? Result<void>() : Error(HubRefusal::WrongState, *taken);
}

Result<QuarantineCase> QuarantineService::resolve(const QString &site, const appointments::Plan *plan,
                                                  const QString &id, const QuarantineVerdict &verdict)
{
    if (const auto fits = checkVerdict(verdict); !fits)
        return fits.error();
    QuarantineCase after;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto row = transaction.quarantineRow(id);
        if (!row)
            return row.error();
        if (!*row)
            return Error(HubRefusal::NotFound, QStringLiteral("quarantine"));
        const auto before = caseOf(transaction, **row);
        if (!before)
            return before.error();
        after = *before;
        if (const auto &made = (*row)->resolution)
            return made->decision == toText(verdict.decision) ? Result<void>()
                                                              : Error(HubRefusal::WrongState, made->decision);
        if (!before->possible.contains(verdict.decision))
            return Error(HubRefusal::WrongState, (*row)->because);
        const Instant now = m_clock.now();
        const bool isUsed = verdict.decision == Decision::TakeIn || verdict.decision == Decision::Honour;
        // What waits as a request was taken in already.
        if (isUsed && !before->mine) {
            if (auto taken = takeIn(transaction, plan, **row, m_reading((*row)->body)); !taken)
                return taken;
        }
        if (verdict.decision == Decision::Honour) {
            if (auto placed = honour(transaction, plan, {id, verdict.start, verdict.resource, now}); !placed)
                return placed;
        }
        if (verdict.decision == Decision::Discard) {
            if (auto off = callOff(transaction, id, now); !off)
                return off;
        }
        const store::Resolution resolution{toText(verdict.decision), verdict.by.trimmed(), now, verdict.note.trimmed()};
        const auto resolved = transaction.resolveQuarantine(id, resolution);
        if (!resolved)
            return resolved.error();
        const auto written = transaction.quarantineRow(id);
        if (!written)
            return written.error();
        auto made = caseOf(transaction, written->value_or(**row));
        if (!made)
            return made.error();
        after = *std::move(made);
        return {};
    });
    return done ? Result<QuarantineCase>(after) : Result<QuarantineCase>(done.error());
}

} // namespace parvis::hub
