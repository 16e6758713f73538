// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "content/kioskconfig.h"
#include "store/openeddatabase.h"
#include "store/sqlkioskcache.h"
#include "store/sqlkioskledger.h"
#include "sync/enrolment.h"
#include "sync/networklink.h"
#include "wire/plainsealer.h"

#include <memory>
#include <optional>

namespace parvis::cli
{

/// The stores of a kiosk's data folder and who the kiosk is, for verbs that work in the kiosk's place.
struct KioskData {
    content::KioskConfig config;
    std::optional<store::OpenedDatabase> outbox;
    std::optional<store::OpenedDatabase> cacheFile;
    SystemClock clock;
    wire::PlainSealer sealer;
    std::unique_ptr<store::SqlKioskLedger> ledger;
    std::unique_ptr<store::SqlKioskCache> cache;
    std::optional<sync::Enrolment> enrolment;

    /// Reads the configuration file at PATH and opens what a kiosk that ran with it left. Gives a sentence for the
    /// person at the command line, empty when all is open.
    [[nodiscard]] QString open(const QString &path);
    /// As open(), for a kiosk that may not have run yet: makes its stores.
    [[nodiscard]] QString openOrMake(const QString &path);

    [[nodiscard]] bool isItsOwnHub() const;
    /// How the hub is reached, under the kiosk's own name once it has one.
    [[nodiscard]] sync::NetworkSettings network() const;

private:
    [[nodiscard]] QString openStores();
};

} // namespace parvis::cli
