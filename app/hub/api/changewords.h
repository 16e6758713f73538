// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of an appointment say of its changes: those an agent made, and moving it oneself.
#pragma once

#include <QString>

namespace parvis::hub
{

struct ChangeWords {
    const char *language;
    const char *townMoved;     ///< an agent did it, not the visitor
    const char *townPlaced;    ///< a request got a time
    const char *townCancelled; ///< as townMoved
    const char *townBefore;    ///< %1 = when it was
    const char *townMessage;   ///< over what the agent wrote
    const char *move;          ///< button
    const char *moveTitle;
    const char *moveNow;  ///< %1 = when he comes as it is
    const char *moveDay;  ///< heading over the days
    const char *moveTime; ///< heading over the times; %1 = day
    const char *moveNone;
    const char *morning;
    const char *afternoon;
    const char *laterDays;  ///< link
    const char *otherDays;  ///< link
    const char *otherTimes; ///< link
    const char *moveNew;    ///< %1 = when he would come
    const char *moveHint;
    const char *moveHere; ///< button
    const char *moved;
    const char *toPage; ///< link
};

/// In LANGUAGE ("de", "de-AT"), French where there are none.
[[nodiscard]] const ChangeWords &changeWords(const QString &language);

} // namespace parvis::hub
