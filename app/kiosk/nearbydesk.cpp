// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearbydesk.h"

#include "sync/bookingclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

namespace parvis::kiosk
{

namespace
{

std::optional<Instant> instantOf(const QJsonValue &json)
{
    const QDateTime at = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(Instant(std::chrono::milliseconds(at.toMSecsSinceEpoch()))) : std::nullopt;
}

qint64 number(Instant instant) { return instant.time_since_epoch().count(); }

// Nothing when it is no appointment of ours.
std::optional<BookedVisit> visitOf(const QJsonObject &json, const QString &site)
{
    const auto start = instantOf(json[QStringLiteral("start")]);
    const auto end = instantOf(json[QStringLiteral("end")]);
    const QString status = json[QStringLiteral("status")].toString();
    const bool isHeld = status == QLatin1String("held");
    if (!start || !end || (!isHeld && status != QLatin1String("confirmed")))
        return std::nullopt;
    const QJsonValue reason = json[QStringLiteral("reasons")][0];
    BookedVisit visit;
    visit.holdId = json[QStringLiteral("id")].toString();
    visit.code = json[QStringLiteral("code")].toString();
    visit.site = site;
    visit.reason = reason[QStringLiteral("reason")].toString();
    visit.persons = reason[QStringLiteral("persons")].toInt(1);
    visit.start = *start;
    visit.end = *end;
    visit.status = isHeld ? BookedVisit::Status::Held : BookedVisit::Status::Confirmed;
    visit.until = instantOf(json[QStringLiteral("until")]);
    visit.revision = json[QStringLiteral("revision")].toInt();
    return visit;
}

// What REPLY means for an act that gives an appointment.
DeskAnswer answerOf(const sync::HubReply &reply, const QString &site)
{
    using Kind = DeskAnswer::Kind;
    if (reply.kind == sync::HubReply::Kind::Failed || reply.status >= 500)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (const auto visit = reply.status < 300 ? visitOf(json, site) : std::nullopt)
        return {Kind::Done, *visit, {}};
    const QString problem = json[QStringLiteral("type")].toString().section(QLatin1Char('/'), -1);
    const bool isGone = problem == QLatin1String("taken") || problem == QLatin1String("hold-ended");
    return {isGone ? Kind::Taken : reply.status < 300 ? Kind::Unreachable : Kind::Refused, {}, {}};
}

} // namespace

NearbyDesk::NearbyDesk(sync::HubLink &link, const wire::PayloadSealer &sealer, QString site)
    : m_link(link), m_sealer(sealer), m_site(std::move(site))
{
}

QString NearbyDesk::path(const QString &site) const
{
    return QStringLiteral("/api/v1/sites/%1/nearby/%2/holds").arg(m_site, site);
}

void NearbyDesk::send(const sync::HubRequest &request, Heard heard)
{
    // Whichever comes first, the hub or the limit, answers; the other finds it answered.
    const auto open = std::make_shared<Heard>(std::move(heard));
    const auto close = [open](const sync::HubReply &reply) {
        if (const Heard waiting = std::exchange(*open, nullptr))
            waiting(reply);
    };
    QTimer::singleShot(sync::BookingClient::answerLimit, this, [close] { close({}); });
    m_link.send(request, close);
}

void NearbyDesk::learn(const QString &site, const QJsonArray &starts, Known known)
{
    known.starts.clear();
    for (const QJsonValue &item : starts) {
        const auto start = instantOf(item[QStringLiteral("start")]);
        if (!start || known.resources.contains(number(*start)))
            continue;
        known.starts.append({*start, *start + known.length, site});
        known.resources.insert(number(*start), item[QStringLiteral("resource")].toString());
    }
    m_known.insert(site, known);
}

void NearbyDesk::ask(const WantedVisit &wanted, BookingDesk::Nearby done)
{
    m_known.clear();
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("reason"), wanted.reason);
    query.addQueryItem(QStringLiteral("persons"), QString::number(wanted.persons));
    const QString path = QStringLiteral("/api/v1/sites/%1/nearby?%2").arg(m_site, query.toString(QUrl::FullyEncoded));
    send({"GET", path, {}, {}}, [this, done = std::move(done)](const sync::HubReply &reply) {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        if (reply.kind == sync::HubReply::Kind::Failed || reply.status != 200 || !document.isObject())
            return done(std::nullopt);
        QList<NearbySite> sites;
        for (const QJsonValue &item : document.object()[QStringLiteral("nearby")].toArray()) {
            const QString site = item[QStringLiteral("site")].toString();
            learn(site, item[QStringLiteral("starts")].toArray(),
                  {{}, {}, std::chrono::minutes(item[QStringLiteral("length")].toInt())});
            const auto starts = m_known.value(site).starts;
            if (!site.isEmpty() && !starts.isEmpty())
                sites.append({site, {}, item[QStringLiteral("minutes")].toInt(), starts});
        }
        done(sites);
    });
}

void NearbyDesk::hold(const WantedVisit &wanted, const FreeStart &start, BookingDesk::Done done)
{
    const QJsonObject body{
        {QStringLiteral("reasons"), QJsonArray{QJsonObject{{QStringLiteral("reason"), wanted.reason},
                                                           {QStringLiteral("persons"), wanted.persons}}}},
        {QStringLiteral("start"), number(start.start)},
        {QStringLiteral("language"), wanted.language}};
    const QString site = wanted.site;
    send({"POST", path(site), QJsonDocument(body).toJson(QJsonDocument::Compact), {}},
         [this, site, done = std::move(done)](const sync::HubReply &reply) {
             DeskAnswer answer = answerOf(reply, site);
             if (answer.kind == DeskAnswer::Kind::Taken) {
                 Known known = m_known.value(site);
                 known.resources.clear();
                 learn(site, QJsonDocument::fromJson(reply.body).object()[QStringLiteral("next")].toArray(), known);
                 answer.next = m_known.value(site).starts;
             }
             done(answer);
         });
}

void NearbyDesk::release(const BookedVisit &held)
{
    m_link.send({"DELETE", path(held.site) + QLatin1Char('/') + held.holdId, {}, {}}, [](const sync::HubReply &) {});
}

void NearbyDesk::confirm(const BookedVisit &held, const VisitorContact &contact, BookingDesk::Done done)
{
    QJsonObject body;
    if (contact.kind != VisitorContact::Kind::None) {
        const QString kind =
            contact.kind == VisitorContact::Kind::Phone ? QStringLiteral("phone") : QStringLiteral("email");
        const auto sealed = m_sealer.seal(QJsonDocument(QJsonObject{{kind, contact.value}}).toJson(QJsonDocument::Compact));
        if (!sealed)
            return QTimer::singleShot(0, this, [done = std::move(done)] { done({DeskAnswer::Kind::Refused, {}, {}}); });
        body = {{QStringLiteral("contact"), QString::fromLatin1(sealed->toBase64())},
                {QStringLiteral("contactScheme"), m_sealer.scheme()}};
    }
    const QString site = held.site;
    send({"POST",
          path(site) + QStringLiteral("/%1/confirm").arg(held.holdId),
          QJsonDocument(body).toJson(QJsonDocument::Compact),
          {}},
         [site, done = std::move(done)](const sync::HubReply &reply) {
             DeskAnswer answer = answerOf(reply, site);
             answer.isUncertain = answer.kind == DeskAnswer::Kind::Unreachable;
             done(answer);
         });
}

} // namespace parvis::kiosk
