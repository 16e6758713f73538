// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/absencelist.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/placing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace parvis::hub
{

using namespace appointments;
using store::DeskRecord;
using store::HubTransaction;

namespace
{

constexpr int mostPlaces = 100'000;
constexpr int mostAbsences = 1'000;

bool covers(const Absence &absence, const UnitKey &place)
{
    return absence.resources.contains(place.resource) && place.start >= absence.from && place.start < absence.until;
}

bool isOutBefore(const AbsenceRecord &record, const UnitKey &place)
{
    return record.outBefore.value(place.resource).contains(place.start);
}

Result<QList<std::pair<DeskRecord, AbsenceRecord>>> readAll(HubTransaction &transaction, Instant now)
{
    const auto kept = transaction.deskRecords(AbsenceList::kind, Instant(), mostAbsences);
    if (!kept)
        return kept.error();
    QList<std::pair<DeskRecord, AbsenceRecord>> all;
    for (const DeskRecord &record : *kept) {
        const auto absence = AbsenceRecord::decode(record);
        if (absence && !absence->isWithdrawn && absence->entered.absence.until > now)
            all.append({record, *absence});
    }
    return all;
}

Result<void> rewrite(HubTransaction &transaction, const DeskRecord &before, const AbsenceRecord &after, Instant now)
{
    const auto put =
        transaction.putDeskRecord({AbsenceList::kind, before.id, before.revision + 1, now, after.encode()});
    if (!put)
        return put.error();
    return *put ? Result<void>() : Error(HubRefusal::Taken, QStringLiteral("absence"));
}

} // namespace

const QString AbsenceList::kind = QStringLiteral("absence");

QByteArray AbsenceRecord::encode() const
{
    QJsonObject out;
    for (auto resource = outBefore.begin(); resource != outBefore.end(); ++resource) {
        QJsonArray list;
        for (const Instant start : *resource)
            list << toText(start);
        out.insert(resource.key(), list);
    }
    QJsonObject json{{QStringLiteral("resources"), QJsonArray::fromStringList(entered.absence.resources)},
                     {QStringLiteral("from"), toText(entered.absence.from)},
                     {QStringLiteral("until"), toText(entered.absence.until)},
                     {QStringLiteral("appointments"), entered.appointments},
                     {QStringLiteral("entered"), toText(entered.entered)},
                     {QStringLiteral("by"), entered.by}};
    if (!out.isEmpty())
        json.insert(QStringLiteral("outBefore"), out);
    if (isWithdrawn)
        json.insert(QStringLiteral("withdrawn"), true);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<AbsenceRecord> AbsenceRecord::decode(const DeskRecord &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record.body).object();
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto from = parseInstant(text("from"));
    const auto until = parseInstant(text("until"));
    if (!from || !until)
        return std::nullopt;
    AbsenceRecord read;
    read.entered = {record.id,
                    {json.value(QStringLiteral("resources")).toVariant().toStringList(), *from, *until},
                    json.value(QStringLiteral("appointments")).toInt(),
                    text("by"),
                    parseInstant(text("entered")).value_or(record.changed)};
    const QJsonObject out = json.value(QStringLiteral("outBefore")).toObject();
    for (auto resource = out.begin(); resource != out.end(); ++resource) {
        const QJsonArray starts = resource->toArray();
        for (const QJsonValue &start : starts) {
            if (const auto instant = parseInstant(start.toString()))
                read.outBefore[resource.key()].insert(*instant);
        }
    }
    read.isWithdrawn = json.value(QStringLiteral("withdrawn")).toBool();
    return read;
}

Result<QList<EnteredAbsence>> AbsenceList::list(const QString &site)
{
    QList<EnteredAbsence> absences;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto all = readAll(transaction, m_clock.now());
        if (!all)
            return all.error();
        for (const auto &[kept, record] : *all)
            absences << record.entered;
        return {};
    });
    if (!done)
        return done.error();
    std::sort(absences.begin(), absences.end(), [](const EnteredAbsence &a, const EnteredAbsence &b) {
        return std::tie(a.absence.from, a.id) < std::tie(b.absence.from, b.id);
    });
    return absences;
}

Result<int> AbsenceList::withdraw(const QString &site, const QString &id)
{
    int places = 0;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        const auto found = transaction.deskRecord(kind, id);
        if (!found)
            return found.error();
        auto absence = *found ? AbsenceRecord::decode(**found) : std::nullopt;
        if (!absence)
            return Error(HubRefusal::NotFound, QStringLiteral("absence"));
        if (std::exchange(absence->isWithdrawn, true))
            return {};
        auto others = readAll(transaction, now);
        if (!others)
            return others.error();
        others->removeIf([&](const auto &other) { return other.first.id == id; });
        QSet<QString> changed;
        const Absence &span = absence->entered.absence;
        const auto units = transaction.units(std::max(span.from, now), span.until, mostPlaces);
        if (!units)
            return units.error();
        for (const UnitRecord &unit : *units) {
            if (!covers(span, unit.key) || isOutBefore(*absence, unit.key))
                continue;
            bool isElsewhereOut = false;
            for (auto &[kept, other] : *others) {
                if (!covers(other.entered.absence, unit.key))
                    continue;
                isElsewhereOut = true;
                if (other.outBefore[unit.key.resource].erase(unit.key.start) > 0) // from now on it is out by that one
                    changed << kept.id;
            }
            if (isElsewhereOut || unit.state != UnitState::Withdrawn)
                continue;
            UnitEvent event;
            event.kind = UnitEvent::Kind::Restore;
            event.at = now;
            const auto applied = UnitBook(transaction).apply(unit.key, event);
            if (!applied && !isUnitRefusal(applied.error()))
                return applied.error();
            places += applied.ok();
        }
        for (const auto &[kept, other] : *others) {
            if (!changed.contains(kept.id))
                continue;
            if (auto written = rewrite(transaction, kept, other, now); !written)
                return written;
        }
        return rewrite(transaction, **found, *absence, now);
    });
    return done ? Result<int>(places) : Result<int>(done.error());
}

} // namespace parvis::hub
