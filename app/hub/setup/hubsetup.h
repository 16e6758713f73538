// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/planservice.h"
#include "hub/setup/hubconfig.h"
#include "store/databaselock.h"
#include "store/sqlhubledger.h"

namespace parvis::hub
{

/// A connection to the database CONFIG names, made where it is missing. For the thread that asks.
[[nodiscard]] Result<store::SqlHubLedger> openLedger(const HubConfig &config);

/// Held while the database CONFIG names is in use, so that no restore replaces it; none on PostgreSQL, which looks
/// after that itself. Busy, with a sentence, while a restore is under way.
[[nodiscard]] Result<std::optional<store::DatabaseLock>> lockDatabase(const HubConfig &config);

/// The settings with what the content says of the sites' names, and with the keys. Detail: what is missing.
[[nodiscard]] Result<ApiSettings> loadSettings(const HubConfig &config);
/// The keys alone.
[[nodiscard]] Result<HubKeys> loadKeys(const HubConfig &config);

/// Makes the file of the secret with 32 random bytes, mode 0600; nothing where it is there.
[[nodiscard]] Result<void> makeSecret(const HubConfig &config);

struct Published {
    QString site;
    qint64 release = 0;
    FittedPlaces places; ///< what became of them
    bool hasPlan = false;
    bool hasQueue = false;
};

/// Gives each site its content folder as a release, its plan, and the places of DAYS days from today, as
/// PlanService::fit() does: no appointment is changed by it.
[[nodiscard]] Result<QList<Published>> publishContent(const HubConfig &config, store::HubLedger &ledger,
                                                      const Clock &clock, int days);

} // namespace parvis::hub
