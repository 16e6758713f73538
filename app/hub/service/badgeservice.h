// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/staffservice.h"

namespace parvis::hub
{

/// Signing in with a badge and a PIN, beside the password.
///
/// A badge holds an identifier and nothing else; whoever copies it has it, so it opens nothing without the PIN. The hub
/// keeps the identifier as HMAC-SHA256 under its own key, and the PIN as Argon2id of such a one: neither is found from
/// the database alone. A try is counted and committed before it is looked at: tries at several desks at once all count,
/// and a restart forgives none; how many, and for how long, is said in seal/pinrule.h. Badges that nobody has are
/// counted and locked as any other, and take as long. Errors: NotFound (agent), Invalid ("badge", "pin", "easy-pin"),
/// NotAllowed, Locked (the detail is the seconds it lasts), StoreError (Conflict: a colleague has that badge). One
/// thread.
class BadgeService
{
public:
    static constexpr std::chrono::hours nobodysKept{24}; ///< what was tried with badges that nobody has

    /// KEY: the hub's, 32 bytes; with another one every badge has to be given anew.
    BadgeService(store::HubLedger &ledger, const Clock &clock, QByteArray key)
        : m_ledger(ledger), m_clock(clock), m_key(std::move(key))
    {
    }

    /// BADGE is what a reader types (base/badgeid.h), PIN as seal/pinrule.h says. In place of the badge he had; locks and
    /// tries are forgotten, and who is signed in as this agent is signed out.
    [[nodiscard]] Result<void> give(const QString &site, const QString &login, const QString &badge, const QString &pin,
                                    seal::PasswordCost cost = seal::PasswordCost::Interactive);
    /// Signs out as well. An agent without a badge: NotFound "badge".
    [[nodiscard]] Result<void> withdraw(const QString &site, const QString &login);

    struct Given {
        QString login;
        std::optional<Instant> since;
        std::optional<Instant> lockedUntil; ///< later than now
    };
    /// In the order of logins.
    [[nodiscard]] Result<QList<Given>> list(const QString &site);

    [[nodiscard]] Result<StaffService::SignedIn> signIn(const QString &site, const QString &device, const QString &badge,
                                                        const QString &pin);
    /// Forgets what was tried with badges that nobody has; how many.
    [[nodiscard]] Result<int> sweep(const QString &site);

private:
    [[nodiscard]] QByteArray keyOf(const QString &site, const QString &badge) const;
    [[nodiscard]] QString keyed(const QByteArray &badgeKey, const QString &pin) const;
    [[nodiscard]] Result<store::Badge> countTry(const QString &site, const QByteArray &key);
    [[nodiscard]] Result<void> change(const QString &site, const QString &login,
                                      const std::function<Result<void>(store::HubTransaction &, const Agent &)> &change);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    QByteArray m_key;
};

} // namespace parvis::hub
