// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

/// One operation of the API.
struct Operation {
    enum class Access {
        Read,  ///< changes nothing
        Write, ///< changes rows of its site; answered once for each idempotency key
        Alone, ///< changes rows and names its site elsewhere than in the path
        Apart, ///< changes rows in short writes of its own and takes its time between them: it holds up no other write
    };
    enum class Who {
        Anybody,
        Booker, ///< any device, and anybody where the settings allow public booking
        Device, ///< a device of the site
        Party,  ///< a device of the site; a desk only with the agent at it, where the site has agents
        Desk,   ///< a device of kind "desk", with the agent at it where the site has agents
        Counter, ///< a device of kind "desk", whoever sits there
        Staff,  ///< a person with the staff password
        Ants,   ///< the national search, with its token
    };
    enum class Body { None, Json };

    const char *method;
    const char *pattern; ///< "/api/v1/sites/{site}/feed"
    const char *id;      ///< operationId
    Access access;
    Who who;
    Body body;
    QStringList query; ///< parameters it knows
    Route route;
    bool isRefusedOnce = false; ///< a device's 404 and 409 are kept for the key as well: what it told a visitor stays true
                                ///< though the request comes again, and late
};

/// In the order of the description.
[[nodiscard]] const QList<Operation> &operations();

// The routes, by file.
Result<ApiReply, ApiProblem> enrolRoute(ApiCall &call);
Result<ApiReply, ApiProblem> reportRoute(ApiCall &call);
Result<ApiReply, ApiProblem> feedRoute(ApiCall &call);
Result<ApiReply, ApiProblem> digestRoute(ApiCall &call);
Result<ApiReply, ApiProblem> journalRoute(ApiCall &call);
Result<ApiReply, ApiProblem> leasesRoute(ApiCall &call);
Result<ApiReply, ApiProblem> releaseRoute(ApiCall &call);
Result<ApiReply, ApiProblem> releaseChangesRoute(ApiCall &call);
Result<ApiReply, ApiProblem> objectRoute(ApiCall &call);
Result<ApiReply, ApiProblem> objectsRoute(ApiCall &call);

Result<ApiReply, ApiProblem> sitesRoute(ApiCall &call);
Result<ApiReply, ApiProblem> siteRoute(ApiCall &call);
Result<ApiReply, ApiProblem> slotsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> firstSlotRoute(ApiCall &call);

Result<ApiReply, ApiProblem> holdRoute(ApiCall &call);
Result<ApiReply, ApiProblem> bookRoute(ApiCall &call);
Result<ApiReply, ApiProblem> confirmRoute(ApiCall &call);
Result<ApiReply, ApiProblem> releaseHoldRoute(ApiCall &call);
Result<ApiReply, ApiProblem> appointmentRoute(ApiCall &call);
Result<ApiReply, ApiProblem> findTodayRoute(ApiCall &call);
Result<ApiReply, ApiProblem> cancelRoute(ApiCall &call);
Result<ApiReply, ApiProblem> moveRoute(ApiCall &call);
Result<ApiReply, ApiProblem> checkInRoute(ApiCall &call);
Result<ApiReply, ApiProblem> alertRoute(ApiCall &call);
Result<ApiReply, ApiProblem> endAlertRoute(ApiCall &call);
Result<ApiReply, ApiProblem> acceptOfferRoute(ApiCall &call);
Result<ApiReply, ApiProblem> nearbyRoute(ApiCall &call);
Result<ApiReply, ApiProblem> holdNearbyRoute(ApiCall &call);
Result<ApiReply, ApiProblem> confirmNearbyRoute(ApiCall &call);
Result<ApiReply, ApiProblem> releaseNearbyRoute(ApiCall &call);
Result<ApiReply, ApiProblem> findElsewhereRoute(ApiCall &call);
Result<ApiReply, ApiProblem> startsElsewhereRoute(ApiCall &call);
Result<ApiReply, ApiProblem> moveElsewhereRoute(ApiCall &call);
Result<ApiReply, ApiProblem> cancelElsewhereRoute(ApiCall &call);
Result<ApiReply, ApiProblem> declineOfferRoute(ApiCall &call);
Result<ApiReply, ApiProblem> offersRoute(ApiCall &call);
Result<ApiReply, ApiProblem> calendarRoute(ApiCall &call);

Result<ApiReply, ApiProblem> noShowRoute(ApiCall &call);
Result<ApiReply, ApiProblem> serveRoute(ApiCall &call);
Result<ApiReply, ApiProblem> dayRoute(ApiCall &call);
Result<ApiReply, ApiProblem> contactRoute(ApiCall &call);
Result<ApiReply, ApiProblem> leasesOfDeviceRoute(ApiCall &call);
Result<ApiReply, ApiProblem> overrideRoute(ApiCall &call);
Result<ApiReply, ApiProblem> recallRoute(ApiCall &call);
Result<ApiReply, ApiProblem> setAsideRoute(ApiCall &call);
Result<ApiReply, ApiProblem> quarantineRoute(ApiCall &call);
Result<ApiReply, ApiProblem> quarantineCaseRoute(ApiCall &call);
Result<ApiReply, ApiProblem> resolveQuarantineRoute(ApiCall &call);
Result<ApiReply, ApiProblem> alarmsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> statusRoute(ApiCall &call);

