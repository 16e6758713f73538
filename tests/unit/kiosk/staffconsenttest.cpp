// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub said of the staff signing in outlives the program and the connection.
#include "wire/staffconsent.h"

#include "kiosksync.h"
#include "store/openeddatabase.h"
#include "support/catch.h"
#include "wire/plainsealer.h"

#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::kiosk;
using namespace std::chrono_literals;

namespace
{

/// A hub that never answers.
class NoLink final : public sync::HubLink
{
public:
    void send(const sync::HubRequest &, Done) override {}
    void listen(std::function<void()>) override {}
};

} // namespace

TEST_CASE("a kiosk that starts without the hub knows whether the staff may sign in", "[assist]")
{
    const QTemporaryDir folder;
    auto cacheFile = store::openCache(folder.filePath(QStringLiteral("cache.db")));
    auto outboxFile = store::openOutbox(folder.filePath(QStringLiteral("outbox.db")));
    REQUIRE(cacheFile.ok());
    REQUIRE(outboxFile.ok());
    const VirtualClock clock(Instant(1h));
    const wire::PlainSealer sealer;
    store::SqlKioskLedger ledger(outboxFile->database, clock, sealer);
    store::SqlKioskCache cache(cacheFile->database);
    const JourneyTime time(clock);
    NoLink link;
    const sync::Enrolment enrolment{QStringLiteral("kiosk-a"), QStringLiteral("secret"), {}};
    const auto maySignIn = [&] {
        const KioskSync sync(ledger, cache, link, time, sealer, QStringLiteral("town"), enrolment, std::nullopt,
                             nullptr, 0);
        return sync.mayStaffSignIn();
    };
    CHECK(maySignIn());
    const QString epoch = QStringLiteral("e");
    REQUIRE(cache.apply(
        {}, {epoch, 1},
        {{1, wire::staffConsentEntity, wire::staffConsentOfSite, wire::encode(wire::StaffConsent::Forbidden)}}));
    CHECK_FALSE(maySignIn());
    REQUIRE(cache.apply({epoch, 1}, {epoch, 2},
                        {{2, wire::staffConsentEntity, enrolment.device, wire::encode(wire::StaffConsent::Allowed)}}));
    CHECK(maySignIn());
}
