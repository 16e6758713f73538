// SPDX-License-Identifier: GPL-3.0-or-later
// What desks ask: the day's list, no-shows, lost kiosks, alarms.
#include "appointments/bookingcode.h"
#include "base/localday.h"
#include "hub/api/answers.h"
#include "hub/api/operation.h"
#include "hub/api/sitestatus.h"
#include "hub/service/alerts.h"
#include "hub/service/appointmentnotes.h"
#include "hub/service/callbackservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/leaseservice.h"
#include "hub/service/lossservice.h"
#include "hub/service/recoveryservice.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

Reply shown(const Result<store::Appointment> &appointment)
{
    return appointment ? Reply(jsonReply(jsonOf(*appointment))) : refuse(appointment.error());
}

} // namespace

Reply noShowRoute(ApiCall &call)
{
    const auto code = call.code();
    return code ? shown(BookingService(call.ledger, call.clock, call.ids).noShow(call.site, *code))
                : refuse(code.error());
}

Reply serveRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code || !call.plan)
        return code ? withoutPlan() : refuse(code.error());
    return shown(BookingService(call.ledger, call.clock, call.ids).serve(*call.plan, *code));
}

Reply dayRoute(ApiCall &call)
{
    const QDate asked = call.queryDate("day");
    const qint64 offset = call.queryNumber("cursor", 0, 1'000'000, 0);
    const qint64 limit = call.queryNumber("limit", 1, 1'000, 200);
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("plan")));
    const QDate day = asked.isValid() ? asked : toLocal(call.plan->zone, call.clock.now()).day;
    QList<store::Appointment> found;
    QHash<QString, AppointmentNote> notes;
    bool isMore = false;
    const auto done = call.ledger.read(call.site, [&](store::HubTransaction &transaction) -> Result<void> {
        auto rows = transaction.appointmentsBetween(firstInstantAt(call.plan->zone, day, 0),
                                                    firstInstantAt(call.plan->zone, day.addDays(1), 0));
        if (!rows)
            return rows.error();
        rows->removeIf(&isCallBack); // nobody is expected for it
        found = rows->mid(offset, limit);
        isMore = offset + limit < rows->size();
        auto kept = notesOf(transaction, found);
        if (!kept)
            return kept.error();
        notes = *std::move(kept);
        return {};
    });
    if (!done)
        return refuse(done.error());
    QJsonArray list;
    for (const store::Appointment &appointment : std::as_const(found)) {
        QJsonObject json = toJson(appointment);
        if (const auto note = notes.constFind(appointment.id); note != notes.cend() && !note->text.isEmpty())
            json.insert(QStringLiteral("note"), toJson(*note));
        list << json;
    }
    QJsonObject json{{QStringLiteral("day"), day.toString(Qt::ISODate)}, {QStringLiteral("appointments"), list}};
    if (isMore)
        json.insert(QStringLiteral("next"), QString::number(offset + limit));
    return jsonReply(json);
}

// Asked for one by one: what nobody looks at does not leave the hub.
Reply contactRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code)
        return refuse(code.error());
    std::optional<store::Appointment> found;
    const auto done = call.ledger.read(call.site, [&](store::HubTransaction &transaction) -> Result<void> {
        auto row = transaction.appointmentByCode(*code);
        found = row.valueOr(std::nullopt);
        return row ? Result<void>() : Result<void>(row.error());
    });
    if (!done || !found)
        return refuse(done ? Error(HubRefusal::NotFound, QStringLiteral("appointment")) : done.error());
    const auto parsed = appointments::BookingCode::parse(found->code);
    // The hold of a place on offer names another appointment there.
    const bool isGiven = !found->contact.isEmpty() && !isOffer(*found);
    return jsonReply(
        {{QStringLiteral("code"), parsed ? parsed->toText() : found->code},
         {QStringLiteral("scheme"), isGiven ? found->contactScheme : QString()},
         {QStringLiteral("contact"), isGiven ? QString::fromLatin1(found->contact.toBase64()) : QString()}});
}

