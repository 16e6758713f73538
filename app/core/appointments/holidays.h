// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"

#include <QDate>
#include <QList>

#include <optional>

namespace parvis::appointments
{

/// Whose law says which days are public holidays.
enum class Region {
    France,
    AlsaceMoselle, ///< the departments 57, 67 and 68
    BadenWuerttemberg,
};

/// FR; FR-57, FR-67, FR-68; DE-BW (ISO 3166-2).
[[nodiscard]] std::optional<Region> parseRegion(const QString &code);

/// One public holiday.
struct Holiday {
    QDate date;
    LocalizedText name; ///< fr, de, en
    QString source;     ///< the rule it rests on

    bool operator==(const Holiday &) const = default;
};

/// Easter Sunday of the Gregorian calendar; null outside 1583 to 9999.
[[nodiscard]] QDate easterSunday(int year);

/// The public holidays of YEAR in order of date, as the law stands today. Two on one day are two entries. Empty outside
/// 1991 to 9999.
/// Source: Code du travail L3133-1 and L3134-13; Feiertagsgesetz Baden-Wuerttemberg, paragraph 1.
[[nodiscard]] QList<Holiday> holidays(Region region, int year);

/// The holiday DAY is; of two the first.
[[nodiscard]] std::optional<Holiday> holidayOn(Region region, QDate day);

} // namespace parvis::appointments
