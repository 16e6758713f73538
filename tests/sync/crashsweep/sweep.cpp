// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/crashsweep/sweep.h"

#include "support/catch.h"

#include <QFile>

namespace parvis::testing
{

namespace
{

const Instant someDay{std::chrono::milliseconds(1'795'000'000'000)};

/// One disk with a scenario on it.
struct Ground {
    explicit Ground(const Scenario &played) : scenario(played) {}

    const Scenario &scenario;
    CuttingDisk disk;
    QTemporaryDir folder; // holds empty files only: the product makes its file before SQLite opens it
    QString path = folder.filePath(QStringLiteral("swept.db"));
    VirtualClock clock{someDay};

    [[nodiscard]] Result<std::unique_ptr<Opened>> open() const { return scenario.open(path, clock); }

    enum class Again { Never, Once };
    /// Runs the steps until one fails, tried again where AGAIN says so; how many were told done.
    [[nodiscard]] int run(const std::vector<Scenario::Step> &steps, Again again = Again::Never) const
    {
        const auto opened = open();
        if (!opened)
            return 0;
        int done = 0;
        for (const auto &step : steps) {
            if (!step(**opened) && (again == Again::Never || !step(**opened)))
                break;
            ++done;
        }
        return done;
    }

    [[nodiscard]] QByteArray state() const
    {
        const auto opened = open();
        INFO(scenario.name << ": " << (opened ? std::string() : opened.error().detail().toStdString()));
        REQUIRE(opened);
        const auto read = (*opened)->state();
        INFO((read ? std::string() : read.error().detail().toStdString()));
        REQUIRE(read);
        return *read;
    }
};

/// The states before the first step and after each, on a sound disk, and how many operations the steps made.
std::vector<QByteArray> soundStates(const Ground &ground, int &operations, CuttingDisk::Image &start, CuttingDisk &disk)
{
    REQUIRE(ground.run(ground.scenario.before) == int(ground.scenario.before.size()));
    start = disk.image();
    std::vector<QByteArray> states{ground.state()};
    for (size_t i = 0; i < ground.scenario.steps.size(); ++i) {
        disk.restore(start);
        const std::vector<Scenario::Step> some(ground.scenario.steps.begin(),
                                               ground.scenario.steps.begin() + qsizetype(i + 1));
        REQUIRE(ground.run(some) == int(i + 1));
        states.push_back(ground.state());
    }
    disk.restore(start);
    disk.failAt(0, CuttingDisk::Fault::PowerCut);
    REQUIRE(ground.run(ground.scenario.steps) == int(ground.scenario.steps.size()));
    operations = disk.operations();
    return states;
}

void requireBeforeOrAfter(const Ground &ground, const std::vector<QByteArray> &states, int done)
{
    const QByteArray found = ground.state();
    const bool before = found == states[size_t(done)];
    const bool after = size_t(done) + 1 < states.size() && found == states[size_t(done) + 1];
    INFO(ground.scenario.name << ", " << done << " steps were told done");
    REQUIRE((before || after));
}

/// Opens, with the power going again after a few operations, then comes back as DAMAGE says.
void cutRecovery(const Ground &ground, CuttingDisk &disk, CuttingDisk::Damage damage, std::mt19937 &random)
{
    disk.failAt(1 + int(random() % 6), CuttingDisk::Fault::PowerCut);
    (void)ground.run({});
    disk.powerUp(damage, random);
}

} // namespace

SweepCount sweep(const Scenario &scenario)
{
    Ground ground(scenario);
    CuttingDisk &disk = ground.disk;
    CuttingDisk::Image start;
    int operations = 0;
    const auto states = soundStates(ground, operations, start, disk);
    SweepCount count;
    std::mt19937 random(20261126);
    for (int nth = 1; nth <= operations; ++nth) {
        INFO(scenario.name << ", operation " << nth);
        ++count.points;
        disk.restore(start);
        disk.failAt(nth, CuttingDisk::Fault::PowerCut);
        const int done = ground.run(scenario.steps);
        REQUIRE(disk.struck());
        const CuttingDisk::Image cut = disk.image();
        for (const auto damage : CuttingDisk::allDamages) {
            disk.restore(cut);
            disk.powerUp(damage, random);
            if (++count.reopenings % 3 == 0)
                cutRecovery(ground, disk, damage, random);
            INFO("damage " << int(damage));
            requireBeforeOrAfter(ground, states, done);
        }
        for (const auto fault : {CuttingDisk::Fault::Io, CuttingDisk::Fault::Full}) {
            disk.restore(start);
            disk.failAt(nth, fault);
            const int told = ground.run(scenario.steps, Ground::Again::Once);
            disk.heal();
            INFO("fault " << int(fault));
            const CuttingDisk::Image failed = disk.image();
            requireBeforeOrAfter(ground, states, told); // the program starts again
            disk.restore(failed);
            disk.powerUp(CuttingDisk::Damage::Nothing, random); // the power goes after all
            requireBeforeOrAfter(ground, states, told);
            count.reopenings += 2;
        }
    }
    return count;
}

} // namespace parvis::testing
