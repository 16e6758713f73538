// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages for visitors say, in the languages of both banks, in English and in Arabic.
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

struct PhoneWords {
    const char *language;
    const char *title;
    const char *confirmed;
    const char *requested;
    const char *held;
    const char *cancelled;
    const char *served;
    const char *missed; ///< he did not come; never the same as cancelled
    const char *calendar;
    const char *cancel;     ///< opens what asks once more
    const char *cancelHint; ///< what it means
    const char *cancelNow;  ///< button
    const char *unknown;
    const char *codeLead;  ///< where the code stands
    const char *codeLabel; ///< of a field
    const char *codeHint;
    const char *codeFault;
    const char *open;         ///< button
    const char *earlierTitle; ///< heading over everything about an earlier place
    const char *wish;         ///< button
    const char *wishHint;     ///< nobody is written to
    const char *looking;
    const char *stopLooking; ///< button
    const char *offered;     ///< %1 = when
    const char *keptUntil;   ///< %1 = when
    const char *accept;      ///< button
    const char *decline;     ///< button
    const char *unanswered;
    const char *offerEnded;
    const char *didCancel; ///< after a button
    const char *didWish;
    const char *didUnwish;
    const char *didAccept;
    const char *didDecline;
    const char *bookTitle;
    const char *byPhone;     ///< instead of the place, where the town hall calls
    const char *byPhoneHint; ///< under it
    const char *byVideo;     ///< instead of the place, where both see one another on a screen
    const char *byVideoHint;
    const char *dealtWith;  ///< as `served`, where he was not to come
    const char *notReached; ///< as `missed`, where he was not to come
    const char *bring;
    const char *atHand;      ///< as `bring`, where he does not come
    const char *application; ///< label of a field
    const char *applicationHint;
    const char *applicationFault;
    const char *book; ///< button
    const char *gone;
    const char *instead;
    const char *nothingElse;
    const char *nearby;       ///< heading over the first places of other town halls
    const char *askReception; ///< says nothing of anybody
    const char *notOffered;
};

/// In LANGUAGE ("de", "de-AT"), French where there are none.
[[nodiscard]] const PhoneWords &phoneWords(const QString &language);
/// The language of who asks: the query's "lang", then FALLBACK where it is not empty, then the browser's.
[[nodiscard]] const PhoneWords &phoneWords(const ApiRequest &request, const QString &fallback);
[[nodiscard]] const PhoneWords &phoneWords(const ApiCall &call, const QString &fallback);
/// INSTANT at the site of CALL: "lundi 2 mars 2026, 9 h 00", "Monday 2 March 2026, 09:00".
[[nodiscard]] QString phoneTime(const ApiCall &call, Instant instant, const PhoneWords &in);
/// "9 h 30" in French with spaces that do not break, "09:30" elsewhere.
[[nodiscard]] QString phoneClock(QTime time, const QString &language);
/// DAY with its weekday as LANGUAGE writes it, with or without the year: "lundi 1er juin 2026", "Montag, 1. Juni".
enum class Year { Named, Understood };
[[nodiscard]] QString phoneDay(QDate day, const QString &language, Year year);
/// As tickets and boards write them, in every language.
[[nodiscard]] QString withLatinDigits(QString text);
/// How much a button stands out.
enum class Weight { Main, Quiet };
/// A button that posts to ACTION, which is a path. FIELDS is HTML and may be empty.
[[nodiscard]] QString phoneButton(const QString &action, const char *label, const PhoneWords &in,
                                  const QString &fields = {}, Weight weight = Weight::Main);

} // namespace parvis::hub
