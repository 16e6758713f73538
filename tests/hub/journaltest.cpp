// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdefinition.h"
#include "hub/service/releaseservice.h"
#include "hub/service/submissionservice.h"
#include "hub/town.h"
#include "store/entryhash.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QString code = QStringLiteral("K7RM2XQ9AB");

} // namespace

TEST_CASE("A submission is stored once, its receipt is given as often as it is sent")
{
    Town town;
    Kiosk kiosk(town);
    const auto entry = kiosk.journal.add(QStringLiteral("submission"), {});
    const auto first = kiosk.send({entry});
    REQUIRE(first.receipts.size() == 1);
    CHECK(first.head == 1);
    CHECK(first.time == town.clock.now());
    CHECK_FALSE(first.frozen);
    const wire::Receipt &receipt = first.receipts.first();
    CHECK(receipt.entryId == entry.entry.id);
    CHECK(receipt.payloadSha256 == entry.entry.payloadSha256);
    CHECK(receipt.hubSequence == 1);
    CHECK(receipt.signature == town.signer.sign(receipt));
    CHECK(kiosk.send({entry}).receipts == first.receipts);
    const auto second = kiosk.journal.add(QStringLiteral("submission"), {}, "other");
    CHECK(kiosk.send({entry, second}).receipts.size() == 2);
    CHECK(submissions(town) == 2);
    CHECK(quarantined(town).isEmpty());
}

TEST_CASE("With what help a form was filled comes along; another shape waits for a person")
{
    Town town;
    Kiosk kiosk(town);
    const QJsonObject help{{QStringLiteral("version"), 1},
                           {QStringLiteral("code"), QStringLiteral("31")},
                           {QStringLiteral("name"), QStringLiteral("Anna")},
                           {QStringLiteral("whom"), QStringLiteral("present")},
                           {QStringLiteral("role"), QStringLiteral("agent")},
                           {QStringLiteral("mandate"), QStringLiteral("none")},
                           {QStringLiteral("consent"), QStringLiteral("2026-03-02T09:00:00Z")}};
    const auto sent = [&](const QJsonObject &facts) {
        const auto entry = kiosk.journal.add(QStringLiteral("submission"), facts);
        CHECK(kiosk.send({entry}).receipts.size() == 1);
        CHECK(kiosk.send({entry}).receipts.size() == 1); // again: nothing is kept twice
        return SubmissionService(town.ledger, town.clock).find(town.plan.site, entry.entry.id);
    };
    const QString key = QStringLiteral("assistance");
    CHECK(sent({{key, help}})->assistance == help);
    CHECK_FALSE(sent({})->isAssisted());
    const QJsonObject later{{QStringLiteral("version"), 2}, {QStringLiteral("who"), QStringLiteral("x")}};
    CHECK(sent({{key, later}})->assistance == later);
    CHECK(quarantined(town).isEmpty());
    CHECK_FALSE(sent({{key, QJsonObject{{QStringLiteral("version"), 1}}}}));
    CHECK_FALSE(sent({{key, QStringLiteral("Anna")}}));
    CHECK(quarantined(town).size() == 2);
    CHECK(submissions(town) == 3);
}

TEST_CASE("A sale under a lease becomes an appointment; given back, the right ends")
{
    Town town;
    Kiosk kiosk(town);
    const auto leases = kiosk.lease(1);
    REQUIRE(leases.size() == 1);
    const auto sale = kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, code));
    kiosk.send({sale});
    const auto appointment = town.booking().find(town.plan.site, code);
    REQUIRE(appointment.ok());
    CHECK(appointment->status == store::AppointmentStatus::Confirmed);
    CHECK(appointment->resource == leases.first().unit.resource);
    CHECK(appointment->device == kiosk.id);
    CHECK(appointment->contact == "sealed");
    const auto place = [&] {
        return town.unit(leases.first().unit.resource.toLatin1(), toText(leases.first().unit.start).toLatin1());
    };
    CHECK(place().state == appointments::UnitState::Booked);
    CHECK(kiosk.send({sale}).receipts.size() == 1);

    SECTION("cancelled at the kiosk, the place is the kiosk's again and can be sold again")
    {
        const auto off = kiosk.journal.add(QStringLiteral("cancellation"), {{QStringLiteral("code"), code}});
        const auto again =
            kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, QStringLiteral("ABCDEFGHJK")));
        kiosk.send({off, again});
        CHECK(town.booking().find(town.plan.site, code)->status == store::AppointmentStatus::Cancelled);
        CHECK(town.booking().find(town.plan.site, QStringLiteral("ABCDEFGHJK"))->status ==
              store::AppointmentStatus::Confirmed);
        CHECK(place().state == appointments::UnitState::Booked);
        CHECK(quarantined(town).isEmpty());
    }
    SECTION("given back while sold, then cancelled at the hub, it is free")
    {
        kiosk.send({kiosk.journal.add(QStringLiteral("return"), Journal::giveBack(leases))});
        CHECK(place().state == appointments::UnitState::Booked);
        REQUIRE(town.booking().cancel(town.plan, code).ok());
        CHECK(place().state == appointments::UnitState::Free);
    }
    CHECK(place().token == leases.first().token);
}

