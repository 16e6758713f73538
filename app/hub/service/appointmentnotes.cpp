// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/appointmentnotes.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace parvis::hub
{

using store::Appointment;
using store::AppointmentStatus;

namespace
{

const QString kind = QStringLiteral("appointment");

AgentDeed parseDeed(const QString &text)
{
    constexpr std::array deeds{AgentDeed::Moved, AgentDeed::Placed, AgentDeed::Cancelled};
    const auto found = std::find_if(deeds.begin(), deeds.end(), [&](AgentDeed deed) { return toText(deed) == text; });
    return found == deeds.end() ? AgentDeed::None : *found;
}

QByteArray bodyOf(const AppointmentNote &note)
{
    QJsonObject body{{QStringLiteral("text"), note.text},
                     {QStringLiteral("by"), note.by},
                     {QStringLiteral("deed"), toText(note.deed)},
                     {QStringLiteral("revision"), note.revision}};
    if (note.from)
        body.insert(QStringLiteral("from"), toText(*note.from));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

AppointmentNote noteOf(const store::DeskRecord &record)
{
    const QJsonObject body = QJsonDocument::fromJson(record.body).object();
    AppointmentNote note{body.value(QStringLiteral("text")).toString(), body.value(QStringLiteral("by")).toString(),
                         record.changed};
    note.deed = parseDeed(body.value(QStringLiteral("deed")).toString());
    note.from = parseInstant(body.value(QStringLiteral("from")).toString());
    note.revision = body.value(QStringLiteral("revision")).toInt();
    return note;
}

// EARLIER is what an agent did last, where nobody else has changed it since.
void setDeed(AppointmentNote *note, const Appointment &before, const Appointment &after,
             const std::optional<AppointmentNote> &earlier)
{
    if (after.status == AppointmentStatus::Cancelled && before.status != AppointmentStatus::Cancelled) {
        note->deed = AgentDeed::Cancelled;
        note->from = earlier ? earlier->from : std::nullopt;
    } else if (before.status == AppointmentStatus::Requested && after.status == AppointmentStatus::Confirmed) {
        note->deed = AgentDeed::Placed;
    } else if (earlier && (earlier->deed != AgentDeed::None || before.start == after.start)) {
        note->deed = earlier->deed;
        note->from = earlier->from;
    } else if (before.start != after.start) {
        note->deed = AgentDeed::Moved;
        note->from = before.start;
    }
    if (note->deed == AgentDeed::Moved && note->from == after.start) { // back where he knows it
        note->deed = AgentDeed::None;
        note->from.reset();
    }
}

} // namespace

Result<void> keepNote(store::HubTransaction &transaction, const Appointment &before, const Appointment &after,
                      const QString &text, const QString &by, Instant at)
{
    const auto record = transaction.deskRecord(kind, after.id);
    if (!record)
        return record.error();
    std::optional<AppointmentNote> earlier;
    if (*record)
        earlier = noteOf(**record);
    if (earlier && earlier->revision != before.revision)
        earlier.reset();
    AppointmentNote note{text.trimmed(), by, at};
    note.revision = after.revision;
    setDeed(&note, before, after, earlier);
    if (note.text.isEmpty() && before.revision == after.revision)
        return {};
    if (note.text.isEmpty() && earlier)
        note.text = earlier->text;
    const auto put =
        transaction.putDeskRecord({kind, after.id, *record ? (*record)->revision + 1 : 1, note.at, bodyOf(note)});
    if (!put)
        return put.error();
    return *put ? Result<void>() : Error(HubRefusal::Taken, QStringLiteral("another desk was quicker"));
}

Result<QHash<QString, AppointmentNote>> notesOf(store::HubTransaction &transaction,
                                                const QList<Appointment> &appointments)
{
    QStringList ids;
    for (const Appointment &appointment : appointments)
        ids << appointment.id;
    const auto records = transaction.deskRecordsOf(kind, ids);
    if (!records)
        return records.error();
    QHash<QString, AppointmentNote> notes;
    for (const store::DeskRecord &record : *records)
        notes.insert(record.id, noteOf(record));
    return notes;
}

Result<std::optional<AppointmentNote>> currentNote(store::HubTransaction &transaction, const Appointment &appointment)
{
    const auto record = transaction.deskRecord(kind, appointment.id);
    if (!record)
        return record.error();
    if (!*record)
        return std::optional<AppointmentNote>();
    const AppointmentNote note = noteOf(**record);
    const bool isCurrent =
        note.revision == appointment.revision && (note.deed != AgentDeed::None || !note.text.isEmpty());
    return isCurrent ? std::optional(note) : std::nullopt;
}

QString toText(AgentDeed deed)
{
    switch (deed) {
    case AgentDeed::Moved:
        return QStringLiteral("moved");
    case AgentDeed::Placed:
        return QStringLiteral("placed");
    case AgentDeed::Cancelled:
        return QStringLiteral("cancelled");
    case AgentDeed::None:
        break;
    }
    return QStringLiteral("none");
}

} // namespace parvis::hub
