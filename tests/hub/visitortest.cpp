// SPDX-License-Identifier: GPL-3.0-or-later
// Opinions and checklists of visitors' phones.
#include "hub/service/opinionservice.h"
#include "hub/service/visitlistservice.h"
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QString ticket(32, QLatin1Char('a'));
const QString other(32, QLatin1Char('b'));
const QDate today(2026, 3, 2);

OpinionWish rating(const char *choice, const char *comment = "")
{
    return {OpinionService::visit, QLatin1String(choice), QString::fromUtf8(comment), QStringLiteral("fr")};
}

VisitListContent list()
{
    return {QStringLiteral("fr"),
            QStringLiteral("Carte d’identité"),
            {{QStringLiteral("photo"), QStringLiteral("Une photo"), QStringLiteral("Original.")},
             {QStringLiteral("proof"), QStringLiteral("Un justificatif"), QString()}},
            {QStringLiteral("photo")}};
}

} // namespace

TEST_CASE("A ticket answers each question once, and its answer leads back to nobody")
{
    Town town;
    OpinionService opinions(town.ledger, town.clock, IdSource::random());
    CHECK_FALSE(opinions.hasGiven(town.plan.site, ticket, OpinionService::visit).value());
    CHECK(opinions.give(town.plan.site, ticket, today, rating("5", "Merci")).value());
    CHECK_FALSE(opinions.give(town.plan.site, ticket, today, rating("1")).value());
    CHECK(opinions.hasGiven(town.plan.site, ticket, OpinionService::visit).value());
    CHECK_FALSE(opinions.hasGiven(town.plan.site, ticket, QStringLiteral("saturday")).value());
    CHECK(opinions.give(town.plan.site, ticket, today, {QStringLiteral("saturday"), QStringLiteral("no"), {}, {}}).value());
    CHECK(opinions.give(town.plan.site, other, today, rating("5")).value());
    const auto read = opinions.read(town.plan.site, 10);
    REQUIRE(read.ok());
    CHECK(read->counts == QList<store::OpinionCount>{{QStringLiteral("saturday"), {2026, 3, 1}, QStringLiteral("no"), 1},
                                                     {OpinionService::visit, {2026, 3, 1}, QStringLiteral("5"), 2}});
    REQUIRE(read->comments.size() == 1);
    CHECK(read->comments.first().comment == QStringLiteral("Merci"));
    CHECK(read->comments.first().id != ticket);
    CHECK(read->comments.first().month == QDate(2026, 3, 1));
}

TEST_CASE("A checklist is kept for 30 days under a token the hub does not keep")
{
    Town town;
    VisitListService lists(town.ledger, town.clock);
    const QString site = town.plan.site;
    REQUIRE(lists.put(site, ticket, list()).ok());
    VisitListContent changed = list();
    changed.title = QStringLiteral("Autre");
    CHECK(lists.put(site, ticket, changed)->content == list()); // what came twice is one
    CHECK(lists.tick(site, ticket, {QStringLiteral("proof"), QStringLiteral("none")})->content.ticked ==
          QStringList{QStringLiteral("proof")});
    CHECK(lists.find(site, ticket)->content.ticked == QStringList{QStringLiteral("proof")});
    CHECK(lists.find(site, ticket)->content.items == list().items);
    CHECK(town.refusal(lists.find(site, other).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(lists.tick(site, other, {}).error()) == QStringLiteral("NotFound"));
    town.clock.advance(VisitListService::kept - 1ms);
    CHECK(lists.sweep(site).value() == 0);
    CHECK(lists.find(site, ticket).ok());
    town.clock.advance(1ms);
    CHECK_FALSE(lists.find(site, ticket).ok());
    CHECK(lists.sweep(site).value() == 1);
    CHECK(lists.sweep(site).value() == 0);
}

TEST_CASE("That a ticket has answered is forgotten after the ticket itself")
{
    Town town;
    OpinionService opinions(town.ledger, town.clock, IdSource::random());
    VisitListService lists(town.ledger, town.clock);
    REQUIRE(opinions.give(town.plan.site, ticket, today, rating("3")).value());
    town.clock.advance(std::chrono::hours(24 * QueueService::daysKept));
    CHECK(lists.sweep(town.plan.site).value() == 0);
    CHECK(opinions.hasGiven(town.plan.site, ticket, OpinionService::visit).value());
    town.clock.advance(std::chrono::hours(48));
    CHECK(lists.sweep(town.plan.site).value() == 1);
    CHECK_FALSE(opinions.hasGiven(town.plan.site, ticket, OpinionService::visit).value());
    CHECK(opinions.read(town.plan.site, 1)->counts.size() == 1);
}