TEST_CASE("A cancellation that comes before its booking is kept for it")
{
    Town town;
    Kiosk seller(town);
    Kiosk other(town);
    const auto leases = seller.lease(1);
    REQUIRE(leases.size() == 1);
    // Sold at one kiosk, called off at another, both without the hub; the other one is heard first.
    other.send({other.journal.add(QStringLiteral("cancellation"), {{QStringLiteral("code"), code}})});
    const auto sale = seller.journal.add(QStringLiteral("booking"), Journal::sale(leases, code));
    CHECK(seller.send({sale}).receipts.size() == 1);
    CHECK(town.booking().find(town.plan.site, code)->status == store::AppointmentStatus::Cancelled);
    const auto place =
        town.unit(leases.first().unit.resource.toLatin1(), toText(leases.first().unit.start).toLatin1());
    CHECK(place.state == appointments::UnitState::Leased);
    CHECK(place.token == leases.first().token);
    CHECK(quarantined(town).isEmpty());
}

TEST_CASE("A sale on a place given away meanwhile is honoured by a person, never dropped")
{
    Town town;
    Kiosk kiosk(town);
    const auto leases = kiosk.lease(1);
    REQUIRE(town.booking().override(town.plan.site, kiosk.id, QStringLiteral("M. Weber"), {}).ok());
    const QByteArray start = toText(leases.first().unit.start).toLatin1();
    const auto other = town.booked("vote", start, leases.first().unit.resource.toLatin1());
    const auto answer = kiosk.send({kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, code))});
    CHECK(answer.receipts.size() == 1);
    CHECK(quarantined(town) == QStringList{QStringLiteral("conflict")});
    const auto mine = town.booking().find(town.plan.site, code);
    REQUIRE(mine.ok());
    CHECK(mine->status == store::AppointmentStatus::Requested);
    CHECK(mine->resource.isEmpty());
    CHECK(town.booking().find(town.plan.site, other.code)->status == store::AppointmentStatus::Confirmed);
    // The agent finds another place for it.
    CHECK(town.booking().move(town.plan, code, at("2026-03-03T08:00:00Z")).ok());
}

TEST_CASE("What the same person was sold beyond his limit becomes a request, and its place is free")
{
    Town town;
    Kiosk kiosk(town);
    const auto leases = kiosk.lease(3);
    REQUIRE(leases.size() == 3);
    const auto sale = [&](int lease, const QString &saleCode, const QString &person) {
        QJsonObject facts = Journal::sale({leases[lease]}, saleCode, "card");
        facts[QStringLiteral("personKey")] = person;
        return kiosk.journal.add(QStringLiteral("booking"), facts);
    };
    const QString second = QStringLiteral("ABCDEFGHJK");
    const auto first = sale(0, code, QStringLiteral("anna"));
    const auto beyond = sale(1, second, QStringLiteral("anna"));
    const auto others = sale(2, QStringLiteral("KJHGFEDCBA"), QStringLiteral("bert"));
    const auto answer = kiosk.send({first, beyond, others});
    CHECK(answer.receipts.size() == 3);
    CHECK(quarantined(town) == QStringList{QStringLiteral("beyond-limit")});
    CHECK(town.booking().find(town.plan.site, code)->status == store::AppointmentStatus::Confirmed);
    CHECK(town.booking().find(town.plan.site, QStringLiteral("KJHGFEDCBA"))->status ==
          store::AppointmentStatus::Confirmed);
    const auto request = town.booking().find(town.plan.site, second);
    REQUIRE(request.ok());
    CHECK(request->status == store::AppointmentStatus::Requested);
    CHECK(request->resource.isEmpty());
    CHECK(request->contact == "sealed");
    const auto &unit = leases[1].unit;
    CHECK(town.unit(unit.resource.toLatin1(), toText(unit.start).toLatin1()).state == appointments::UnitState::Free);
    // The kiosk holds it no longer, and a copy of its message changes nothing.
    CHECK(kiosk.send({beyond}).receipts.size() == 1);
    CHECK(quarantined(town).size() == 1);
}

