// SPDX-License-Identifier: GPL-3.0-or-later
#include "desksession.h"

#include "base/id.h"
#include "jsonfields.h"

#include <QJsonArray>

namespace parvis::desk
{

namespace
{

QJsonObject bodyOf(const TransferTarget &target)
{
    QJsonObject body;
    for (const auto &[key, value] : {std::pair("service", target.service), std::pair("toAgent", target.agent),
                                     std::pair("toSite", target.site), std::pair("note", target.note.trimmed())}) {
        if (!value.isEmpty())
            body.insert(QLatin1String(key), value);
    }
    return body;
}

} // namespace

DeskSession::DeskSession(DeskClient &client, sync::HubLink &link, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock),
      m_visits(link, client.site(), [&client] { return client.token(); }), m_visit(m_visits, clock)
{
    link.listen([this] {
        m_visit.wake(); // first: it knows how a help ended
        refresh();
    });
    connect(&m_visit, &JoinedVisit::told, this, [this](const QString &sentence) { Q_EMIT told(Tone::Warning, sentence); });
}

DeskSession::~DeskSession() = default;

// --- who sits here --------------------------------------------------------------------------------------------------

template <typename T> DeskClient::Done<T> DeskSession::acting(std::function<void(const T &)> done, Outcome outcome)
{
    ++m_acts;
    Q_EMIT busyChanged();
    return [this, done = std::move(done), outcome = std::move(outcome)](const Result<T, DeskFault> &answer) {
        --m_acts;
        m_freshness.acted();
        setConnected(answer || answer.error().kind != DeskFault::Kind::NoHub);
        if (answer)
            done(*answer);
        else
            takeFault(answer.error(), outcome);
        if (answer && outcome)
            outcome({});
        Q_EMIT busyChanged();
        m_servedKnown = false;
        refresh(); // also after a fault: what was not answered may have been done
    };
}

void DeskSession::signIn(const QString &login, const QString &password, const QString &desk)
{
    if (m_presence != Presence::SignedOut || isBusy())
        return;
    m_desk = desk.simplified();
    m_client.signIn(login.trimmed().toLower(), password, acting<SignedIn>([this](const SignedIn &signedIn) { enter(signedIn); }));
}

void DeskSession::signInWithBadge(const QString &badge, const QString &pin, const QString &desk)
{
    if (m_presence != Presence::SignedOut || isBusy())
        return;
    m_desk = desk.simplified();
    m_client.signInWithBadge(
        badge, pin,
        [inner = acting<SignedIn>([this](const SignedIn &signedIn) { enter(signedIn); })](const Result<SignedIn, DeskFault> &answer) {
            if (answer || answer.error().type != QLatin1String("not-allowed"))
                return inner(answer);
            DeskFault refused = answer.error();
            refused.type = QStringLiteral("badge-refused"); // which of both is wrong is told to nobody
            inner(refused);
        });
}

void DeskSession::enter(const SignedIn &signedIn)
{
    m_agent = signedIn.agent;
    m_client.setToken(signedIn.token);
    setPresence(Presence::Present);
}

void DeskSession::signOut()
{
    if (m_presence == Presence::SignedOut)
        return;
    // Whoever has no session left is off duty; unheard, it ends with its time.
    m_client.request("DELETE", QStringLiteral("desk/sessions"), {}, [](const Result<QJsonObject, DeskFault> &) {});
    setPresence(Presence::SignedOut);
    clear();
}

void DeskSession::setPaused(bool paused)
{
    if (m_presence != Presence::SignedOut)
        setPresence(paused ? Presence::Paused : Presence::Present);
}

void DeskSession::setPresence(Presence presence)
{
    if (m_presence == presence)
        return;
    m_presence = presence;
    if (m_presence != Presence::SignedOut)
        tellDuty();
    Q_EMIT presenceChanged();
}

void DeskSession::serveLines(const QStringList &services)
{
    if (m_linesServed == services)
        return;
    m_linesServed = services;
    if (m_presence == Presence::Present)
        tellDuty();
}

QJsonObject DeskSession::caller() const
{
    QJsonObject who{{QStringLiteral("agent"), m_agent.id},
                    {QStringLiteral("desk"), m_desk},
                    {QStringLiteral("skills"), QJsonArray::fromStringList(m_agent.skills)},
                    {QStringLiteral("languages"), QJsonArray::fromStringList(m_agent.languages)}};
    if (!m_linesServed.isEmpty())
        who.insert(QStringLiteral("services"), QJsonArray::fromStringList(m_linesServed));
    return who;
}

void DeskSession::tellDuty()
{
    const QJsonObject away{{QStringLiteral("agent"), m_agent.id}, {QStringLiteral("away"), true}};
    const bool isPresent = m_presence == Presence::Present;
    m_dutyTold = m_clock.now();
    m_isDutyHeard = false;
    m_client.noteAgent(isPresent ? caller() : away, [this, isPresent](const Result<bool, DeskFault> &answer) {
        m_isDutyHeard = answer.ok() && isPresent == (m_presence == Presence::Present);
    });
}

void DeskSession::clear()
{
    m_client.setToken({});
    m_agent = {};
    m_tickets.clear();
    m_handOffs.clear();
    m_appointments.clear();
    m_lines = {};
    m_served.clear();
    m_servedKnown = false;
    m_colleagues.clear();
    m_joined.reset();
    m_visit.clear();
    m_sharedBy.clear();
    m_shared = {};
    m_moved.clear();
    m_undo = nullptr;
    m_handOffsKnown = false;
    Q_EMIT dayChanged();
    Q_EMIT undoChanged();
}

// --- what the hub says ----------------------------------------------------------------------------------------------

void DeskSession::setConnected(bool connected)
{
    if (m_connected == connected)
        return;
    m_connected = connected;
    Q_EMIT connectedChanged();
}

template <typename T>
DeskClient::Done<T> DeskSession::showing(T DeskSession::*part, Freshness::List list, quint64 round)
{
    return [this, part, list, round](const Result<T, DeskFault> &answer) {
        setConnected(answer || answer.error().kind != DeskFault::Kind::NoHub);
        if (m_presence == Presence::SignedOut)
            return;
        if (!answer && answer.error().kind == DeskFault::Kind::SignedOut)
            return takeFault(answer.error());
        if (!answer || !m_freshness.take(list, round) || this->*part == *answer)
            return;
        this->*part = *answer;
        Q_EMIT dayChanged();
    };
}

void DeskSession::refresh()
{
    if (m_presence == Presence::SignedOut)
        return;
    m_asked = m_clock.now();
    Q_EMIT refreshing();
    using List = Freshness::List;
    const quint64 round = m_freshness.ask();
    m_client.queue([this, show = showing(&DeskSession::m_tickets, List::Tickets, round)](
                       const Result<QList<TicketRow>, DeskFault> &answer) {
        show(answer);
        askShared();
    });
    m_client.appointments({}, showing(&DeskSession::m_appointments, List::Appointments, round));
    m_client.lines(showing(&DeskSession::m_lines, List::Lines, round));
    // They are many by the evening, and only what this agent does changes them.
    if (!std::exchange(m_servedKnown, true)) {
        m_client.served(m_agent.id, [this, show = showing(&DeskSession::m_served, List::Served, round)](
                                        const Result<QList<TicketRow>, DeskFault> &answer) {
            m_servedKnown = m_servedKnown && answer.ok();
            show(answer);
        });
    }
    m_client.agents(showing(&DeskSession::m_colleagues, List::Colleagues, round));
    m_client.handOffs([this, round, show = showing(&DeskSession::m_handOffs, List::HandOffs, round)](
                          const Result<QList<HandOffRow>, DeskFault> &answer) {
        if (answer && m_presence != Presence::SignedOut && m_freshness.take(List::HandOffs, round))
            takeHandOffs(*answer);
        show(answer);
    });
}

void DeskSession::takeHandOffs(const QList<HandOffRow> &handOffs)
{
    // One that somebody else lets go of is news; what this agent passed on to all is none for him.
    const auto isKnown = [this](const HandOffRow &row) {
        const bool isHisOwn = row.passedBy == m_agent.name && row.onlyFor.isEmpty();
        return isHisOwn || std::any_of(m_handOffs.cbegin(), m_handOffs.cend(), [&](const HandOffRow &old) {
                   const bool isLetGo = old.state == QLatin1String("claimed") && !row.passedBy.isEmpty();
                   return old.id == row.id && (old.waitsFor(m_agent.id) || (old.onlyFor.isEmpty() && !isLetGo));
               });
    };
    if (m_joined) {
        const auto ours = std::find_if(handOffs.cbegin(), handOffs.cend(),
                                       [this](const HandOffRow &row) { return row.id == m_joined->id; });
        // Withdrawn, ended, or given to somebody else after a silence of ours.
        if (ours == handOffs.cend() || !ours->isMine) {
            m_joined.reset();
            const bool isNews = m_visit.leaveTelling();
            Q_EMIT dayChanged();
            if (isNews)
                Q_EMIT told(Tone::Warning, tr("The visitor no longer waits for you."));
        }
    }
    for (const HandOffRow &row : handOffs) {
        if (m_handOffsKnown && row.waitsFor(m_agent.id) && !isKnown(row))
            Q_EMIT handOffArrived(row);
    }
    m_handOffsKnown = true;
}

const TicketRow *DeskSession::current() const
{
    for (const TicketRow &ticket : m_tickets) {
        if (ticket.agent == m_agent.id && ticket.isAtDesk())
            return &ticket;
    }
    return nullptr;
}

void DeskSession::askShared()
{
    const TicketRow *ticket = current();
    const QString id = ticket ? ticket->id : QString();
    if (id == m_sharedBy)
        return;
    m_sharedBy = id;
    m_shared = {};
    if (!ticket)
        return;
    m_client.ticket(id, [this, id](const Result<TicketRow, DeskFault> &answer) {
        if (m_sharedBy != id)
            return;
        if (!answer)
            return m_sharedBy.clear(); // asked again with the next list
        m_shared = answer->context;
        Q_EMIT dayChanged();
    });
}

void DeskSession::takeFault(const DeskFault &fault, const Outcome &outcome)
{
    const bool isAway = fault.kind == DeskFault::Kind::NoHub;
    const bool isOver = fault.kind == DeskFault::Kind::SignedOut;
    const bool isHeard =
        outcome && outcome(isAway ? tr("The hub does not answer. What you filled in stays here: try again in a moment.")
                           : isOver ? timeIsOver()
                                    : sentenceOf(fault));
    if (isHeard && !isOver)
        return;
    if (fault.kind == DeskFault::Kind::NoHub && m_presence == Presence::SignedOut)
        return Q_EMIT told(Tone::Bad, tr("The hub does not answer. Please try again in a moment."));
    if (fault.kind == DeskFault::Kind::NoHub)
        return Q_EMIT told(Tone::Bad, tr("The hub does not answer. Look at the list before you do it again."));
    if (fault.kind == DeskFault::Kind::SignedOut && m_presence != Presence::SignedOut) {
        signOut();
        return Q_EMIT told(Tone::Warning, timeIsOver());
    }
    Q_EMIT told(Tone::Warning, sentenceOf(fault));
}

QString DeskSession::timeIsOver()
{
    return tr("Your time at this desk is over. Please sign in again.");
}

QString DeskSession::sentenceOf(const DeskFault &fault)
{
    if (fault.type == QLatin1String("not-allowed"))
        return tr("This name and password do not go together.");
    if (fault.type == QLatin1String("badge-refused"))
        return tr("This badge and this PIN do not go together. Hold the badge to the reader again.");
    if (fault.type == QLatin1String("locked"))
        return tr("Too many wrong tries: this badge is locked for another %n minute(s). Name and password still work.", "",
                  std::max(1, (fault.wait + 59) / 60));
    if (fault.type == QLatin1String("too-many"))
        return tr("Too many tries from here. Please wait a minute.");
    if (fault.type == QLatin1String("not-authenticated"))
        return tr("The hub does not know this desk. Ask the administrator to let it join again.");
    if (fault.type == QLatin1String("taken"))
        return tr("A colleague was faster and has this visitor.");
    if (fault.type == QLatin1String("outrun"))
        return tr("Somebody was faster. Look at it again.");
    if (fault.type == QLatin1String("wrong-state") || fault.type == QLatin1String("stale-claim"))
        return tr("That is no longer possible: it changed meanwhile.");
    if (fault.type == QLatin1String("agent-busy"))
        return tr("You have a visitor already.");
    if (fault.type == QLatin1String("undo-refused"))
        return tr("That can no longer be taken back.");
    if (fault.type == QLatin1String("too-early"))
        return tr("It is too early for that: the appointment is not due yet.");
    if (fault.type == QLatin1String("not-bookable"))
        return tr("The rules of this site do not allow that appointment.");
    if (fault.type == QLatin1String("limit-reached"))
        return tr("This person has as many appointments for this reason as are allowed.");
    if (fault.type == QLatin1String("not-found"))
        return tr("The hub no longer knows it.");
    return fault.detail.isEmpty() ? tr("The hub refused it (%1).").arg(fault.type)
                                  : tr("The hub refused it: %1").arg(fault.detail);
}

// --- what the agent does --------------------------------------------------------------------------------------------

void DeskSession::call(const QString &ticket)
{
    if (m_presence == Presence::SignedOut || isBusy())
        return;
    m_client.call(caller(), ticket, acting<std::optional<TicketRow>>([this](const std::optional<TicketRow> &called) {
                      if (!called)
                          return Q_EMIT told(Tone::Good, tr("Nobody waits whom you could call."));
                      moved(*called);
                  }));
}

bool DeskSession::mayAct(const Outcome &outcome) const
{
    if (!mayAct() && outcome)
        outcome(isBusy() ? tr("Something else is being done. Try again in a moment.") : timeIsOver());
    return mayAct();
}

void DeskSession::move(const QString &ticket, const QString &move, const QJsonObject &more, const Outcome &outcome)
{
    if (!mayAct(outcome))
        return;
    QJsonObject body = more;
    body.insert(QStringLiteral("agent"), m_agent.id);
    body.insert(QStringLiteral("desk"), m_desk);
    const bool isUndo = move == QLatin1String("undo");
    m_client.move(ticket, move, body,
                  acting<TicketRow>(
                      [this, isUndo](const TicketRow &row) {
                          if (!isUndo)
                              return moved(row);
                          m_moved.clear();
                          Q_EMIT undoChanged();
                          Q_EMIT told(Tone::Good, tr("%1 is again where it was.").arg(row.label));
                      },
                      outcome));
}

void DeskSession::moved(const TicketRow &row)
{
    m_undo = nullptr;
    m_moved = row.id;
    m_movedAt = m_clock.now();
    Q_EMIT undoChanged();
}

void DeskSession::moveCurrent(const QString &what, const QJsonObject &more, const Outcome &outcome)
{
    if (const TicketRow *ticket = current())
        move(ticket->id, what, more, outcome);
    else if (mayAct(outcome) && outcome)
        outcome(sentenceOf({DeskFault::Kind::Refused, QStringLiteral("wrong-state"), {}}));
}

void DeskSession::park(const QString &note, const Outcome &outcome)
{
    moveCurrent(QStringLiteral("park"), {{QStringLiteral("note"), note.trimmed()}}, outcome);
}

void DeskSession::serve(const QJsonArray &parts, const Outcome &outcome)
{
    moveCurrent(QStringLiteral("serve"), {{QStringLiteral("parts"), parts}}, outcome);
}

void DeskSession::putBack(const QString &ticket, const Outcome &outcome, std::optional<Instant> notBefore)
{
    QJsonObject more;
    if (notBefore)
        more.insert(QStringLiteral("notBefore"), isoOf(*notBefore));
    move(ticket, QStringLiteral("return"), more, outcome);
}

void DeskSession::leave(const QString &ticket, const Outcome &outcome)
{
    if (!mayAct(outcome))
        return;
    const QString path = QStringLiteral("tickets/") + ticket;
    const auto rejoin = [this, path] {
        m_client.request("POST", path + QStringLiteral("/rejoin"), {}, act([this](const QJsonObject &answer) {
                             undone(
                                 tr("%1 is again where it was.").arg(answer.value(QStringLiteral("label")).toString()));
                         }));
    };
    m_client.request("DELETE", path, {}, act([this, rejoin](const QJsonObject &) { offerUndo(rejoin); }, outcome));
}

void DeskSession::transfer(const TransferTarget &target, const Outcome &outcome)
{
    moveCurrent(QStringLiteral("transfer"), bodyOf(target), outcome);
}

void DeskSession::transfer(const QString &ticket, const TransferTarget &target, const Outcome &outcome)
{
    move(ticket, QStringLiteral("transfer"), bodyOf(target), outcome);
}

void DeskSession::giveTicket(const NewTicket &wish, const std::function<void(const TicketRow &)> &done,
                             const Outcome &outcome)
{
    if (!mayAct(outcome))
        return;
    const QJsonObject body{{QStringLiteral("id"), wish.id},
                           {QStringLiteral("service"), wish.service},
                           {QStringLiteral("language"), wish.language},
                           {QStringLiteral("needs"), QJsonArray::fromStringList(wish.needs)}};
    m_client.request("POST", QStringLiteral("tickets"), body,
                     act(
                         [this, done](const QJsonObject &json) {
                             const auto row = readTicket(json);
                             if (!row)
                                 return;
                             Q_EMIT told(Tone::Good, tr("The number is %1.").arg(row->label));
                             done(*row);
                         },
                         outcome));
}

QJsonObject DeskSession::who() const
{
    return {{QStringLiteral("agent"), m_agent.id}, {QStringLiteral("desk"), m_desk}};
}

DeskClient::Done<QJsonObject> DeskSession::act(std::function<void(const QJsonObject &)> done, Outcome outcome)
{
    return [inner = acting<QJsonObject>(std::move(done), std::move(outcome))](
               const Result<QJsonObject, DeskFault> &answer) {
        if (answer || answer.error().type != QLatin1String("taken"))
            return inner(answer);
        DeskFault outrun = answer.error();
        outrun.type = QStringLiteral("outrun"); // of no visitor at a desk: it is said in other words
        inner(outrun);
    };
}

DeskClient::Done<QJsonObject> DeskSession::question(std::function<void(const QJsonObject &)> done)
{
    return [this, done = std::move(done)](const Result<QJsonObject, DeskFault> &answer) {
        setConnected(answer || answer.error().kind != DeskFault::Kind::NoHub);
        if (m_presence == Presence::SignedOut)
            return;
        if (answer)
            done(*answer);
        else if (answer.error().kind != DeskFault::Kind::NoHub)
            takeFault(answer.error());
    };
}

void DeskSession::offerUndo(std::function<void()> undo)
{
    m_moved.clear();
    m_undo = std::move(undo);
    m_movedAt = m_clock.now();
    Q_EMIT undoChanged();
}

void DeskSession::undone(const QString &sentence)
{
    m_undo = nullptr;
    Q_EMIT undoChanged();
    Q_EMIT told(Tone::Good, sentence);
}

void DeskSession::undo()
{
    if (undoSecondsLeft() > 0 && m_undo && mayAct())
        m_undo();
    else if (undoSecondsLeft() > 0 && !m_undo)
        move(m_moved, QStringLiteral("undo"));
}

int DeskSession::undoSecondsLeft() const
{
    if (m_moved.isEmpty() && !m_undo)
        return 0;
    const auto left = undoTime - (m_clock.now() - m_movedAt);
    return int(std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(left)).count());
}

