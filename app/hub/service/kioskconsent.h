// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"
#include "wire/staffconsent.h"

namespace parvis::hub
{

/// Whether the staff may sign in at the kiosks of a site, said for all of them and for single ones. Kiosks hear it by
/// the feed and keep it. Errors: NotFound ("kiosk"), StoreError. One thread.
class KioskConsent
{
public:
    explicit KioskConsent(store::HubLedger &ledger) : m_ledger(ledger) {}

    /// KIOSK is a device's id; empty = the whole site. Unsaid takes back what was said.
    [[nodiscard]] Result<void> say(const QString &site, const QString &kiosk, wire::StaffConsent consent);

    struct Said {
        QString kiosk; ///< id; empty = the whole site
        QString name;
        wire::StaffConsent consent = wire::StaffConsent::Unsaid;
        bool maySignIn = true; ///< what comes of it

        bool operator==(const Said &) const = default;
    };
    /// The site, then each of its kiosks, also those of which nothing is said, by name.
    [[nodiscard]] Result<QList<Said>> list(const QString &site);

private:
    store::HubLedger &m_ledger;
};

} // namespace parvis::hub
