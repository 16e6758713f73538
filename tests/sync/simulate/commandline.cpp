// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/commandline.h"

#include "sync/simulate/campaign.h"
#include "sync/simulate/plant.h"

#include <QCommandLineParser>
#include <QTextStream>
#include <QThread>

#include <algorithm>

namespace parvis::simulate
{

namespace
{

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString word(Semantics semantics)
{
    return semantics == Semantics::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

int listPlanted()
{
    for (const PlantEntry &plant : plants())
        out() << plant.name.leftJustified(28) << plant.what << '\n';
    out() << plants().size() << " planted bugs" << Qt::endl;
    return 0;
}

/// Plays one again and prints its last LINES lines, all with 0.
Outcome tell(Settings settings, int lines)
{
    settings.lines = Trace::Lines::Keep;
    World world(settings);
    const Outcome outcome = world.play();
    const qsizetype from = lines > 0 ? std::max<qsizetype>(0, outcome.lines.size() - lines) : 0;
    for (qsizetype i = from; i < outcome.lines.size(); ++i)
        out() << outcome.lines.at(i) << '\n';
    if (outcome.violation)
        out() << "VIOLATION of " << outcome.violation->invariant << ": " << outcome.violation->what << '\n';
    out() << "seed " << settings.seed << ", " << word(settings.semantics) << ", trace "
          << QString::number(outcome.hash, 16) << Qt::endl;
    return outcome;
}

void sum(const Tally &tally)
{
    out() << "histories " << tally.histories << ", operations " << tally.operations << ", faults " << tally.faults
          << ", violations " << tally.violations << Qt::endl;
}

/// Whether the bug was found, told in one line.
bool findPlanted(const Campaign &campaign)
{
    const Tally tally = play(campaign);
    if (tally.firstHistory >= 0) {
        const Settings settings = settingsOf(campaign, tally.firstHistory);
        World world(settings);
        const Outcome outcome = world.play();
        out() << campaign.plant << ": found in history " << tally.firstHistory - campaign.first + 1 << " (seed "
              << settings.seed << ", " << word(settings.semantics) << ") as "
              << (outcome.violation ? outcome.violation->invariant : QString()) << ": "
              << (outcome.violation ? outcome.violation->what : QString()) << Qt::endl;
        return true;
    }
    out() << campaign.plant << ": NOT found in " << tally.histories << " histories" << Qt::endl;
    return false;
}

/// Every planted bug; each job looks for every JOBS-th.
int findAllPlanted(const Campaign &campaign)
{
    const auto part = [&](int first) {
        int missed = 0;
        for (size_t i = size_t(first); i < plants().size(); i += size_t(campaign.jobs)) {
            Campaign one = campaign;
            one.plant = plants()[i].name;
            one.jobs = 1;
            missed += !findPlanted(one);
        }
        return missed;
    };
    const int missed = inProcesses(campaign.jobs, part);
    out() << plants().size() << " planted bugs, " << missed << " not found" << Qt::endl;
    return missed == 0 ? 0 : 1;
}

int runSound(const Campaign &campaign)
{
    const Tally tally = play(campaign);
    if (tally.firstHistory >= 0) {
        out() << "history " << tally.firstHistory << ":\n";
        (void)tell(settingsOf(campaign, tally.firstHistory), 60);
    }
    sum(tally);
    return tally.violations == 0 ? 0 : 1;
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plays hub and kiosks through bad days on virtual time and checks what must hold."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("histories"), QStringLiteral("How many (default 1000; 10000 with --plant)."),
          QStringLiteral("N")},
         {QStringLiteral("seed"), QStringLiteral("All histories follow from it (default 1)."), QStringLiteral("S")},
         {QStringLiteral("first"), QStringLiteral("Number of the first history of the seed (default 0)."),
          QStringLiteral("K")},
         {QStringLiteral("kiosks"), QStringLiteral("1 to 20 (default 5)."), QStringLiteral("K")},
         {QStringLiteral("semantics"), QStringLiteral("Of the hub's database: sqlite, postgresql or both (default)."),
          QStringLiteral("WORD")},
         {QStringLiteral("jobs"), QStringLiteral("Processes (default: one a core)."), QStringLiteral("J")},
         {QStringLiteral("history"), QStringLiteral("Plays this one with its whole trace."), QStringLiteral("SEED")},
         {QStringLiteral("plant"), QStringLiteral("Plays with a bug until it is found."), QStringLiteral("NAME")},
         {QStringLiteral("all-planted"),
          QStringLiteral("Looks for every bug that can be planted, one after the other.")},
         {QStringLiteral("list-planted"), QStringLiteral("Names the bugs that can be planted.")}});
    if (!parser.parse(arguments)) {
        QTextStream(stderr) << parser.errorText() << Qt::endl;
        return 2;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        out() << parser.helpText() << Qt::flush;
        return 0;
    }
    if (parser.isSet(QStringLiteral("list-planted")))
        return listPlanted();
    Campaign campaign;
    campaign.plant = parser.value(QStringLiteral("plant"));
    bool fine = true;
    const auto read = [&](const char *name, qint64 fallback, qint64 least, qint64 most) {
        const QString text = parser.value(QLatin1String(name));
        if (text.isEmpty())
            return fallback;
        bool isNumber = false;
        const qint64 value = text.toLongLong(&isNumber);
        fine = fine && isNumber && value >= least && value <= most;
        return value;
    };
    campaign.histories =
        read("histories", campaign.plant.isEmpty() && !parser.isSet(QStringLiteral("all-planted")) ? 1000 : 10'000, 1,
             1'000'000'000);
    campaign.first = read("first", 0, 0, 1'000'000'000'000);
    campaign.seed = quint64(read("seed", 1, 0, std::numeric_limits<qint64>::max()));
    campaign.kiosks = int(read("kiosks", 5, 1, 20));
    campaign.jobs = int(read("jobs", std::clamp(QThread::idealThreadCount(), 1, 64), 1, 64));
    const qint64 history = read("history", -1, 0, std::numeric_limits<qint64>::max());
    const QString semantics = parser.value(QStringLiteral("semantics"));
    fine = fine && (semantics.isEmpty() || semantics == QLatin1String("sqlite") ||
                    semantics == QLatin1String("postgresql") || semantics == QLatin1String("both"));
    if (!fine || (!campaign.plant.isEmpty() && !makePlant(campaign.plant))) {
        QTextStream(stderr) << "A value is not what --help says." << Qt::endl;
        return 2;
    }
    campaign.semantics = semantics == QLatin1String("sqlite")       ? Wanted::Sqlite
                         : semantics == QLatin1String("postgresql") ? Wanted::Postgresql
                                                                    : Wanted::Both;
    if (history >= 0) {
        Settings settings = settingsOf(campaign, 0);
        settings.seed = quint64(history);
        return tell(settings, 0).violation ? 1 : 0;
    }
    if (parser.isSet(QStringLiteral("all-planted")))
        return findAllPlanted(campaign);
    if (campaign.plant.isEmpty())
        return runSound(campaign);
    return findPlanted(campaign) ? 0 : 1;
}

} // namespace parvis::simulate