TEST_CASE("What cannot be used is kept, and the kiosk gets its receipt")
{
    struct Row {
        const char *kind;
        const char *because;
    };
    const auto row = GENERATE(values<Row>({{"invention", "unknown-kind"},
                                           {"booking", "malformed"},
                                           {"return", "malformed"},
                                           {"cancellation", "malformed"}}));
    Town town;
    Kiosk kiosk(town);
    const auto bad = kiosk.journal.add(QLatin1String(row.kind), {{QStringLiteral("code"), 3}});
    const auto good = kiosk.journal.add(QStringLiteral("submission"), {});
    const auto answer = kiosk.send({bad, good});
    INFO(row.kind);
    CHECK(answer.receipts.size() == 2);
    CHECK_FALSE(answer.frozen);
    CHECK(quarantined(town) == QStringList{QLatin1String(row.because)});
    CHECK(submissions(town) == 1);
}

TEST_CASE("An entry nobody can read stands in its chain all the same")
{
    Town town;
    Kiosk kiosk(town);
    auto bad = kiosk.journal.add(QStringLiteral("submission"), {});
    bad.isMalformed = true;
    bad.asCame = {{QStringLiteral("created"), QStringLiteral("yesterday")}};
    const auto good = kiosk.journal.add(QStringLiteral("submission"), {});
    SECTION("those after it are taken")
    {
        const auto answer = kiosk.send({bad, good});
        CHECK(answer.receipts.size() == 2);
        CHECK_FALSE(answer.frozen);
        CHECK(answer.head == 2);
        CHECK(kiosk.send({bad, good}).receipts.size() == 2);
    }
    SECTION("where it can be told where it stands")
    {
        bad.entry.previousHash = QByteArray(32, 'x');
        CHECK_FALSE(kiosk.send({bad}).frozen);
        CHECK(kiosk.send({good}).frozen);
    }
    CHECK(quarantined(town).contains(QStringLiteral("malformed")));
}

TEST_CASE("A form the hub does not know goes to quarantine")
{
    Town town;
    Kiosk kiosk(town);
    // As long as nothing was published, whatever a kiosk shows is as good.
    CHECK(kiosk.send({kiosk.journal.add(QStringLiteral("submission"), {})}).receipts.size() == 1);
    CHECK(quarantined(town).isEmpty());
    ReleaseService releases(town.ledger);
    REQUIRE(
        releases
            .publish(town.plan.site, {{QStringLiteral("form"), QStringLiteral("pass"), R"({"$schema":"form.schema.json","id":"pass","version":2})"}})
            .ok());
    CHECK(kiosk.send({kiosk.journal.add(QStringLiteral("submission"), {})}).receipts.size() == 1);
    CHECK(quarantined(town) == QStringList{QStringLiteral("unknown-form")});
    // However the file is written; and the next release leaves it known.
    kiosk.journal.showForm(forms::FormDefinition::hashOf(
        {{QStringLiteral("version"), 2}, {QStringLiteral("id"), QStringLiteral("pass")}}));
    REQUIRE(
        releases
            .publish(town.plan.site, {{QStringLiteral("form"), QStringLiteral("pass"), R"({"id":"pass","version":3})"}})
            .ok());
    CHECK(kiosk.send({kiosk.journal.add(QStringLiteral("submission"), {})}).receipts.size() == 1);
    CHECK(quarantined(town).size() == 1);
}

