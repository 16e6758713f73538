// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/appointmentnotes.h"

#include "hub/service/hubrefusal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

namespace
{

const QString kind = QStringLiteral("appointment");

} // namespace

Result<void> keepNote(store::HubTransaction &transaction, const QString &appointment, const AppointmentNote &note)
{
    const auto before = transaction.deskRecord(kind, appointment);
    if (!before)
        return before.error();
    const QJsonObject body{{QStringLiteral("text"), note.text}, {QStringLiteral("by"), note.by}};
    const auto put =
        transaction.putDeskRecord({kind, appointment, *before ? (*before)->revision + 1 : 1, note.at,
                                   QJsonDocument(body).toJson(QJsonDocument::Compact)});
    if (!put)
        return put.error();
    return *put ? Result<void>() : Error(HubRefusal::Taken, QStringLiteral("another desk was quicker"));
}

Result<QHash<QString, AppointmentNote>> notesOf(store::HubTransaction &transaction,
                                                const QList<store::Appointment> &appointments)
{
    QStringList ids;
    for (const store::Appointment &appointment : appointments)
        ids << appointment.id;
    const auto records = transaction.deskRecordsOf(kind, ids);
    if (!records)
        return records.error();
    QHash<QString, AppointmentNote> notes;
    for (const store::DeskRecord &record : *records) {
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        notes.insert(record.id, {body.value(QStringLiteral("text")).toString(),
                                 body.value(QStringLiteral("by")).toString(), record.changed});
    }
    return notes;
}

} // namespace parvis::hub
