// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queueplan.h"
#include "queue/waitestimate.h"
#include "sync/kioskslots.h"
#include "sync/syncengine.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace parvis::sync
{

/// What somebody at the kiosk stands in line for.
struct TicketQuestion {
    QString service; ///< id; may be empty with an appointment
    QString language;
    QStringList needs;   ///< ids of the plan
    QString appointment; ///< code as typed, of an appointment of today; empty = none
    QString handOff;     ///< id of the hand-off it comes from; empty = none
    QJsonObject context; ///< what the visitor agreed to share
};

/// Why there is no ticket, or nothing is known of one.
enum class QueueObstacle {
    None,
    NoQueue,       ///< this site has no line, or not this one
    Closed,        ///< no tickets of this service are given now
    Full,          ///< no more tickets of this service are given for now
    NoAppointment, ///< no appointment of today has this code
    Offline,       ///< only the hub can do it, and it does not answer
    NoSuchTicket,
    NoSeries,    ///< the hub is away and this kiosk has no series of its own: no second number may come into the hall
    HubRefused,  ///< the hub says no for a reason this program does not know; `detail` has its words
    StoreFailed, ///< the kiosk's disk refuses
};

/// A ticket as the visitor is told it.
struct TicketShown {
    QString id;     ///< for his phone: whoever knows it may see where the ticket stands
    QString label;  ///< "A 042"
    QString speech; ///< "A, 0, 4, 2"
    QString service;
    queue::TicketState state = queue::TicketState::Waiting;
    int position = 0; ///< from 1 among those of its service; 0 = not in line, or not known
    queue::WaitEstimate wait;
    QString desk;  ///< where to go, once called
    int calls = 0; ///< so often called
    std::optional<Instant> appointment;
};

/// How an act ended.
struct TicketOutcome {
    Way way = Way::Online; ///< Lease: given by the kiosk alone, in its own series; the hub will learn it
    std::optional<TicketShown> ticket;
    QueueObstacle obstacle = QueueObstacle::None; ///< None = `ticket` is there
    QString detail;                               ///< for a technician
};

/// One line as the start screen shows it.
struct ServiceShown {
    QString service; ///< id
    queue::SaleState sale;
    int waiting = -1; ///< -1 = not known (the hub is away)
    queue::WaitEstimate wait;
};

/// The line at one kiosk, with the hub or without.
///
/// take() asks the hub for 4 seconds at most; where it does not answer, the kiosk gives a ticket of its own series
/// ("KA 007"), written into the journal before anybody is told. Both bear one id, and the label that was printed counts:
/// whoever asked in vain and was given a second number stands in line once, whatever the hub heard. DONE is called exactly
/// once, on this thread, and for what needs nobody before the function returns.
///
/// All given outlives it. One thread; call tick() at least twice a second while something is asked.
class QueueClient
{
public:
    using PlanSource = std::function<const queue::QueuePlan *()>; ///< of the release shown; null = no queue here
    using Done = std::function<void(const TicketOutcome &)>;
    using Shown = std::function<void(const QList<ServiceShown> &)>;
    static constexpr std::chrono::milliseconds answerLimit{4'000};

    /// HOLIDAYS: local dates on which no tickets are given, asked for when the hub is away.
    QueueClient(SyncParts parts, SyncEngine &engine, PlanSource plan, std::function<QSet<QDate>()> holidays = {});
    ~QueueClient();
    QueueClient(const QueueClient &) = delete;
    QueueClient &operator=(const QueueClient &) = delete;

    void take(const TicketQuestion &question, const Done &done);
    /// How a ticket stands; only with the hub.
    void look(const QString &id, const Done &done);
    /// The visitor gives it back; only with the hub (else he simply goes: nobody waits for him longer than one call).
    void leave(const QString &id, const Done &done);
    /// The lines in the order of the plan; without the hub as the plan and the clock alone say.
    void services(const Shown &done);

    /// Ends what was not answered in time.
    void tick();
    [[nodiscard]] bool isAsking() const;

private:
    class State;
    std::shared_ptr<State> m_state; // replies that come after the end of this object find it gone
};

} // namespace parvis::sync
