// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feeddigest.h"
#include "support/catch.h"
#include "support/hubledgercontract.h"
#include "sync/simulate/campaign.h"
#include "sync/simulate/statesum.h"

#include <QFile>

using namespace parvis;
using namespace parvis::simulate;

namespace
{

struct Remembered {
    Settings settings;
    QString note;
};

std::vector<Remembered> regressions()
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/simulate/regressions.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Remembered> all;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(QLatin1Char(','));
        if (line.startsWith('#') || parts.size() < 4)
            continue;
        Remembered one;
        one.settings.seed = parts.at(0).toULongLong();
        one.settings.semantics =
            parts.at(1).trimmed() == QLatin1String("sqlite") ? Semantics::Sqlite : Semantics::Postgresql;
        one.settings.plant = parts.at(2).trimmed() == QLatin1String("-") ? QString() : parts.at(2).trimmed();
        one.note = parts.at(3).trimmed();
        all.push_back(one);
    }
    return all;
}

} // namespace

TEST_CASE("the same seed gives the same history")
{
    for (int number = 0; number < 6; ++number) {
        const Settings settings = settingsOf({}, number);
        World first(settings);
        const Outcome once = first.play();
        Settings traced = settings;
        traced.lines = Trace::Lines::Keep;
        World second(traced);
        const Outcome again = second.play();
        INFO("history " << number);
        CHECK(once.hash == again.hash);
        CHECK(once.operations == again.operations);
        CHECK(once.faults == again.faults);
        CHECK(once.lines.isEmpty());
        CHECK_FALSE(again.lines.isEmpty());
    }
}

TEST_CASE("other seeds give other histories")
{
    World first(settingsOf({}, 0));
    World second(settingsOf({}, 2));
    CHECK(first.play().hash != second.play().hash);
}

TEST_CASE("histories that once failed do not fail again, and planted bugs are found where they were")
{
    for (const Remembered &one : regressions()) {
        INFO(one.settings.seed << " " << one.settings.plant.toStdString() << " " << one.note.toStdString());
        World world(one.settings);
        const Outcome outcome = world.play();
        INFO((outcome.violation ? outcome.violation->what : QString()).toStdString());
        CHECK(outcome.violation.has_value() == !one.settings.plant.isEmpty());
    }
}

TEST_CASE("planted bugs have names of their own, and there are forty at least")
{
    QSet<QString> names;
    for (const PlantEntry &plant : plants()) {
        INFO(plant.name.toStdString());
        CHECK_FALSE(names.contains(plant.name));
        CHECK(makePlant(plant.name));
        names << plant.name;
    }
    CHECK(names.size() >= 40);
    CHECK_FALSE(makePlant(QStringLiteral("no such bug")));
}

TEST_CASE("the oracle's digest is the product's")
{
    StateSum sum;
    for (int i = 0; i < 20; ++i)
        sum.add({i, QStringLiteral("unit"), QString::number(i), i % 3 ? QByteArray("{\"s\":\"free\"}") : QByteArray()});
    store::FeedDigest product;
    for (int i = 0; i < 20; ++i)
        product.add(store::FeedDigest::hash(QStringLiteral("unit"), QString::number(i),
                                            i % 3 ? QByteArray("{\"s\":\"free\"}") : QByteArray()));
    CHECK(sum.bytes() == product.bytes());
    const store::Change twice{7, QStringLiteral("unit"), QStringLiteral("x"), "{}"};
    const QByteArray before = sum.bytes();
    sum.add(twice);
    CHECK(sum.bytes() != before);
    sum.remove(twice);
    CHECK(sum.bytes() == before);
}

TEST_CASE("the simulated database of a hub keeps the promise of the real ones")
{
    const auto semantics = GENERATE(Semantics::Sqlite, Semantics::Postgresql);
    const auto seed = GENERATE(range(1U, 6U));
    Random random(seed);
    HubDatabase database(semantics, random);
    testing::hubLedgerHistory([&] { return std::make_unique<SimulatedHubLedger>(database, QStringLiteral("kehl")); },
                              seed);
}
