// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainingscenario.h"

#include "base/id.h"
#include "base/localday.h"
#include "forms/draftcopy.h"
#include "wire/assistance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace parvis::desk
{

using namespace std::chrono_literals;

namespace
{

// How far somebody whose card was stolen has come in the sample town's guide.
QJsonObject stolenCard()
{
    return {{QStringLiteral("procedure"), QStringLiteral("identity-card")},
            {QStringLiteral("answers"), QJsonObject{{QStringLiteral("nationality"), QStringLiteral("yes")},
                                                    {QStringLiteral("whoFor"), QStringLiteral("adult")},
                                                    {QStringLiteral("situation"), QStringLiteral("stolen")},
                                                    {QStringLiteral("oldPapers"), QStringLiteral("no")},
                                                    {QStringLiteral("proof"), QStringLiteral("own")}}},
            {QStringLiteral("ticked"), QJsonArray{QStringLiteral("photo"), QStringLiteral("theftReport")}}};
}

QJsonObject libraryAnswers(const char *familyName, const char *givenNames)
{
    return {{QStringLiteral("requestType"), QStringLiteral("new")},
            {QStringLiteral("cardType"), QStringLiteral("adult")},
            {QStringLiteral("branch"), QStringLiteral("malraux")},
            {QStringLiteral("familyName"), QString::fromUtf8(familyName)},
            {QStringLiteral("givenNames"), QString::fromUtf8(givenNames)},
            {QStringLiteral("birthDate"), QStringLiteral("1987-03-12")}};
}

// Somebody came with a friend who wrote for him, at the kiosk and beside a colleague.
QJsonObject colleagueHelped(Instant now)
{
    wire::Assistance help;
    help.code = QStringLiteral("31");
    help.name = QStringLiteral("Karim Haddad");
    help.role = wire::Assistance::Role::Relative;
    help.consent = now;
    return help.toJson();
}

QJsonObject jsonOf(const hub::ApiReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

TrainingScenario::TrainingScenario(TrainingHub &hub, const Clock &clock, QObject *parent)
    : QObject(parent), m_hub(hub), m_clock(clock)
{
    m_steps = {{20s, [this] { ticket("identity", "fr", {{QStringLiteral("context"), stolenCard()}}); }},
               {40s, [this] { ticket("civil", "de"); }},
               {60s, [this] { askForHelp(); }},
               {90s, [this] { arrive(); }},
               {120s, [this] { ticket("identity", "ar", {{QStringLiteral("needs"), QJsonArray{QStringLiteral("seat")}}}); }},
               {150s, [this] { askInForm(); }},
               {180s,
                [this] {
                    m_hub.askAs(TrainingHub::Other::Colleague, "POST", QStringLiteral("emergencies"),
                                {{QStringLiteral("id"), makeId()}, {QStringLiteral("desk"), QStringLiteral("Guichet 2")}});
                }},
               {240s, [this] { ticket("library", "tr"); }}};
    connect(&m_timer, &QTimer::timeout, this, &TrainingScenario::tick);
}

void TrainingScenario::start()
{
    m_started = m_clock.now();
    ticket("identity", "fr");
    ticket("civil", "fr");
    book();
    (void)m_hub.addSubmission(QStringLiteral("EXER-0001"), QStringLiteral("fr"), libraryAnswers("Exemple", "Jeanne"));
    (void)m_hub.addSubmission(QStringLiteral("EXER-0002"), QStringLiteral("de"), libraryAnswers("Muster", "Max"),
                              colleagueHelped(m_clock.now()));
    (void)m_hub.addCallBack(QStringLiteral("library-card"), QStringLiteral("afternoon"), QStringLiteral("de"),
                            {{QStringLiteral("name"), QStringLiteral("Erika Muster")},
                             {QStringLiteral("phone"), QStringLiteral("+33199000000")}});
    QJsonObject begun = libraryAnswers("Modèle", "Nora");
    begun.remove(QStringLiteral("birthDate"));
    (void)m_hub.addReadyForm(QStringLiteral("de"), begun);
    m_timer.start(500ms);
}

void TrainingScenario::tick()
{
    while (!isOver() && m_clock.now() >= m_started + m_steps.at(m_next).at) {
        m_steps.at(m_next).act();
        ++m_next;
    }
    if (m_visitor)
        m_visitor->tick();
    else if (isOver())
        m_timer.stop();
}

void TrainingScenario::ticket(const char *service, const char *language, const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(QStringLiteral("id"), makeId());
    body.insert(QStringLiteral("service"), QLatin1String(service));
    body.insert(QStringLiteral("language"), QLatin1String(language));
    m_hub.askAs(TrainingHub::Other::Kiosk, "POST", QStringLiteral("tickets"), body);
}

void TrainingScenario::askForHelp()
{
    m_hub.askAs(TrainingHub::Other::Kiosk, "POST", QStringLiteral("handoffs"),
                {{QStringLiteral("id"), makeId()},
                 {QStringLiteral("language"), QStringLiteral("de")},
                 {QStringLiteral("context"), stolenCard()}});
}

void TrainingScenario::askInForm()
{
    const auto form = TrainingHub::form();
    if (!form)
        return; // the hub of nobody's does not open without it
    const QDate today = toLocal(QTimeZone::utc(), m_clock.now()).day;
    m_visitor.emplace(m_hub, m_clock, forms::draftOf(*form, today, QStringLiteral("FR"), libraryAnswers("Beispiel", "Anna")),
                      QStringLiteral("de"));
    m_visitor->ask();
}

void TrainingScenario::book()
{
    const QJsonObject first =
        jsonOf(m_hub.askAs(TrainingHub::Other::Kiosk, "GET", QStringLiteral("slots/first?reason=identity-card")))
            .value(QStringLiteral("first"))
            .toObject();
    const QJsonObject held =
        jsonOf(m_hub.askAs(TrainingHub::Other::Kiosk, "POST", QStringLiteral("holds"),
                           {{QStringLiteral("reasons"), QJsonArray{QJsonObject{{QStringLiteral("reason"), QStringLiteral("identity-card")}}}},
                            {QStringLiteral("start"), first.value(QStringLiteral("start"))},
                            {QStringLiteral("language"), QStringLiteral("fr")}}));
    m_appointment = held.value(QStringLiteral("code")).toString();
    m_hub.askAs(TrainingHub::Other::Kiosk, "POST",
                QStringLiteral("holds/%1/confirm").arg(held.value(QStringLiteral("id")).toString()),
                {{QStringLiteral("personKey"), QString()}});
}

void TrainingScenario::arrive()
{
    m_hub.askAs(TrainingHub::Other::Kiosk, "POST", QStringLiteral("appointments/%1/check-in").arg(m_appointment));
}

} // namespace parvis::desk
