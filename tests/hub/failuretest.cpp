// SPDX-License-Identifier: GPL-3.0-or-later
// Every call on the ledger fails once: nothing is left behind, and the same request then succeeds.
#include "hub/keptthings.h"
#include "hub/service/badgeservice.h"
#include "hub/service/formdraftservice.h"
#include "hub/service/offerservice.h"
#include "hub/service/quarantineservice.h"
#include "hub/service/visitservice.h"
#include "hub/town.h"
#include "store/storeerror.h"
#include "support/memoryhubrows.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

// Everything a visitor or a kiosk could notice.
struct Traces {
    explicit Traces(Town &town)
        : rows(town.memory().rows()->data().sites.at(town.plan.site)),
          objects(town.memory().rows()->data().objects.all())
    {
    }

    testing::SiteRows rows;
    QMap<QByteArray, QByteArray> objects;

    bool operator==(const Traces &other) const
    {
        return rows.units.all() == other.rows.units.all() && rows.atoms.all() == other.rows.atoms.all() &&
               rows.appointments.all() == other.rows.appointments.all() && rows.codes.all() == other.rows.codes.all() &&
               rows.changes.all() == other.rows.changes.all() && rows.order.all() == other.rows.order.all() &&
               rows.stream.all() == other.rows.stream.all() && rows.inbox.all() == other.rows.inbox.all() &&
               rows.submissions.all() == other.rows.submissions.all() &&
               rows.devices.all() == other.rows.devices.all() && rows.quarantine.all() == other.rows.quarantine.all() &&
               rows.handOffs.all() == other.rows.handOffs.all() &&
               rows.visitViews.all() == other.rows.visitViews.all() && rows.acts.all() == other.rows.acts.all() && rows.alerts.all() == other.rows.alerts.all() &&
               rows.facts.all() == other.rows.facts.all() && rows.releases.all() == other.rows.releases.all() &&
               rows.tickets.all() == other.rows.tickets.all() && rows.deskAgents.all() == other.rows.deskAgents.all() &&
               rows.visitLists.all() == other.rows.visitLists.all() &&
               rows.badges.all() == other.rows.badges.all() &&
               objects == other.objects;
    }
};

using Act = std::function<bool(Town &)>;

void failEverywhere(const std::function<void(Town &)> &prepare, const Act &act)
{
    int failures = 0;
    for (int nth = 1;; ++nth) {
        Town town;
        prepare(town);
        const Traces before(town);
        town.memory().failAt(nth, store::StoreError::DiskFull);
        if (act(town))
            break; // fewer calls than that
        ++failures;
        INFO("call " << nth);
        CHECK(Traces(town) == before);
        town.memory().failAt(0, store::StoreError::DiskFull);
        CHECK(act(town));
    }
    CHECK(failures > 2);
}

void nothing(Town &) {}

} // namespace

TEST_CASE("A hold that fails anywhere leaves nothing")
{
    failEverywhere(nothing, [](Town &town) {
        return town.booking().hold(town.plan, town.wish("card", "2026-03-02T08:00:00Z")).ok();
    });
}

TEST_CASE("A booking that fails anywhere leaves nothing")
{
    failEverywhere(nothing, [](Town &town) {
        return town.booking()
            .book(town.plan, town.wish("card", "2026-03-02T08:00:00Z"), {{}, {}, QStringLiteral("p")})
            .ok();
    });
}

TEST_CASE("A move that fails anywhere leaves nothing")
{
    QString code;
    failEverywhere([&](Town &town) { code = town.booked("card", "2026-03-02T08:00:00Z").code; },
                   [&](Town &town) { return town.booking().move(town.plan, code, at("2026-03-02T08:15:00Z")).ok(); });
}

TEST_CASE("A cancellation that fails anywhere leaves nothing")
{
    QString code;
    failEverywhere(
        [&](Town &town) {
            code = town.booked("card", "2026-03-02T08:00:00Z").code;
            REQUIRE(town.booking().alert(town.plan.site, town.booked("card", "2026-03-03T08:00:00Z").code, {}).ok());
        },
        [&](Town &town) { return town.booking().cancel(town.plan, code).ok(); });
}

