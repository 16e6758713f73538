// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/quarantineservice.h"
#include "hub/service/releaseservice.h"
#include "hub/town.h"
#include "store/entryhash.h"

using namespace parvis;
using namespace parvis::hub;
using store::AppointmentStatus;
using Decision = QuarantineDecision;

namespace
{

const QString code = QStringLiteral("K7RM2XQ9AB");
const QString weber = QStringLiteral("M. Weber");

/// A town and what its kiosks sent, by the bytes it is kept as.
struct Scene {
    Town town;
    Kiosk kiosk{town};
    QHash<QByteArray, JournalEntry> entries;
    int keys = 0;

    JournalEntry add(const QString &kind, const QJsonObject &facts)
    {
        JournalEntry entry = kiosk.journal.add(kind, facts);
        entry.asCame = {{QStringLiteral("entry"), ++keys}};
        return entry;
    }
    void send(const JournalEntry &entry)
    {
        entries.insert(entry.bytes(), entry);
        kiosk.send({entry});
    }
    QuarantineService service()
    {
        return {town.ledger, town.clock, town.source, [this](const QByteArray &body) { return entries.value(body); }};
    }
    QList<QuarantineCase> cases()
    {
        const auto listed = service().list(town.plan.site, 100);
        REQUIRE(listed.ok());
        return *listed;
    }
    Result<QuarantineCase> resolve(const QString &id, Decision decision, const QString &note = {},
                                   std::optional<Instant> start = {})
    {
        return service().resolve(town.plan.site, &town.plan, id, {decision, weber, note, start, {}});
    }
    /// A sale of a place that was given to somebody else meanwhile.
    QuarantineCase conflict()
    {
        const auto leases = kiosk.lease(1);
        REQUIRE(leases.size() == 1);
        REQUIRE(town.booking().override(town.plan.site, kiosk.id, weber, {}).ok());
        other =
            town.booked("vote", toText(leases.first().unit.start).toLatin1(), leases.first().unit.resource.toLatin1());
        QJsonObject sale = Journal::sale(leases, code);
        sale.insert(QStringLiteral("channel"), QStringLiteral("phone"));
        send(add(QStringLiteral("booking"), sale));
        REQUIRE(cases().size() == 1);
        return cases().first();
    }
    store::Appointment mine() { return *town.booking().find(town.plan.site, code); }

    store::Appointment other;
};

QList<Decision> all()
{
    return {Decision::TakeIn, Decision::Honour, Decision::Handled, Decision::Discard};
}

} // namespace

TEST_CASE("A conflict shows both parties, and a person decides between them")
{
    Scene scene;
    const QuarantineCase conflict = scene.conflict();
    CHECK(conflict.row.because == QStringLiteral("conflict"));
    CHECK(conflict.kind == QStringLiteral("booking"));
    REQUIRE(conflict.mine);
    CHECK(conflict.mine->code == code);
    REQUIRE(conflict.others.size() == 1);
    CHECK(conflict.others.first().id == scene.other.id);
    CHECK(conflict.possible == all());
    const QString id = conflict.row.id;

    SECTION("accepted as a request, it waits for a place")
    {
        const auto done = scene.resolve(id, Decision::TakeIn);
        REQUIRE(done.ok());
        CHECK(done->row.resolution ==
              store::Resolution{QStringLiteral("take-in"), weber, scene.town.clock.now(), QString()});
        CHECK(done->possible.isEmpty());
        CHECK(scene.mine().status == AppointmentStatus::Requested);
    }
    SECTION("honoured at the same time on the other counter")
    {
        REQUIRE(scene.resolve(id, Decision::Honour, QStringLiteral(" called him ")).ok());
        CHECK(scene.mine().status == AppointmentStatus::Confirmed);
        CHECK(scene.mine().start == scene.other.start);
        CHECK(scene.mine().channel == appointments::Channel::Phone);
        CHECK(scene.mine().resource != scene.other.resource);
        CHECK(scene.cases().first().row.resolution->note == QStringLiteral("called him"));
        CHECK(scene.cases().first().others.isEmpty());
    }
    SECTION("honoured at another time")
    {
        const Instant start = at("2026-03-03T08:00:00Z");
        REQUIRE(scene.resolve(id, Decision::Honour, {}, start).ok());
        CHECK(scene.mine().start == start);
        CHECK(scene.town.unit(scene.mine().resource.toLatin1(), "2026-03-03T08:00:00Z").booking == scene.mine().id);
    }
    SECTION("where nothing is free it stays open, and nothing changes")
    {
        // Both counters are taken at nine.
        scene.town.booked("vote", "2026-03-03T08:00:00Z");
        scene.town.booked("vote", "2026-03-03T08:00:00Z");
        const auto refused = scene.resolve(id, Decision::Honour, {}, at("2026-03-03T08:00:00Z"));
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().is(HubRefusal::Taken));
        CHECK(scene.mine().status == AppointmentStatus::Requested);
        CHECK(scene.cases().first().possible == all());
    }
    SECTION("discarded, the request is called off")
    {
        REQUIRE(scene.resolve(id, Decision::Discard, QStringLiteral("he cancelled by phone")).ok());
        CHECK(scene.mine().status == AppointmentStatus::Cancelled);
    }
    SECTION("handled elsewhere, it stays as it is")
    {
        REQUIRE(scene.resolve(id, Decision::Handled, QStringLiteral("came to the desk")).ok());
        CHECK(scene.mine().status == AppointmentStatus::Requested);
    }
    CHECK(scene.town.booking().find(scene.town.plan.site, scene.other.code)->status == AppointmentStatus::Confirmed);
}

