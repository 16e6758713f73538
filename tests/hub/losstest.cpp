// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/lossservice.h"
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

struct Losses : Town {
    [[nodiscard]] LossService losses() { return {ledger, clock, source}; }
    const QString &site = plan.site;
};

} // namespace

TEST_CASE("A device is found by its name or its id")
{
    Losses town;
    const QString hall = town.enrol(QStringLiteral("Hall"));
    const QString twin = town.enrol(QStringLiteral("twin"));
    (void)town.enrol(QStringLiteral("twin"));
    CHECK(town.losses().find(town.site, QStringLiteral(" hall "))->id == hall);
    CHECK(town.losses().find(town.site, twin)->id == twin);
    CHECK(town.refusal(town.losses().find(town.site, QStringLiteral("twin")).error()) == QStringLiteral("Taken"));
    CHECK(town.refusal(town.losses().find(town.site, QStringLiteral("none")).error()) == QStringLiteral("NotFound"));
}

TEST_CASE("A lost kiosk leaves its places free and is waited for no longer; found again, it is as before")
{
    Losses town;
    Kiosk kiosk(town);
    REQUIRE(kiosk.lease(2).size() == 2);
    REQUIRE(town.recovery().afterRestore());
    CHECK(town.losses().leased(town.site, kiosk.id)->size() == 2);
    CHECK(town.refusal(town.losses().declareLost(town.site, kiosk.id, QStringLiteral(" ")).error()) ==
          QStringLiteral("Invalid"));
    CHECK(town.refusal(town.losses().takeBack(town.site, kiosk.id).error()) == QStringLiteral("WrongState"));
    const auto freed = town.losses().declareLost(town.site, kiosk.id, QStringLiteral("M. Weber"));
    REQUIRE(freed);
    CHECK(freed->size() == 2);
    CHECK(town.losses().leased(town.site, kiosk.id)->isEmpty());
    CHECK(town.recovery().awaited(town.site)->isEmpty());
    CHECK(town.device(kiosk.id).setAside);
    REQUIRE(town.losses().takeBack(town.site, kiosk.id));
    CHECK_FALSE(town.device(kiosk.id).setAside);
    CHECK(town.device(kiosk.id).frozenBecause.isEmpty());
}
