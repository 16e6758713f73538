// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingroom.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace parvis::board
{

using namespace std::chrono_literals;

namespace
{

QString toText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject texts(const char *fr, const char *de, const char *en)
{
    return {{QStringLiteral("fr"), QString::fromUtf8(fr)},
            {QStringLiteral("de"), QString::fromUtf8(de)},
            {QStringLiteral("en"), QString::fromUtf8(en)}};
}

QJsonObject sampleSite()
{
    const QJsonArray day{QJsonArray{QStringLiteral("08:30"), QStringLiteral("12:00")},
                         QJsonArray{QStringLiteral("14:00"), QStringLiteral("17:30")}};
    QJsonObject hours{{QStringLiteral("sat"), QJsonArray()}, {QStringLiteral("sun"), QJsonArray()}};
    for (const char *name : {"mon", "tue", "wed", "thu", "fri"})
        hours.insert(QLatin1String(name), day);
    return {{QStringLiteral("id"), QStringLiteral("town")},
            {QStringLiteral("name"), texts("Mairie de Strasbourg", "Rathaus Straßburg", "Strasbourg town hall")},
            {QStringLiteral("country"), QStringLiteral("FR")},
            {QStringLiteral("timeZone"), QStringLiteral("Europe/Paris")},
            {QStringLiteral("languages"), QJsonArray{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")}},
            {QStringLiteral("officialLanguage"), QStringLiteral("fr")},
            {QStringLiteral("address"), QJsonObject{{QStringLiteral("lines"), QJsonArray{QStringLiteral("1 parc de l’Étoile")}},
                                                    {QStringLiteral("postcode"), QStringLiteral("67076")},
                                                    {QStringLiteral("city"), QStringLiteral("Strasbourg")}}},
            {QStringLiteral("hours"), hours},
            {QStringLiteral("closures"),
             QJsonArray{QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-11-26")},
                                    {QStringLiteral("name"), texts("Inventaire", "Inventur", "Stocktaking")}}}},
            {QStringLiteral("places"),
             QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("hall")},
                                    {QStringLiteral("name"), texts("Accueil", "Empfang", "Reception")},
                                    {QStringLiteral("detail"), texts("Rez-de-chaussée, en face de l’entrée", "Erdgeschoss, gegenüber dem Eingang",
                                                                     "Ground floor, opposite the entrance")}}}}};
}

} // namespace

void WaitingRoomHub::send(const sync::HubRequest &request, Done done)
{
    m_parcels.append({answer(request.path), std::move(done)});
}

sync::HubReply WaitingRoomHub::answer(const QString &path)
{
    using Kind = sync::HubReply::Kind;
    const auto json = [](const QJsonObject &object) {
        return sync::HubReply{Kind::Answered, 200, QJsonDocument(object).toJson(QJsonDocument::Compact)};
    };
    if (isAway)
        return {};
    if (path.endsWith(QLatin1String("/services")))
        return json(services);
    if (path.endsWith(QLatin1String("/release")))
        return json({{QStringLiteral("number"), 1},
                     {QStringLiteral("objects"),
                      QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("site")},
                                             {QStringLiteral("id"), site.value(QStringLiteral("id"))},
                                             {QStringLiteral("sha256"), QStringLiteral("50")}},
                                 QJsonObject{{QStringLiteral("kind"), QStringLiteral("news")},
                                             {QStringLiteral("id"), townNews.isEmpty() ? QJsonValue() : site.value(QStringLiteral("id"))},
                                             {QStringLiteral("sha256"), QStringLiteral("60")}}}}});
    if (path == QLatin1String("/api/v1/objects/60"))
        return json(townNews);
    if (path == QLatin1String("/api/v1/objects/50"))
        return json(site);
    if (path != QLatin1String("/api/v1/sites/town/calls?limit=20"))
        return {Kind::Answered, 404, {}};
    ++questions;
    return {Kind::Answered, status, instead.isEmpty() ? calls() : instead};
}

QByteArray WaitingRoomHub::calls() const
{
    QJsonArray list;
    for (const QJsonObject &call : m_calls)
        list << call;
    return QJsonDocument(QJsonObject{{QStringLiteral("calls"), list}, {QStringLiteral("time"), toText(m_clock.now())}}).toJson();
}

void WaitingRoomHub::deliver()
{
    for (const Parcel &parcel : std::exchange(m_parcels, {}))
        parcel.done(parcel.reply);
}