TEST_CASE("An answer to an earlier place that fails anywhere leaves nothing")
{
    const bool accepts = GENERATE(true, false);
    QString mine;
    failEverywhere(
        [&](Town &town) {
            const auto early = town.booked("card", "2026-03-02T09:00:00Z", "a");
            for (const char *start : {"2026-03-05T08:00:00Z", "2026-03-05T09:00:00Z"}) {
                const QString code = town.booked("card", start, "a").code;
                REQUIRE(town.booking().alert(town.plan.site, code, {}).ok());
                town.clock.advance(1s);
                if (start[12] == '8')
                    mine = code;
            }
            REQUIRE(town.booking().cancel(town.plan, early.code).ok());
        },
        [&](Town &town) {
            OfferService offers(town.ledger, town.clock, town.source);
            return accepts ? offers.accept(town.plan, mine).ok() : offers.decline(town.plan, mine).ok();
        });
}

TEST_CASE("A sweep that fails anywhere leaves what lapsed on offer to be swept again")
{
    failEverywhere(
        [&](Town &town) {
            const auto early = town.booked("card", "2026-03-02T10:00:00Z", "a");
            const QString code = town.booked("card", "2026-03-05T08:00:00Z", "a").code;
            REQUIRE(town.booking().alert(town.plan.site, code, {}).ok());
            REQUIRE(town.booking().cancel(town.plan, early.code).ok());
            town.clock.advance(61min);
        },
        [&](Town &town) { return town.booking().sweep(town.plan.site, 100, &town.plan).ok(); });
}

TEST_CASE("A lease that fails anywhere leaves nothing")
{
    QString kiosk;
    failEverywhere([&](Town &town) { kiosk = town.enrol(QStringLiteral("hall")); },
                   [&](Town &town) {
                       return town.leases().renew(town.plan, {kiosk, {}, 2}).ok();
                   });
}

TEST_CASE("A decision on what lies in quarantine that fails anywhere leaves nothing")
{
    const auto decision = GENERATE(QuarantineDecision::TakeIn, QuarantineDecision::Honour, QuarantineDecision::Discard);
    JournalEntry entry;
    failEverywhere(
        [&](Town &town) {
            Kiosk kiosk(town);
            const auto leases = kiosk.lease(1);
            REQUIRE(town.booking().override(town.plan.site, kiosk.id, QStringLiteral("Weber"), {}).ok());
            entry = kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, QStringLiteral("K7RM2XQ9AB")));
            kiosk.send({entry});
        },
        [&](Town &town) {
            QuarantineService service(town.ledger, town.clock, town.source, [&](const QByteArray &) { return entry; });
            return service
                .resolve(town.plan.site, &town.plan, entry.entry.id,
                         {decision, QStringLiteral("Weber"), QStringLiteral("why"), {}, {}})
                .ok();
        });
}

TEST_CASE("A journal that fails anywhere leaves nothing, and comes again")
{
    QString kiosk;
    JournalBatch batch;
    failEverywhere(
        [&](Town &town) {
            kiosk = town.enrol(QStringLiteral("hall"));
            const auto leases = town.leases().renew(town.plan, {kiosk, {}, 2})->grants;
            REQUIRE(leases.size() == 2);
            Journal journal(kiosk);
            QList<JournalEntry> entries;
            entries << journal.add(QStringLiteral("submission"), {})
                    << journal.add(QStringLiteral("booking"),
                                   Journal::sale({leases.at(0)}, QStringLiteral("K7RM2XQ9AB")))
                    << journal.add(QStringLiteral("return"), Journal::giveBack({leases.at(1)}))
                    << journal.add(QStringLiteral("invention"), {});
            batch = journal.batch(entries);
        },
        [&](Town &town) {
            const auto answer = town.journal().take(town.plan.site, &town.plan, batch);
            return answer.ok() && answer->receipts.size() == 4;
        });
}

TEST_CASE("An override, a hand-off and a release that fail anywhere leave nothing")
{
    QString kiosk;
    failEverywhere(
        [&](Town &town) {
            kiosk = town.enrol(QStringLiteral("hall"));
            REQUIRE(town.leases().renew(town.plan, {kiosk, {}, 4}).ok());
        },
        [&](Town &town) {
            return town.booking().override(town.plan.site, kiosk, QStringLiteral("M. Weber"), {}).ok();
        });
    failEverywhere(nothing, [](Town &town) {
        return town.handOffs().request(town.plan.site, QStringLiteral("h"), {}, QStringLiteral("fr"), "{}").ok();
    });
    failEverywhere(nothing, [](Town &town) {
        return ReleaseService(town.ledger)
            .publish(town.plan.site, {{QStringLiteral("forms"), QStringLiteral("a"), "1"}})
            .ok();
    });
}

