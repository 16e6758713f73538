// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/booking.h"
#include "appointments/plan.h"
#include "hub/service/idsource.h"
#include "store/hubledger.h"

#include <chrono>

namespace parvis::hub
{

struct HoldRequest {
    appointments::BookingWish wish;
    Instant start;
    QString resource; ///< empty = any that can
    QString language; ///< the visitor's
    QString device;   ///< empty = the phone page
};

/// Who it is, told when the hold is confirmed; all of it may be empty.
struct BookingContact {
    QByteArray contact; ///< as `scheme` says
    QString scheme;
    QString personKey;
};

/// What a named person did to a lost kiosk.
struct OverrideResult {
    QList<appointments::UnitKey> freed;   ///< leased and unsold as far as the hub knows: the accepted risk
    QList<appointments::UnitKey> refused; ///< were not leased to it any more
};

/// Everything that happens to an appointment.
///
/// A booking takes all its places by compare-and-set, its atoms and the appointment in one transaction; whatever fails
/// leaves nothing. Places are given away only by appointments::next. Errors: HubRefusal, UnitRefusal, StoreError.
/// One thread.
class BookingService
{
public:
    static constexpr std::chrono::minutes holdTime{10};

    BookingService(store::HubLedger &ledger, const Clock &clock, IdSource ids)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids))
    {
    }

    /// Keeps a place while the visitor gives his details. Taken, NotBookable, AwaitingReoffer, Invalid.
    [[nodiscard]] Result<store::Appointment> hold(const appointments::Plan &plan, const HoldRequest &request);
    /// Good as long as the place was not given back, even a little after `heldUntil`. Again for a confirmed one: as it
    /// is. NotFound, HoldEnded, NotBookable (by phone or video without a contact), LimitReached (for an agent's eyes:
    /// it says something of whom CONTACT names).
    [[nodiscard]] Result<store::Appointment> confirm(const appointments::Plan &plan, const QString &id,
                                                     const BookingContact &contact);
    /// Again: as it is. WrongState when it was confirmed.
    [[nodiscard]] Result<store::Appointment> releaseHold(const QString &site, const QString &id);
    /// hold() and confirm() in one transaction.
    [[nodiscard]] Result<store::Appointment> book(const appointments::Plan &plan, const HoldRequest &request,
                                                  const BookingContact &contact);

    /// The new place is taken before the old one is let go; both or neither. To where it is already: as it is.
    [[nodiscard]] Result<store::Appointment> move(const appointments::Plan &plan, const QString &code, Instant start,
                                                  const QString &resource = {});
    /// Again: as it is.
    [[nodiscard]] Result<store::Appointment> cancel(const appointments::Plan &plan, const QString &code);
    /// On the local day of the appointment only (TooEarly before); a no-show who comes after all may.
    [[nodiscard]] Result<store::Appointment> checkIn(const appointments::Plan &plan, const QString &code);
    /// TooEarly before the start.
    [[nodiscard]] Result<store::Appointment> noShow(const QString &site, const QString &code);
    /// TooEarly before the local day of the appointment. By phone or video also one who was not reached at first.
    [[nodiscard]] Result<store::Appointment> serve(const appointments::Plan &plan, const QString &code);
    [[nodiscard]] Result<store::Appointment> find(const QString &site, const QString &code);
    /// The one appointment of today for which PERSONKEY (appointments::personKey) comes: confirmed, checked in or
    /// missed. NotFound when there is none, and when there are several: nobody learns which.
    [[nodiscard]] Result<store::Appointment> findToday(const appointments::Plan &plan, const QString &personKey);

    /// Wishes an earlier place; FILTER is {"weekdays":[1..7],"part":"morning"|"afternoon","until":ISO}, each may be
    /// absent. What becomes of it: OfferService.
    [[nodiscard]] Result<void> alert(const QString &site, const QString &code, const QJsonObject &filter);

    /// BY names the person. UNITS empty = all that DEVICE has leased. The device is set aside.
    [[nodiscard]] Result<OverrideResult> override(const QString &site, const QString &device, const QString &by,
                                                  const QList<appointments::UnitKey> &units);

    /// Gives back the places of holds that have ended; how many appointments that were. With PLAN, a place that was on
    /// offer to somebody who did not answer is offered to the next.
    [[nodiscard]] Result<int> sweep(const QString &site, int limit = 100, const appointments::Plan *plan = nullptr);

private:
    [[nodiscard]] Result<store::Appointment> changeStatus(const QString &site, const QString &code,
                                                          store::AppointmentStatus to, const appointments::Plan *plan);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
};

/// "held", "confirmed", "requested", "checked-in", "served", "no-show", "cancelled"
[[nodiscard]] QString toText(store::AppointmentStatus status);

} // namespace parvis::hub
