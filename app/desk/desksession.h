// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskclient.h"
#include "freshness.h"
#include "joinedvisit.h"

#include <QJsonArray>
#include <QObject>

#include <chrono>

namespace parvis::desk
{

/// A ticket an agent gives.
struct NewTicket {
    QString id; ///< as makeId() makes it
    QString service;
    QString language;
    QStringList needs = {}; ///< ids
};

/// One agent at one desk: who he is, whom he has, what the hub says of the day, and what he does about it.
///
/// It holds no row of its own: everything shown is what the hub last said, asked again at every news, after every act
/// and every 15 s. A call and a move are acts of the hub; of one that was not answered it says so and asks anew.
/// tick() is called twice a second. Lives on the interface thread.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    enum class Presence {
        SignedOut,
        Present, ///< visitors are routed to him
        Paused,  ///< signed in, not counted on
    };
    enum class Tone { Good, Warning, Bad };
    /// Hears what came of an act: REFUSAL says in the agent's language why it was not done, empty = it was done. To be
    /// answered with whether anybody still waits for it; else, and where there is none, a refusal is told().
    using Outcome = std::function<bool(const QString &refusal)>;

    static constexpr std::chrono::seconds askEvery{5};
    static constexpr std::chrono::seconds keepEvery{3}; ///< a hand-off of ours; the visitor is told of a silence, the hub takes it back after 30 s
    static constexpr std::chrono::minutes dutyEvery{
        10}; ///< before the hub takes him for gone, 30 minutes after it was told
    static constexpr std::chrono::seconds undoTime{10};

    /// All outlive it.
    DeskSession(DeskClient &client, sync::HubLink &link, const Clock &clock, QObject *parent = nullptr);
    ~DeskSession() override;

    // --- who sits here ------------------------------------------------------------------------------------------
    [[nodiscard]] Presence presence() const { return m_presence; }
    [[nodiscard]] const AgentRow &agent() const { return m_agent; }
    [[nodiscard]] const QString &desk() const { return m_desk; }
    /// The hub answered the last question.
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] bool isBusy() const { return m_acts > 0; }
    /// DESK is what visitors are sent to. The end is presenceChanged() or told().
    void signIn(const QString &login, const QString &password, const QString &desk);
    /// BADGE as readBadge() gives it; the same otherwise.
    void signInWithBadge(const QString &badge, const QString &pin, const QString &desk);
    void signOut();
    void setPaused(bool paused);
    /// Whom this desk calls: ids of services; empty = of every line. The hub is told with the next call, and at once
    /// where somebody is present.
    void serveLines(const QStringList &services);
    [[nodiscard]] const QStringList &linesServed() const { return m_linesServed; }

    // --- what the hub says ---------------------------------------------------------------------------------------
    [[nodiscard]] const QList<TicketRow> &tickets() const { return m_tickets; }
    [[nodiscard]] const QList<HandOffRow> &handOffs() const { return m_handOffs; }
    [[nodiscard]] const QList<AppointmentRow> &appointments() const { return m_appointments; }
    [[nodiscard]] const QList<ServiceRow> &services() const { return m_lines.services; }
    [[nodiscard]] const QList<NeedRow> &needs() const { return m_lines.needs; }
    /// Whom this agent has served today, the last one first.
    [[nodiscard]] const QList<TicketRow> &served() const { return m_served; }
    [[nodiscard]] const QList<AgentRow> &colleagues() const { return m_colleagues; }
    /// Whom this agent has called or serves; null when nobody.
    [[nodiscard]] const TicketRow *current() const;
    /// What the current visitor agreed to share: told with the call, not with the list.
    [[nodiscard]] const QJsonObject &shared() const { return m_shared; }
    /// The hand-off this agent has; null when none.
    [[nodiscard]] const HandOffRow *joined() const { return m_joined ? &*m_joined : nullptr; }
    /// What its visitor shows, and what both did.
    [[nodiscard]] JoinedVisit &visit() { return m_visit; }
    void refresh();

    // --- what the agent does ---------------------------------------------------------------------------------------
    void callNext() { call({}); }
    /// TICKET: that one; empty = whoever is next.
    void call(const QString &ticket);
    void recall() { moveCurrent(QStringLiteral("recall")); }
    void start() { moveCurrent(QStringLiteral("start")); }
    void miss() { moveCurrent(QStringLiteral("missed")); }
    void park(const QString &note, const Outcome &outcome = {});
    void putBack() { moveCurrent(QStringLiteral("return")); }
    void transfer(const TransferTarget &target, const Outcome &outcome = {});
    void serve() { moveCurrent(QStringLiteral("serve")); }
    /// PARTS: [{"service","seconds"}], what was done and how long each took.
    void serve(const QJsonArray &parts, const Outcome &outcome = {});
    /// Back into line: one that is parked or missed, or at any desk. Not called before NOTBEFORE.
    void putBack(const QString &ticket, const Outcome &outcome = {}, std::optional<Instant> notBefore = {});
    /// One in line, or parked, who is at no desk.
    void transfer(const QString &ticket, const TransferTarget &target, const Outcome &outcome = {});
    /// He has gone away before he was served.
    void leave(const QString &ticket, const Outcome &outcome = {});
    void undo();
    /// How long the last move can be taken back; 0 = no longer.
    [[nodiscard]] int undoSecondsLeft() const;

    /// DONE hears the ticket. The same wish again gives the ticket that stands.
    void giveTicket(const NewTicket &wish, const std::function<void(const TicketRow &)> &done,
                    const Outcome &outcome = {});
    void claim(const QString &handOff);
    void endHandOff();
    /// TO names a service of this site, in whose line he gets a number; else an agent, or nobody in particular, and he
    /// waits at his kiosk.
    void passHandOff(const TransferTarget &to);
    void checkIn(const QString &code);
    void markNoShow(const QString &code);

    // --- for the other pages -----------------------------------------------------------------------------------------
    [[nodiscard]] DeskClient &client() { return m_client; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Somebody is signed in, and no act is under way.
    [[nodiscard]] bool mayAct() const { return m_presence != Presence::SignedOut && !isBusy(); }
    /// The same; where it may not, OUTCOME hears why.
    [[nodiscard]] bool mayAct(const Outcome &outcome) const;
    /// {"agent","desk"}
    [[nodiscard]] QJsonObject who() const;
    /// An act of a page of its own, one at a time with all others: to be called only where mayAct(). DONE hears what
    /// came of it; OUTCOME a fault, which else is told as every other.
    [[nodiscard]] DeskClient::Done<QJsonObject> act(std::function<void(const QJsonObject &)> done,
                                                    Outcome outcome = {});
    /// A question of a page: DONE hears the answer while somebody is signed in.
    [[nodiscard]] DeskClient::Done<QJsonObject> question(std::function<void(const QJsonObject &)> done);
    /// The last act can be taken back by UNDO for undoTime.
    void offerUndo(std::function<void()> undo);
    /// It was taken back: SENTENCE says so.
    void undone(const QString &sentence);

    void tick();
    /// Why the hub did not do it, in the agent's language.
    [[nodiscard]] static QString sentenceOf(const DeskFault &fault);

Q_SIGNALS:
    /// The day is asked for anew: every page that is looked at asks too.
    void refreshing();
    void presenceChanged();
    void connectedChanged();
    void dayChanged();
    void busyChanged();
    void undoChanged();
    /// A visitor asks for a person and nobody has taken it yet.
    void handOffArrived(const parvis::desk::HandOffRow &handOff);
    /// Something the agent should read; plain, in his language.
    void told(parvis::desk::DeskSession::Tone tone, const QString &sentence);

private:
    void enter(const SignedIn &signedIn);
    void moveCurrent(const QString &move, const QJsonObject &more = {}, const Outcome &outcome = {});
    void move(const QString &ticket, const QString &move, const QJsonObject &more = {}, const Outcome &outcome = {});
    void moved(const TicketRow &row);
    void takeFault(const DeskFault &fault, const Outcome &outcome = {});
    [[nodiscard]] QJsonObject caller() const;
    [[nodiscard]] static QString timeIsOver();
    void takeHandOffs(const QList<HandOffRow> &handOffs);
    void setConnected(bool connected);
    void setPresence(Presence presence);
    void clear();
    void tellDuty();
    void keepHandOff();
    void leaveHandOff();
    void askShared();
    /// An act that is under way; its answer ends it.
    template <typename T> DeskClient::Done<T> acting(std::function<void(const T &)> done, Outcome outcome = {});
    /// Of the answer to LIST in a ROUND of questions.
    template <typename T> DeskClient::Done<T> showing(T DeskSession::*part, Freshness::List list, quint64 round);

    DeskClient &m_client;
    const Clock &m_clock;
    Presence m_presence = Presence::SignedOut;
    AgentRow m_agent;
    QString m_desk;
    QStringList m_linesServed; ///< empty = all
    bool m_connected = true;
    int m_acts = 0;
    Freshness m_freshness;
    QList<TicketRow> m_tickets;
    QList<HandOffRow> m_handOffs;
    QList<AppointmentRow> m_appointments;
    SiteLines m_lines;
    QList<TicketRow> m_served;
    bool m_servedKnown = false; ///< nothing was done since they were asked for
    QList<AgentRow> m_colleagues;
    std::optional<HandOffRow> m_joined;
    sync::VisitClient m_visits;
    JoinedVisit m_visit;
    bool m_handOffsKnown = false; // those of before the sign-in are no news
    QString m_sharedBy; ///< ticket
    QJsonObject m_shared;
    QString m_moved; ///< ticket; empty where the last act is another page's
    std::function<void()> m_undo; ///< of that page
    Instant m_movedAt;
    Instant m_asked;
    Instant m_kept;
    Instant m_dutyTold;
    bool m_isDutyHeard = false;
    int m_undoShown = 0;
};

} // namespace parvis::desk