TEST_CASE("A joined visit that fails anywhere leaves nothing")
{
    const QString id = QStringLiteral("h");
    const VisitService::Party kiosk{QStringLiteral("kiosk")};
    const auto joined = [&](Town &town) {
        REQUIRE(town.handOffs().request(town.plan.site, id, kiosk.device, QStringLiteral("fr"), "{}").ok());
        REQUIRE(town.handOffs().claim(town.plan.site, id, {QStringLiteral("desk"), {}, QStringLiteral("Weber")}).ok());
    };
    failEverywhere(joined, [&](Town &town) {
        return VisitService(town.ledger, town.clock).show(town.plan.site, id, kiosk, R"({"screen":"form"})").ok();
    });
    failEverywhere(joined, [&](Town &town) {
        store::HandOffAct said;
        said.id = QStringLiteral("a");
        said.kind = QStringLiteral("say");
        return VisitService(town.ledger, town.clock).add(town.plan.site, id, kiosk, said, 0).ok();
    });
    failEverywhere(joined, [&](Town &town) { return town.handOffs().withdraw(town.plan.site, id).ok(); });
}

TEST_CASE("A commit whose answer is lost is found again by the journal's ids")
{
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    Journal journal(kiosk);
    const auto batch = journal.batch({journal.add(QStringLiteral("submission"), {})});
    const int before = town.memory().calls();
    {
        Town dry;
        const QString other = dry.enrol(QStringLiteral("hall"));
        REQUIRE(dry.journal()
                    .take(dry.plan.site, &dry.plan,
                          [&] {
                              auto b = batch;
                              b.device = other;
                              return b;
                          }())
                    .ok());
        town.memory().failAt(dry.memory().calls() - before, store::StoreError::Lost);
    }
    const auto lost = town.journal().take(town.plan.site, &town.plan, batch);
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.error().is(store::StoreError::Lost));
    const auto again = town.journal().take(town.plan.site, &town.plan, batch);
    REQUIRE(again.ok());
    CHECK(again->receipts.size() == 1);
    CHECK(again->receipts.first().hubSequence == 1);
}

namespace
{

TicketWish ticketWish()
{
    TicketWish wish;
    wish.id = QString(32, QLatin1Char('1'));
    wish.service = QStringLiteral("papers");
    wish.language = QStringLiteral("fr");
    return wish;
}

const CallWish ann{{QStringLiteral("ann"), {QStringLiteral("papers")}, {}, {}}, QStringLiteral("3"), {}};

} // namespace

TEST_CASE("A ticket that fails anywhere leaves nothing")
{
    failEverywhere(nothing, [](Town &town) { return town.queues().take(town.queue, ticketWish()).ok(); });
}

TEST_CASE("A call that fails anywhere calls nobody")
{
    failEverywhere([](Town &town) { REQUIRE(town.queues().take(town.queue, ticketWish()).ok()); },
                   [](Town &town) { return town.queues().call(town.queue, ann).ok(); });
}

TEST_CASE("A move of a ticket that fails anywhere leaves it where it was")
{
    failEverywhere(
        [](Town &town) {
            REQUIRE(town.queues().take(town.queue, ticketWish()).ok());
            REQUIRE(town.queues().call(town.queue, ann).ok());
        },
        [](Town &town) {
            return town.queues()
                .move(town.queue, ticketWish().id, {.kind = queue::Move::Kind::Serve},
                      {queue::Who::Role::Agent, QStringLiteral("ann"), {}})
                .ok();
        });
}

TEST_CASE("A form on its way to a phone and back that fails anywhere leaves nothing")
{
    const QByteArray key(32, 'k');
    const QString token(32, QLatin1Char('a'));
    const QString phone(32, QLatin1Char('b'));
    QString code;
    const auto forms = [&](Town &town) { return FormDraftService(town.ledger, town.clock, town.source, key); };
    const auto left = [&](Town &town) {
        REQUIRE(forms(town).leave(town.plan.site, token, {QStringLiteral("form"), QByteArray(32, 'h'), QStringLiteral("fr"), {}, {}, {}, {}, {}}).ok());
    };
    const auto ready = [&](Town &town) {
        left(town);
        REQUIRE(forms(town).open(town.plan.site, token, phone).ok());
        code = forms(town).makeReady(town.plan.site, phone, town.clock.now() + 1h).value();
    };
    failEverywhere(left, [&](Town &town) { return forms(town).open(town.plan.site, token, phone).ok(); });
    failEverywhere(ready, [&](Town &town) { return forms(town).bringBack(town.plan.site, code, token).ok(); });
    failEverywhere(ready, [&](Town &town) { return forms(town).erase(town.plan.site, phone).ok(); });
    failEverywhere(ready, [&](Town &town) { return forms(town).takeBack(town.plan.site, phone).ok(); });
}

