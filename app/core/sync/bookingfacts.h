// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "store/kioskledger.h"
#include "sync/bookingclient.h"

namespace parvis::sync
{

/// A place kept at this kiosk or the hub until the visitor has given his details.
struct KeptPlace {
    BookingView view;
    BookingQuestion question;
    appointments::Need need;
    Way way = Way::Online;
    QList<appointments::Lease> leases; ///< Way::Lease: what would be sold
    std::chrono::milliseconds until{0}; ///< boot time
};

/// {"units","reasons","code","start","end","buffer","personKey","audience","channel","mode"}: the facts of a booking
/// entry, MODE "lease" or "request".
[[nodiscard]] QByteArray bookingFacts(const KeptPlace &place, const QString &personKey, const QString &mode);
/// The same of mode "online", with {"id","revision","changed"} and units without token: what the hub itself confirmed or
/// moved here, for the day it is restored from a backup and has forgotten it.
[[nodiscard]] QByteArray onlineFacts(const KeptPlace &place, const QString &personKey, std::chrono::minutes grid);
/// {"code"}
[[nodiscard]] QByteArray codeFacts(const QString &plainCode);

/// A draft of KIND; its payload is CONTACT, or an empty object.
[[nodiscard]] store::OutboxDraft bookingDraft(const SyncParts &parts, store::EntryKind kind, const QString &language,
                                              const QString &reference, const QByteArray &facts, const QByteArray &contact);

/// The hub's answer of an appointment or a hold; nothing for another shape.
[[nodiscard]] std::optional<BookingView> parseBooking(const QByteArray &bytes);
/// The starts a refusal offers instead: "next":[{"start","resource"}].
[[nodiscard]] QList<appointments::SlotStart> parseNext(const QByteArray &bytes);
/// Of a booking entry of this kiosk that the hub has not confirmed; nothing for one of mode "online".
[[nodiscard]] std::optional<BookingView> viewOf(const store::OutboxEntry &entry);

[[nodiscard]] QList<store::BookedReason> bookedReasons(const appointments::BookingWish &wish);

} // namespace parvis::sync
