// SPDX-License-Identifier: GPL-3.0-or-later
// The feed of the French national search for places where identity cards and passports are applied for. Its times are
// the site's local wall clock, followed by a "Z" all the same: that is how the search reads them. Source: the interface
// of rendezvouspasseport.ants.gouv.fr towards publishers of booking software.
#include "appointments/bookingcode.h"
#include "base/localday.h"
#include "hub/api/ants.h"
#include "hub/api/operation.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/releaseservice.h"
#include "store/entryhash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using namespace appointments;

constexpr int mostDays = 400;
constexpr int mostIds = 50;

ApiReply reply(const QJsonDocument &document)
{
    return {200,
            {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
            document.toJson(QJsonDocument::Compact)};
}

QString localTime(const Plan &plan, Instant instant)
{
    const LocalMinute local = toLocal(plan.zone, instant);
    return QStringLiteral("%1T%2:%3")
        .arg(local.day.toString(Qt::ISODate))
        .arg(local.minute / 60, 2, 10, QLatin1Char('0'))
        .arg(local.minute % 60, 2, 10, QLatin1Char('0'));
}

Result<std::optional<Plan>> planOf(ApiCall &call, const QString &site)
{
    const auto json = ReleaseService(call.ledger).plan(site);
    if (!json)
        return json.error();
    if (!*json)
        return std::optional<Plan>();
    const auto plan = Plan::decode(QJsonDocument::fromJson(**json).object());
    return plan ? std::optional<Plan>(*plan) : std::optional<Plan>();
}

struct TimeQuestion {
    QString reason;
    int persons = 1;
    QDate from;
    QDate until; // included, as the search means it
};

TimeQuestion readTimeQuestion(ApiCall &call)
{
    TimeQuestion question;
    question.reason = call.queryValue("reason").value_or(QString());
    static const QStringList reasons{QStringLiteral("CNI"), QStringLiteral("PASSPORT"), QStringLiteral("CNI-PASSPORT")};
    if (!reasons.contains(question.reason))
        call.queryFault("reason", QStringLiteral("Possible values: CNI, PASSPORT, CNI-PASSPORT."));
    question.persons = int(call.queryNumber("documents_number", 1, 50, 1));
    question.from = call.queryDate("start_date");
    question.until = call.queryDate("end_date");
    if (!question.from.isValid() || !question.until.isValid() || question.from.daysTo(question.until) > mostDays)
        call.queryFault(
            "start_date",
            QStringLiteral("\"start_date\" and \"end_date\" are needed, at most %1 days apart.").arg(mostDays));
    return question;
}

Result<QJsonArray> timesAt(ApiCall &call, const SiteSettings &site, const TimeQuestion &asked)
{
    const auto plan = planOf(call, site.id);
    if (!plan)
        return plan.error();
    const QString reason = site.antsReasons.value(asked.reason);
    if (!*plan || reason.isEmpty())
        return QJsonArray();
    SlotQuestion question;
    question.wish.reasons = {{reason, asked.persons}};
    question.filter.until = firstInstantAt((*plan)->zone, asked.until.addDays(1), 0);
    std::optional<SlotService> own;
    SlotService &service = call.slots ? *call.slots : own.emplace(call.ledger, call.clock);
    const auto page = service.find(**plan, question, asked.from, mostDays);
    if (!page)
        return page.error().is(HubRefusal::NotBookable) ? Result<QJsonArray>(QJsonArray())
                                                        : Result<QJsonArray>(page.error());
    QJsonArray times;
    for (const SlotDay &day : page->days) {
        for (const SlotStart &start : day.starts) {
            const QString time = localTime(**plan, start.start);
            times << QJsonObject{
                {QStringLiteral("datetime"), time + QLatin1Char('Z')},
                {QStringLiteral("callback_url"), QStringLiteral("%1/book/%2?reason=%3&persons=%4&start=%5")
                                                     .arg(call.settings.publicUrl, site.id, reason)
                                                     .arg(asked.persons)
                                                     .arg(time)}};
        }
    }
    return times;
}

} // namespace

QString applicationKey(const QString &applicationId)
{
    return QStringLiteral("ants-") +
           QString::fromLatin1(store::sha256(applicationId.trimmed().toUpper().toUtf8()).toHex());
}

Reply meetingPointsRoute(ApiCall &call)
{
    QJsonArray points;
    for (const SiteSettings &site : call.settings.sites) {
        if (site.antsReasons.isEmpty())
            continue;
        points << QJsonObject{{QStringLiteral("id"), site.id},
                              {QStringLiteral("name"), site.name},
                              {QStringLiteral("longitude"), site.longitude},
                              {QStringLiteral("latitude"), site.latitude},
                              {QStringLiteral("public_entry_address"), site.address},
                              {QStringLiteral("zip_code"), site.postcode},
                              {QStringLiteral("city_name"), site.city}};
    }
    return reply(QJsonDocument(points));
}

Reply timeSlotsRoute(ApiCall &call)
{
    const TimeQuestion question = readTimeQuestion(call);
    const QStringList points = call.queryValues("meeting_point_ids");
    if (points.isEmpty() || points.size() > mostIds)
        call.queryFault("meeting_point_ids", QStringLiteral("1 to %1 ids are expected.").arg(mostIds));
    if (!call.faults.isEmpty())
        return invalid(call);
    QJsonObject all;
    for (const QString &id : points) {
        const SiteSettings *site = call.settings.findSite(id);
        const auto times = site ? timesAt(call, *site, question) : Result<QJsonArray>(QJsonArray());
        if (!times)
            return refuse(times.error());
        all.insert(id, *times);
    }
    return reply(QJsonDocument(all));
}

Reply applicationIdsRoute(ApiCall &call)
{
    const QStringList ids = call.queryValues("application_ids");
    if (ids.isEmpty() || ids.size() > mostIds)
        call.queryFault("application_ids", QStringLiteral("1 to %1 ids are expected.").arg(mostIds));
    if (!call.faults.isEmpty())
        return invalid(call);
    QJsonObject all;
    for (const QString &id : ids)
        all.insert(id, QJsonArray());
    const Instant now = call.clock.now();
    for (const SiteSettings &site : call.settings.sites) {
        const auto plan = planOf(call, site.id);
        if (!plan)
            return refuse(plan.error());
        if (!*plan || site.antsReasons.isEmpty())
            continue;
        const auto done = call.ledger.read(site.id, [&](store::HubTransaction &transaction) -> Result<void> {
            const auto coming = transaction.appointmentsBetween(now, now + std::chrono::days(mostDays));
            if (!coming)
                return coming.error();
            for (const store::Appointment &appointment : *coming) {
                for (const QString &id : ids) {
                    if (appointment.status != store::AppointmentStatus::Confirmed ||
                        appointment.personKey != applicationKey(id))
                        continue;
                    const QString link =
                        QStringLiteral("%1/p/%2/%3").arg(call.settings.publicUrl, site.id, appointment.code);
                    QJsonArray list = all.value(id).toArray();
                    list << QJsonObject{
                        {QStringLiteral("meeting_point"), site.name},
                        {QStringLiteral("datetime"), localTime(**plan, appointment.start) + QLatin1Char('Z')},
                        {QStringLiteral("management_url"), link},
                        {QStringLiteral("cancel_url"), link}};
                    all.insert(id, list);
                }
            }
            return {};
        });
        if (!done)
            return refuse(done.error());
    }
    return reply(QJsonDocument(all));
}

} // namespace parvis::hub
