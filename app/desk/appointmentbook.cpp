// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointmentbook.h"

#include "appointments/personkey.h"
#include "base/id.h"
#include "jsonfields.h"
#include "wire/plainsealer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace parvis::desk
{

namespace
{

QList<AppointmentRow> rowsOf(const QJsonObject &answer)
{
    QList<AppointmentRow> rows;
    const QJsonArray list = answer.value(QStringLiteral("appointments")).toArray();
    for (const QJsonValue &json : list) {
        if (auto row = readAppointment(json.toObject()))
            rows << *std::move(row);
    }
    return rows;
}

QString pathOf(QDate day)
{
    return QStringLiteral("appointments?limit=1000") +
           (day.isValid() ? QStringLiteral("&day=") + day.toString(Qt::ISODate) : QString());
}

void addContact(const BookingWish &wish, QJsonObject *body)
{
    QJsonObject contact;
    for (const auto &[key, value] :
         {std::pair("name", wish.name), std::pair("phone", wish.phone), std::pair("email", wish.email)}) {
        if (!value.trimmed().isEmpty())
            contact.insert(QLatin1String(key), value.trimmed());
    }
    const wire::PlainSealer sealer;
    const auto sealed = sealer.seal(QJsonDocument(contact).toJson(QJsonDocument::Compact));
    if (contact.isEmpty() || !sealed)
        return;
    body->insert(QStringLiteral("contact"), QString::fromLatin1(sealed->toBase64()));
    body->insert(QStringLiteral("contactScheme"), sealer.scheme());
}

// An older hub knows of none but the desk.
QList<appointments::Channel> channelsOf(const QJsonValue &told)
{
    if (!told.isArray())
        return {appointments::Channel::Desk};
    QList<appointments::Channel> channels;
    const QJsonArray list = told.toArray();
    for (const QJsonValue &text : list) {
        if (const auto channel = appointments::parseChannel(text.toString()))
            channels << *channel;
    }
    return channels;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

bool hasRemote(const QList<AppointmentRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const AppointmentRow &row) { return row.channel != appointments::Channel::Desk; });
}

QList<WishedReason> wishedBy(const AppointmentRow &appointment)
{
    QList<WishedReason> reasons;
    for (qsizetype i = 0; i < appointment.reasons.size(); ++i)
        reasons << WishedReason{appointment.reasons.at(i), appointment.personsOf.value(i, 1)};
    return reasons;
}

QList<appointments::Channel> sharedChannels(const QList<ReasonRow> &offered, const QList<WishedReason> &wished)
{
    using appointments::Channel;
    if (wished.isEmpty())
        return {};
    QList<Channel> shared{Channel::Desk, Channel::Phone, Channel::Video};
    for (const ReasonRow &reason : offered) {
        const bool isWished = std::any_of(wished.begin(), wished.end(),
                                          [&reason](const WishedReason &one) { return one.reason == reason.id; });
        if (isWished)
            shared.removeIf([&reason](Channel channel) { return !reason.channels.contains(channel); });
    }
    return shared;
}

AppointmentBook::AppointmentBook(DeskSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &DeskSession::refreshing, this, [this] {
        if (m_lookedAt)
            ask();
        if (!m_siteKnown)
            askSite();
    });
    connect(&session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() == DeskSession::Presence::SignedOut)
            clear();
    });
}

void AppointmentBook::clear()
{
    ++m_asked;
    m_rows.clear();
    m_unheard = {};
    m_day = {};
    m_siteKnown = false;
    Q_EMIT changed();
}

