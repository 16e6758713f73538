// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsession.h"

#include <QPointer>

#include <algorithm>

namespace parvis::kiosk
{

using queue::SaleState;
using sync::QueueObstacle;

TicketSession::TicketSession(QueueDesk *desk, const TownContent &content, QString site, const Clock &clock,
                             QObject *parent)
    : QObject(parent), m_desk(desk), m_content(content), m_site(std::move(site)), m_clock(clock),
      m_services({QStringLiteral("serviceId"), QStringLiteral("letter"), QStringLiteral("title"),
                  QStringLiteral("details"), QStringLiteral("sale"), QStringLiteral("line"), QStringLiteral("mine"),
                  QStringLiteral("spokenMine")}),
      m_needs({QStringLiteral("needId"), QStringLiteral("label"), QStringLiteral("selected")})
{
}

TicketSession::~TicketSession() = default;

const queue::Service *TicketSession::service(const QString &id) const { return plan() ? plan()->findService(id) : nullptr; }

const queue::Service *TicketSession::serviceFor(const QString &procedure) const
{
    return plan() && !procedure.isEmpty() ? plan()->serviceForProcedure(procedure) : nullptr;
}

const sync::ServiceShown *TicketSession::shown(const QString &service) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const auto &known) { return known.service == service; });
    return found == m_known.end() ? nullptr : &*found;
}

const sync::TicketShown *TicketSession::ticket() const { return m_shown < 0 ? nullptr : &m_given.at(m_shown).ticket; }

// --- what the visitor does ----------------------------------------------------------------------------------------

void TicketSession::open(const QString &procedure, const QString &language)
{
    if (!available() || m_waiting)
        return;
    m_language = language;
    const auto *own = serviceFor(procedure);
    m_only = own ? own->id : QString();
    m_refused.clear();
    m_obstacle = QueueObstacle::None;
    setOrigin({}, {});
    retell();
    askServices();
}

void TicketSession::setOrigin(const QString &handOff, const QJsonObject &context, const QStringList &needs)
{
    m_handOff = handOff;
    m_context = context;
    if (needs.isEmpty())
        return;
    m_needed.unite(QSet<QString>(needs.begin(), needs.end()));
    retell();
}

void TicketSession::clear()
{
    ++m_turn;
    setWaiting(false);
    m_asking = false;
    m_asked = {};
    m_known.clear();
    m_only.clear();
    m_needed.clear();
    m_handOff.clear();
    m_context = {};
    m_given.clear();
    m_shown = -1;
    m_refused.clear();
    m_obstacle = QueueObstacle::None;
    m_services.setRows({});
    m_needs.setRows({});
    Q_EMIT changed();
}

void TicketSession::setLanguage(const QString &language)
{
    m_language = language;
    if (!m_known.isEmpty() || !m_given.isEmpty() || !m_refused.isEmpty())
        retell();
}

void TicketSession::toggleNeed(const QString &needId)
{
    if (m_waiting || !plan() || !plan()->findNeed(needId))
        return;
    if (!m_needed.remove(needId))
        m_needed.insert(needId);
    retell();
}

void TicketSession::showAll()
{
    m_only.clear();
    retell();
}

void TicketSession::choose(const QString &serviceId)
{
    if (m_waiting || !service(serviceId))
        return;
    if (showGiven([&](const Given &given) { return given.ticket.service == serviceId; }))
        return;
    const auto *known = shown(serviceId);
    if (known && known->sale.kind != SaleState::Kind::Open)
        return refuse(serviceId, known->sale.kind == SaleState::Kind::Full ? QueueObstacle::Full : QueueObstacle::Closed);
    sync::TicketQuestion question;
    question.service = serviceId;
    question.handOff = m_handOff;
    question.context = m_context;
    ask(question, Arrival::New);
}

bool TicketSession::showGiven(const std::function<bool(const Given &)> &isIt)
{
    const auto mine = std::find_if(m_given.begin(), m_given.end(), isIt);
    if (mine == m_given.end())
        return false;
    m_shown = mine - m_given.begin();
    Q_EMIT changed();
    Q_EMIT reached(Step::Ticket);
    return true;
}

void TicketSession::checkIn(const QString &code, const QString &language, Arrival arrival)
{
    if (m_waiting || !available())
        return;
    m_language = language;
    if (showGiven([&](const Given &given) { return given.appointment == code; }))
        return;
    sync::TicketQuestion question;
    question.appointment = code;
    ask(question, arrival);
}

