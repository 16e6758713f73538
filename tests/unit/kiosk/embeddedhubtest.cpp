// SPDX-License-Identifier: GPL-3.0-or-later
// A town whose whole hub is one kiosk keeps nothing longer than any other.
#include "embeddedhub.h"

#include "store/sqlhubledger.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::kiosk;
using namespace std::chrono_literals;
using std::chrono::days;
using store::HubTransaction;

namespace
{

const QString site = QStringLiteral("town");
const QByteArray listKey(32, 'k');
const QString inboxKey = QStringLiteral("journal/1");
const QString callForHelp(32, QLatin1Char('1'));

// What is there of a checklist, a key and a call for help.
std::string kept(store::SqlHubLedger &ledger)
{
    std::string found;
    const auto read = ledger.read(site, [&](HubTransaction &rows) -> Result<void> {
        const auto list = rows.visitList(listKey);
        const auto key = rows.inbox(inboxKey);
        const auto help = rows.handOff(callForHelp);
        REQUIRE(list.ok());
        REQUIRE(key.ok());
        REQUIRE(help.ok());
        found += *list ? "list " : "";
        found += *key ? "key " : "";
        found += *help && (*help)->state == store::HandOffState::Waiting ? "help" : "";
        return {};
    });
    REQUIRE(read.ok());
    return found;
}

} // namespace

TEST_CASE("A kiosk that is the hub itself erases what has been kept for long enough")
{
    const QTemporaryDir folder;
    const Instant start{std::chrono::milliseconds(1'772'438'400'000)};
    EmbeddedTown town{folder.filePath(QStringLiteral("hub.db")),
                      site,
                      {{site, QStringLiteral("Town"), {}, {}, {}, {}, {}}},
                      {QString(32, QLatin1Char('a')), QStringLiteral("secret")},
                      QStringLiteral("hall"),
                      {}};
    const EmbeddedLink::Serve serve = embeddedHub(town)(start);
    REQUIRE(serve);
    auto database = store::Database::open(town.file, store::Schema::hub(store::Dialect::Sqlite));
    REQUIRE(database.ok());
    auto ledger = store::SqlHubLedger::open(*std::move(database));
    REQUIRE(ledger.ok());
    REQUIRE(ledger
                ->write(site,
                        [&](HubTransaction &rows) -> Result<void> {
                            store::HandOff help;
                            help.id = callForHelp;
                            help.created = help.changed = start;
                            REQUIRE(rows.putHandOff(help).ok());
                            REQUIRE(rows.addInbox({inboxKey, QByteArray(32, 'f'), 200, "1\n", start}).ok());
                            return rows.putVisitList({listKey, "list", start + 10min});
                        })
                .ok());
    const auto at = [&](Instant now) {
        (void)serve({"GET", QStringLiteral("/api/v1/sites"), {}, {}}, now);
        return kept(*ledger);
    };
    CHECK(at(start + 5min) == "list key help");
    CHECK(at(start + 11min) == "key help");
    CHECK(at(start + days(8)) == "key ");
    CHECK(at(start + days(400) - 1s) == "key ");
    CHECK(at(start + days(400) + 2h) == "");
}
