// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/answers.h"

#include "appointments/bookingcode.h"
#include "base/jsontext.h"
#include "hub/service/bookingservice.h"
#include "hub/service/handoffservice.h"
#include "hub/service/instants.h"

#include <QJsonDocument>

namespace parvis::hub
{

QByteArray jsonOf(const store::Appointment &appointment)
{
    const auto code = appointments::BookingCode::parse(appointment.code);
    JsonText json(400);
    json.open('{');
    json.key("audience").text(appointment.audience);
    json.key("changed").text(toText(appointment.changed));
    json.key("channel").text(appointments::toText(appointment.channel));
    json.key("code").text(code ? code->toText() : appointment.code);
    json.key("end").text(toText(appointment.end));
    json.key("id").text(appointment.id);
    json.key("language").text(appointment.language);
    json.key("reasons").open('[');
    for (const store::BookedReason &reason : appointment.reasons)
        json.open('{').key("persons").number(reason.persons).key("reason").text(reason.reason).close('}');
    json.close(']');
    json.key("resource").text(appointment.resource);
    json.key("revision").number(appointment.revision);
    json.key("start").text(toText(appointment.start));
    json.key("status").text(toText(appointment.status));
    if (appointment.heldUntil)
        json.key("until").text(toText(*appointment.heldUntil));
    return json.close('}').bytes();
}

QJsonObject toJson(const store::Appointment &appointment)
{
    return QJsonDocument::fromJson(jsonOf(appointment)).object();
}

QJsonObject toJson(const AppointmentNote &note)
{
    return {{QStringLiteral("text"), note.text},
            {QStringLiteral("by"), note.by},
            {QStringLiteral("at"), toText(note.at)}};
}

QJsonObject toldToVisitor(const AppointmentNote &note)
{
    QJsonObject json{{QStringLiteral("did"), toText(note.deed)}, {QStringLiteral("message"), note.text}};
    if (note.from)
        json.insert(QStringLiteral("from"), toText(*note.from));
    return json;
}

Result<std::optional<AppointmentNote>> noteFor(const ApiCall &call, const store::Appointment &appointment)
{
    std::optional<AppointmentNote> found;
    const auto done = call.ledger.read(call.site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto note = currentNote(transaction, appointment);
        if (!note)
            return note.error();
        found = *note;
        return {};
    });
    return done ? Result<std::optional<AppointmentNote>>(found) : Result<std::optional<AppointmentNote>>(done.error());
}

QJsonObject toJson(const store::HandOff &handOff)
{
    QJsonObject json{{QStringLiteral("id"), handOff.id},
                     {QStringLiteral("state"), toText(handOff.state)},
                     {QStringLiteral("language"), handOff.language},
                     {QStringLiteral("device"), handOff.device},
                     {QStringLiteral("created"), toText(handOff.created)}};
    if (!handOff.agent.isEmpty())
        json.insert(QStringLiteral("agent"), handOff.agent);
    if (!handOff.passedBy.isEmpty())
        json.insert(QStringLiteral("passedBy"), handOff.passedBy);
    return json;
}

QJsonObject toJson(const appointments::SlotStart &start)
{
    return {{QStringLiteral("start"), toText(start.start)},
            {QStringLiteral("resource"), start.resource},
            {QStringLiteral("resources"), start.resources}};
}

QJsonObject toJson(const appointments::UnitKey &unit)
{
    return {{QStringLiteral("resource"), unit.resource}, {QStringLiteral("start"), toText(unit.start)}};
}

QJsonObject toJson(const store::Device &device)
{
    QJsonObject json{{QStringLiteral("id"), device.id},
                     {QStringLiteral("name"), device.name},
                     {QStringLiteral("kind"), device.kind},
                     {QStringLiteral("enrolled"), toText(device.enrolled)},
                     {QStringLiteral("journal"), device.chainSequence},
                     {QStringLiteral("frozen"), device.frozen},
                     {QStringLiteral("owesReoffer"), device.owesReoffer},
                     {QStringLiteral("setAside"), device.setAside}};
    if (!device.frozenBecause.isEmpty())
        json.insert(QStringLiteral("because"), device.frozenBecause);
    if (device.lastSeen)
        json.insert(QStringLiteral("lastSeen"), toText(*device.lastSeen));
    const QJsonObject report = QJsonDocument::fromJson(device.report).object();
    if (!report.isEmpty())
        json.insert(QStringLiteral("report"), report);
    return json;
}

} // namespace parvis::hub
