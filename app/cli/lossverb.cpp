// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosks that are lost, stolen or taken away, at the hub's database.
#include "cli/openedhub.h"
#include "cli/verbs.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/leaseservice.h"
#include "hub/service/lossservice.h"

namespace parvis::cli
{

namespace
{

using namespace parvis::hub;

int refused(const Error &error)
{
    if (error.is(HubRefusal::NotFound))
        return fail(BadInput, QStringLiteral("the site has no device of this name or id (see parvis kiosk list)"));
    if (error.is(HubRefusal::Taken))
        return fail(BadInput, QStringLiteral("several devices have this name: give the id (see parvis kiosk list)"));
    if (error.is(HubRefusal::Invalid))
        return fail(WrongUse, QStringLiteral("--by is the name of a person"));
    if (error.is(HubRefusal::WrongState))
        return fail(Refused, QStringLiteral("this device was not declared lost"));
    return fail(Refused, error.detail().isEmpty() ? QStringLiteral("the hub refuses") : error.detail());
}

QString words(const store::Device &device, qsizetype leased)
{
    QStringList text{device.id, device.kind, QStringLiteral("\"%1\"").arg(device.name)};
    text << (device.lastSeen ? QStringLiteral("heard of at ") + toText(*device.lastSeen)
                             : QStringLiteral("never heard of"));
    if (leased > 0)
        text << QStringLiteral("%1 places on lease").arg(leased);
    if (device.setAside)
        text << QStringLiteral("LOST (%1)").arg(device.frozenBecause);
    else if (device.frozen)
        text << QStringLiteral("FROZEN (%1)").arg(device.frozenBecause);
    if (device.owesReoffer && !device.setAside)
        text << QStringLiteral("has not told what it sold before the restore");
    return text.join(QLatin1Char(' '));
}

void printPlaces(const QString &sentence, const QList<appointments::UnitKey> &places)
{
    if (places.isEmpty())
        return;
    printLine(stdout, sentence);
    for (const appointments::UnitKey &place : places)
        printLine(stdout, QStringLiteral("  %1 %2").arg(toText(place.start), place.resource));
}

/// What every verb but the list begins with: the hub, the site, the device that was named.
struct Named {
    Opened opened;
    SystemClock clock;
    QString site;
    QString by;
    store::Device device;

