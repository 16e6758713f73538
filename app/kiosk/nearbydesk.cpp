// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearbydesk.h"

#include "appointments/bookingcode.h"
#include "base/id.h"
#include "hubvisit.h"
#include "sync/bookingclient.h"
#include "sync/bookingfacts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
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

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Nothing when it is no appointment of ours.
std::optional<BookedVisit> visitOf(const QByteArray &json, const QString &site)
{
    const auto view = sync::parseBooking(json);
    return view ? std::optional(toVisit(*view, site)) : std::nullopt;
}

LocalizedText textsOf(const QJsonValue &json)
{
    QMap<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return LocalizedText(texts);
}

OtherSite siteOf(const QJsonObject &json)
{
    OtherSite site{textsOf(json[QStringLiteral("name")]),
                   {},
                   json[QStringLiteral("phone")].toString(),
                   json[QStringLiteral("minutes")].toInt()};
    for (const QJsonValue &row : json[QStringLiteral("address")].toArray())
        site.address.append(row.toString());
    for (const QJsonValue &one : json[QStringLiteral("reasons")].toArray()) {
        BookableReason reason;
        reason.id = one[QStringLiteral("id")].toString();
        reason.title = textsOf(one[QStringLiteral("title")]);
        for (const QJsonValue &document : one[QStringLiteral("documents")].toArray())
            reason.documents.append(textsOf(document));
        site.reasons.append(reason);
    }
    return site;
}

// What REPLY means for an act that gives an appointment.
DeskAnswer answerOf(const sync::HubReply &reply, const QString &site)
{
    using Kind = DeskAnswer::Kind;
    if (reply.kind == sync::HubReply::Kind::Failed || reply.status >= 500)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (const auto visit = reply.status < 300 ? visitOf(reply.body, site) : std::nullopt)
        return {Kind::Done, *visit, {}};
    const QString problem = json[QStringLiteral("type")].toString().section(QLatin1Char('/'), -1);
    const bool isGone = problem == QLatin1String("taken") || problem == QLatin1String("hold-ended");
    return {isGone ? Kind::Taken : reply.status < 300 ? Kind::Unreachable : Kind::Refused, {}, {}};
}