void DeskSession::claim(const QString &handOff)
{
    if (m_presence == Presence::SignedOut || isBusy() || m_joined)
        return;
    m_client.claim(handOff, m_agent.name, acting<HandOffRow>([this](const HandOffRow &row) {
                       m_joined = row;
                       m_kept = m_clock.now();
                       m_visit.clear(); // he may have had this one before
                       m_visit.open(row.id);
                       Q_EMIT dayChanged();
                   }));
}

void DeskSession::endHandOff()
{
    if (!m_joined || isBusy())
        return;
    m_client.end(*m_joined, acting<HandOffRow>([this](const HandOffRow &) { leaveHandOff(); }));
}

void DeskSession::leaveHandOff()
{
    m_joined.reset();
    m_visit.leave();
    Q_EMIT dayChanged();
}

void DeskSession::passHandOff(const TransferTarget &to)
{
    if (!m_joined || isBusy())
        return;
    if (to.service.isEmpty())
        return m_client.pass(*m_joined, to, acting<HandOffRow>([this](const HandOffRow &) { leaveHandOff(); }));
    m_client.queueHandOff(*m_joined, makeId(), to, acting<TicketRow>([this, site = to.site](const TicketRow &ticket) {
        leaveHandOff();
        if (!site.isEmpty())
            return Q_EMIT told(Tone::Good, tr("The visitor reads at the kiosk where to go and the number there."));
        Q_EMIT told(Tone::Good, tr("The visitor has the number %1 and reads it at the kiosk.").arg(ticket.label));
    }));
}

