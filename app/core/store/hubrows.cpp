// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hubrows.h"

#include "wire/ticketcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace parvis::store::hubrows
{

namespace
{

QVariant optionalTime(const std::optional<Instant> &at)
{
    return at ? QVariant(milliseconds(*at)) : QVariant();
}

std::optional<Instant> optionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(instant(value));
}

// [["passport",2],...]: small, and only ever read whole.
QString reasonsText(const QList<BookedReason> &reasons)
{
    QJsonArray array;
    for (const BookedReason &reason : reasons)
        array.append(QJsonArray{reason.reason, reason.persons});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<BookedReason> reasonsFrom(const QString &text)
{
    QList<BookedReason> reasons;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &reason : array)
        reasons.append({reason.toArray().at(0).toString(), reason.toArray().at(1).toInt()});
    return reasons;
}

// "1772438400000 1772439300000": milliseconds since 1970.
QString instantsText(const QList<Instant> &instants)
{
    QStringList numbers;
    for (const Instant at : instants)
        numbers.append(QString::number(at.time_since_epoch().count()));
    return numbers.join(QLatin1Char(' '));
}

QList<Instant> instantsFrom(const QString &text)
{
    QList<Instant> instants;
    for (const QString &number : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        instants.append(Instant(std::chrono::milliseconds(number.toLongLong())));
    return instants;
}

} // namespace

qint64 milliseconds(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instant(const QVariant &milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds.toLongLong()));
}

QVariantList row(const appointments::UnitRecord &unit)
{
    return {unit.key.resource,     milliseconds(unit.key.start), int(unit.state), qint64(unit.token),
            unit.holder,           milliseconds(unit.until),     unit.booking,    unit.recalled,
            unit.withdrawnIfUnsold};
}

appointments::UnitRecord unit(const QSqlQuery &row)
{
    appointments::UnitRecord unit;
    unit.key = {row.value(0).toString(), instant(row.value(1))};
    unit.state = appointments::UnitState(row.value(2).toInt());
    unit.token = row.value(3).toULongLong();
    unit.holder = row.value(4).toString();
    unit.until = instant(row.value(5));
    unit.booking = row.value(6).toString();
    unit.recalled = row.value(7).toBool();
    unit.withdrawnIfUnsold = row.value(8).toBool();
    return unit;
}

QVariantList row(const Appointment &a)
{
    return {a.id,
            a.code,
            a.resource,
            milliseconds(a.start),
            milliseconds(a.end),
            a.bufferMinutes,
            reasonsText(a.reasons),
            a.language,
            a.audience,
            int(a.status),
            optionalTime(a.heldUntil),
            a.personKey,
            a.contact,
            a.contactScheme,
            a.device,
            a.revision,
            milliseconds(a.created),
            milliseconds(a.changed),
            int(a.channel)};
}

Appointment appointment(const QSqlQuery &row)
{
    Appointment a;
    a.id = row.value(0).toString();
    a.code = row.value(1).toString();
    a.resource = row.value(2).toString();
    a.start = instant(row.value(3));
    a.end = instant(row.value(4));
    a.bufferMinutes = row.value(5).toInt();
    a.reasons = reasonsFrom(row.value(6).toString());
    a.language = row.value(7).toString();
    a.audience = row.value(8).toString();
    a.status = AppointmentStatus(row.value(9).toInt());
    a.heldUntil = optionalInstant(row.value(10));
    a.personKey = row.value(11).toString();
    a.contact = row.value(12).toByteArray();
    a.contactScheme = row.value(13).toString();
    a.device = row.value(14).toString();
    a.revision = row.value(15).toInt();
    a.created = instant(row.value(16));
    a.changed = instant(row.value(17));
    a.channel = appointments::Channel(row.value(18).toInt());
    return a;
}

QVariantList row(const AlertWish &alert)
{
    return {alert.appointment,         alert.filter,    milliseconds(alert.created), alert.offered, alert.hold,
            instantsText(alert.letGo), alert.unanswered};
}

AlertWish alert(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toByteArray(), instant(row.value(2)),
            row.value(3).toBool(),   row.value(4).toString(),    instantsFrom(row.value(5).toString()),
            row.value(6).toInt()};
}

QVariantList row(const InboxRow &entry)
{
    return {entry.key, entry.fingerprint, entry.status, entry.answer, milliseconds(entry.created)};
}

InboxRow inboxRow(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toByteArray(), row.value(2).toInt(), row.value(3).toByteArray(),
            instant(row.value(4))};
}

QVariantList row(const StoredSubmission &s)
{
    return {s.sequence,  s.id,        s.device,
            s.reference, s.procedure, s.form,
            s.formHash,  s.language,  milliseconds(s.created),
            s.scheme,    s.payload,   s.document};
}

StoredSubmission submission(const QSqlQuery &row)
{
    StoredSubmission s;
    s.sequence = row.value(0).toLongLong();
    s.id = row.value(1).toString();
    s.device = row.value(2).toString();
    s.reference = row.value(3).toString();
    s.procedure = row.value(4).toString();
    s.form = row.value(5).toString();
    s.formHash = row.value(6).toByteArray();
    s.language = row.value(7).toString();
    s.created = instant(row.value(8));
    s.scheme = row.value(9).toString();
    s.payload = row.value(10).toByteArray();
    s.document = row.value(11).toByteArray();
    return s;
}

