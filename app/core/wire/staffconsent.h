// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parvis::wire
{

/// What a hub says of the staff signing in at kiosks, in the feed: one state for the whole site and one for each kiosk
/// of which something else is said.
enum class StaffConsent {
    Unsaid, ///< as the site says; the site itself: allowed
    Allowed,
    Forbidden,
};

inline const QString staffConsentEntity = QStringLiteral("staff-sign-in");
inline const QString staffConsentOfSite =
    QStringLiteral("site"); ///< key of the site's state; a kiosk's is its device id

/// {"s":"allowed"}; empty for Unsaid.
[[nodiscard]] QByteArray encode(StaffConsent consent);
/// What is not understood is no consent.
[[nodiscard]] StaffConsent parseStaffConsent(const QByteArray &body);
/// The kiosk's word goes before the site's.
[[nodiscard]] bool mayStaffSignIn(StaffConsent site, StaffConsent kiosk);

} // namespace parvis::wire