void TicketSession::ask(const sync::TicketQuestion &wanted, Arrival arrival)
{
    sync::TicketQuestion question = wanted;
    question.language = m_language;
    question.needs = QStringList(m_needed.begin(), m_needed.end());
    question.needs.sort();
    setWaiting(true);
    const QPointer<TicketSession> here(this);
    m_desk->take(question, [here, turn = m_turn, question, arrival](const sync::TicketOutcome &outcome) {
        if (here && here->m_turn == turn)
            here->takeTicket(question, arrival, outcome);
    });
}

void TicketSession::takeTicket(const sync::TicketQuestion &question, Arrival arrival, const sync::TicketOutcome &outcome)
{
    setWaiting(false);
    if (!outcome.ticket)
        return refuse(question.service, outcome.obstacle);
    m_obstacle = QueueObstacle::None;
    m_refused.clear();
    const auto known = std::find_if(m_given.begin(), m_given.end(), [&](const Given &given) { return given.ticket.id == outcome.ticket->id; });
    m_shown = known - m_given.begin();
    // A number of the kiosk's own is new whatever was known: no paper bears it yet.
    const bool isNew = arrival == Arrival::New || outcome.way == sync::Way::Lease;
    if (known == m_given.end())
        m_given.append({*outcome.ticket, outcome.way, m_clock.now(), question.appointment, isNew});
    m_asked = m_clock.now();
    retell();
    Q_EMIT reached(Step::Ticket);
}

void TicketSession::accept(const QString &id, const QString &label, const QString &service)
{
    const auto known = queue::TicketLabel::parse(label);
    if (!known ||
        std::any_of(m_given.begin(), m_given.end(), [&](const Given &given) { return given.ticket.id == id; }))
        return;
    sync::TicketShown shown;
    shown.id = id;
    shown.label = label;
    shown.speech = known->toSpeech();
    shown.service = service;
    m_given.append({shown, sync::Way::Online, m_clock.now(), {}, true});
    m_shown = m_given.size() - 1;
    m_asked = {}; // where he stands in line is asked at once
    m_obstacle = QueueObstacle::None;
    m_refused.clear();
    retell();
    Q_EMIT reached(Step::Ticket);
}

void TicketSession::refuse(const QString &service, QueueObstacle obstacle)
{
    m_refused = service;
    m_obstacle = obstacle;
    Q_EMIT changed();
    Q_EMIT reached(Step::Refused);
}

// --- what time brings ---------------------------------------------------------------------------------------------

void TicketSession::tick(Watch watch)
{
    if (m_asking || m_waiting || !m_desk || watch == Watch::Nothing)
        return;
    const auto since = m_clock.now() - m_asked;
    if (watch == Watch::Services && since >= servicesEvery)
        return askServices();
    if (watch == Watch::Services || !ticket() || since < ticketEvery)
        return;
    m_asking = true;
    m_asked = m_clock.now();
    const QPointer<TicketSession> here(this);
    m_desk->look(ticket()->id, [here, turn = m_turn](const sync::TicketOutcome &outcome) {
        if (here && here->m_turn == turn)
            here->takeLook(outcome);
    });
}

void TicketSession::takeLook(const sync::TicketOutcome &outcome)
{
    m_asking = false;
    // A moment without an answer changes nothing: the number counts.
    if (!outcome.ticket || !ticket() || outcome.ticket->id != ticket()->id)
        return;
    const QString before = turn();
    Given &given = m_given[m_shown];
    const QString printed = given.ticket.label;
    given.ticket = *outcome.ticket;
    given.ticket.label = printed; // the one that was printed is the one that is called
    given.way = sync::Way::Online;
    retell();
    if (turn() != before && turn() == QStringLiteral("called"))
        Q_EMIT told(QStringLiteral("done"));
}

void TicketSession::askServices()
{
    if (m_asking)
        return;
    m_asking = true;
    m_asked = m_clock.now();
    // Only the first time somebody stands there and waits for it.
    setWaiting(m_known.isEmpty());
    const QPointer<TicketSession> here(this);
    m_desk->services([here, turn = m_turn](const QList<sync::ServiceShown> &services) {
        if (here && here->m_turn == turn)
            here->takeServices(services);
    });
}

void TicketSession::takeServices(const QList<sync::ServiceShown> &services)
{
    m_asking = false;
    m_known = services;
    setWaiting(false);
    retell();
}

void TicketSession::setWaiting(bool waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    Q_EMIT waitingChanged();
}

} // namespace parvis::kiosk
