// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "hub/service/hubclock.h"
#include "sync/simulate/clocks.h"
#include "sync/simulate/hubdatabase.h"
#include "sync/simulate/network.h"
#include "sync/simulate/oracle.h"
#include "sync/simulate/trace.h"

#include <deque>

namespace parvis::simulate
{

/// Who may speak to the hub.
struct Credentials {
    QString device;
    QString secret;
};

/// The hub of a history: its database and one or two processes with the product's own rules and API.
class HubMachine
{
public:
    HubMachine(Agenda &agenda, Random random, Semantics semantics, Plant *plant, Trace &trace, QString site,
               const appointments::Plan &plan);
    ~HubMachine();

    [[nodiscard]] HubDatabase &database() { return m_database; }
    [[nodiscard]] const appointments::Plan &plan() const { return m_plan; }
    /// The clocks of its machine; of a second process too.
    [[nodiscard]] KioskTime &time() { return m_time; }
    void admit(int machine, const Credentials &credentials) { m_credentials[machine] = credentials; }
    /// A new device by the API; nothing where the hub refused.
    [[nodiscard]] std::optional<Credentials> enrol(const QString &kind, const QString &name);

    /// Takes a request in as the network brings it.
    void receive(int machine, const sync::HubRequest &request, Answer answer);
    /// Asks at once, without network; for set-up and for people who sit beside the hub.
    [[nodiscard]] sync::HubReply ask(const Credentials &who, const sync::HubRequest &request);

    /// What the hub's programs do by themselves, once a minute: ended holds, passed starts.
    void upkeep();
    /// Begins with the site's plan PLAN and the places of today and tomorrow.
    void open(const QByteArray &plan);
    [[nodiscard]] std::optional<store::ReleaseRow> publish(const QList<QByteArray> &files);
    [[nodiscard]] bool recall(const UnitKey &unit, bool withdraw);

    [[nodiscard]] bool isUp() const { return m_up; }
    void stop();
    void start();
    void backUp();
    /// Everything is dealt with and more than 400 days go by; nothing else can happen after it. False where the hub
    /// could not erase what it kept for long enough.
    [[nodiscard]] bool runForward();
    /// Whether there is a backup to return to; AGE steps back from the newest.
    [[nodiscard]] bool canRestore() const { return !m_backups.empty(); }
    /// Returns to a backup as `parvis hub restore` does; gives when it was taken.
    [[nodiscard]] Instant restore();

    [[nodiscard]] int processes() const { return m_database.semantics() == Semantics::Sqlite ? 1 : 2; }
    int operations = 0;

private:
    struct Process;
    struct Waiting {
        int machine = 0;
        sync::HubRequest request;
        Answer answer;
        sync::HubReply reply;
    };
    [[nodiscard]] sync::HubReply handle(Process &process, const Credentials &who, const sync::HubRequest &request);
    void drain();
    void finish(Waiting &waiting);

    Agenda &m_agenda;
    Random m_random;
    TrueClock m_trueClock;
    KioskTime m_time;
    hub::HubClock m_clock;
    std::optional<hub::ClockMark> m_mark; // kept in the ledger by the program
    std::unique_ptr<Clock> m_plantedClock;
    HubDatabase m_database;
    Plant *m_plant;
    Trace &m_trace;
    QString m_site;
    appointments::Plan m_plan;
    std::map<int, Credentials> m_credentials;
    std::vector<std::unique_ptr<Process>> m_processes;
    std::deque<Waiting> m_waiting;
    std::vector<std::pair<Instant, HubRows>> m_backups;
    bool m_up = true;
    Instant m_started; ///< by the true time
};

} // namespace parvis::simulate
