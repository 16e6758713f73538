// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/badgeservice.h"

#include "base/badgeid.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/joinedledger.h"
#include "seal/pinrule.h"
#include "store/storeerror.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace parvis::hub
{

using store::Badge;
using store::HubTransaction;

namespace
{

Error wrong()
{
    return Error(HubRefusal::NotAllowed, QStringLiteral("agent"));
}

Error lockedFor(std::chrono::milliseconds left)
{
    return Error(HubRefusal::Locked, QString::number(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

} // namespace

QByteArray BadgeService::keyOf(const QString &site, const QString &badge) const
{
    return QMessageAuthenticationCode::hash("parvis-badge-1\n" + site.toUtf8() + '\n' + badge.toUtf8(), m_key,
                                            QCryptographicHash::Sha256);
}

// With the hub's key: so few digits alone could all be tried on a stolen database.
QString BadgeService::keyed(const QByteArray &badgeKey, const QString &pin) const
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash("parvis-badge-pin-1\n" + badgeKey + '\n' + pin.toUtf8(),
                                                                m_key, QCryptographicHash::Sha256)
                                   .toHex());
}

Result<void> BadgeService::change(const QString &site, const QString &login,
                                  const std::function<Result<void>(HubTransaction &, const Agent &)> &change)
{
    const auto epoch = m_ledger.epoch();
    if (!epoch)
        return epoch.error();
    return m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        JoinedLedger joined(rows, site, *epoch);
        const auto agent = StaffService(joined, m_clock, m_key).signOut(site, login);
        return agent ? change(rows, *agent) : Result<void>(agent.error());
    });
}

Result<void> BadgeService::give(const QString &site, const QString &login, const QString &badge, const QString &pin,
                                seal::PasswordCost cost)
{
    const QString identifier = readBadge(badge);
    if (identifier.isEmpty())
        return Error(HubRefusal::Invalid, QStringLiteral("badge"));
    const seal::PinFault fault = seal::faultOfPin(pin);
    if (fault != seal::PinFault::None)
        return Error(HubRefusal::Invalid,
                     fault == seal::PinFault::Shape ? QStringLiteral("pin") : QStringLiteral("easy-pin"));
    const QByteArray key = keyOf(site, identifier);
    const auto hash = seal::hashPassword(keyed(key, pin), cost);
    if (!hash)
        return Error(store::StoreError::Failed, QStringLiteral("there is not the memory to keep a PIN"));
    return change(site, login, [&](HubTransaction &rows, const Agent &agent) -> Result<void> {
        const auto known = rows.badge(key);
        if (!known)
            return known.error();
        if (*known && !(*known)->agent.isEmpty() && (*known)->agent != agent.id)
            return Error(store::StoreError::Conflict, QStringLiteral("badge"));
        if (const auto gone = rows.removeBadgeOf(agent.id); !gone)
            return gone.error();
        const Instant now = m_clock.now();
        return rows.putBadge({key, agent.id, *hash, 0, 0, {}, now, now});
    });
}

Result<void> BadgeService::withdraw(const QString &site, const QString &login)
{
    return change(site, login, [](HubTransaction &rows, const Agent &agent) -> Result<void> {
        const auto gone = rows.removeBadgeOf(agent.id);
        if (!gone)
            return gone.error();
        return *gone ? Result<void>() : Error(HubRefusal::NotFound, QStringLiteral("badge"));
    });
}

Result<QList<BadgeService::Given>> BadgeService::list(const QString &site)
{
    const auto agents = StaffService(m_ledger, m_clock, m_key).agents(site);
    if (!agents)
        return agents.error();
    QList<Badge> badges;
    const auto done = m_ledger.read(site, [&](HubTransaction &rows) -> Result<void> {
        auto found = rows.badges();
        if (!found)
            return found.error();
        badges = *std::move(found);
        return {};
    });
    if (!done)
        return done.error();
    QList<Given> given;
    for (const Agent &agent : *agents) {
        for (const Badge &badge : std::as_const(badges)) {
            const bool isLocked = badge.lockedUntil && *badge.lockedUntil > m_clock.now();
            if (badge.agent == agent.id)
                given << Given{agent.login, badge.given, isLocked ? badge.lockedUntil : std::nullopt};
        }
    }
    return given;
}

// The badge with this try counted; Locked where it is, or where it has become so it is told by lockedUntil.
Result<Badge> BadgeService::countTry(const QString &site, const QByteArray &key)
{
    Badge badge;
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const auto known = rows.badge(key);
        if (!known)
            return known.error();
        const Instant now = m_clock.now();
        badge = *known ? **known : Badge{key, QStringLiteral(""), "", 0, 0, {}, {}, now};
        if (badge.lockedUntil && *badge.lockedUntil > now)
            return lockedFor(*badge.lockedUntil - now);
        badge.lockedUntil.reset();
        badge.changed = now;
        if (++badge.tries >= seal::mostPinTries) {
            badge.tries = 0;
            badge.lockedUntil = now + seal::pinLockOf(++badge.locks);
        }
        return rows.putBadge(badge);
    });
    return done ? Result<Badge>(badge) : Result<Badge>(done.error());
}

Result<StaffService::SignedIn> BadgeService::signIn(const QString &site, const QString &device, const QString &badge,
                                                    const QString &pin)
{
    const QByteArray key = keyOf(site, readBadge(badge));
    const auto tried = countTry(site, key);
    if (!tried)
        return tried.error();
    const bool exists = !tried->agent.isEmpty() && !tried->pin.isEmpty();
    const bool fits = seal::isPassword(keyed(key, pin), exists ? tried->pin : StaffService::nobodysHash());
    const Error refused = tried->lockedUntil ? lockedFor(*tried->lockedUntil - m_clock.now()) : wrong();
    if (!exists || !fits)
        return refused;
    StaffService staff(m_ledger, m_clock, m_key);
    const auto agents = staff.agents(site);
    if (!agents)
        return agents.error();
    const auto agent = std::find_if(agents->cbegin(), agents->cend(), [&](const Agent &a) { return a.id == tried->agent; });
    if (agent == agents->cend() || agent->locked)
        return refused;
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const auto known = rows.badge(key);
        if (!known)
            return known.error();
        if (!*known || (*known)->agent != tried->agent || (*known)->pin != tried->pin)
            return wrong(); // withdrawn, or given anew, meanwhile
        Badge clean = **known;
        clean.tries = 0;
        clean.locks = 0;
        clean.lockedUntil.reset();
        clean.changed = m_clock.now();
        return rows.putBadge(clean);
    });
    return done ? staff.admit(site, device, *agent) : Result<StaffService::SignedIn>(done.error());
}

Result<int> BadgeService::sweep(const QString &site)
{
    int forgotten = 0;
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const auto gone = rows.forgetBadges(m_clock.now() - nobodysKept);
        forgotten = gone ? *gone : 0;
        return gone ? Result<void>() : Result<void>(gone.error());
    });
    return done ? Result<int>(forgotten) : Result<int>(done.error());
}

} // namespace parvis::hub
