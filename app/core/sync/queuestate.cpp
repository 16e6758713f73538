// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queuestate.h"

#include "queue/businessday.h"
#include "sync/enrolment.h"
#include "sync/facts.h"
#include "sync/hubanswers.h"
#include "sync/jsonshapes.h"
#include "sync/ticketanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::sync
{

using queue::QueuePlan;
using queue::Service;

namespace
{

const QString dayKey = QStringLiteral("day");

TicketOutcome obstacle(QueueObstacle obstacle, const QString &detail = {})
{
    TicketOutcome outcome;
    outcome.obstacle = obstacle;
    outcome.detail = detail;
    return outcome;
}

// Five hundreds and garbage are no answer to a visitor.
bool isAnswer(const HubReply &reply)
{
    const bool isJson = QJsonDocument::fromJson(reply.body).isObject();
    return reply.kind == HubReply::Kind::Answered && reply.status < 500 && isJson;
}

TicketOutcome outcomeOf(const HubReply &reply, QueueObstacle whenMissing)
{
    TicketOutcome outcome;
    if (reply.status == 200 || reply.status == 201) {
        outcome.ticket = parseTicket(QJsonDocument::fromJson(reply.body).object());
        return outcome.ticket ? outcome : obstacle(QueueObstacle::HubRefused, QStringLiteral("no ticket in the answer"));
    }
    const QString type = problemType(reply.body);
    if (type == QLatin1String("closed"))
        return obstacle(QueueObstacle::Closed);
    if (type == QLatin1String("full"))
        return obstacle(QueueObstacle::Full);
    if (type == QLatin1String("not-found"))
        return obstacle(whenMissing);
    if (type == QLatin1String("too-early"))
        return obstacle(QueueObstacle::NoAppointment);
    return obstacle(QueueObstacle::HubRefused, QStringLiteral("%1 %2").arg(reply.status).arg(type));
}

QJsonObject bodyOf(const QString &id, const TicketQuestion &question)
{
    QJsonObject body{{QStringLiteral("id"), id},
                     {QStringLiteral("language"), question.language},
                     {QStringLiteral("needs"), QJsonArray::fromStringList(question.needs)}};
    const std::pair<const char *, QString> texts[] = {
        {"service", question.service}, {"appointment", question.appointment}, {"handOff", question.handOff}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            body.insert(QLatin1String(key), text);
    }
    if (!question.context.isEmpty())
        body.insert(QStringLiteral("context"), question.context);
    return body;
}

} // namespace

QString QueueClient::State::sitePath(const QString &rest) const
{
    return QStringLiteral("/api/v1/sites/%1/%2").arg(parts.site, rest);
}

void QueueClient::State::ask(const HubRequest &request, Heard heard)
{
    const quint64 number = ++m_next;
    m_asked[number] = {parts.time.read().bootTime, std::move(heard)};
    parts.link.send(request, [self = weak_from_this(), number](const HubReply &reply) {
        const auto state = self.lock();
        const auto asked = state ? state->m_asked.find(number) : decltype(state->m_asked)::iterator();
        if (!state || asked == state->m_asked.end())
            return;
        const Heard answered = std::move(asked->second.heard);
        state->m_asked.erase(asked);
        answered(reply);
    });
}

void QueueClient::State::tick()
{
    const auto now = parts.time.read().bootTime;
    for (auto asked = m_asked.begin(); asked != m_asked.end();) {
        if (now - asked->second.sentAt < answerLimit) {
            ++asked;
            continue;
        }
        const Heard unanswered = std::move(asked->second.heard);
        m_asked.erase(asked);
        unanswered({});
        asked = m_asked.begin(); // the answer may have asked anew
    }
}

void QueueClient::State::take(const TicketQuestion &question, const Done &done)
{
    const QString id = parts.makeId();
    if (!isOnline()) {
        done(giveOwn(id, question));
        return;
    }
    const auto missing = question.appointment.isEmpty() ? QueueObstacle::NoQueue : QueueObstacle::NoAppointment;
    ask({"POST", sitePath(QStringLiteral("tickets")), canonical(bodyOf(id, question)), id},
        [self = weak_from_this(), id, question, missing, done](const HubReply &reply) {
            const auto state = self.lock();
            if (!state)
                return;
            // Heard or not: the same id in the journal makes of both one person.
            done(isAnswer(reply) ? outcomeOf(reply, missing) : state->giveOwn(id, question));
        });
}

void QueueClient::State::askTicket(const QByteArray &method, const QString &id, const Done &done)
{
    if (!isOnline()) {
        done(obstacle(QueueObstacle::Offline));
        return;
    }
    ask({method, sitePath(QStringLiteral("tickets/") + id), {}, {}}, [done](const HubReply &reply) {
        done(isAnswer(reply) ? outcomeOf(reply, QueueObstacle::NoSuchTicket) : obstacle(QueueObstacle::Offline));
    });
}

Result<queue::TicketLabel, QueueObstacle> QueueClient::State::nextLabel(const QueuePlan &from, const Service &service)
{
    const auto device = parts.ledger.fact(facts::device);
    const auto counted = parts.ledger.fact(facts::tickets);
    if (!device || !counted)
        return QueueObstacle::StoreFailed;
    const auto enrolment = Enrolment::parse(*device);
    if (!enrolment || enrolment->series.isEmpty())
        return QueueObstacle::NoSeries;
    QJsonObject numbers = QJsonDocument::fromJson(*counted).object();
    // Numbers begin again only where it is certain that another day has come: an unknown clock may show any.
    const QString day = queue::businessDay(from.zone, from.dayChange, now()).toString(Qt::ISODate);
    const QString last = numbers.value(dayKey).toString();
    if (last.isEmpty() || (engine.upperBound() && day > last))
        numbers = {{dayKey, day}};
    const int next = numbers.value(QString(service.letter)).toInt() + 1;
    const auto label = queue::TicketLabel::make(enrolment->series, service.letter, next);
    if (!label)
        return QueueObstacle::Full;
    numbers.insert(QString(service.letter), next);
    if (!parts.ledger.setFact(facts::tickets, canonical(numbers)))
        return QueueObstacle::StoreFailed;
    return *label;
}

TicketOutcome QueueClient::State::giveOwn(const QString &id, const TicketQuestion &question)
{
    const QueuePlan *known = plan();
    // Which line an appointment leads to only the hub knows: at the kiosk its holder goes to the first.
    const bool isToFirst = known && question.service.isEmpty() && !question.appointment.isEmpty();
    const Service *service = !known      ? nullptr
                             : isToFirst ? &known->services.first()
                                         : known->findService(question.service);
    if (!service)
        return obstacle(QueueObstacle::NoQueue);
    const auto sale = queue::saleState(*known, *service, now(), 0, holidays ? holidays() : QSet<QDate>());
    if (sale.kind == queue::SaleState::Kind::Closed && question.appointment.isEmpty() && engine.upperBound())
        return obstacle(QueueObstacle::Closed);
    const auto label = nextLabel(*known, *service);
    if (!label)
        return obstacle(label.error());
    QJsonObject told{{QStringLiteral("label"), label->toText()},
                     {QStringLiteral("service"), service->id},
                     {QStringLiteral("needs"), QJsonArray::fromStringList(question.needs)}};
    if (!question.appointment.isEmpty())
        told.insert(QStringLiteral("appointment"), question.appointment);
    QJsonObject context = question.context;
    context.remove(QStringLiteral("form")); // what he wrote into a form is not kept here
    if (!context.isEmpty())
        told.insert(QStringLiteral("context"), context);
    store::OutboxDraft draft;
    draft.id = id;
    draft.reference = label->toText();
    draft.formHash = QByteArray(32, '\0');
    draft.site = parts.site;
    draft.language = question.language;
    draft.payload = "{}";
    draft.kind = store::EntryKind::Ticket;
    draft.facts = canonical(told);
    const auto written = parts.ledger.append(draft, {});
    if (!written)
        return obstacle(QueueObstacle::StoreFailed, written.error().detail());
    engine.entryWritten();
    TicketOutcome outcome;
    outcome.way = Way::Lease;
    outcome.ticket = TicketShown{};
    outcome.ticket->id = id;
    outcome.ticket->label = label->toText();
    outcome.ticket->speech = label->toSpeech();
    outcome.ticket->service = service->id;
    return outcome;
}

QList<ServiceShown> QueueClient::State::planned() const
{
    QList<ServiceShown> list;
    const QueuePlan *known = plan();
    for (const Service &service : known ? known->services : QList<Service>()) {
        const auto closedOn = holidays ? holidays() : QSet<QDate>();
        list.append({service.id, queue::saleState(*known, service, now(), 0, closedOn), -1, {}});
    }
    return list;
}

void QueueClient::State::services(const Shown &done)
{
    if (!isOnline()) {
        done(planned());
        return;
    }
    ask({"GET", sitePath(QStringLiteral("services")), {}, {}}, [self = weak_from_this(), done](const HubReply &reply) {
        const auto state = self.lock();
        if (!state)
            return;
        const auto told = isAnswer(reply) ? parseServices(QJsonDocument::fromJson(reply.body).object()) : std::nullopt;
        done(told ? *told : state->planned());
    });
}

} // namespace parvis::sync
