// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier places for those who wish one; shared by the services of this folder and the API.
#pragma once

#include "appointments/plan.h"
#include "appointments/slotfilter.h"
#include "hub/service/idsource.h"
#include "store/hubledger.h"

#include <QJsonObject>

namespace parvis::hub
{

/// The filter BookingService::alert() describes; nothing when it has another shape or further members.
[[nodiscard]] std::optional<appointments::SlotFilter> parseAlertFilter(const QJsonObject &json);

/// Keeps runs of FREED places that are free now for the wishes that would take them, each for the oldest: the place is
/// held for at most an hour, ends at least half an hour before it begins, and the wish is marked as offered.
[[nodiscard]] Result<void> offerEarlier(store::HubTransaction &transaction, const appointments::Plan &plan,
                                        QList<appointments::UnitKey> freed, Instant now, const IdSource &ids);

/// Does this held appointment keep a place that is on offer? Its `contact` then names the appointment that would move.
[[nodiscard]] bool isOffer(const store::Appointment &hold);

enum class OfferEnd {
    Taken,  ///< he comes earlier now: the wish is fulfilled
    LetGo,  ///< he said no to this place
    Lapsed, ///< he said nothing; after the third time in a row the wish ends
    Moved,  ///< his appointment is another one now; he still wishes
    Closed, ///< he no longer wishes, or his appointment is off
};

/// Ends what is on offer for APPOINTMENT and says so to its wish; nothing when there is no wish. FREED gets the places.
[[nodiscard]] Result<void> endOffer(store::HubTransaction &transaction, const QString &appointment, OfferEnd end,
                                    Instant now, QList<appointments::UnitKey> *freed);
/// The wish that HOLD was kept for hears that it has lapsed; the places are let go elsewhere.
[[nodiscard]] Result<void> noteLapse(store::HubTransaction &transaction, const store::Appointment &hold);

} // namespace parvis::hub
