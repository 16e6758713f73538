// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/keptthings.h"

#include "hub/service/absencelist.h"
#include "store/entryhash.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

using std::chrono::days;
using store::AppointmentStatus;
using store::HandOffState;
using store::HubTransaction;
using store::RetainedKind;

namespace
{

enum class Use { Ended, Going };

const QString named = QStringLiteral("Quokka-Zanzibar");

QString idOf(RetainedKind kind, Use use)
{
    return QStringLiteral("%1%2")
        .arg(int(kind), 2, 10, QLatin1Char('0'))
        .arg(use == Use::Ended ? 1 : 2)
        .repeated(11)
        .left(32);
}

QByteArray said(const char *key)
{
    return QJsonDocument(QJsonObject{{QLatin1String(key), named}}).toJson(QJsonDocument::Compact);
}

Result<void> outcome(const Result<bool> &done)
{
    return done ? Result<void>() : Result<void>(done.error());
}

// It lay in quarantine, and was decided on when it was over.
Result<void> putCopy(HubTransaction &rows, const QString &id, Use use)
{
    const QByteArray body = "{\"payload\":\"" + canary().toBase64() + "\"}";
    if (auto added = rows.addQuarantine({id, {}, QStringLiteral("conflict"), body, useEnded() - days(2), {}}); !added)
        return added;
    if (use == Use::Going)
        return {};
    return outcome(rows.resolveQuarantine(id, {QStringLiteral("handled"), QStringLiteral("lea"), useEnded(), named}));
}

Result<void> putRecord(HubTransaction &rows, const char *kind, const QString &id, const QByteArray &body)
{
    return outcome(rows.putDeskRecord({QLatin1String(kind), id, 1, useEnded(), body}));
}

Result<void> putSubmission(HubTransaction &rows, const QString &id, Use use)
{
    store::StoredSubmission sent;
    sent.id = id;
    sent.reference = sent.procedure = sent.form = sent.device = sent.language = sent.scheme = QStringLiteral("x");
    sent.formHash = QByteArray(32, 'h');
    sent.created = useEnded() - days(2);
    sent.payload = sent.document = canary();
    if (const auto added = rows.addSubmission(sent); !added)
        return added.error();
    const QString to = use == Use::Ended ? QStringLiteral("done") : QStringLiteral("correction");
    const QJsonObject move{{QStringLiteral("to"), to}, {QStringLiteral("reason"), named}};
    const QJsonObject way{{QStringLiteral("moves"), QJsonArray{move}}};
    if (auto put = putRecord(rows, "submission", id, QJsonDocument(way).toJson()); !put)
        return put;
    if (auto put = putRecord(rows, "assistance", id, said("for")); !put)
        return put;
    return putCopy(rows, id, use);
}

store::Appointment appointment(const QString &id, Use use)
{
    store::Appointment made;
    made.id = id;
    made.code = id.left(10);
    made.resource = QStringLiteral("a");
    made.end = use == Use::Ended ? useEnded() : useEnded() + days(100'000);
    made.start = made.end - 20min;
    made.reasons = {{QStringLiteral("card"), 1}};
    made.language = made.audience = made.device = QStringLiteral("x");
    made.status = AppointmentStatus::Confirmed;
    made.contact = canary();
    made.contactScheme = QStringLiteral("plain");
    made.personKey = named;
    made.created = made.changed = useEnded() - days(2);
    return made;
}

Result<void> putAppointment(HubTransaction &rows, const store::Appointment &made, Use use)
{
    if (auto put = rows.putAppointment(made); !put)
        return put;
    const qint64 step = std::chrono::duration_cast<std::chrono::minutes>(made.start.time_since_epoch()).count() / 5;
    // What other kinds have at the same time lies on counters of their own.
    if (const auto taken = rows.takeAtoms({made.id, step, step + 5}, made.id); !taken)
        return taken.error();
    if (auto put = putRecord(rows, "appointment", made.id, said("text")); !put)
        return put;
    return putCopy(rows, made.id, use);
}

Result<void> putCallBack(HubTransaction &rows, const QString &id, Use use)
{
    auto made = appointment(id, Use::Ended);
    made.start = made.end = useEnded() - days(2);
    made.reasons.clear();
    made.changed = useEnded();
    made.status = use == Use::Ended ? AppointmentStatus::Served : AppointmentStatus::Requested;
    if (auto put = rows.putAppointment(made); !put)
        return put;
    if (auto put = putRecord(rows, "call-back", id, said("note")); !put)
        return put;
    return putCopy(rows, id, use);
}

Result<void> putWish(HubTransaction &rows, const QString &id, Use use)
{
    if (auto put = putAppointment(rows, appointment(id, use), use); !put)
        return put;
    return rows.putAlert({id, said("until"), useEnded() - days(2), false, {}, {}, 0});
}

Result<void> putHandOff(HubTransaction &rows, const QString &id, HandOffState state)
{
    store::HandOff made;
    made.id = id;
    made.device = made.language = QStringLiteral("x");
    made.state = state;
    made.context = said("name");
    made.note = named;
    made.created = made.changed = useEnded();
    if (auto put = rows.putHandOff(made); !put)
        return put;
    if (auto put = rows.putVisitView({id, 1, said("field"), useEnded()}); !put)
        return put;
    const auto act = rows.addAct({id,
                                  0,
                                  QStringLiteral("a"),
                                  QStringLiteral("visitor"),
                                  named,
                                  QStringLiteral("say"),
                                  {},
                                  said("text"),
                                  useEnded()});
    return act ? Result<void>() : Result<void>(act.error());
}

Result<void> putTicket(HubTransaction &rows, const QString &id, Use use)
{
    queue::Ticket ticket{.id = id,
                         .site = QStringLiteral("town"),
                         .label = queue::TicketLabel::make({}, QLatin1Char('A'), use == Use::Ended ? 1 : 2).value(),
                         .day = QDate(2026, 3, 31),
                         .taken = useEnded(),
                         .language = QStringLiteral("fr"),
                         .needs = {},
                         .appointment = {},
                         .handOff = {},
                         .device = {},
                         .context = said("name"),
                         .fromSite = {},
                         .fromTicket = {},
                         .toTicket = {},
                         .now = {},
                         .before = {},
                         .movedBy = {},
                         .movedAt = useEnded(),
                         .revision = 0};
    ticket.now.place = useEnded();
    ticket.now.service = QStringLiteral("papers");
    ticket.now.note = named;
    ticket.now.state = use == Use::Ended ? queue::TicketState::Left : queue::TicketState::Waiting;
    return outcome(rows.addTicket(ticket));
}

Result<void> putEmergency(HubTransaction &rows, const QString &id, Use use)
{
    QJsonObject json{{QStringLiteral("name"), named}};
    if (use == Use::Ended)
        json.insert(QStringLiteral("ended"), qint64(useEnded().time_since_epoch().count()));
    return putRecord(rows, "emergency", id, QJsonDocument(json).toJson());
}

Result<void> putAbsence(HubTransaction &rows, const QString &id, Use use)
{
    AbsenceRecord record;
    record.entered.absence = {
        {QStringLiteral("a")}, useEnded() - days(5), use == Use::Ended ? useEnded() : useEnded() + days(100'000)};
    record.entered.by = named;
    return outcome(rows.putDeskRecord({AbsenceList::kind, id, 1, useEnded() - days(6), record.encode()}));
}

Result<void> put(HubTransaction &rows, RetainedKind kind, Use use)
{
    using K = RetainedKind;
    const QString id = idOf(kind, use);
    const bool isOver = use == Use::Ended;
    switch (kind) {
    case K::Submissions:
        return putSubmission(rows, id, use);
    case K::Contacts:
    case K::Appointments:
        return putAppointment(rows, appointment(id, use), use);
    case K::CallBacks:
        return putCallBack(rows, id, use);
    case K::EarlierWishes:
        return putWish(rows, id, use);
    case K::HandOffs:
        return putHandOff(rows, id, isOver ? HandOffState::Ended : HandOffState::Claimed);
    case K::WaitingHandOffs:
        return isOver ? putHandOff(rows, id, HandOffState::Waiting) : Result<void>();
    case K::Tickets:
        return putTicket(rows, id, use);
    case K::Quarantine:
        return putCopy(rows, id, use);
    case K::Emergencies:
        return putEmergency(rows, id, use);
    case K::Absences:
        return putAbsence(rows, id, use);
    case K::Comments:
        return isOver ? outcome(rows.addOpinion(QByteArray(32, 'm'), QDate(2026, 4, 1),
                                                {id, QStringLiteral("visit"), QStringLiteral("5"), named,
                                                 QStringLiteral("fr"), QDate(2026, 4, 1)}))
                      : Result<void>();
    case K::Answers:
        return isOver ? outcome(rows.addInbox({id, QByteArray(32, 'f'), 200,
                                               "{\"context\":" + said("name") + ",\"id\":\"x\"}", useEnded()}))
                      : Result<void>();
    case K::Keys:
        break;
    }
    return isOver ? outcome(rows.addInbox(
                        {QStringLiteral("journal/") + id, QByteArray(32, 'f'), 200, "1\nab\ncd", useEnded()}))
                  : Result<void>();
}

} // namespace

QByteArray canary()
{
    return "Quokka-Zanzibar";
}

Instant useEnded()
{
    return at("2026-04-01T00:00:00Z");
}

void within(Town &town, const std::function<Result<void>(HubTransaction &)> &work)
{
    const auto done = town.ledger.write(town.plan.site, work);
    if (!done)
        FAIL(done.error().detail().toStdString());
}

void keepEnded(Town &town, RetainedKind kind)
{
    within(town, [&](HubTransaction &rows) { return put(rows, kind, Use::Ended); });
}

void keepInUse(Town &town, RetainedKind kind)
{
    within(town, [&](HubTransaction &rows) { return put(rows, kind, Use::Going); });
}

void keepEverything(Town &town)
{
    for (const RetentionRule &rule : retentionRules()) {
        keepEnded(town, rule.kind);
        keepInUse(town, rule.kind);
    }
}

void setClock(Town &town, Instant now)
{
    town.clock.advance(now - town.clock.now());
}

Result<int> sweepWhole(Town &town, const RetentionLimits &limits)
{
    RetentionService service(town.ledger, town.clock, limits);
    int erased = 0;
    do {
        const auto swept = service.sweep(town.plan.site);
        if (!swept)
            return swept;
        erased += *swept;
    } while (service.isUnderWay(town.plan.site));
    return erased;
}

Count countOf(Town &town, RetainedKind kind)
{
    const auto states = RetentionService(town.ledger, town.clock).list(town.plan.site);
    REQUIRE(states.ok());
    for (const RetentionState &state : *states) {
        if (state.rule->kind == kind)
            return {state.count, state.inUse};
    }
    FAIL("no rule");
    return {};
}

} // namespace parvis::hub
