// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "deskrecords.h"
#include "sync/hublink.h"

#include <QDate>

#include <functional>
#include <memory>

namespace parvis::desk
{

/// Why the hub did not do what was asked.
struct DeskFault {
    enum class Kind {
        NoHub,     ///< no answer: it is not known whether it was done
        SignedOut, ///< the agent must sign in again
        Refused,   ///< `type` says why, `detail` in the hub's words
    };

    Kind kind = Kind::NoHub;
    QString type; ///< last part of the problem's type: "taken", "wrong-state"
    QString detail;
    int wait = 0; ///< seconds until it may be tried again; 0 where the hub names none

    bool operator==(const DeskFault &) const = default;
};

/// Where a visitor is passed on to: a service, an agent or both; another site with a service there.
struct TransferTarget {
    QString service;
    QString agent; ///< id
    QString site;
    QString note;
    QString message = {}; ///< to a visitor who is helped at a kiosk and given a number; he reads it there
};

/// Somebody who has arrived for his appointment.
struct CheckedIn {
    AppointmentRow appointment;
    std::optional<TicketRow> ticket; ///< none where no line is there for it
};

/// What a desk asks of its hub. Each question is answered once, later, on the caller's thread; not at all once this
/// object is gone.
class DeskClient
{
public:
    template <typename T> using Done = std::function<void(const Result<T, DeskFault> &)>;

    /// LINK outlives it.
    DeskClient(sync::HubLink &link, QString site);
    ~DeskClient();
    DeskClient(const DeskClient &) = delete;
    DeskClient &operator=(const DeskClient &) = delete;

    /// Of who sits here; empty = nobody.
    void setToken(QByteArray token);
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] const QString &site() const { return m_site; }

    void signIn(const QString &login, const QString &password, Done<SignedIn> done);
    void signInWithBadge(const QString &badge, const QString &pin, Done<SignedIn> done);
    void agents(Done<QList<AgentRow>> done);

    void handOffs(Done<QList<HandOffRow>> done);
    void claim(const QString &handOff, const QString &agentName, Done<HandOffRow> done);
    void keep(const HandOffRow &handOff, Done<HandOffRow> done);
    void end(const HandOffRow &handOff, Done<HandOffRow> done);

    /// TO: an agent, or nobody in particular; the note.
    void pass(const HandOffRow &handOff, const TransferTarget &to, Done<HandOffRow> done);
    /// TO: a service of this site or another one; the note, the message. TICKET is a new id.
    void queueHandOff(const HandOffRow &handOff, const QString &ticket, const TransferTarget &to, Done<TicketRow> done);

    void queue(Done<QList<TicketRow>> done);
    /// One ticket, with what its visitor shares.
    void ticket(const QString &id, Done<TicketRow> done);
    /// Whom AGENT has served today, the last one first.
    void served(const QString &agent, Done<QList<TicketRow>> done);
    void lines(Done<SiteLines> done);
    /// Of the hub, without the desk's own.
    void otherSites(Done<QList<SiteRow>> done);
    /// Of another site of the hub, for whom a visitor is sent there.
    void linesAt(const QString &site, Done<QList<ServiceRow>> done);
    /// DUTY: {"agent","desk","skills","languages"}, or {"agent","away":true}.
    void noteAgent(const QJsonObject &duty, Done<bool> done);
    /// CALLER as above. Nothing when nobody waits whom he may serve; TICKET empty = whoever is next.
    void call(const QJsonObject &caller, const QString &ticket, Done<std::optional<TicketRow>> done);
    /// MOVE is the last part of the operation's path, "recall"; BODY what it takes.
    void move(const QString &ticket, const QString &move, const QJsonObject &body, Done<TicketRow> done);

    /// Of the site itself: "/api/v1/sites/<site>".
    [[nodiscard]] QString sitePath() const;
    /// Any other question: PATH is below the site's, or absolute ("/api/v1/sites"). Its answer is told as it came. The
    /// same KEY again is the same act, done once at most; empty = an act of its own.
    void request(const QByteArray &method, const QString &path, const QJsonObject &body, Done<QJsonObject> done,
                 const QString &key = {});

    /// DAY null = today at the site.
    void appointments(QDate day, Done<QList<AppointmentRow>> done);
    void checkIn(const QString &code, Done<CheckedIn> done);
    void markNoShow(const QString &code, Done<AppointmentRow> done);

private:
    /// READ makes the answer of a reply of status 200 or 201; nothing for one it cannot read.
    template <typename T>
    void ask(sync::HubRequest request, std::function<std::optional<T>(const QJsonObject &)> read, Done<T> done);
    [[nodiscard]] QString path(const QString &below) const;

    sync::HubLink &m_link;
    QString m_site;
    QByteArray m_token;
    std::shared_ptr<char> m_alive; // replies that come after the end of this object find it gone
};

} // namespace parvis::desk
