// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"
#include "sync/simulate/table.h"

#include <utility>

namespace parvis::simulate
{

using EntityAndKey = std::pair<QString, QString>;
using ResourceAndStep = std::pair<QString, qint64>;

/// The tables of a hub with one site. A copy is a backup.
struct HubRows {
    Table<appointments::UnitKey, appointments::UnitRecord> units;
    Table<ResourceAndStep, QString> atoms; ///< who took the step
    Table<QString, store::Appointment> appointments;
    Table<QString, QString> codes; ///< code -> appointment
    Table<QString, store::AlertWish> alerts;
    Table<EntityAndKey, store::Change> changes;
    Table<int, store::StreamState> stream; ///< one row, 0
    Table<QString, store::InboxRow> inbox;
    Table<QString, store::StoredSubmission> submissions;
    Table<int, qint64> submissionNumber; ///< one row, 0
    Table<QString, store::QuarantineRow> quarantine;
    Table<QString, store::Device> devices;
    Table<QString, store::HandOff> handOffs;
    Table<QString, store::VisitView> visitViews;
    Table<std::pair<QString, qint64>, store::HandOffAct> acts; ///< by hand-off and number
    Table<qint64, store::ReleaseRow> releases;
    Table<QByteArray, QByteArray> objects;
    Table<QString, QByteArray> facts;
    Table<QString, queue::Ticket> tickets;
    Table<QString, QString> labels; ///< day and label -> ticket
    Table<QString, store::DeskAgent> deskAgents;
    Table<std::pair<QString, QString>, store::DeskRecord> deskRecords; ///< by kind and id
    QString epoch;
};

/// Sees every commit while it happens: the rows still show the state before.
class CommitWatcher
{
public:
    virtual ~CommitWatcher() = default;
    virtual void unitChanged(const appointments::UnitRecord *before, const appointments::UnitRecord *after) = 0;
    virtual void appointmentChanged(const store::Appointment *before, const store::Appointment *after) = 0;
    virtual void submissionAdded(const store::StoredSubmission &submission) = 0;
    virtual void quarantineAdded(const store::QuarantineRow &row) = 0;
    virtual void deviceChanged(const store::Device *before, const store::Device *after) = 0;
    virtual void handOffChanged(const store::HandOff *before, const store::HandOff *after) = 0;
    virtual void feedChanged(const store::Change &change) = 0;
    /// The rows now show the state after.
    virtual void committed() = 0;
};

} // namespace parvis::simulate
