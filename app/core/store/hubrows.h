// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/unitstate.h"
#include "store/hubrecords.h"
#include "store/hubtable.h"

class QSqlQuery;

/// The hub's tables, and how each record lies in its row. Reading starts at the first column after the site.
namespace parvis::store::hubrows
{

[[nodiscard]] const HubTable &units();
[[nodiscard]] const HubTable &atoms();
[[nodiscard]] const HubTable &appointments();
[[nodiscard]] const HubTable &alerts();
[[nodiscard]] const HubTable &changes();
[[nodiscard]] const HubTable &inbox();
[[nodiscard]] const HubTable &submissions();
[[nodiscard]] const HubTable &quarantine();
[[nodiscard]] const HubTable &devices();
[[nodiscard]] const HubTable &handOffs();
[[nodiscard]] const HubTable &visitViews();
[[nodiscard]] const HubTable &handOffActs();
[[nodiscard]] const HubTable &releases();
[[nodiscard]] const HubTable &facts();
[[nodiscard]] const HubTable &tickets();
[[nodiscard]] const HubTable &deskAgents();
[[nodiscard]] const HubTable &opinions();
[[nodiscard]] const HubTable &opinionMarks();
[[nodiscard]] const HubTable &visitLists();
[[nodiscard]] const HubTable &deskRecords();
[[nodiscard]] const HubTable &badges();

[[nodiscard]] qint64 milliseconds(Instant at);
[[nodiscard]] Instant instant(const QVariant &milliseconds);
/// queue::handlingTime() in seconds, or null.
[[nodiscard]] QVariant handled(const queue::Ticket &ticket);

[[nodiscard]] QVariantList row(const appointments::UnitRecord &unit);
[[nodiscard]] QVariantList row(const Appointment &appointment);
[[nodiscard]] QVariantList row(const AlertWish &alert);
[[nodiscard]] QVariantList row(const InboxRow &entry);
[[nodiscard]] QVariantList row(const StoredSubmission &submission);
[[nodiscard]] QVariantList row(const QuarantineRow &entry);
[[nodiscard]] QVariantList row(const Device &device);
[[nodiscard]] QVariantList row(const HandOff &handOff);
[[nodiscard]] QVariantList row(const VisitView &view);
[[nodiscard]] QVariantList row(const HandOffAct &act);
[[nodiscard]] QVariantList row(const queue::Ticket &ticket);
[[nodiscard]] QVariantList row(const DeskAgent &agent);

[[nodiscard]] appointments::UnitRecord unit(const QSqlQuery &row);
[[nodiscard]] Appointment appointment(const QSqlQuery &row);
[[nodiscard]] AlertWish alert(const QSqlQuery &row);
[[nodiscard]] InboxRow inboxRow(const QSqlQuery &row);
[[nodiscard]] StoredSubmission submission(const QSqlQuery &row);
[[nodiscard]] QuarantineRow quarantineRow(const QSqlQuery &row);
[[nodiscard]] Device device(const QSqlQuery &row);
[[nodiscard]] HandOff handOff(const QSqlQuery &row);
[[nodiscard]] VisitView visitView(const QSqlQuery &row);
[[nodiscard]] HandOffAct handOffAct(const QSqlQuery &row);
[[nodiscard]] DeskAgent deskAgent(const QSqlQuery &row);

} // namespace parvis::store::hubrows