    [[nodiscard]] LossService losses() { return {*opened.ledger, clock, IdSource::random()}; }
};

// Exit code, with a line on stderr, where the command line is wrong.
Result<std::unique_ptr<Named>, int> readNamed(const QString &verb, const QStringList &arguments)
{
    const auto given =
        readGiven(verb, arguments, {QStringLiteral("config"), QStringLiteral("site"), QStringLiteral("by")}, 1);
    if (!given)
        return int(WrongUse);
    auto opened = openHub(*given);
    if (!opened)
        return int(fail(BadInput, opened.error().detail()));
    if (!opened->config.api.findSite(given->option("site")))
        return int(fail(BadInput, QStringLiteral("the hub has no site \"%1\"").arg(given->option("site"))));
    if (given->option("by").trimmed().isEmpty())
        return int(fail(WrongUse, QStringLiteral("--by is the name of a person")));
    auto named = std::make_unique<Named>(Named{*std::move(opened), {}, given->option("site"), given->option("by"), {}});
    const auto found = named->losses().find(named->site, given->others.constFirst());
    if (!found)
        return int(refused(found.error()));
    named->device = *found;
    return named;
}

int list(const QStringList &arguments)
{
    const auto given =
        readGiven(QStringLiteral("kiosk list"), arguments, {QStringLiteral("config"), QStringLiteral("site")}, 0);
    if (!given)
        return WrongUse;
    auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    const SystemClock clock;
    for (const SiteSettings &site : opened->config.api.sites) {
        if (given->options.contains(QStringLiteral("site")) && site.id != given->option("site"))
            continue;
        QList<store::Device> devices;
        const auto read = opened->ledger->read(site.id, [&](store::HubTransaction &transaction) -> Result<void> {
            auto found = transaction.devices();
            if (!found)
                return found.error();
            devices = *std::move(found);
            return {};
        });
        if (!read)
            return fail(BadInput, read.error().detail());
        for (const store::Device &device : std::as_const(devices)) {
            const auto leased = LossService(*opened->ledger, clock, IdSource::random()).leased(site.id, device.id);
            if (!leased)
                return fail(BadInput, leased.error().detail());
            printLine(stdout, site.id + QStringLiteral(": ") + words(device, leased->size()));
        }
    }
    return Fine;
}

int lose(const QStringList &arguments)
{
    const auto named = readNamed(QStringLiteral("kiosk lost"), arguments);
    if (!named)
        return named.error();
    const store::Device &device = (*named)->device;
    const auto freed = (*named)->losses().declareLost((*named)->site, device.id, (*named)->by);
    if (!freed)
        return refused(freed.error());
    printLine(stdout, QStringLiteral("\"%1\" is lost: its secret opens nothing but its journal").arg(device.name));
    printPlaces(QStringLiteral("these places are free again; it may have sold them, and those visitors come:"), *freed);
    return Fine;
}

int takeBack(const QStringList &arguments)
{
    const auto named = readNamed(QStringLiteral("kiosk found"), arguments);
    if (!named)
        return named.error();
    const auto back = (*named)->losses().takeBack((*named)->site, (*named)->device.id);
    if (!back)
        return refused(back.error());
    printLine(stdout, QStringLiteral("\"%1\" is a device of the site again").arg(back->name));
    if (back->owesReoffer)
        printLine(stdout, QStringLiteral("the site sells nothing until it has told what it sold before the restore"));
    return Fine;
}

int recall(const QStringList &arguments)
{
    const auto named = readNamed(QStringLiteral("kiosk recall"), arguments);
    if (!named)
        return named.error();
    const QString &site = (*named)->site;
    const auto leased = (*named)->losses().leased(site, (*named)->device.id);
    if (!leased)
        return refused(leased.error());
    LeaseService leases(*(*named)->opened.ledger, (*named)->clock);
    QList<appointments::UnitKey> asked;
    for (const appointments::UnitKey &place : *leased) {
        const auto recalled = leases.recall(site, place, LeaseService::Afterwards::Free);
        if (recalled)
            asked << place;
        else if (!recalled.error().is(HubRefusal::WrongState)) // sold or given back meanwhile
            return refused(recalled.error());
    }
    if (asked.isEmpty())
        printLine(stdout, QStringLiteral("\"%1\" has no place on lease").arg((*named)->device.name));
    printPlaces(QStringLiteral("asked back; each is free once the kiosk has answered:"), asked);
    return Fine;
}

} // namespace

QList<Verb> lossVerbs()
{
    return {
        makeVerb("kiosk list", "--config FILE [--site SITE]", "List the devices of a hub and what each has on lease",
                 "", list),
        makeVerb(
            "kiosk lost", "--config FILE --site SITE --by PERSON NAME|ID", "Declare a kiosk lost, stolen or burnt",
            "Its secret opens nothing any more but its journal: what visitors had written there is taken in whoever "
            "brings it.\nThe places it had on lease are free again and listed: it may have sold some of them. A desk "
            "that "
            "is lost, too.",
            lose),
        makeVerb("kiosk found", "--config FILE --site SITE --by PERSON NAME|ID",
                 "Take a kiosk back that was declared lost",
                 "Not one that was out of your hands: that one joins anew, with a new secret.", takeBack),
        makeVerb(
            "kiosk recall", "--config FILE --site SITE --by PERSON NAME|ID",
            "Ask a kiosk for every place it has on lease and has not sold",
            "Before it is taken away. It answers when it next hears of the hub; until then the places stay with it.",
            recall),
    };
}

} // namespace parvis::cli
