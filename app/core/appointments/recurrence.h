// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace parvis::appointments
{

enum class RecurrenceError {
    Malformed,   ///< no RFC 5545 recurrence rule
    Unsupported, ///< more often than daily, a part of the time of day, or another calendar than the Gregorian
};

/// The days a recurrence rule gives: FREQ DAILY, WEEKLY, MONTHLY or YEARLY with everything RFC 5545 lets narrow it by
/// day.
class Recurrence
{
public:
    /// TEXT without "RRULE:", at most 500 characters; COUNT at most 10,000, INTERVAL at most 1,000, BYWEEKNO only with
    /// YEARLY, numbered weekdays only with MONTHLY and YEARLY.
    [[nodiscard]] static Result<Recurrence, RecurrenceError> parse(const QString &text);

    /// Every day.
    [[nodiscard]] static Recurrence daily() { return Recurrence(QStringLiteral("FREQ=DAILY")); }

    /// The days of [FROM, UNTIL) on which a series that began on FIRST happens, in order. FIRST itself counts only
    /// where the rule gives it. An UNTIL of the rule in UTC is taken in ZONE. Nothing before FIRST, nothing outside the
    /// years 1900 to 2500. Source: RFC 5545, 3.3.10.
    [[nodiscard]] QList<QDate> days(QDate first, QDate from, QDate until, const QTimeZone &zone) const;

    [[nodiscard]] const QString &text() const { return m_text; }
    bool operator==(const Recurrence &) const = default;

private:
    explicit Recurrence(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace parvis::appointments