Reply leasesOfDeviceRoute(ApiCall &call)
{
    LossService loss(call.ledger, call.clock, call.ids);
    const auto device = loss.find(call.site, call.variable("id"));
    if (!device)
        return refuse(device.error());
    const auto places = loss.leased(call.site, device->id);
    if (!places)
        return refuse(places.error());
    QJsonArray list;
    for (const appointments::UnitKey &place : *places)
        list << toJson(place);
    return jsonReply({{QStringLiteral("places"), list}});
}

Reply overrideRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString device = body.text("device", 1, 100);
    const QString by = body.text("by", 1, 200);
    QList<appointments::UnitKey> units;
    body.list(
        "units", 0, 10'000,
        [&](BodyReader &reader) {
            const QString resource = reader.text("resource", 1, 200);
            units << appointments::UnitKey{resource, reader.instant("start")};
            reader.finish();
        },
        BodyReader::Need::Optional);
    if (body.has("by") && by.trimmed().isEmpty())
        body.fault("by", QStringLiteral("The name of a person is expected."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto done = BookingService(call.ledger, call.clock, call.ids).override(call.site, device, by, units);
    if (!done)
        return refuse(done.error());
    // Who is lost as a whole is waited for no longer.
    if (units.isEmpty()) {
        RecoveryService recovery(call.ledger, call.clock, call.ids);
        if (const auto aside = recovery.setAside(call.site, device, by); !aside)
            return refuse(aside.error());
    }
    QJsonArray freed;
    for (const appointments::UnitKey &unit : done->freed)
        freed << toJson(unit);
    QJsonArray refused;
    for (const appointments::UnitKey &unit : done->refused)
        refused << toJson(unit);
    return jsonReply({{QStringLiteral("freed"), freed}, {QStringLiteral("refused"), refused}});
}

Reply setAsideRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString device = body.text("device", 1, 100);
    const QString by = body.text("by", 1, 200);
    if (body.has("by") && by.trimmed().isEmpty())
        body.fault("by", QStringLiteral("The name of a person is expected."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    RecoveryService recovery(call.ledger, call.clock, call.ids);
    if (const auto done = recovery.setAside(call.site, device, by); !done)
        return refuse(done.error());
    const auto awaited = recovery.awaited(call.site);
    if (!awaited)
        return refuse(awaited.error());
    QJsonArray list;
    for (const store::Device &other : *awaited)
        list << toJson(other);
    return jsonReply({{QStringLiteral("awaited"), list}});
}

Reply recallRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString resource = body.text("resource", 1, 200);
    const Instant start = body.instant("start");
    const bool withdraw = body.flag("withdraw");
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    using After = LeaseService::Afterwards;
    const auto done = LeaseService(call.ledger, call.clock)
                          .recall(call.site, {resource, start}, withdraw ? After::Withdrawn : After::Free);
    if (!done)
        return refuse(done.error().is(HubRefusal::Taken) ? Error(HubRefusal::NotFound) : done.error());
    QJsonObject json = toJson(done->key);
    json.insert(QStringLiteral("recalled"), done->recalled);
    return jsonReply(json);
}

Reply alarmsRoute(ApiCall &call)
{
    const auto status = siteStatus(call.ledger, call.settings, call.site, call.clock.now());
    if (!status)
        return refuse(status.error());
    QJsonArray list;
    for (const SiteAlarm &alarm : status->alarms)
        list << QJsonObject{{QStringLiteral("alarm"), alarm.name},
                            {QStringLiteral("device"), alarm.device},
                            {QStringLiteral("detail"), alarm.detail}};
    return jsonReply({{QStringLiteral("alarms"), list}});
}

Reply statusRoute(ApiCall &call)
{
    const auto status = siteStatus(call.ledger, call.settings, call.site, call.clock.now());
    if (!status)
        return refuse(status.error());
    QJsonArray devices;
    for (const store::Device &device : status->devices)
        devices << toJson(device);
    return jsonReply({{QStringLiteral("time"), toText(call.clock.now())},
                      {QStringLiteral("devices"), devices},
                      {QStringLiteral("quarantined"), status->quarantined},
                      {QStringLiteral("handOffs"), status->handOffs},
                      {QStringLiteral("sequence"), status->sequence},
                      {QStringLiteral("alarms"), qint64(status->alarms.size())}});
}

} // namespace parvis::hub
