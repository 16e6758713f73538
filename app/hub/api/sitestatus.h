// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

namespace parvis::hub
{

/// Something a person should look at.
struct SiteAlarm {
    /// "frozen", "awaiting-reoffer", "silent", "quarantine"; "plan" (it cannot be read), "outside-plan" (of an
    /// appointment, its code and start), "restored" (for three days; detail: from when, where that is known, to when
    /// what was written is gone); of the hub itself: "clock", "store", "places"
    QString name;
    QString device; ///< id; empty when it is about none
    QString detail;
};

struct SiteStatus {
    QList<store::Device> devices;
    QList<SiteAlarm> alarms;
    qint64 quarantined = 0; ///< not resolved
    qint64 handOffs = 0;    ///< open
    qint64 sequence = 0;    ///< of the feed
};

struct ApiSettings;

/// The hub's own alarms stand first. A kiosk not heard of for 15 minutes is silent; one that is set aside raises no
/// alarm.
[[nodiscard]] Result<SiteStatus> siteStatus(store::HubLedger &ledger, const ApiSettings &settings, const QString &site,
                                            Instant now);

} // namespace parvis::hub