// The same for what is done with an appointment that is there already: VISIT.
DeskAnswer changeOf(const sync::HubReply &reply, const BookedVisit &visit)
{
    using Kind = DeskAnswer::Kind;
    DeskAnswer answer = answerOf(reply, visit.site);
    if (answer.kind == Kind::Done)
        answer.visit.there = visit.there;
    answer.isUncertain = answer.kind == Kind::Unreachable;
    if (answer.kind == Kind::Refused && reply.status == 404)
        answer.kind = Kind::Unknown;
    return answer;
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

QString NearbyDesk::pathOf(const BookedVisit &visit) const
{
    return QStringLiteral("/api/v1/sites/%1/elsewhere/%2/appointments/%3")
        .arg(m_site, visit.site, QString::fromLatin1(QUrl::toPercentEncoding(visit.code)));
}

void NearbyDesk::learn(const QString &site, const QJsonArray &starts, std::chrono::minutes length)
{
    Known known{{}, length};
    for (const QJsonValue &item : starts) {
        if (const auto start = instantOf(item[QStringLiteral("start")]))
            known.starts.append({*start, *start + length, site});
    }
    const auto earlier = [](const FreeStart &a, const FreeStart &b) { return a.start < b.start; };
    std::sort(known.starts.begin(), known.starts.end(), earlier);
    known.starts.erase(std::unique(known.starts.begin(), known.starts.end()),
                       known.starts.end()); // at several counters
    m_known.insert(site, known);
}

// Somebody was quicker than who wanted GONE: what can be had near it, and what was known of later.
void NearbyDesk::takeNext(const FreeStart &gone, const sync::HubReply &reply, DeskAnswer *answer)
{
    if (answer->kind != DeskAnswer::Kind::Taken)
        return;
    Known before = m_known.value(gone.site);
    learn(gone.site, QJsonDocument::fromJson(reply.body).object()[QStringLiteral("next")].toArray(), before.length);
    Known &known = m_known[gone.site];
    answer->next = known.starts;
    const Instant through = known.starts.isEmpty() ? Instant() : known.starts.constLast().start;
    before.starts.removeIf([&](const FreeStart &s) { return s.start <= through || s.start == gone.start; });
    known.starts += before.starts;
}

void NearbyDesk::ask(const WantedVisit &wanted, BookingDesk::Nearby done)
{
    m_known.clear();
    QUrlQuery query;
    for (const auto &one : wanted.reasons()) {
        query.addQueryItem(QStringLiteral("reason"), one.reason);
        query.addQueryItem(QStringLiteral("persons"), QString::number(one.persons));
    }
    if (!wanted.audience.isEmpty())
        query.addQueryItem(QStringLiteral("audience"), wanted.audience);
    const QString path = QStringLiteral("/api/v1/sites/%1/nearby?%2").arg(m_site, query.toString(QUrl::FullyEncoded));
    send({"GET", path, {}, {}}, [this, done = std::move(done)](const sync::HubReply &reply) {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        if (reply.kind == sync::HubReply::Kind::Failed || reply.status != 200 || !document.isObject())
            return done(std::nullopt);
        QList<NearbySite> sites;
        for (const QJsonValue &item : document.object()[QStringLiteral("nearby")].toArray()) {
            const QString site = item[QStringLiteral("site")].toString();
            learn(site, item[QStringLiteral("starts")].toArray(),
                  std::chrono::minutes(item[QStringLiteral("length")].toInt()));
            const auto starts = m_known.value(site).starts;
            if (!site.isEmpty() && !starts.isEmpty())
                sites.append({site, LocalizedText({{QStringLiteral("fr"), item[QStringLiteral("name")].toString()}}),
                              item[QStringLiteral("minutes")].toInt(), starts});
        }
        done(sites);
    });
}

void NearbyDesk::hold(const WantedVisit &wanted, const FreeStart &start, BookingDesk::Done done)
{
    QJsonArray reasons;
    for (const auto &one : wanted.reasons())
        reasons.append(QJsonObject{{QStringLiteral("reason"), one.reason}, {QStringLiteral("persons"), one.persons}});
    QJsonObject body{{QStringLiteral("reasons"), reasons},
                     {QStringLiteral("start"), number(start.start)},
                     {QStringLiteral("language"), wanted.language}};
    if (!wanted.audience.isEmpty())
        body.insert(QStringLiteral("audience"), wanted.audience);
    const QString site = wanted.site;
    send({"POST", path(site), compact(body), {}},
         [this, site, start, done = std::move(done)](const sync::HubReply &reply) {
             DeskAnswer answer = answerOf(reply, site);
             takeNext(start, reply, &answer);
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
        const auto sealed = m_sealer.seal(compact({{kind, contact.value}}));
        if (!sealed)
            return QTimer::singleShot(0, this, [done = std::move(done)] { done({DeskAnswer::Kind::Refused, {}, {}}); });
        body = {{QStringLiteral("contact"), QString::fromLatin1(sealed->toBase64())},
                {QStringLiteral("contactScheme"), m_sealer.scheme()}};
    }
    const QString site = held.site;
    send({"POST", path(site) + QStringLiteral("/%1/confirm").arg(held.holdId), compact(body), {}},
         [site, done = std::move(done)](const sync::HubReply &reply) {
             DeskAnswer answer = answerOf(reply, site);
             answer.isUncertain = answer.kind == DeskAnswer::Kind::Unreachable;
             done(answer);
         });
}

// --- what is there already ----------------------------------------------------------------------------------------

void NearbyDesk::find(const QString &code, BookingDesk::Done done)
{
    const auto parsed = appointments::BookingCode::parse(code);
    if (!parsed)
        return done({DeskAnswer::Kind::Unknown, {}, {}});
    const QString path = QStringLiteral("/api/v1/sites/%1/elsewhere/appointments/%2").arg(m_site, parsed->plain());
    send({"GET", path, {}, {}}, [done = std::move(done)](const sync::HubReply &reply) {
        using Kind = DeskAnswer::Kind;
        if (reply.kind == sync::HubReply::Kind::Answered && reply.status == 404)
            return done({Kind::Unknown, {}, {}});
        const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
        const QString site = json[QStringLiteral("site")].toString();
        auto visit = reply.status == 200 && !site.isEmpty()
                         ? visitOf(compact(json[QStringLiteral("appointment")].toObject()), site)
                         : std::nullopt;
        if (!visit)
            return done({});
        visit->there = siteOf(json);
        done({Kind::Done, *visit, {}});
    });
}

void NearbyDesk::askMove(const BookedVisit &visit, BookingDesk::Done done)
{
    send({"GET", pathOf(visit) + QStringLiteral("/starts"), {}, {}},
         [this, visit, done = std::move(done)](const sync::HubReply &reply) {
             const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
             if (reply.kind != sync::HubReply::Kind::Answered || reply.status != 200)
                 return done(changeOf(reply, visit));
             learn(visit.site, json[QStringLiteral("starts")].toArray(),
                   std::chrono::minutes(json[QStringLiteral("length")].toInt()));
             done({DeskAnswer::Kind::Done, visit, {}});
         });
}

void NearbyDesk::move(const BookedVisit &visit, const FreeStart &start, BookingDesk::Done done)
{
    send({"POST", pathOf(visit) + QStringLiteral("/move"), compact({{QStringLiteral("start"), number(start.start)}}),
          makeId()},
         [this, visit, start, done = std::move(done)](const sync::HubReply &reply) {
             DeskAnswer answer = changeOf(reply, visit);
             takeNext(start, reply, &answer);
             done(answer);
         });
}

void NearbyDesk::cancel(const BookedVisit &visit, BookingDesk::Done done)
{
    send({"DELETE", pathOf(visit), {}, makeId()}, [visit, done = std::move(done)](const sync::HubReply &reply) {
        DeskAnswer answer = changeOf(reply, visit);
        answer.visit.byTown.reset(); // this was he himself
        done(answer);
    });
}

} // namespace parvis::kiosk
