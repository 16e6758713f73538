// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/idsource.h"
#include "hub/service/queuepicture.h"
#include "queue/ticketmove.h"

namespace parvis::hub
{

/// What somebody who wants a ticket says.
struct TicketWish {
    enum class Giver {
        Visitor, ///< by oneself: within the hours of the service
        Agent,   ///< an agent gives it: always
    };

    QString id; ///< 32 hexadecimal digits, the device's; the same again gives the ticket that stands
    QString service;
    QString language;
    QStringList needs; ///< ids of the plan
    std::optional<queue::TicketAppointment> appointment;
    QString handOff;
    QString device;
    QByteArray context; ///< JSON object; may be empty
    QString note = {};  ///< for the agent who calls him
    Giver giver = Giver::Visitor;
};

/// A ticket and how it stands.
struct TicketView {
    queue::Ticket ticket;
    int position = 0;         ///< from 1 among those of its line; 0 when it does not stand in line
    queue::WaitEstimate wait; ///< only where it stands in line
};

/// Who calls, and whom.
struct CallWish {
    queue::Agent agent;
    QString desk;
    QString ticket; ///< that one; empty = whoever is next
};

/// One line of the desk's list.
struct QueuedTicket {
    queue::Ticket ticket; ///< without its context
    queue::CallingClass callingClass = queue::CallingClass::Arrival;
    int level = 0;            ///< 0 to 2, as queue::Rank
    queue::WaitEstimate wait; ///< only where it stands in line
};

/// One service as a kiosk shows it.
struct ServiceView {
    QString service;
    queue::SaleState sale;
    int waiting = 0;
    queue::WaitEstimate wait; ///< of somebody who came now
};

/// The public holidays of the plan's region in the year before NOW, of NOW and after it.
[[nodiscard]] QSet<QDate> holidaysOf(const queue::QueuePlan &plan, Instant now);

/// The line of a site. Everything that happens to a ticket is one write of the ledger and one queue::next: two desks
/// cannot call one person. An agent has at most one person. Errors: HubRefusal, StoreError. One thread.
class QueueService
{
public:
    /// Tickets of days older than this are erased.
    static constexpr int daysKept = 60;
    /// So long after the end of its day an open ticket is taken for left.
    static constexpr std::chrono::hours longestDay{12};

    QueueService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// NotFound for an unknown service, Invalid for an unknown need, Closed, Full.
    [[nodiscard]] Result<TicketView> take(const queue::QueuePlan &plan, const TicketWish &wish);
    [[nodiscard]] Result<TicketView> find(const queue::QueuePlan &plan, const QString &id);
    /// Everybody who is not over: those in line in calling order, then those at a desk, parked and missed, by label.
    [[nodiscard]] Result<QList<QueuedTicket>> open(const queue::QueuePlan &plan);
    /// The tickets last called that are not over, the newest call first, at most LIMIT.
    [[nodiscard]] Result<QList<queue::Ticket>> calls(const QString &site, int limit);
    /// Whom AGENT has served on the present business day, the last one first.
    [[nodiscard]] Result<QList<queue::Ticket>> servedBy(const queue::QueuePlan &plan, const QString &agent);
    [[nodiscard]] Result<QList<ServiceView>> services(const queue::QueuePlan &plan);

    /// The agent counts as on duty from now on.
    [[nodiscard]] Result<void> onDuty(const QString &site, const CallWish &agent);
    [[nodiscard]] Result<void> offDuty(const QString &site, const QString &agent);
    /// Nothing when nobody waits whom he may serve. AgentBusy; Taken, WrongState, NotFound for a ticket named.
    [[nodiscard]] Result<std::optional<queue::Ticket>> call(const queue::QueuePlan &plan, const CallWish &wish);
    /// Every other move. NotFound also for a transfer to a service the plan does not have.
    [[nodiscard]] Result<queue::Ticket> move(const queue::QueuePlan &plan, const QString &id, const queue::Move &move,
                                             const queue::Who &who);

    /// What time does: ends tickets of days gone by, strips what is over of context, note and needs, erases old ones.
    /// How many changed.
    [[nodiscard]] Result<int> sweep(const queue::QueuePlan &plan, int limit = 100);
    /// Lets those who were sent from SITE to another arrive there, once it can no longer be taken back; nothing happens
    /// for a site without plan. Run again after a failure: nobody arrives twice. How many arrived.
    using PlanOf = std::function<const queue::QueuePlan *(const QString &site)>;
    [[nodiscard]] Result<int> forward(const QString &site, const PlanOf &planOf, int limit = 100);

private:
    [[nodiscard]] Result<bool> letGo(const queue::Ticket &ticket);
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

} // namespace parvis::hub
