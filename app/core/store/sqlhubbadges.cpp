// SPDX-License-Identifier: GPL-3.0-or-later
// Badges in a hub's transaction; each call is a statement of its own.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QSqlQuery>

namespace parvis::store
{

namespace
{

QVariant orNull(const std::optional<Instant> &at)
{
    return at ? QVariant(hubrows::milliseconds(*at)) : QVariant();
}

std::optional<Instant> orNothing(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(hubrows::instant(value));
}

Badge badgeOf(const QSqlQuery &row)
{
    return {row.value(0).toByteArray(), row.value(1).toString(),   row.value(2).toString().toLatin1(),
            row.value(3).toInt(),       row.value(4).toInt(),      orNothing(row.value(5)),
            orNothing(row.value(6)),    hubrows::instant(row.value(7))};
}

} // namespace

Result<std::optional<Badge>> SqlHubTransaction::badge(const QByteArray &key)
{
    static const QString sql = hubrows::badges().select("key = ?");
    const auto found = one<Badge>(sql, {m_site, key}, badgeOf);
    return found ? found : failed(found.error());
}

Result<QList<Badge>> SqlHubTransaction::badges()
{
    static const QString sql = hubrows::badges().select("agent <> '' ORDER BY agent");
    const auto found = list<Badge>(sql, {m_site}, badgeOf);
    return found ? found : failed(found.error());
}

Result<void> SqlHubTransaction::putBadge(const Badge &badge)
{
    if (const auto refused = refusal())
        return *refused;
    const auto put = hubrows::badges().put(
        m_database, m_site,
        {{badge.key, badge.agent, QString::fromLatin1(badge.pin), badge.tries, badge.locks, orNull(badge.lockedUntil),
          orNull(badge.given), hubrows::milliseconds(badge.changed)}});
    return put ? Result<void>() : failed(put.error());
}

Result<bool> SqlHubTransaction::removeBadgeOf(const QString &agent)
{
    if (const auto refused = refusal())
        return *refused;
    const auto gone = m_database.change(
        QStringLiteral("DELETE FROM badge WHERE site = ? AND agent = ? AND agent <> ''"), {m_site, agent});
    return gone ? Result<bool>(*gone > 0) : Result<bool>(failed(gone.error()));
}

Result<int> SqlHubTransaction::forgetBadges(Instant before)
{
    if (const auto refused = refusal())
        return *refused;
    const auto gone = m_database.change(QStringLiteral("DELETE FROM badge WHERE site = ? AND agent = '' AND changed < ?"),
                                        {m_site, hubrows::milliseconds(before)});
    return gone ? Result<int>(*gone) : Result<int>(failed(gone.error()));
}

} // namespace parvis::store