void AppointmentBook::setLookedAt(bool lookedAt)
{
    if (m_lookedAt == lookedAt)
        return;
    m_lookedAt = lookedAt;
    if (!lookedAt || m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    ask();
    askSite();
}

void AppointmentBook::setDay(QDate day)
{
    if (m_day == day)
        return;
    m_day = day;
    ask();
}

void AppointmentBook::ask()
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    m_session.client().request("GET", pathOf(m_day), {},
                               m_session.question([this, asked = ++m_asked](const QJsonObject &answer) {
                                   if (asked != m_asked)
                                       return;
                                   const QDate day = QDate::fromString(textIn(answer, "day"), Qt::ISODate);
                                   const auto rows = rowsOf(answer);
                                   if (day == m_day && rows == m_rows)
                                       return;
                                   m_day = day;
                                   m_rows = rows;
                                   Q_EMIT changed();
                               }));
}

void AppointmentBook::askSite()
{
    m_session.client().request("GET", QStringLiteral("resources"), {},
                               m_session.question([this](const QJsonObject &answer) {
                                   m_siteKnown = true;
                                   const QJsonArray list = answer.value(QStringLiteral("resources")).toArray();
                                   for (const QJsonValue &one : list)
                                       m_resources.insert(one[QStringLiteral("id")].toString(),
                                                          one[QStringLiteral("name")].toString());
                                   Q_EMIT changed();
                               }));
    m_session.client().request("GET", m_session.client().sitePath(), {},
                               m_session.question([this](const QJsonObject &answer) { takeSite(answer); }));
}

void AppointmentBook::takeSite(const QJsonObject &site)
{
    m_siteName = textIn(site, "name");
    const QString city = QStringLiteral("%1 %2").arg(textIn(site, "postcode"), textIn(site, "city")).trimmed();
    QStringList address{textIn(site, "address"), city};
    address.removeAll(QString());
    m_siteAddress = address.join(QStringLiteral(", "));
    m_reasons.clear();
    const QJsonArray list = site.value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue &one : list) {
        ReasonRow reason{one[QStringLiteral("id")].toString(), localizedOf(one[QStringLiteral("title")]),
                         one[QStringLiteral("maxPersons")].toInt(1)};
        const QJsonArray documents = one[QStringLiteral("documents")].toArray();
        for (const QJsonValue &document : documents)
            reason.documents << localizedOf(document);
        reason.channels = channelsOf(one[QStringLiteral("channels")]);
        m_reasons << reason;
    }
    Q_EMIT changed();
}

void AppointmentBook::findPlaces(const QList<WishedReason> &reasons, appointments::Channel channel, QDate day,
                                 const std::function<void(const QList<PlaceRow> &)> &done)
{
    QString path = QStringLiteral("slots?channel=%1&days=7").arg(appointments::toText(channel));
    for (const WishedReason &wished : reasons)
        path += QStringLiteral("&reason=%1&persons=%2").arg(encoded(wished.reason)).arg(wished.persons);
    if (day.isValid())
        path += QStringLiteral("&cursor=") + day.toString(Qt::ISODate);
    m_session.client().request("GET", path, {}, m_session.question([done](const QJsonObject &answer) {
        QList<PlaceRow> places;
        const QJsonArray days = answer.value(QStringLiteral("days")).toArray();
        for (const QJsonValue &one : days) {
            const QJsonArray starts = one[QStringLiteral("starts")].toArray();
            for (const QJsonValue &start : starts) {
                if (const auto at = instantIn(start.toObject(), "start"))
                    places << PlaceRow{*at, start[QStringLiteral("resource")].toString()};
            }
        }
        done(places);
    }));
}

void AppointmentBook::askDays(QDate first, int days, const std::function<void(const QList<QList<AppointmentRow>> &)> &done)
{
    collect(first, days, {}, done);
}

void AppointmentBook::collect(QDate day, int left, QList<QList<AppointmentRow>> found,
                              const std::function<void(const QList<QList<AppointmentRow>> &)> &done)
{
    if (left == 0)
        return done(found);
    m_session.client().request(
        "GET", pathOf(day), {}, m_session.question([this, day, left, found, done](const QJsonObject &answer) mutable {
            found << rowsOf(answer);
            collect(day.addDays(1), left - 1, found, done);
        }));
}

