// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/apitown.h"

namespace parvis::hub
{

ApiSettings ApiTown::settings()
{
    ApiSettings settings;
    SiteSettings site;
    site.id = QStringLiteral("town");
    site.name = QStringLiteral("Mairie");
    site.address = QStringLiteral("1 rue de la Mairie");
    site.postcode = QStringLiteral("67000");
    site.city = QStringLiteral("Strasbourg");
    site.longitude = 7.75;
    site.latitude = 48.58;
    site.antsReasons = {{QStringLiteral("CNI"), QStringLiteral("card")}};
    settings.sites = {site, {QStringLiteral("bare"), QStringLiteral("Annexe"), {}, {}, {}, 0, 0, {}}};
    settings.enrolmentCode = QStringLiteral("code");
    settings.keys = HubKeys::of(QByteArray(32, 'k'));
    settings.staffPassword = QStringLiteral("staff");
    settings.antsToken = QStringLiteral("token");
    settings.publicUrl = QStringLiteral("https://rdv.example.fr");
    return settings;
}

ApiTown::ApiTown()
{
    REQUIRE(ReleaseService(ledger).setPlan(plan.site, townPlanJson()).ok());
    REQUIRE(ReleaseService(ledger).setQueue(plan.site, townQueueJson()).ok());
    api = std::make_unique<Api>(ledger, clock, settings(), source);
    const auto header = [&](const char *kind) {
        const auto enrolled = devices().enrol(plan.site, QLatin1String(kind), QLatin1String(kind),
                                              QStringLiteral("code"), SharedCodeEnrolment(QStringLiteral("code")));
        REQUIRE(enrolled.ok());
        return "Device " + enrolled->device.id.toLatin1() + ':' + enrolled->secret.toLatin1();
    };
    kiosk = header("kiosk");
    desk = header("desk");
}

ApiTown::Answer ApiTown::ask(const QByteArray &method, const QString &target, const QByteArray &body,
                             const QByteArray &who, const QByteArray &key)
{
    const QString path =
        target.startsWith(QLatin1Char('.')) ? QStringLiteral("/api/v1/sites/town") + target.mid(1) : target;
    ApiRequest request = ApiRequest::of(method, path, body);
    if (!who.isEmpty())
        request.headers.append({QByteArray("Authorization"), who});
    if (!agent.isEmpty())
        request.headers.append({QByteArray("Parvis-Agent"), agent});
    if (!key.isNull())
        request.headers.append({QByteArray("Idempotency-Key"), key});
    Answer answer;
    answer.reply = api->handle(request);
    answer.status = answer.reply.status;
    answer.json = QJsonDocument::fromJson(answer.reply.body).object();
    answer.type = answer.json.value(QStringLiteral("type")).toString().section(QLatin1Char('/'), -1);
    INFO(method.toStdString() << " " << path.toStdString() << "\n"
                              << body.toStdString() << "\n"
                              << answer.status << " " << answer.reply.body.toStdString());
    CHECK(misfit(request, answer.reply) == QString());
    return answer;
}

QJsonObject ApiTown::held(const char *start)
{
    const QByteArray body =
        R"({"reasons":[{"reason":"card","persons":1}],"audience":"resident","language":"fr","start":")" +
        QByteArray(start) + "\"}";
    const Answer answer = ask("POST", QStringLiteral("./holds"), body, kiosk);
    REQUIRE(answer.status == 201);
    return answer.json;
}

QJsonObject ApiTown::confirmed(const char *start)
{
    const QString id = held(start).value(QStringLiteral("id")).toString();
    const Answer answer = ask("POST", QStringLiteral("./holds/%1/confirm").arg(id), "{}", kiosk);
    REQUIRE(answer.status == 200);
    return answer.json;
}

} // namespace parvis::hub