TEST_CASE("A decision is made once")
{
    Scene scene;
    const QString id = scene.conflict().row.id;
    REQUIRE(scene.resolve(id, Decision::TakeIn).ok());
    const Instant first = scene.town.clock.now();
    scene.town.clock.advance(1h);
    const auto again = scene.resolve(id, Decision::TakeIn);
    REQUIRE(again.ok());
    CHECK(again->row.resolution->at == first);
    const auto other = scene.resolve(id, Decision::Discard, QStringLiteral("no"));
    REQUIRE_FALSE(other.ok());
    CHECK(other.error() == Error(HubRefusal::WrongState, QStringLiteral("take-in")));
    CHECK(scene.mine().status == AppointmentStatus::Requested);
}

TEST_CASE("A decision has a name and, where it ends a matter, a reason")
{
    Scene scene;
    const QString id = scene.conflict().row.id;
    struct Row {
        Decision decision;
        const char *by;
        const char *note;
        const char *missing; ///< null = it is taken
    };
    const auto row = GENERATE(values<Row>({{Decision::TakeIn, " ", "", "by"},
                                           {Decision::Discard, "Weber", " ", "note"},
                                           {Decision::Handled, "Weber", "", "note"},
                                           {Decision::Handled, "", "x", "by"},
                                           {Decision::Handled, "Weber", "x", nullptr},
                                           {Decision::TakeIn, "Weber", "", nullptr}}));
    const auto done = scene.service().resolve(scene.town.plan.site, &scene.town.plan, id,
                                              {row.decision, QLatin1String(row.by), QLatin1String(row.note), {}, {}});
    INFO(toText(row.decision).toStdString() << " by " << row.by << ": " << row.note);
    CHECK(done.ok() == !row.missing);
    if (row.missing)
        CHECK(done.error() == Error(HubRefusal::Invalid, QLatin1String(row.missing)));
    CHECK(scene.cases().first().row.resolution.has_value() == !row.missing);
    const QuarantineVerdict endless{Decision::Discard, weber, QString(1'001, QLatin1Char('x')), {}, {}};
    CHECK_FALSE(scene.service().resolve(scene.town.plan.site, &scene.town.plan, id, endless).ok());
}

TEST_CASE("A form nobody knew is taken in when a person says so")
{
    Scene scene;
    const JournalEntry entry = scene.add(QStringLiteral("submission"), {});
    scene.entries.insert(entry.bytes(), entry);
    REQUIRE(ReleaseService(scene.town.ledger)
                .publish(scene.town.plan.site, {{QStringLiteral("form"), QStringLiteral("another"), "{}"}})
                .ok());
    CHECK(scene.kiosk.send({entry}).receipts.size() == 1);
    CHECK(submissions(scene.town) == 0);
    CHECK(scene.cases().first().possible == QList<Decision>{Decision::TakeIn, Decision::Handled, Decision::Discard});
    REQUIRE(scene.resolve(entry.entry.id, Decision::TakeIn).ok());
    CHECK(submissions(scene.town) == 1);
    REQUIRE(scene.resolve(entry.entry.id, Decision::TakeIn).ok());
    CHECK(submissions(scene.town) == 1);
    // The kiosk hears nothing new of it: the same receipt, no second effect.
    CHECK(scene.kiosk.send({entry}).receipts.size() == 1);
    CHECK(submissions(scene.town) == 1);
}

TEST_CASE("What nobody can read can only be handled or discarded")
{
    Scene scene;
    const char *kind = GENERATE("invention", "booking");
    scene.send(scene.add(QLatin1String(kind), {{QStringLiteral("code"), 3}}));
    const QString id = scene.cases().first().row.id;
    INFO(kind);
    const auto refused = scene.resolve(id, Decision::TakeIn);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().is(HubRefusal::WrongState));
    CHECK_FALSE(scene.cases().first().row.resolution.has_value());
    CHECK(scene.resolve(id, Decision::Discard, QStringLiteral("a test of the maker")).ok());
    CHECK(scene.resolve(QStringLiteral("unknown"), Decision::TakeIn).error().is(HubRefusal::NotFound));
}

TEST_CASE("What a frozen kiosk wrote is taken in one by one")
{
    Scene scene;
    const auto leases = scene.kiosk.lease(1);
    REQUIRE(leases.size() == 1);
    [[maybe_unused]] const auto lost = scene.add(QStringLiteral("submission"), {});
    scene.send(scene.add(QStringLiteral("submission"), {}));
    scene.send(scene.add(QStringLiteral("booking"), Journal::sale(leases, code)));
    CHECK(scene.town.device(scene.kiosk.id).frozen);
    CHECK(submissions(scene.town) == 0);
    for (const QuarantineCase &made : scene.cases())
        REQUIRE(scene.resolve(made.row.id, Decision::TakeIn).ok());
    CHECK(submissions(scene.town) == 1);
    // Its lease still stands, so the visitor has the place he was sold.
    CHECK(scene.mine().status == AppointmentStatus::Confirmed);
    CHECK(scene.town.unit(leases.first().unit.resource.toLatin1(), toText(leases.first().unit.start).toLatin1())
              .booking == scene.mine().id);
    CHECK(scene.town.device(scene.kiosk.id).frozen);
}

TEST_CASE("An id that came twice is taken in beside the first one")
{
    Scene scene;
    JournalEntry entry = scene.add(QStringLiteral("submission"), {});
    scene.send(entry);
    entry.payload = "edited";
    entry.entry.payloadSha256 = store::sha256(entry.payload);
    entry.entry.entryHash = store::entryHash(entry.entry);
    entry.asCame = {{QStringLiteral("entry"), QStringLiteral("edited")}};
    scene.send(entry);
    CHECK(submissions(scene.town) == 1);
    REQUIRE(scene.cases().size() == 1);
    REQUIRE(scene.resolve(scene.cases().first().row.id, Decision::TakeIn).ok());
    CHECK(submissions(scene.town) == 2);
}

TEST_CASE("A code that belongs to somebody else gives nobody his appointment")
{
    Scene scene;
    const auto leases = scene.kiosk.lease(2);
    REQUIRE(leases.size() == 2);
    scene.send(scene.add(QStringLiteral("booking"), Journal::sale({leases.at(0)}, code)));
    scene.send(scene.add(QStringLiteral("booking"), Journal::sale({leases.at(1)}, code)));
    REQUIRE(scene.cases().size() == 1);
    const QString id = scene.cases().first().row.id;
    const auto before = scene.mine();
    for (const Decision decision : {Decision::TakeIn, Decision::Honour})
        CHECK(scene.resolve(id, decision).error() == Error(HubRefusal::WrongState, QStringLiteral("conflict")));
    CHECK(scene.resolve(id, Decision::Handled, QStringLiteral("booked anew at the desk")).ok());
    CHECK(scene.mine() == before);
}