void AppointmentBook::askBookedBy(const QString &code, const std::function<void(const BookedBy &)> &done)
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    m_session.client().request("GET", QStringLiteral("appointments/%1/contact").arg(encoded(code)), {},
                               m_session.question([done](const QJsonObject &answer) {
                                   if (const auto by = readBookedBy(answer))
                                       done(*by);
                               }));
}

void AppointmentBook::book(const BookingWish &wish, const std::function<void(const AppointmentRow &)> &done,
                           const Outcome &outcome)
{
    if (!m_session.mayAct(outcome))
        return;
    QJsonArray reasons;
    for (const WishedReason &wished : wish.reasons)
        reasons << QJsonObject{{QStringLiteral("reason"), wished.reason}, {QStringLiteral("persons"), wished.persons}};
    QJsonObject body{{QStringLiteral("reasons"), reasons},
                     {QStringLiteral("start"), isoOf(wish.place.start)},
                     {QStringLiteral("resource"), wish.place.resource},
                     {QStringLiteral("channel"), appointments::toText(wish.channel)},
                     {QStringLiteral("language"), wish.language},
                     {QStringLiteral("personKey"),
                      knowsPeople() ? appointments::personKey(m_hubKey, wish.name, wish.birth) : QString()}};
    addContact(wish, &body);
    if (m_unheard.body != body)
        m_unheard = {body, makeId()};
    const auto take = m_session.act(
        [done](const QJsonObject &answer) {
            if (const auto row = readAppointment(answer))
                done(*row);
        },
        outcome);
    m_session.client().request(
        "POST", QStringLiteral("appointments"), body,
        [this, take](const Result<QJsonObject, DeskFault> &answer) {
            if (answer || answer.error().kind != DeskFault::Kind::NoHub)
                m_unheard = {};
            take(answer);
        },
        m_unheard.key);
}

void AppointmentBook::move(const QString &code, const PlaceRow &place, const QString &message, const Outcome &outcome)
{
    if (!m_session.mayAct(outcome))
        return;
    QJsonObject body{{QStringLiteral("start"), isoOf(place.start)}, {QStringLiteral("resource"), place.resource}};
    if (!message.isEmpty())
        body.insert(QStringLiteral("message"), message);
    m_session.client().request("POST", QStringLiteral("appointments/%1/move").arg(code), body,
                               m_session.act(
                                   [this, code](const QJsonObject &) {
                                       Q_EMIT m_session.told(DeskSession::Tone::Good, tr("%1 is moved.").arg(code));
                                   },
                                   outcome));
}

void AppointmentBook::callOff(const QString &code, const QString &reason, const Outcome &outcome)
{
    if (reason.simplified().isEmpty() || !m_session.mayAct(outcome))
        return;
    m_session.client().request(
        "POST", QStringLiteral("appointments/%1/call-off").arg(code),
        {{QStringLiteral("agent"), m_session.agent().id}, {QStringLiteral("reason"), reason.simplified()}},
        m_session.act(
            [this, code](const QJsonObject &) {
                Q_EMIT m_session.told(DeskSession::Tone::Good, tr("%1 is cancelled.").arg(code));
            },
            outcome));
}

void AppointmentBook::checkIn(const QString &code)
{
    m_session.checkIn(code);
}

void AppointmentBook::markNoShow(const QString &code)
{
    m_session.markNoShow(code);
}

void AppointmentBook::markServed(const QString &code, const Outcome &outcome)
{
    if (!m_session.mayAct(outcome))
        return;
    m_session.client().request("POST", QStringLiteral("appointments/%1/serve").arg(code), {},
                               m_session.act(
                                   [this, code](const QJsonObject &) {
                                       Q_EMIT m_session.told(DeskSession::Tone::Good,
                                                             tr("%1 is dealt with.").arg(code));
                                   },
                                   outcome));
}

} // namespace parvis::desk