void DeskSession::checkIn(const QString &code)
{
    if (m_presence != Presence::SignedOut && !isBusy())
        m_client.checkIn(
            code, acting<CheckedIn>([this](const CheckedIn &arrived) {
                const QString &called = arrived.appointment.code;
                Q_EMIT told(Tone::Good, arrived.ticket
                                            ? tr("%1 has arrived: the number is %2.").arg(called, arrived.ticket->label)
                                            : tr("%1 has arrived.").arg(called));
            }));
}

void DeskSession::markNoShow(const QString &code)
{
    if (m_presence != Presence::SignedOut && !isBusy())
        m_client.markNoShow(code, acting<AppointmentRow>([](const AppointmentRow &) {}));
}

void DeskSession::keepHandOff()
{
    m_kept = m_clock.now();
    m_client.keep(*m_joined, [this, id = m_joined->id](const Result<HandOffRow, DeskFault> &answer) {
        setConnected(answer || answer.error().kind != DeskFault::Kind::NoHub);
        if (!m_joined || m_joined->id != id || answer || answer.error().kind == DeskFault::Kind::NoHub)
            return;
        m_joined.reset();
        const bool isNews = m_visit.leaveTelling() || answer.error().kind == DeskFault::Kind::SignedOut;
        Q_EMIT dayChanged();
        if (isNews)
            takeFault(answer.error());
    });
}

void DeskSession::tick()
{
    const Instant now = m_clock.now();
    if (m_presence != Presence::SignedOut && now - m_asked >= askEvery)
        refresh();
    // Said again while he is there, also where he calls nobody; unheard, that he is there or away is said again soon.
    const bool mustTell = m_presence == Presence::Present || !m_isDutyHeard;
    if (m_presence != Presence::SignedOut && mustTell && now - m_dutyTold >= (m_isDutyHeard ? dutyEvery : askEvery))
        tellDuty();
    if (m_joined && now - m_kept >= keepEvery)
        keepHandOff();
    m_visit.tick();
    if (const int left = undoSecondsLeft(); left != m_undoShown) {
        m_undoShown = left;
        Q_EMIT undoChanged();
    }
}

} // namespace parvis::desk
