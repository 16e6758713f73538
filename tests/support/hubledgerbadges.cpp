// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger promises of badges.
#include "support/hubledgersamples.h"

namespace parvis::testing::ledgers
{

using namespace store;

namespace
{

QByteArray badgeKey(char sign)
{
    return QByteArray(31, sign) + '\0';
}

Badge sampleBadge(char sign, int agent, int minute)
{
    return {badgeKey(sign), agent > 0 ? id(agent) : QStringLiteral(""), agent > 0 ? "$argon2id$x" : "", 0, 0, {}, {}, at(minute)};
}

} // namespace

void checkBadges(HubLedger &ledger)
{
    SECTION("a badge is as it was written last, and belongs to one agent of its site")
    {
        Badge tried = sampleBadge('b', 1, 2);
        tried.tries = 2;
        tried.locks = 3;
        tried.lockedUntil = at(9);
        tried.given = at(1);
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putBadge(sampleBadge('b', 1, 1)));
            CHECK(rows.putBadge(sampleBadge('a', 2, 1)));
            CHECK(rows.putBadge(sampleBadge('n', 0, 1)));
            CHECK(rows.putBadge(sampleBadge('m', 0, 1)));
            CHECK(rows.putBadge(tried));
            CHECK(rows.attempt([&] { return rows.putBadge(sampleBadge('c', 1, 3)); }).error().is(StoreError::Conflict));
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.badge(badgeKey('b')).value() == tried);
            CHECK(rows.badge(badgeKey('c')).value() == std::nullopt);
            CHECK(rows.badges().value() == QList<Badge>{tried, sampleBadge('a', 2, 1)});
        });
        read(
            ledger, [&](HubTransaction &rows) { CHECK(rows.badge(badgeKey('b')).value() == std::nullopt); }, strasbourg);
        CHECK(ledger.read(kehl, [&](HubTransaction &rows) { return rows.putBadge(tried); }).error().is(StoreError::Refused));
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.removeBadgeOf(id(1)).value());
            CHECK_FALSE(rows.removeBadgeOf(id(1)).value());
            CHECK_FALSE(rows.removeBadgeOf({}).value()); // those of nobody are no agent's
            CHECK(rows.badges().value() == QList<Badge>{sampleBadge('a', 2, 1)});
            CHECK(rows.putBadge(sampleBadge('c', 1, 3)));
        });
    }
    SECTION("what was tried with nobody's badge is forgotten, never an agent's badge")
    {
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putBadge(sampleBadge('a', 1, 1)));
            CHECK(rows.putBadge(sampleBadge('m', 0, 1)));
            CHECK(rows.putBadge(sampleBadge('n', 0, 2)));
            CHECK(rows.forgetBadges(at(1)).value() == 0);
            CHECK(rows.forgetBadges(at(2)).value() == 1);
            CHECK(rows.badge(badgeKey('m')).value() == std::nullopt);
            CHECK(rows.badge(badgeKey('n')).value() == sampleBadge('n', 0, 2));
            CHECK(rows.badges().value().size() == 1);
        });
    }
}

} // namespace parvis::testing::ledgers
