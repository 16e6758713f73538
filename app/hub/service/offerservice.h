// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "hub/service/idsource.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// What became of somebody's wish to come earlier.
struct EarlierOffer {
    enum class State {
        None,       ///< he wishes nothing, or it was fulfilled
        Looking,    ///< as soon as a place that fits falls free, it is kept for him
        Offered,    ///< `hold` is kept for him
        Unanswered, ///< he did not answer three times in a row: nothing is looked for any more
    };
    State state = State::None;
    store::Appointment appointment;
    std::optional<store::Appointment> hold;
};

/// Earlier places: BookingService::alert() wishes one, and when one falls free it is held for a limited time and
/// waits here for the visitor's answer. Nobody is written to: his page, a kiosk and the desks show it.
///
/// An answer is one step: the earlier place is taken and the other let go, or both stay as they are. What is let go or
/// lapses is offered to the next. Errors: NotFound, StoreError. One thread.
class OfferService
{
public:
    OfferService(store::HubLedger &ledger, const Clock &clock, IdSource ids)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids))
    {
    }

    [[nodiscard]] Result<EarlierOffer> find(const QString &site, const QString &code);
    /// All that are on offer now, the one that lapses first first.
    [[nodiscard]] Result<QList<EarlierOffer>> list(const QString &site);
    /// Gives the moved appointment. Good as long as the place was not given back, even a little late. HoldEnded when
    /// nothing is on offer, WrongState when the appointment is not confirmed.
    [[nodiscard]] Result<store::Appointment> accept(const appointments::Plan &plan, const QString &code);
    /// He keeps what he has and still wishes; nothing on offer: as it is.
    [[nodiscard]] Result<store::Appointment> decline(const appointments::Plan &plan, const QString &code);
    /// He no longer wishes. Again: as it is.
    [[nodiscard]] Result<store::Appointment> close(const appointments::Plan &plan, const QString &code);

private:
    enum class Answer { Decline, Close };
    [[nodiscard]] Result<store::Appointment> refuse(const appointments::Plan &plan, const QString &code, Answer answer);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
};

/// "none", "looking", "offered", "unanswered"
[[nodiscard]] QString toText(EarlierOffer::State state);

} // namespace parvis::hub