TEST_CASE("A badge whose giving or withdrawing fails anywhere is as it was")
{
    const QByteArray key(32, 'k');
    const QString login = QStringLiteral("lea");
    const auto give = [&](Town &town, const char *badge) {
        return BadgeService(town.ledger, town.clock, key)
            .give(town.plan.site, login, QLatin1String(badge), QStringLiteral("482916"), seal::PasswordCost::Least)
            .ok();
    };
    const auto badged = [&](Town &town) {
        REQUIRE(town.staff().add(town.plan.site, {login, login, {}, {}, QStringLiteral("Rathaus-77694")}, town.source,
                                 seal::PasswordCost::Least));
        REQUIRE(give(town, "11223344"));
    };
    failEverywhere(badged, [&](Town &town) { return give(town, "55667788"); });
    failEverywhere(badged, [&](Town &town) { return BadgeService(town.ledger, town.clock, key).withdraw(town.plan.site, login).ok(); });
}

TEST_CASE("A sign-in with a badge that fails anywhere lets nobody in, and the same then succeeds")
{
    const QByteArray key(32, 'k');
    const QString login = QStringLiteral("lea");
    const QString badge = QStringLiteral("11223344");
    const QString pin = QStringLiteral("482916");
    int failures = 0;
    for (int nth = 1;; ++nth) {
        Town town;
        REQUIRE(town.staff().add(town.plan.site, {login, login, {}, {}, QStringLiteral("Rathaus-77694")}, town.source,
                                 seal::PasswordCost::Least));
        BadgeService badges(town.ledger, town.clock, key);
        REQUIRE(badges.give(town.plan.site, login, badge, pin, seal::PasswordCost::Least));
        town.memory().failAt(nth, store::StoreError::DiskFull);
        const auto done = badges.signIn(town.plan.site, QStringLiteral("desk"), badge, pin);
        if (done)
            break; // fewer calls than that
        ++failures;
        INFO("call " << nth);
        CHECK(done.error().is(store::StoreError::DiskFull));
        town.memory().failAt(0, store::StoreError::DiskFull);
        CHECK(badges.signIn(town.plan.site, QStringLiteral("desk"), badge, pin).ok());
    }
    CHECK(failures > 4);
}

TEST_CASE("A sweep of what is kept that fails anywhere is swept to its end the next time, and touches nothing in use")
{
    const auto counts = [](Town &town) {
        QList<std::pair<qint64, qint64>> all;
        for (const RetentionRule &rule : retentionRules()) {
            const Count count = countOf(town, rule.kind);
            all.append({count.all, count.inUse});
        }
        return all;
    };
    QList<std::pair<qint64, qint64>> whole;
    int failures = 0;
    for (int nth = 0;; ++nth) { // the first fails nowhere
        Town town;
        keepEverything(town);
        setClock(town, useEnded() + std::chrono::days(5'000));
        RetentionService service(town.ledger, town.clock);
        town.memory().failAt(nth, store::StoreError::DiskFull);
        const auto done = service.sweep(town.plan.site);
        if (nth == 0) {
            REQUIRE(done.ok());
            whole = counts(town);
            continue;
        }
        if (done)
            break; // fewer calls than that
        ++failures;
        INFO("call " << nth);
        CHECK(done.error().is(store::StoreError::DiskFull));
        town.memory().failAt(0, store::StoreError::DiskFull);
        CHECK(service.sweep(town.plan.site).ok());
        CHECK(counts(town) == whole);
    }
    CHECK(failures > 40);
}

TEST_CASE("A site whose sweep fails keeps no other from being swept, and goes on where it was")
{
    Town town;
    keepEverything(town);
    setClock(town, useEnded() + std::chrono::days(5'000));
    RetentionService service(town.ledger, town.clock);
    town.memory().failAt(12, store::StoreError::DiskFull);
    REQUIRE_FALSE(service.sweep(town.plan.site).ok());
    town.memory().failAt(0, store::StoreError::DiskFull);
    const QString kehl = QStringLiteral("kehl");
    REQUIRE(service.sweep(kehl).ok());
    CHECK(service.lastRound(kehl)->has_value());
    CHECK(service.isUnderWay(town.plan.site));
    REQUIRE(service.sweep(town.plan.site).ok());
    CHECK_FALSE(service.isUnderWay(town.plan.site));
    CHECK(service.lastRound(town.plan.site)->has_value());
}
