// SPDX-License-Identifier: GPL-3.0-or-later
// What visitors answered, by the command line, on a hub's file.
#include "hub/service/opinionservice.h"
#include "hub/setup/hubsetup.h"
#include "program.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::cli;

namespace
{

class OpinionHub
{
public:
    OpinionHub()
    {
        QFile file(config());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("content = \"" PARVIS_SOURCE_DIR "/kiosk-config/content\"\ndatabase = \"hub.db\"\n"
                   "secret = \"hub.secret\"\n[[sites]]\nid = \"strasbourg\"\n[[sites]]\nid = \"kehl\"\n");
    }
    [[nodiscard]] QString config() const { return m_folder.filePath(QStringLiteral("hub.toml")); }
    [[nodiscard]] Outcome opinions(const QStringList &more = {}) const
    {
        return runParvis(QStringList{QStringLiteral("hub"), QStringLiteral("opinions"), QStringLiteral("--config"), config()} + more);
    }
    /// So many TICKETS answer.
    void give(const char *site, const char *subject, const char *choice, int tickets, const char *comment = "")
    {
        const auto loaded = hub::HubConfig::load(config());
        REQUIRE(loaded.ok());
        auto ledger = hub::openLedger(*loaded);
        REQUIRE(ledger.ok());
        const SystemClock clock;
        hub::OpinionService opinions(*ledger, clock, hub::IdSource::random());
        for (int i = 0; i < tickets; ++i) {
            const QString ticket = QStringLiteral("%1").arg(++m_tickets, 32, 16, QLatin1Char('0'));
            const auto given = opinions.give(QLatin1String(site), ticket, QDate(2026, 3, 2),
                                             {QLatin1String(subject), QLatin1String(choice), QLatin1String(comment), QStringLiteral("fr")});
            REQUIRE(given.ok());
        }
    }

private:
    QTemporaryDir m_folder;
    int m_tickets = 0;
};

} // namespace

TEST_CASE("what visitors answered is counted by site, subject, month and choice", "[opinions]")
{
    OpinionHub hub;
    hub.give("strasbourg", "visit", "5", 12, "Madame Weber etait la");
    hub.give("kehl", "saturday", "=yes", 1);
    const Outcome table = hub.opinions();
    INFO(table.errors.toStdString());
    REQUIRE(table.code == 0);
    REQUIRE(table.lines == QList<QByteArray>{"site        subject   month    choice  count", "strasbourg  visit     2026-03  5          12",
                                             "kehl        saturday  2026-03  =yes        1"});
    CHECK(hub.opinions({QStringLiteral("--format"), QStringLiteral("csv")}).lines ==
          QList<QByteArray>{"site,subject,month,choice,count", "\"strasbourg\",\"visit\",\"2026-03\",\"5\",\"12\"",
                            "\"kehl\",\"saturday\",\"2026-03\",\"'=yes\",\"1\""});
    CHECK(hub.opinions({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--site"), QStringLiteral("kehl")}).lines ==
          QList<QByteArray>{R"([{"choice":"=yes","count":1,"month":"2026-03","site":"kehl","subject":"saturday"}])"});
}

TEST_CASE("where nobody answered there is a head and nothing below", "[opinions]")
{
    const OpinionHub hub;
    CHECK(hub.opinions().lines == QList<QByteArray>{"site  subject  month  choice  count"});
    CHECK(hub.opinions({QStringLiteral("--format"), QStringLiteral("json")}).lines == QList<QByteArray>{"[]"});
}

TEST_CASE("what is wrong with the question is said, by the exit code too", "[opinions]")
{
    struct Row {
        QStringList more;
        int code;
        const char *says;
    };
    const OpinionHub hub;
    for (const Row &row : {Row{{QStringLiteral("--format"), QStringLiteral("xml")}, 1, "table, csv or json"},
                           Row{{QStringLiteral("--person"), QStringLiteral("x")}, 1, "person"},
                           Row{{QStringLiteral("extra")}, 1, "wrong use"},
                           Row{{QStringLiteral("--site"), QStringLiteral("paris")}, 2, "no site \"paris\""}}) {
        const Outcome outcome = hub.opinions(row.more);
        INFO(row.more.join(QLatin1Char(' ')).toStdString() << ": " << outcome.errors.toStdString());
        CHECK(outcome.code == row.code);
        CHECK(outcome.errors.contains(row.says));
        CHECK(outcome.lines.isEmpty());
    }
    CHECK(runParvis({QStringLiteral("hub"), QStringLiteral("opinions")}).code == 1);
    CHECK(runParvis({QStringLiteral("hub"), QStringLiteral("opinions"), QStringLiteral("--config"), QStringLiteral("/nowhere/hub.toml")}).code == 2);
    CHECK(runParvis({QStringLiteral("hub"), QStringLiteral("opinions"), QStringLiteral("--help")}).code == 0);
}
