// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/timegate.h"

#include "hub/api/api.h"
#include "hub/api/problem.h"

#include <QSet>

namespace parvis::hub
{

std::optional<ApiReply> refuseWithoutTime(const ApiRequest &request, ClockState state)
{
    static const QSet<QString> booking{
        QStringLiteral("holdPlace"),    QStringLiteral("confirmHold"),      QStringLiteral("bookAppointment"),
        QStringLiteral("holdNearby"),   QStringLiteral("confirmNearby"),    QStringLiteral("moveAppointment"),
        QStringLiteral("acceptOffer"),  QStringLiteral("phoneAccept"),      QStringLiteral("bookFromPage"),
        QStringLiteral("enterAbsence"), QStringLiteral("renewLeases"),      QStringLiteral("phoneMove"),
        QStringLiteral("bookRequest"),  QStringLiteral("resolveQuarantine")};
    if (state != ClockState::Unknown || !booking.contains(Api::operationOf(request)))
        return std::nullopt;
    return ApiProblem{QStringLiteral("try-again"),
                      QStringLiteral("The clock of the hub is wrong: nothing is booked before it is set or confirmed."),
                      {},
                      {}}
        .toReply();
}

} // namespace parvis::hub
