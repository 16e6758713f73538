// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

namespace parvis::hub
{

/// Does he only want to be called back? It waits as Requested, for nothing that is booked, without a place and without
/// a length; nobody finds, moves or cancels it by its code.
[[nodiscard]] bool isCallBack(const store::Appointment &appointment);

/// When a visitor who wants to be called back can be reached.
enum class Reachable { Any, Morning, Afternoon };

/// How a call to him ended.
enum class CallOutcome {
    Reached,    ///< done
    NotReached, ///< he is called again
    Withdrawn,  ///< nobody calls him any more
};

struct CallTry {
    Instant at;
    QString by; ///< the agent's name
    CallOutcome outcome = CallOutcome::NotReached;
    QString note; ///< may be empty

    bool operator==(const CallTry &) const = default;
};

/// What is known of a wish to be called back beside its appointment, which has the number and the language.
struct CallBack {
    QString procedure; ///< id of what he read; empty = he did not say what it is about
    Reachable reachable = Reachable::Any;
    QString taker; ///< the agent who calls just now: id and name; empty = nobody
    QString takerName;
    std::optional<Instant> taken; ///< since then; nothing where nobody has taken it
    QList<CallTry> tries;         ///< the oldest first, the one that settled it last

    bool operator==(const CallBack &) const = default;
};

struct CallBackRequest {
    store::Appointment appointment; ///< isCallBack()
    CallBack callBack;
};

/// Visitors whom the town calls back, because nobody was free for them or nobody could be asked. They stand among the
/// requests of the site (RequestService) until they are reached or called off.
///
/// Errors: HubRefusal, StoreError. One thread.
class CallBackService
{
public:
    /// Who has taken a call back keeps it so long from his colleagues.
    static constexpr std::chrono::minutes takenFor{15};

    struct By {
        QString id;
        QString name;
    };

    CallBackService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// BY calls now. Again: as it is. NotFound, WrongState, Taken (a colleague is calling).
    [[nodiscard]] Result<CallBackRequest> take(const QString &site, const QString &code, const By &by);
    /// BY has called. Reached ends it as Served and Withdrawn as Cancelled, and the same again is as it is; NotReached
    /// counts a try and leaves it open for everybody. NotFound, WrongState, Taken.
    [[nodiscard]] Result<CallBackRequest> settle(const QString &site, const QString &code, CallOutcome outcome,
                                                 const By &by, const QString &note);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

/// "any", "morning", "afternoon"
[[nodiscard]] QString toText(Reachable reachable);
/// Any for what is none of these: whoever wrote it wants to be called.
[[nodiscard]] Reachable parseReachable(const QString &text);
/// "reached", "not-reached", "withdrawn"
[[nodiscard]] QString toText(CallOutcome outcome);
[[nodiscard]] std::optional<CallOutcome> parseCallOutcome(const QString &text);

/// Of an appointment (an id) that is a call back; without record it says nothing but that.
[[nodiscard]] Result<CallBack> callBackOf(store::HubTransaction &transaction, const QString &appointment);
/// The first record of an appointment that is a call back.
[[nodiscard]] Result<void> keepCallBack(store::HubTransaction &transaction, const store::Appointment &appointment,
                                        const CallBack &callBack);

} // namespace parvis::hub
