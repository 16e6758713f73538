// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/channel.h"
#include "base/clock.h"
#include "base/localizedtext.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the hub tells a desk, as plain rows. Ids are 32 hexadecimal digits; instants are UTC.
namespace parvis::desk
{

struct AgentRow {
    QString id;
    QString name;
    QStringList skills;
    QStringList languages;

    bool operator==(const AgentRow &) const = default;
};

/// Who has signed in here.
struct SignedIn {
    AgentRow agent;
    QByteArray token;
    Instant until;

    bool operator==(const SignedIn &) const = default;
};

/// A visitor who asks for a person from where he stands.
struct HandOffRow {
    QString id;
    QString state; ///< "waiting", "claimed", "ended", "withdrawn"
    QString language;
    QString device; ///< at which he stands
    QString place;  ///< the device's name; empty where the hub no longer knows it
    QString agent;  ///< name of who has it; empty while waiting
    bool isMine = false; ///< who has it is the agent at this desk
    QString onlyFor;     ///< id of the agent it was passed on to and waits for; empty = anybody
    QString passedBy;    ///< name of who passed it on last; empty = nobody did
    QString note;        ///< what that one left for the next
    QJsonObject context;
    quint64 claimToken = 0; ///< told to who claims it; 0 = not ours
    Instant created;

    /// It waits, and for this agent as much as for others.
    [[nodiscard]] bool waitsFor(const QString &agentId) const
    {
        return state == QLatin1String("waiting") && (onlyFor.isEmpty() || onlyFor == agentId);
    }

    bool operator==(const HandOffRow &) const = default;
};

struct AppointmentRow {
    QString code;
    QString status; ///< "held", "confirmed", "requested", "checked-in", "served", "no-show", "cancelled"
    Instant start;
    Instant end;
    QStringList reasons; ///< ids
    int persons = 0;     ///< of all reasons together
    QString resource;
    QString language;
    int revision = 0;
    QString note; ///< what an agent wrote when he changed it
    QList<int> personsOf = {}; ///< for each of `reasons`
    appointments::Channel channel = appointments::Channel::Desk;

    bool operator==(const AppointmentRow &) const = default;
};

/// A person in line or at a desk.
struct TicketRow {
    QString id;
    QString label; ///< "A 042"
    QString service;
    QString state; ///< queue::toText(TicketState)
    QString language;
    QStringList needs;
    Instant taken;
    std::optional<Instant> called;  ///< last summons
    std::optional<Instant> started; ///< at the desk since
    std::optional<Instant> ended;   ///< of one that is over
    std::optional<Instant> appointment;
    std::optional<Instant> notBefore;
    QString callingClass; ///< "appointment", "first", "arrival"
    QString agent;        ///< id of who has it
    QString desk;
    QString onlyFor; ///< id of the agent it waits for; empty = any
    QString note;
    QString handOff;
    QJsonObject context;
    int calls = 0;

    /// Somebody has called it or serves it.
    [[nodiscard]] bool isAtDesk() const
    {
        return state == QLatin1String("called") || state == QLatin1String("recalled") ||
               state == QLatin1String("serving");
    }

    bool operator==(const TicketRow &) const = default;
};

/// One line of the site.
struct ServiceRow {
    QString id;
    QString letter;
    LocalizedText title;
    int waiting = 0;
    std::optional<int> mostMinutes; ///< of waiting, for somebody who came now; nothing when nobody can say

    bool operator==(const ServiceRow &) const = default;
};

/// A site of the hub.
struct SiteRow {
    QString id;
    QString name;

    bool operator==(const SiteRow &) const = default;
};

/// What a person may say he needs: a seat, help for the deaf.
struct NeedRow {
    QString id;
    LocalizedText title;

    bool operator==(const NeedRow &) const = default;
};

/// The lines of a site.
struct SiteLines {
    QList<ServiceRow> services;
    QList<NeedRow> needs;

    bool operator==(const SiteLines &) const = default;
};

/// Titles by id, in LANGUAGE, of services or needs.
template <typename Row> [[nodiscard]] QHash<QString, QString> titlesOf(const QList<Row> &rows, const QString &language)
{
    QHash<QString, QString> titles;
    for (const Row &row : rows)
        titles.insert(row.id, row.title.in(language));
    return titles;
}

// Each gives nothing for what is not such an object; unknown members are passed over.
[[nodiscard]] std::optional<AgentRow> readAgent(const QJsonObject &json);
[[nodiscard]] std::optional<SignedIn> readSignedIn(const QJsonObject &json);
[[nodiscard]] std::optional<HandOffRow> readHandOff(const QJsonObject &json);
[[nodiscard]] std::optional<AppointmentRow> readAppointment(const QJsonObject &json);
[[nodiscard]] std::optional<TicketRow> readTicket(const QJsonObject &json);
[[nodiscard]] std::optional<ServiceRow> readService(const QJsonObject &json);
[[nodiscard]] std::optional<SiteRow> readSite(const QJsonObject &json);
[[nodiscard]] std::optional<NeedRow> readNeed(const QJsonObject &json);

} // namespace parvis::desk
