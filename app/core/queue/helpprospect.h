// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/callingorder.h"

#include <chrono>

namespace parvis::queue
{

/// Who is there to help a visitor who calls for a person at a kiosk.
struct HelpStaff {
    int onDuty = 0;
    OnDuty able;                ///< of those: who may be expected to take it
    bool speaksLanguage = true; ///< they speak his language

    bool operator==(const HelpStaff &) const = default;
};

/// Able is who calls for SERVICE and has the skills it asks for; everybody, where SERVICE is empty or the plan does not
/// have it. Of those, who speak LANGUAGE; where nobody does, all of them: a call is not left for its language. An empty
/// LANGUAGE is one that everybody speaks.
[[nodiscard]] HelpStaff helpStaff(const QueuePlan &plan, const QString &service, const QString &language,
                                  const OnDuty &onDuty);

/// So long it may take until somebody comes: LEAST <= MOST, whole minutes.
struct HelpTime {
    std::chrono::minutes least{0};
    std::chrono::minutes most{0};

    bool operator==(const HelpTime &) const = default;
};

/// Fewer real times say nothing.
inline constexpr int leastHelps = 5;

/// For somebody before whom AHEAD others wait, where of ABLE agents BUSY have a visitor and HELPS are the last real
/// times from an agent's coming to the end. Each who waits is taken by the next one who becomes free, after the middle
/// half of those times. Nothing when nobody can say: nobody is able, too few times are known, or somebody is free for
/// him now, of whom it is not known how soon he looks.
[[nodiscard]] std::optional<HelpTime> helpTime(int ahead, int able, int busy, const QList<std::chrono::seconds> &helps);

} // namespace parvis::queue
