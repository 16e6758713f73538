// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/kioskconsent.h"

#include "hub/service/feedservice.h"
#include "hub/town.h"
#include "store/storeerror.h"

using namespace parvis;
using namespace parvis::hub;
using wire::StaffConsent;

namespace
{

struct KioskTown : Town {
    KioskTown() : west(enrol(QStringLiteral("west"))), east(enrol(QStringLiteral("east"))) {}

    KioskConsent consent() { return KioskConsent(ledger); }
    /// "site yes, east yes, west no"
    QString told()
    {
        const auto list = consent().list(plan.site);
        REQUIRE(list);
        QStringList parts;
        for (const auto &said : *list)
            parts << (said.kiosk.isEmpty() ? QStringLiteral("site") : said.name) +
                         (said.maySignIn ? QStringLiteral(" yes") : QStringLiteral(" no"));
        return parts.join(QStringLiteral(", "));
    }
    /// What the feed says, "key body".
    QStringList feed()
    {
        const auto page = FeedService(ledger, clock).page(plan.site, {}, 0, 1'000);
        REQUIRE(page);
        QStringList lines;
        for (const store::Change &change : page->changes) {
            if (change.entity == wire::staffConsentEntity)
                lines << change.key + QLatin1Char(' ') + QString::fromLatin1(change.body);
        }
        return lines;
    }

    QString west;
    QString east;
};

} // namespace

TEST_CASE("The staff may sign in at kiosks until the site or the kiosk is forbidden")
{
    KioskTown town;
    const QString site = town.plan.site;
    CHECK(town.told() == QStringLiteral("site yes, east yes, west yes"));
    REQUIRE(town.consent().say(site, town.west, StaffConsent::Forbidden));
    CHECK(town.told() == QStringLiteral("site yes, east yes, west no"));
    REQUIRE(town.consent().say(site, {}, StaffConsent::Forbidden));
    REQUIRE(town.consent().say(site, town.east, StaffConsent::Allowed));
    CHECK(town.told() == QStringLiteral("site no, east yes, west no"));
    REQUIRE(town.consent().say(site, town.west, StaffConsent::Unsaid));
    REQUIRE(town.consent().say(site, {}, StaffConsent::Unsaid));
    CHECK(town.told() == QStringLiteral("site yes, east yes, west yes"));
}

TEST_CASE("Kiosks hear of the consent by the feed, once for each time it changes")
{
    KioskTown town;
    const QString site = town.plan.site;
    CHECK(town.feed().isEmpty());
    REQUIRE(town.consent().say(site, {}, StaffConsent::Unsaid));
    CHECK(town.feed().isEmpty());
    REQUIRE(town.consent().say(site, {}, StaffConsent::Forbidden));
    const auto before = town.feed();
    CHECK(before == QStringList{QStringLiteral("site {\"s\":\"forbidden\"}")});
    qint64 sequence = 0;
    const auto newest = [&] {
        REQUIRE(town.ledger.read(site, [&](store::HubTransaction &rows) -> Result<void> {
            sequence = rows.stream()->sequence;
            return {};
        }));
        return sequence;
    };
    const qint64 then = newest();
    REQUIRE(town.consent().say(site, {}, StaffConsent::Forbidden));
    CHECK(newest() == then);
    REQUIRE(town.consent().say(site, {}, StaffConsent::Unsaid));
    CHECK(newest() == then + 1);
    CHECK_FALSE(town.feed().contains(before.constFirst()));
}

TEST_CASE("What is no kiosk of the site is refused, and what was said and cannot be read is not taken for consent")
{
    KioskTown town;
    const QString site = town.plan.site;
    const auto desk = town.devices().enrol(site, QStringLiteral("desk"), QStringLiteral("desk"), QStringLiteral("code"),
                                           SharedCodeEnrolment(QStringLiteral("code")));
    REQUIRE(desk);
    for (const QString &device : {QStringLiteral("nothing"), desk->device.id})
        CHECK(town.consent().say(site, device, StaffConsent::Forbidden).error() ==
              Error(HubRefusal::NotFound, QStringLiteral("kiosk")));
    REQUIRE(town.ledger.write(
        site, [](store::HubTransaction &rows) { return rows.setFact(QStringLiteral("kiosk-consent"), "{"); }));
    CHECK(town.consent().list(site).error().is(store::StoreError::Failed));
    CHECK(town.consent().say(site, {}, StaffConsent::Allowed).error().is(store::StoreError::Failed));
}
