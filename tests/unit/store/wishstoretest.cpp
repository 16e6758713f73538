// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wishstore.h"

#include "support/catch.h"
#include "unit/store/samples.h"

#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::store;

TEST_CASE("wishes keep words and nothing of the person")
{
    const auto cleaned = [](const char *words) { return WishStore::cleaned(QString::fromUtf8(words)); };
    CHECK(cleaned("  permis \n de   pêche\t") == QStringLiteral("permis de pêche"));
    CHECK(cleaned("appelez 06 12 34 56 78 svp") == QStringLiteral("appelez # svp"));
    CHECK(cleaned("né le 12/03/1987") == QStringLiteral("né le #"));
    CHECK(cleaned("marie.durand@example.org rendez-vous") == QStringLiteral("# rendez-vous"));
    CHECK(cleaned("article 121 ok") == QStringLiteral("article 121 ok"));
    CHECK(cleaned("\x07\x1b \xe2\x80\xae") == QString());
    CHECK(WishStore::cleaned(QString(100'000, QLatin1Char('a'))).size() == WishStore::maximumLength);
    const QString pairs = QStringLiteral("a") + QString::fromUtf8("\xf0\x9f\x98\x80").repeated(500);
    CHECK(WishStore::cleaned(pairs).size() == WishStore::maximumLength - 1);
}

TEST_CASE("the same words of a day are counted, the oldest give way, old days are erased")
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("outbox.db")), Schema::outbox());
    REQUIRE(database);
    VirtualClock clock(testing::someDay);
    const WishStore wishes(*database, clock);
    const auto add = [&](const QString &words) {
        REQUIRE(wishes.add(QStringLiteral("kehl"), QStringLiteral("de"), words));
    };
    add(QStringLiteral("Angelschein"));
    add(QStringLiteral(" Angelschein "));
    add(QStringLiteral("   "));
    REQUIRE(wishes.all().value().size() == 1);
    const QDate day(2026, 11, 18);
    CHECK(wishes.all().value().first() ==
          Wish{day, QStringLiteral("kehl"), QStringLiteral("de"), QStringLiteral("Angelschein"), 2});

    clock.advance(std::chrono::hours(48));
    add(QStringLiteral("Boot"));
    CHECK(wishes.all().value().first().words == QStringLiteral("Boot"));
    CHECK(wishes.eraseBefore(day.addDays(1)).value() == 1);
    CHECK(wishes.all().value().size() == 1);
}

TEST_CASE("wishes do not grow without end")
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("outbox.db")), Schema::outbox());
    REQUIRE(database);
    const VirtualClock clock(testing::someDay);
    const WishStore wishes(*database, clock);
    REQUIRE(database->change(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2100)"
        " INSERT INTO wish (day, site, language, words) SELECT '2026-01-01', 'kehl', 'de', 'w' || i FROM n")));
    REQUIRE(wishes.add(QStringLiteral("kehl"), QStringLiteral("de"), QStringLiteral("last")));
    const auto all = wishes.all().value();
    CHECK(all.size() == WishStore::maximumCount);
    CHECK(all.first().words == QStringLiteral("last"));
}