QVariantList row(const QuarantineRow &entry)
{
    const Resolution told = entry.resolution.value_or(Resolution());
    const QVariant at = entry.resolution ? QVariant(milliseconds(told.at)) : QVariant();
    return {entry.id,
            entry.device,
            entry.because,
            entry.body,
            milliseconds(entry.created),
            entry.resolution.has_value(),
            told.decision,
            told.by,
            at,
            told.note};
}

QuarantineRow quarantineRow(const QSqlQuery &row)
{
    QuarantineRow entry{row.value(0).toString(),    row.value(1).toString(), row.value(2).toString(),
                        row.value(3).toByteArray(), instant(row.value(4)),   {}};
    if (row.value(5).toBool())
        entry.resolution = Resolution{row.value(6).toString(), row.value(7).toString(), instant(row.value(8)),
                                      row.value(9).toString()};
    return entry;
}

QVariantList row(const Device &device)
{
    return {device.id,
            device.name,
            device.kind,
            device.secretHash,
            milliseconds(device.enrolled),
            device.chainSequence,
            device.chainHead,
            device.frozen,
            device.frozenBecause,
            device.owesReoffer,
            device.setAside,
            optionalTime(device.lastSeen),
            device.report,
            device.series};
}

Device device(const QSqlQuery &row)
{
    Device device;
    device.id = row.value(0).toString();
    device.name = row.value(1).toString();
    device.kind = row.value(2).toString();
    device.secretHash = row.value(3).toByteArray();
    device.enrolled = instant(row.value(4));
    device.chainSequence = row.value(5).toLongLong();
    device.chainHead = row.value(6).toByteArray();
    device.frozen = row.value(7).toBool();
    device.frozenBecause = row.value(8).toString();
    device.owesReoffer = row.value(9).toBool();
    device.setAside = row.value(10).toBool();
    device.lastSeen = optionalInstant(row.value(11));
    device.report = row.value(12).toByteArray();
    device.series = row.value(13).toString();
    return device;
}

QVariantList row(const HandOff &handOff)
{
    return {handOff.id,
            handOff.device,
            int(handOff.state),
            handOff.language,
            handOff.context,
            handOff.agent,
            qint64(handOff.claimToken),
            optionalTime(handOff.heartbeat),
            milliseconds(handOff.created),
            milliseconds(handOff.changed),
            handOff.desk,
            handOff.agentId,
            handOff.onlyFor,
            handOff.note,
            handOff.passedBy};
}

HandOff handOff(const QSqlQuery &row)
{
    HandOff handOff;
    handOff.id = row.value(0).toString();
    handOff.device = row.value(1).toString();
    handOff.state = HandOffState(row.value(2).toInt());
    handOff.language = row.value(3).toString();
    handOff.context = row.value(4).toByteArray();
    handOff.agent = row.value(5).toString();
    handOff.claimToken = row.value(6).toULongLong();
    handOff.heartbeat = optionalInstant(row.value(7));
    handOff.created = instant(row.value(8));
    handOff.changed = instant(row.value(9));
    handOff.desk = row.value(10).toString();
    handOff.agentId = row.value(11).toString();
    handOff.onlyFor = row.value(12).toString();
    handOff.note = row.value(13).toString();
    handOff.passedBy = row.value(14).toString();
    return handOff;
}

QVariantList row(const VisitView &view)
{
    return {view.handOff, view.number, view.state, milliseconds(view.heard)};
}

VisitView visitView(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toByteArray(), instant(row.value(3))};
}

QVariantList row(const HandOffAct &act)
{
    return {act.handOff, act.number, act.id,   act.by,  act.who,
            act.kind,    act.field,  act.body, milliseconds(act.at)};
}

HandOffAct handOffAct(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toString(),
            row.value(3).toString(), row.value(4).toString(),   row.value(5).toString(),
            row.value(6).toString(), row.value(7).toByteArray(), instant(row.value(8))};
}

QVariant handled(const queue::Ticket &ticket)
{
    const auto time = queue::handlingTime(ticket);
    return time ? QVariant(qint64(time->count())) : QVariant();
}

QVariantList row(const queue::Ticket &ticket)
{
    return {ticket.id,
            ticket.day.toString(Qt::ISODate),
            ticket.label.toText(),
            int(ticket.now.state),
            ticket.now.service,
            ticket.revision,
            milliseconds(ticket.movedAt),
            !queue::isOver(ticket.now),
            handled(ticket),
            queue::isUntidy(ticket),
            wire::TicketCodec::encode(ticket),
            ticket.context};
}

QVariantList row(const DeskAgent &agent)
{
    const QJsonObject body{{QStringLiteral("desk"), agent.desk},
                           {QStringLiteral("languages"), QJsonArray::fromStringList(agent.agent.languages)},
                           {QStringLiteral("services"), QJsonArray::fromStringList(agent.agent.services)},
                           {QStringLiteral("skills"), QJsonArray::fromStringList(agent.agent.skills)}};
    return {agent.agent.id, milliseconds(agent.seen), QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

DeskAgent deskAgent(const QSqlQuery &row)
{
    const QJsonObject body = QJsonDocument::fromJson(row.value(2).toByteArray()).object();
    const auto list = [&](const char *key) {
        QStringList texts;
        for (const QJsonValue &text : body.value(QLatin1String(key)).toArray())
            texts << text.toString();
        return texts;
    };
    return {{row.value(0).toString(), list("skills"), list("languages"), list("services")},
            body.value(QLatin1String("desk")).toString(),
            instant(row.value(1))};
}

} // namespace parvis::store::hubrows
