// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names of the small durable facts sync keeps in the kiosk's ledger.
namespace parvis::sync::facts
{

inline const QString device = QStringLiteral("device"); ///< Enrolment as JSON: who this kiosk is to the hub
inline const QString clock = QStringLiteral("clock");   ///< appointments::ClockAnchor as JSON
inline const QString contact = QStringLiteral("contact"); ///< wall clock of the last answer, decimal milliseconds
inline const QString epoch = QStringLiteral("epoch");     ///< of the hub, as last heard
inline const QString frozen = QStringLiteral("frozen");   ///< why the hub froze this device; empty = it did not
/// Epoch of a restored hub that has not yet the whole journal; empty = nothing is owed again.
inline const QString reoffer = QStringLiteral("reoffer");

inline const QString demand = QStringLiteral("demand"); ///< PlaceDemand: places taken or asked for, by hour
/// Numbers this kiosk gave by itself: {"day":"2026-11-26","A":7}.
inline const QString tickets = QStringLiteral("tickets");

} // namespace parvis::sync::facts
