// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace parvis::appointments
{

/// The name under which a site knows again who booked, without keeping who it is: HMAC-SHA256 of name and birth date
/// under a key that only the site's hub and devices have, 64 hexadecimal digits. Case, accents, hyphens and the order
/// of the names do not matter: "Élise MÜLLER-Roth" is "roth elise muller". Empty for a name without letters or no date.
///
/// It keeps names out of tables and copies of them; it does not keep them from whoever has the key too, for there are
/// few names and dates. Another spelling is another key. HUBKEY is the enrolment's receiptKey.
[[nodiscard]] QString personKey(const QByteArray &hubKey, const QString &name, QDate birth);

} // namespace parvis::appointments