void WaitingRoomHub::tell()
{
    m_news();
}

void WaitingRoomHub::call(const QString &ticket, const QString &desk, const QString &language)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [&](const QJsonObject &call) {
        return call.value(QStringLiteral("label")).toString() == ticket;
    });
    const int before = found == m_calls.end() ? 0 : found->value(QStringLiteral("calls")).toInt();
    if (found != m_calls.end())
        m_calls.erase(found);
    QStringList speech;
    for (const QChar sign : ticket) {
        if (sign != QLatin1Char(' '))
            speech.append(sign);
    }
    m_calls.prepend({{QStringLiteral("id"), QStringLiteral("id-") + ticket},
                     {QStringLiteral("label"), ticket},
                     {QStringLiteral("speech"), speech.join(QStringLiteral(", "))},
                     {QStringLiteral("service"), QStringLiteral("welcome")},
                     {QStringLiteral("state"), before == 0 ? QStringLiteral("called") : QStringLiteral("recalled")},
                     {QStringLiteral("language"), language},
                     {QStringLiteral("calls"), before + 1},
                     {QStringLiteral("called"), toText(m_clock.now())},
                     {QStringLiteral("desk"), desk}});
}

void WaitingRoomHub::setState(const QString &ticket, const QString &state)
{
    for (QJsonObject &call : m_calls) {
        if (call.value(QStringLiteral("label")).toString() == ticket)
            call.insert(QStringLiteral("state"), state);
    }
}

void WaitingRoomHub::remove(const QString &ticket)
{
    m_calls.removeIf([&](const QJsonObject &call) { return call.value(QStringLiteral("label")).toString() == ticket; });
}

void KeepingVoice::say(const sound::Announcement &announcement, std::function<void()> done)
{
    Q_ASSERT(!m_done);
    said.append(announcement);
    m_done = std::move(done);
}

void KeepingVoice::end()
{
    if (const auto done = std::exchange(m_done, {}))
        done();
}

WaitingRoom::WaitingRoom()
    : clock(Instant(std::chrono::milliseconds(QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch()))),
      hub(clock), m_words(wordsForTests())
{
    config.site = QStringLiteral("town");
    hub.site = sampleSite();
    hub.services = {{QStringLiteral("services"),
                     QJsonArray{QJsonObject{{QStringLiteral("service"), QStringLiteral("welcome")}, {QStringLiteral("place"), QStringLiteral("hall")}}}}};
}

void WaitingRoom::open(sound::Voice *heard)
{
    m_session = std::make_unique<BoardSession>(BoardServices{hub, heard, clock, config, m_words});
    m_session->start();
    for (int i = 0; i < 3; ++i) // manifest, then the site itself
        hub.deliver();
}

void WaitingRoom::pass(std::chrono::milliseconds time)
{
    for (auto passed = 0ms; passed < time; passed += 200ms) {
        clock.advance(200ms);
        m_session->tick();
        hub.deliver();
    }
}

QStringList WaitingRoom::others() const
{
    QStringList labels;
    const QVariantList calls = m_session->lastCalls();
    for (const QVariant &call : calls)
        labels.append(call.toMap().value(QStringLiteral("label")).toString());
    return labels;
}

QString WaitingRoom::title() const
{
    return m_session->messages().value(0).toMap().value(QStringLiteral("title")).toString();
}

QString WaitingRoom::text() const
{
    return m_session->messages().value(0).toMap().value(QStringLiteral("text")).toString();
}

BoardWords wordsForTests()
{
    static const QHash<QByteArray, const char *> arabic{
        {"Ticket %1, %2", "التذكرة %1، %2"},
        {"Ticket %1", "التذكرة %1"},
        {"Desk %1", "الشباك %1"},
        {"desk %1", "الشباك %1"},
        {"Last calls", "آخر النداءات"},
        {"Welcome", "أهلًا وسهلًا"},
        {"Your ticket number appears here when it is your turn.", "يظهر رقم تذكرتك هنا عندما يحين دورك."},
    };
    const BoardWords program = BoardWords::from(QStringLiteral(PARVIS_TRANSLATIONS));
    return BoardWords([program](const QString &language, const char *source) {
        return language == QLatin1String("ar") ? QString::fromUtf8(arabic.value(source, source)) : program.translated(language, source);
    });
}

} // namespace parvis::board
