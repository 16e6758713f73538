// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace parvis::kiosk
{

/// An amount in euros as people of LANGUAGE write it: 2500 gives "25 €" (fr), "25 €" (de), "€25" (en); cents are shown
/// when there are any. Zero is "free" in the language of the interface.
[[nodiscard]] QString euros(qint64 cents, const QString &language);

/// The same as a number also for zero: "0 €".
[[nodiscard]] QString amount(qint64 cents, const QString &language);

/// "23 November 2026" as people of LANGUAGE write it.
[[nodiscard]] QString longDate(QDate day, const QString &language);

/// "Monday 23 November", as people of LANGUAGE say it; begins with a capital. Without the year.
[[nodiscard]] QString dayOfWeek(QDate day, const QString &language);

/// "23 Nov", as short as people of LANGUAGE write a day of this year.
[[nodiscard]] QString shortDate(QDate day, const QString &language);

/// "10:20", or "10 h 20" in French.
[[nodiscard]] QString clockTime(QTime time, const QString &language);

/// A number or code to be read aloud, sign by sign, with a rest between its groups: "K7R-M2X" is "K, 7, R; M, 2, X",
/// and "A 042" is "A; 0, 4, 2".
[[nodiscard]] QString spelled(const QString &code);

} // namespace parvis::kiosk
