// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/openedhub.h"
#include "cli/verbs.h"
#include "hub/service/hubclock.h"
#include "hub/service/instants.h"
#include "hub/setup/machineclock.h"

namespace parvis::cli
{

namespace
{

using namespace parvis::hub;

int accept(const QStringList &arguments)
{
    const auto given =
        readGiven(QStringLiteral("hub clock accept"), arguments, {QStringLiteral("config"), QStringLiteral("by")}, 0);
    if (!given)
        return WrongUse;
    const QString by = given->option("by").trimmed();
    if (by.isEmpty())
        return fail(WrongUse, QStringLiteral("--by is the name of a person"));
    const auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    QStringList sites;
    for (const SiteSettings &site : opened->config.api.sites)
        sites << site.id;
    const auto reading = readMachineClock();
    const ClockMark mark{reading.wall, reading.bootTime, reading.bootId, reading.wall, by};
    if (const auto set = setClockMark(*opened->ledger, sites, mark); !set)
        return fail(BadInput, set.error().detail());
    printLine(stdout, QStringLiteral("the hub goes by the clock of this machine from now on: %1")
                          .arg(toText(std::chrono::floor<std::chrono::seconds>(reading.wall))));
    return Fine;
}

} // namespace

QList<Verb> clockVerbs()
{
    return {makeVerb(
        "hub clock accept", "--config FILE --by NAME", "Confirm that the clock of this machine is right",
        "For a hub whose status shows the alarm \"clock\": its machine's clock was set, or it was off for more than\n"
        "60 days. Look at the clock first: once a place's start has passed by it, it is gone. A running hub heeds it\n"
        "within seconds.",
        accept)};
}

} // namespace parvis::cli
