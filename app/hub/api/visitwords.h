// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor's pages say about his ticket, his list and his opinion.
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

struct VisitWords {
    const char *language;
    const char *ticketTitle;
    const char *waiting;
    const char *nextOne;
    const char *beforeOne;
    const char *beforeMany;
    const char *waitRange;
    const char *waitUpTo;
    const char *waitAbout;
    const char *waitShort;
    const char *waitUnknown;
    const char *confidence;
    const char *rough;
    const char *called; ///< %1 = the desk
    const char *desk;   ///< as boards say it; %1 = its number
    const char *calledNow;
    const char *calledHint;
    const char *recalledHint;
    const char *serving;
    const char *parked;
    const char *parkedHint;
    const char *missed;
    const char *missedHint;
    const char *served;
    const char *left;
    const char *leftHint;
    const char *moved;
    const char *movedTo; ///< %1 = the other site
    const char *movedLink; ///< link
    const char *appointmentAt; ///< %1 = time
    const char *where; ///< heading
    const char *leave;
    const char *leaveHint;
    const char *leaveNow; ///< button
    const char *renews;
    const char *renew; ///< link
    const char *lost;
    const char *unknownTitle;
    const char *unknownText;
    const char *unknownOld;
    const char *wrongTitle;
    const char *wrongText;
    const char *wifiTitle; ///< heading
    const char *wifiName;
    const char *wifiPassword;
    const char *wifiOpen;
    const char *newsTitle; ///< heading
    const char *newsAlert;
    const char *newsClosure;
    const char *newsInfo;
    const char *forResident;
    const char *forBusiness;
    const char *forAssociation;
    const char *forCrossBorder;
    const char *surveyTitle; ///< heading
    const char *score1;
    const char *score2;
    const char *score3;
    const char *score4;
    const char *score5;
    const char *comment; ///< label
    const char *commentHint;
    const char *send; ///< button
    const char *anonymous;
    const char *thanks;
    const char *chooseOne;
    const char *tooLong;
    const char *consultTitle; ///< heading
    const char *opinionTitle; ///< heading of a page with the visit and what the town asks
    const char *consultLink; ///< link
    const char *consultNone;
    const char *backToTicket; ///< link
    const char *checkTitle;
    const char *checkLead;
    const char *checkCount;
    const char *checkAll;
    const char *save; ///< button
    const char *kept; ///< %1 = day
    const char *checkGone;
    const char *checkGoneText;
    const char *hoursTitle; ///< heading
    const char *openToday;  ///< %1 = periods
    const char *andThen;    ///< %1, %2 = periods
    const char *closedToday;
    const char *closedOn; ///< %1 = day, %2 = why
    const char *langs; ///< label of a navigation
};

/// In LANGUAGE ("ar", "de-AT"), French where there are none.
[[nodiscard]] const VisitWords &visitWords(const QString &language);
/// As phoneWords().
[[nodiscard]] const VisitWords &visitWords(const ApiCall &call, const QString &fallback);

/// Links to the same PATH in the other languages.
[[nodiscard]] QString languageLinks(const QString &path, const VisitWords &in);
/// A button that posts FIELDS, which is HTML, to ACTION, a path without a query.
[[nodiscard]] QString visitForm(const QString &action, const char *label, const VisitWords &in,
                                const QString &fields = {});
[[nodiscard]] QString heading(const char *words);
/// TEXT is plain; STYLE the name of a class, or empty.
[[nodiscard]] QString line(const QString &text, const char *style = "");
[[nodiscard]] QString line(const char *words, const char *style = "");
/// "9:30", or "9 h 30" in French, at the site of CALL.
[[nodiscard]] QString visitTime(const ApiCall &call, Instant instant, const VisitWords &in);
/// "2 March 2026"
[[nodiscard]] QString visitDay(QDate day, const VisitWords &in);

} // namespace parvis::hub
