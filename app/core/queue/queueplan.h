// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "base/planfault.h"
#include "queue/ticket.h"

#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

namespace parvis::queue
{

/// Hours in which tickets are given, in local minutes; UNTIL at most FROM means: of the next day.
struct SaleHours {
    QList<int> weekdays; ///< 1 = Monday to 7 = Sunday, of the beginning
    int from = 0;
    int until = 0;

    bool operator==(const SaleHours &) const = default;
};

/// One line of a site.
struct Service {
    QString id;
    QChar letter; ///< of TicketLabel::letters(), one service only
    LocalizedText title;
    LocalizedText text;            ///< may be empty
    QString place;                 ///< place id of the site; empty = anywhere
    QStringList procedures;        ///< ids of procedures that lead here
    QStringList reasons;           ///< ids of appointment reasons whose check-in leads here
    QStringList skills;            ///< ids, all of which an agent needs
    std::chrono::minutes usual{0}; ///< as the town expects; 0 = not said
    QList<SaleHours> sale;         ///< empty = never by oneself; an agent may still give a ticket
    int mostWaiting = 0;           ///< no more tickets by oneself while so many wait; 0 = no limit

    bool operator==(const Service &) const = default;
};

/// What a person may say he needs.
struct Need {
    QString id;
    LocalizedText title;
    bool first = false; ///< is called before others (in France L. 241-3 CASF asks it for some)
    QString skill;      ///< an agent needs it to serve him; may be empty

    bool operator==(const Need &) const = default;
};

struct Skill {
    QString id;
    LocalizedText title;

    bool operator==(const Skill &) const = default;
};

/// A day without tickets.
struct ClosedDay {
    QDate day; ///< on which the hours would begin
    LocalizedText reason;

    bool operator==(const ClosedDay &) const = default;
};

/// Who is called before whom; explained at callingOrder().
struct CallingRules {
    std::chrono::minutes early{10};       ///< an appointment counts from start - early on ...
    std::chrono::minutes late{15};        ///< ... if its holder checked in at start + late or before
    std::chrono::minutes aging{30};       ///< after so long, and each time again, one class up; above 0
    std::chrono::minutes languageWait{8}; ///< so long one waits for an agent who speaks one's language

    bool operator==(const CallingRules &) const = default;
};

/// The lines of one site and how they are called.
struct QueuePlan {
    QString site; ///< "id" in JSON
    QTimeZone zone;
    QString region;        ///< whose holidays close the sale ("FR-67"); empty = none do
    int dayChange = 0;     ///< local minute at which numbers begin again, [0, 1440)
    QStringList languages; ///< every agent speaks these
    CallingRules calling;
    QList<Skill> skills;
    QList<Need> needs;
    QList<Service> services;
    QList<ClosedDay> closed;

    /// Every fault, in the order of reading; at least one.
    [[nodiscard]] static Result<QueuePlan, PlanFaults> decode(const QJsonObject &json);

    // Null when there is none.
    [[nodiscard]] const Service *findService(const QString &id) const;
    [[nodiscard]] const Need *findNeed(const QString &id) const;
    /// The first service with the reason or the procedure.
    [[nodiscard]] const Service *serviceForReason(const QString &reason) const;
    [[nodiscard]] const Service *serviceForProcedure(const QString &procedure) const;

    bool operator==(const QueuePlan &) const = default;
};

/// Are tickets of a service given to visitors?
struct SaleState {
    enum class Kind { Open, Closed, Full };

    Kind kind = Kind::Closed;
    std::optional<Instant> changes; ///< Open, Full: when it ends; Closed: when it next opens, within 14 days

    bool operator==(const SaleState &) const = default;
};

/// At NOW, with WAITING tickets in that line. HOLIDAYS are local dates on which no hours begin. Instants of hours are
/// those of the local clock: over a clock change they are longer or shorter, never twice.
[[nodiscard]] SaleState saleState(const QueuePlan &plan, const Service &service, Instant now, int waiting,
                                  const QSet<QDate> &holidays);

} // namespace parvis::queue
