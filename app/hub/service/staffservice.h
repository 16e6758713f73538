// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/agent.h"
#include "hub/service/idsource.h"
#include "seal/passwordhash.h"
#include "store/hubledger.h"

#include <chrono>
#include <functional>
#include <optional>

namespace parvis::hub
{

/// Who receives visitors at a site, and who of them sits at a desk now.
///
/// An agent signs in at a desk with a password and gets a token; the desk shows it with each request. Kept is who is
/// signed in where and since when, one session for each agent and desk; the token is signed and not kept. A session
/// ends with its time, when it is closed, when the agent signs in there anew, and with a new password or a lock;
/// whoever has none left is off duty. A site without agents needs none: its desks are trusted as machines. Errors:
/// NotFound, NotAllowed, Invalid, Conflict as StoreError for a login that is taken. One thread.
class StaffService
{
public:
    static constexpr std::chrono::hours tokenLasts{14}; ///< longer than a day at the desk, shorter than two
    static constexpr int shortestPassword = 10;
    static constexpr int longestPassword = 200;

    /// KEY: 32 bytes of which nobody but hubs knows.
    StaffService(store::HubLedger &ledger, const Clock &clock, QByteArray key)
        : m_ledger(ledger), m_clock(clock), m_key(std::move(key))
    {
    }

    struct NewAgent {
        QString login;
        QString name;
        QStringList skills;
        QStringList languages;
        QString password; ///< shortestPassword to longestPassword characters
    };
    [[nodiscard]] Result<Agent> add(const QString &site, const NewAgent &wanted, const IdSource &ids,
                                    seal::PasswordCost cost = seal::PasswordCost::Interactive);
    [[nodiscard]] Result<void> setPassword(const QString &site, const QString &login, const QString &password);
    [[nodiscard]] Result<void> setLocked(const QString &site, const QString &login, bool locked);
    [[nodiscard]] Result<Agents> agents(const QString &site);

    struct SignedIn {
        Agent agent;
        QByteArray token;
        Instant until;
    };
    /// Takes as long for a login nobody has.
    [[nodiscard]] Result<SignedIn> signIn(const QString &site, const QString &device, const QString &login,
                                          const QString &password);
    /// For AGENT, who has shown who he is: the token of this desk. NotAllowed where he was signed out or locked since
    /// he was read.
    [[nodiscard]] Result<SignedIn> admit(const QString &site, const QString &device, const Agent &agent);
    /// Ends what was signed in as LOGIN, at every desk; gives the agent as he is then.
    [[nodiscard]] Result<Agent> signOut(const QString &site, const QString &login);
    /// Of no password anybody has: who asks for somebody who is not there waits as long as for one who is.
    [[nodiscard]] static QByteArray nobodysHash();
    /// Who TOKEN is, shown by DEVICE. NotAllowed when it is too old, was given at another desk, or is none.
    [[nodiscard]] Result<Agent> agentOf(const QString &site, const QString &device, const QByteArray &token);

    struct Session {
        QString agent; ///< id
        QString login;
        QString name;
        QString device;
        QString deviceName; ///< empty for a desk the hub no longer knows
        Instant since;
        Instant until;
        QString desk;                ///< where the agent last said he was on duty; empty where he is not
        std::optional<Instant> seen; ///< when he said so, or called somebody
    };
    /// Those that are open, in the order of logins, then of signing in.
    [[nodiscard]] Result<QList<Session>> sessions(const QString &site);
    /// Ends the session of AGENT, an id, at DEVICE. NotFound where there is none.
    [[nodiscard]] Result<void> close(const QString &site, const QString &agent, const QString &device);

private:
    using Change = std::function<Result<void>(Agents &)>;
    [[nodiscard]] Result<void> change(const QString &site, const Change &change);
    [[nodiscard]] Result<void> changeOne(const QString &site, const QString &login,
                                         const std::function<Result<void>(Agent &)> &change);
    [[nodiscard]] QByteArray signature(const QString &site, const QByteArray &claims) const;

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    QByteArray m_key;
};

} // namespace parvis::hub
