// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queueplan.h"

namespace parvis::queue
{

/// Who sits at a desk, as far as calling asks.
struct Agent {
    QString id;
    QStringList skills;    ///< ids
    QStringList languages; ///< BCP 47 primary tags, besides those of the plan
    QStringList services;  ///< ids it calls for now; empty = all

    bool operator==(const Agent &) const = default;
};

/// Why somebody is called when he is.
enum class CallingClass {
    Appointment, ///< checked in by start + late, and it is start - early or later
    First,       ///< has a need that the plan puts first
    Arrival,     ///< all others; also who came too early or too late for an appointment
};

/// "appointment", "first", "arrival"
[[nodiscard]] QString toText(CallingClass callingClass);
[[nodiscard]] CallingClass callingClass(const QueuePlan &plan, const Ticket &ticket, Instant now);

/// Where a ticket stands: the lesser is called first.
struct Rank {
    int level = 0; ///< 0 = Appointment, 1 = First, 2 = Arrival, less one for every `aging` waited, never below 0
    Instant place;
    Instant taken;
    QString id;

    auto operator<=>(const Rank &other) const
    {
        if (const auto order = level <=> other.level; order != 0)
            return order;
        if (const auto order = place <=> other.place; order != 0)
            return order;
        if (const auto order = taken <=> other.taken; order != 0)
            return order;
        return id.compare(other.id) <=> 0;
    }
    bool operator==(const Rank &) const = default;
};

/// By class, within a class by place: the start of an appointment (or the check-in where that came after it), for
/// others when they came. Waiting lifts one class by class, and of one level the older place goes first, so nobody
/// starves behind those who come later. An appointment never makes anybody wait longer than having none.
[[nodiscard]] Rank rankOf(const QueuePlan &plan, const Ticket &ticket, Instant now);

/// Indexes of the tickets that stand in line here, in the order in which they are to be called.
[[nodiscard]] QList<qsizetype> callingOrder(const QueuePlan &plan, const QList<Ticket> &tickets, Instant now);

/// Who is on duty, for the question whether somebody speaks a language.
using OnDuty = QList<Agent>;

/// May AGENT be given TICKET by "call next"? It waits for him or for nobody in particular and not for later; he calls
/// for its service; he has the skills of the service and of the visitor's needs; and he speaks the language, or nobody
/// on duty does, or the visitor has waited for one who does as long as the plan says. (By name any agent may call any
/// ticket.)
[[nodiscard]] bool fits(const QueuePlan &plan, const Ticket &ticket, const Agent &agent, Instant now,
                        const OnDuty &onDuty);

/// Index of the ticket AGENT is to call now: of those that fit the first in order. Nothing when none does.
[[nodiscard]] std::optional<qsizetype> nextFor(const QueuePlan &plan, const QList<Ticket> &tickets, const Agent &agent,
                                               Instant now, const OnDuty &onDuty);

} // namespace parvis::queue