TEST_CASE("A lease nobody gave is no lease")
{
    Town town;
    Kiosk kiosk(town);
    const appointments::Lease invented{{QStringLiteral("a"), at("2026-03-02T08:00:00Z")}, 7, {}};
    kiosk.send({kiosk.journal.add(QStringLiteral("booking"), Journal::sale({invented}, code))});
    CHECK(quarantined(town) == QStringList{QStringLiteral("conflict")});
    CHECK(town.line("a") == "ffffffffffff");
    // No later lease is under a token this kiosk may believe in.
    for (const appointments::Lease &lease : kiosk.lease(4))
        CHECK(lease.token > 7);
}

TEST_CASE("A journal that does not descend freezes the device and loses nothing")
{
    Town town;
    Kiosk kiosk(town);
    const auto first = kiosk.journal.add(QStringLiteral("submission"), {});
    Kiosk clone = kiosk; // the disk is copied
    const auto second = kiosk.journal.add(QStringLiteral("submission"), {}, "mine");
    kiosk.send({first, second});

    SECTION("a clone writes its own second entry")
    {
        auto other = clone.journal.add(QStringLiteral("submission"), {}, "clone's");
        other.entry.id = QStringLiteral("ffffffffffffffffffffffffffffffff");
        other.entry.entryHash = store::entryHash(other.entry);
        const auto answer = clone.send({other});
        CHECK(answer.frozen);
        CHECK(answer.receipts.size() == 1);
        CHECK(quarantined(town) == QStringList{QStringLiteral("broken-chain")});
    }
    SECTION("the same id with other content")
    {
        auto other = second;
        other.payload = "edited";
        other.entry.payloadSha256 = store::sha256(other.payload);
        other.entry.entryHash = store::entryHash(other.entry);
        const auto answer = kiosk.send({other});
        CHECK(answer.frozen);
        CHECK(answer.receipts.size() == 1);
        CHECK(quarantined(town) == QStringList{QStringLiteral("broken-chain")});
    }
    SECTION("an entry that is not what its hash says")
    {
        auto third = kiosk.journal.add(QStringLiteral("submission"), {}, "whole");
        third.payload = "torn";
        CHECK(kiosk.send({third}).frozen);
    }
    SECTION("an entry is left out")
    {
        [[maybe_unused]] const auto lost = kiosk.journal.add(QStringLiteral("submission"), {});
        CHECK(kiosk.send({kiosk.journal.add(QStringLiteral("submission"), {})}).frozen);
    }
    SECTION("another head of the same length")
    {
        JournalBatch batch = kiosk.journal.batch({});
        batch.head.hash = store::sha256("another");
        CHECK(kiosk.send(batch).frozen);
    }
    CHECK(submissions(town) == 2);
    CHECK(town.device(kiosk.id).frozen);
    CHECK(kiosk.lease(4).isEmpty());
    // Whatever it writes now is kept for a person.
    const auto later = kiosk.journal.add(QStringLiteral("submission"), {}, "later");
    CHECK(kiosk.send({later}).receipts.size() == 1);
    CHECK(submissions(town) == 2);
}

TEST_CASE("A late copy of an old message freezes nobody")
{
    Town town;
    Kiosk kiosk(town);
    const auto first = kiosk.journal.add(QStringLiteral("submission"), {});
    const JournalBatch old = kiosk.journal.batch({first});
    const auto second = kiosk.journal.add(QStringLiteral("submission"), {});
    kiosk.send({first, second});
    const auto answer = kiosk.send(old);
    CHECK_FALSE(answer.frozen);
    CHECK(answer.head == 2);
}

TEST_CASE("A kiosk with nothing left to offer is heard all the same")
{
    Town town;
    Kiosk kiosk(town);
    REQUIRE(town.recovery().afterRestore().ok());
    [[maybe_unused]] const auto erased = kiosk.journal.add(QStringLiteral("submission"), {});
    JournalBatch batch = kiosk.journal.batch({});
    batch.isReoffer = true;
    CHECK(kiosk.send(batch).head == 1);
    CHECK_FALSE(town.device(kiosk.id).owesReoffer);
    CHECK_FALSE(kiosk.send({kiosk.journal.add(QStringLiteral("submission"), {})}).frozen);
}
