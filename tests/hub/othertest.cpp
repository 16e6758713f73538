// SPDX-License-Identifier: GPL-3.0-or-later
// Feed, devices, releases, and a ledger joined to an open transaction.
#include "hub/service/joinedledger.h"
#include "hub/town.h"
#include "store/feeddigest.h"
#include "store/storeerror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace parvis;
using namespace parvis::hub;

TEST_CASE("The feed gives each state once, in order, and the digest of all at its end")
{
    Town town;
    town.booked("card", "2026-03-02T08:00:00Z");
    FeedService feed(town.ledger, town.clock);
    const QString epoch = *town.ledger.epoch();
    const int limit = GENERATE(1, 7, 119, 120, 121, 20'000);
    QMap<QString, QByteArray> states;
    qint64 after = 0;
    FeedPage page;
    do {
        const auto next = feed.page(town.plan.site, epoch, after, limit);
        REQUIRE(next.ok());
        page = *next;
        CHECK(page.changes.size() <= limit);
        CHECK(page.more == page.digest.isEmpty());
        for (const store::Change &change : page.changes) {
            CHECK(change.sequence > after);
            after = change.sequence;
            CHECK_FALSE(states.contains(change.key));
            states.insert(change.key, change.body);
        }
        after = page.through;
    } while (page.more);
    CHECK(states.size() == 120);
    store::FeedDigest digest;
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        digest.add(store::FeedDigest::hash(QStringLiteral("unit"), it.key(), it.value()));
    CHECK(page.digest == digest.bytes());
}

TEST_CASE("A cursor of another epoch, or from the future, is told so")
{
    Town town;
    FeedService feed(town.ledger, town.clock);
    const QString epoch = *town.ledger.epoch();
    CHECK(feed.page(town.plan.site, epoch, 0, 10).ok());
    CHECK(feed.page(town.plan.site, {}, 0, 10).ok());
    CHECK(town.refusal(feed.page(town.plan.site, QStringLiteral("x"), 0, 10).error()) ==
          QStringLiteral("EpochChanged"));
    CHECK(town.refusal(feed.page(town.plan.site, {}, 5, 10).error()) == QStringLiteral("EpochChanged"));
    CHECK(town.refusal(feed.page(town.plan.site, epoch, 1'000'000, 10).error()) == QStringLiteral("EpochChanged"));
}

TEST_CASE("A device enrols by the code and is known by its secret")
{
    Town town;
    const SharedCodeEnrolment code(QStringLiteral("right"));
    auto service = town.devices();
    const auto enrolled = service.enrol(town.plan.site, QStringLiteral("desk"), QStringLiteral(" Desk  1 "),
                                        QStringLiteral("right"), code);
    REQUIRE(enrolled.ok());
    CHECK(enrolled->device.name == QStringLiteral("Desk 1"));
    CHECK_FALSE(enrolled->device.secretHash.contains(enrolled->secret.toUtf8()));
    CHECK(service.authenticate(town.plan.site, enrolled->device.id, enrolled->secret).ok());
    CHECK_FALSE(service.authenticate(town.plan.site, enrolled->device.id, QStringLiteral("x")).ok());
    CHECK_FALSE(service.authenticate(town.plan.site, QStringLiteral("x"), enrolled->secret).ok());
    CHECK_FALSE(service.authenticate(QStringLiteral("elsewhere"), enrolled->device.id, enrolled->secret).ok());
    CHECK(service.report(town.plan.site, enrolled->device.id, "{}").ok());
    CHECK(town.device(enrolled->device.id).lastSeen == town.clock.now());

    struct Row {
        const char *kind;
        const char *name;
        const char *code;
        const char *refusal;
    };
    const auto row = GENERATE(values<Row>({{"kiosk", "x", "wrong", "NotAllowed"},
                                           {"kiosk", "x", "", "NotAllowed"},
                                           {"kiosk", "  ", "right", "Invalid"},
                                           {"robot", "x", "right", "Invalid"}}));
    CHECK(town.refusal(service
                           .enrol(town.plan.site, QLatin1String(row.kind), QLatin1String(row.name),
                                  QLatin1String(row.code), code)
                           .error()) == QLatin1String(row.refusal));
    CHECK_FALSE(SharedCodeEnrolment({}).mayEnrol({}, {}, {}));
}

TEST_CASE("A release is its files; the same files are the same release")
{
    Town town;
    ReleaseService service(town.ledger);
    CHECK(town.refusal(service.newest(town.plan.site).error()) == QStringLiteral("NotFound"));
    const QList<ReleaseFile> files{{QStringLiteral("forms"), QStringLiteral("b.json"), "2"},
                                   {QStringLiteral("forms"), QStringLiteral("a.json"), "1"}};
    const auto first = service.publish(town.plan.site, files);
    REQUIRE(first.ok());
    CHECK(first->number == 1);
    CHECK(service.publish(town.plan.site, {files.at(1), files.at(0)})->number == 1);
    CHECK(service.publish(town.plan.site, {files.at(0)})->number == 2);
    const QJsonObject manifest = QJsonDocument::fromJson(first->manifest).object();
    const QByteArray name =
        QByteArray::fromHex(manifest[QStringLiteral("objects")][0][QStringLiteral("sha256")].toString().toLatin1());
    CHECK(*service.object(town.plan.site, name) == "1");
    CHECK(town.refusal(service.object(town.plan.site, QByteArray(32, 'x')).error()) == QStringLiteral("NotFound"));
}

TEST_CASE("A plan is set only where it is one")
{
    Town town;
    ReleaseService service(town.ledger);
    CHECK_FALSE(service.setPlan(town.plan.site, "{}").ok());
    CHECK_FALSE(service.setPlan(QStringLiteral("elsewhere"), townPlanJson()).ok());
    CHECK(service.setPlan(town.plan.site, townPlanJson()).ok());
    CHECK(*service.plan(town.plan.site));
}

TEST_CASE("In a joined ledger each write stands or falls alone")
{
    Town town;
    const QString epoch = *town.ledger.epoch();
    REQUIRE(town.ledger
                .write(town.plan.site,
                       [&](store::HubTransaction &transaction) -> Result<void> {
                           JoinedLedger joined(transaction, town.plan.site, epoch);
                           BookingService service(joined, town.clock, town.source);
                           CHECK(service.hold(town.plan, town.wish("card", "2026-03-02T08:00:00Z", "a")).ok());
                           CHECK_FALSE(service.hold(town.plan, town.wish("card", "2026-03-02T08:00:00Z", "a")).ok());
                           CHECK(service.hold(town.plan, town.wish("card", "2026-03-02T08:30:00Z", "a")).ok());
                           CHECK(joined.write(QStringLiteral("elsewhere"), [](auto &) { return Result<void>(); })
                                     .error()
                                     .is(store::StoreError::Refused));
                           CHECK_FALSE(joined.sites().ok());
                           return {};
                       })
                .ok());
    CHECK(town.line("a") == "hhhhffffffff");
    CHECK_FALSE(town.ledger
                    .write(town.plan.site,
                           [&](store::HubTransaction &transaction) -> Result<void> {
                               JoinedLedger joined(transaction, town.plan.site, epoch);
                               CHECK(BookingService(joined, town.clock, town.source)
                                         .hold(town.plan, town.wish("card", "2026-03-02T09:00:00Z", "a"))
                                         .ok());
                               return Error(store::StoreError::DiskFull);
                           })
                    .ok());
    CHECK(town.line("a") == "hhhhffffffff");
}