Result<ApiReply, ApiProblem> submissionsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> submissionRoute(ApiCall &call);
Result<ApiReply, ApiProblem> moveSubmissionRoute(ApiCall &call);
Result<ApiReply, ApiProblem> undoSubmissionRoute(ApiCall &call);
Result<ApiReply, ApiProblem> callOffRoute(ApiCall &call);
Result<ApiReply, ApiProblem> resourcesRoute(ApiCall &call);
Result<ApiReply, ApiProblem> absencePreviewRoute(ApiCall &call);
Result<ApiReply, ApiProblem> absenceRoute(ApiCall &call);
Result<ApiReply, ApiProblem> statisticsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> emergenciesRoute(ApiCall &call);
Result<ApiReply, ApiProblem> emergencyRoute(ApiCall &call);
Result<ApiReply, ApiProblem> endEmergencyRoute(ApiCall &call);
Result<ApiReply, ApiProblem> linesElsewhereRoute(ApiCall &call);
Result<ApiReply, ApiProblem> quickServeRoute(ApiCall &call);
Result<ApiReply, ApiProblem> undoQuickServeRoute(ApiCall &call);

Result<ApiReply, ApiProblem> signInRoute(ApiCall &call);
Result<ApiReply, ApiProblem> badgeSignInRoute(ApiCall &call);
Result<ApiReply, ApiProblem> signOutRoute(ApiCall &call);
Result<ApiReply, ApiProblem> sessionsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> closeSessionRoute(ApiCall &call);
Result<ApiReply, ApiProblem> agentsRoute(ApiCall &call);

Result<ApiReply, ApiProblem> handOffRoute(ApiCall &call);
Result<ApiReply, ApiProblem> handOffsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> findHandOffRoute(ApiCall &call);
Result<ApiReply, ApiProblem> claimRoute(ApiCall &call);
Result<ApiReply, ApiProblem> heartbeatRoute(ApiCall &call);
Result<ApiReply, ApiProblem> endRoute(ApiCall &call);
Result<ApiReply, ApiProblem> passRoute(ApiCall &call);
Result<ApiReply, ApiProblem> queueHandOffRoute(ApiCall &call);
Result<ApiReply, ApiProblem> withdrawRoute(ApiCall &call);

Result<ApiReply, ApiProblem> showVisitRoute(ApiCall &call);
Result<ApiReply, ApiProblem> visitRoute(ApiCall &call);
Result<ApiReply, ApiProblem> addActRoute(ApiCall &call);
Result<ApiReply, ApiProblem> actsRoute(ApiCall &call);

Result<ApiReply, ApiProblem> servicesRoute(ApiCall &call);
Result<ApiReply, ApiProblem> takeTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> ticketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> leaveQueueRoute(ApiCall &call);
Result<ApiReply, ApiProblem> rejoinQueueRoute(ApiCall &call);
Result<ApiReply, ApiProblem> queueRoute(ApiCall &call);
Result<ApiReply, ApiProblem> servedRoute(ApiCall &call);
Result<ApiReply, ApiProblem> callsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> callRoute(ApiCall &call);
Result<ApiReply, ApiProblem> dutyRoute(ApiCall &call);
Result<ApiReply, ApiProblem> recallTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> startTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> parkTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> returnTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> transferTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> missTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> serveTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> undoTicketRoute(ApiCall &call);

Result<ApiReply, ApiProblem> meetingPointsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> timeSlotsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> applicationIdsRoute(ApiCall &call);

Result<ApiReply, ApiProblem> phonePageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneCancelRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneMovePageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneMoveRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneWishRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneUnwishRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneAcceptRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneDeclineRoute(ApiCall &call);
Result<ApiReply, ApiProblem> bookPageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> bookFromPageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneCalendarRoute(ApiCall &call);
Result<ApiReply, ApiProblem> followTicketRoute(ApiCall &call);
Result<ApiReply, ApiProblem> leaveFromPageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> opinionPageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> rateVisitRoute(ApiCall &call);
Result<ApiReply, ApiProblem> voteRoute(ApiCall &call);
Result<ApiReply, ApiProblem> opinionsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> requestPageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> keepListRoute(ApiCall &call);
Result<ApiReply, ApiProblem> listPageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> tickListRoute(ApiCall &call);
Result<ApiReply, ApiProblem> statusPageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> healthRoute(ApiCall &call);
Result<ApiReply, ApiProblem> metricsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> openApiRoute(ApiCall &call);

} // namespace parvis::hub
