// SPDX-License-Identifier: GPL-3.0-or-later
// When the use of a row in memory ended, for the ledgers of tests.
#pragma once

#include "queue/ticket.h"
#include "store/retentionrows.h"

#include <algorithm>

namespace parvis::testing
{

inline bool isCallBack(const store::Appointment &appointment)
{
    return appointment.reasons.isEmpty() && appointment.start == appointment.end;
}

inline std::optional<Instant> onlyIf(bool isOver, Instant since)
{
    return isOver ? std::optional(since) : std::nullopt;
}

/// Of who is cancelled nobody needs to know how to reach him; that it is off he may still look up.
inline std::optional<Instant> leftAt(const store::Appointment &appointment)
{
    using S = store::AppointmentStatus;
    return onlyIf(appointment.status != S::Requested,
                  appointment.status == S::Cancelled ? appointment.changed : appointment.end);
}

inline std::optional<Instant> overAt(const store::Appointment &appointment)
{
    const auto left = leftAt(appointment);
    return left ? std::optional(std::max(*left, appointment.end)) : left;
}

/// Of KIND Contacts, Appointments or CallBacks; HASNOTE: agents wrote something about it.
inline store::RetainedRow retainedOf(store::RetainedKind kind, const store::Appointment &one, bool hasNote)
{
    if (kind == store::RetainedKind::CallBacks)
        return {{}, isCallBack(one), onlyIf(one.status != store::AppointmentStatus::Requested, one.changed), {}};
    const bool isContact = kind == store::RetainedKind::Contacts;
    const bool hasContact = !one.contact.isEmpty() || !one.personKey.isEmpty() || hasNote;
    return {{}, !isCallBack(one) && (!isContact || hasContact), isContact ? leftAt(one) : overAt(one), {}};
}

/// Of KIND HandOffs or WaitingHandOffs.
inline store::RetainedRow retainedOf(store::RetainedKind kind, const store::HandOff &one)
{
    if (kind == store::RetainedKind::WaitingHandOffs)
        return {{}, one.state == store::HandOffState::Waiting, one.changed, {}};
    return {{}, true, onlyIf(one.state >= store::HandOffState::Ended, one.changed), {}};
}

inline store::RetainedRow retainedOf(const queue::Ticket &one)
{
    return {{}, true, onlyIf(queue::isOver(one.now), one.movedAt), {}};
}

inline store::RetainedRow retainedOf(const store::QuarantineRow &one)
{
    return {{}, true, one.resolution ? std::optional(one.resolution->at) : std::nullopt, {}};
}

/// Of KIND Answers or Keys.
inline store::RetainedRow retainedOf(store::RetainedKind kind, const store::InboxRow &one)
{
    if (kind == store::RetainedKind::Keys)
        return {{}, true, one.created, {}};
    const auto &marks = store::RetentionRows::personalMarks();
    const bool holds =
        !store::RetentionRows::isOfJournal(one.key) &&
        std::any_of(marks.begin(), marks.end(), [&](const QByteArray &mark) { return one.answer.contains(mark); });
    return {{}, holds, one.created, holds ? one.answer : QByteArray()};
}

inline store::Appointment withoutContact(store::Appointment appointment)
{
    appointment.contact = QByteArray("");
    appointment.contactScheme = appointment.personKey = QStringLiteral("");
    return appointment;
}

} // namespace parvis::testing
