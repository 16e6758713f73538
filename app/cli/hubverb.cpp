// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/bookingcode.h"
#include "appointments/plan.h"
#include "base/localday.h"
#include "cli/openedhub.h"
#include "cli/verbs.h"
#include "hub/api/sitestatus.h"
#include "hub/service/deviceservice.h"
#include "hub/service/hubclock.h"
#include "hub/service/instants.h"
#include "hub/service/planservice.h"
#include "hub/service/recoveryservice.h"
#include "hub/service/releaseservice.h"
#include "hub/service/retentionservice.h"
#include "hub/service/unitbook.h"
#include "hub/setup/hubsetup.h"
#include "hub/setup/machineclock.h"
#include "hub/setup/restoring.h"
#include "store/databaselock.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::cli
{

namespace
{

using namespace parvis::hub;

// "24 new places, 8 withdrawn"; what did not happen is left out.
QString said(const FittedPlaces &places)
{
    QStringList parts{QStringLiteral("%1 new places").arg(places.added)};
    const auto add = [&parts](int count, const char *what) {
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(QLatin1String(what));
    };
    add(places.restored, "offered again");
    add(places.withdrawn, "withdrawn");
    add(places.recalled, "called back from kiosks");
    add(places.held, "being booked, looked at the next time");
    add(places.waiting, "in the hours of earlier ones, looked at the next time");
    add(int(places.conflicts.size()), "appointments outside the plan");
    return parts.join(QStringLiteral(", "));
}

// Who has an appointment at a time that the plan no longer offers.
Result<void> tellConflicts(store::HubLedger &ledger, const QString &site, const FittedPlaces &places)
{
    if (places.conflicts.isEmpty())
        return {};
    const auto json = ReleaseService(ledger).plan(site);
    if (!json)
        return json.error();
    const auto plan = appointments::Plan::decode(QJsonDocument::fromJson(json->value_or(QByteArray())).object());
    for (const store::Appointment &appointment : places.conflicts) {
        const auto code = appointments::BookingCode::parse(appointment.code);
        const LocalMinute local = toLocal(plan ? plan->zone : QTimeZone::utc(), appointment.start);
        printLine(stdout, QStringLiteral("  kept: %1 on %2 at %3:%4, %5")
                              .arg(code ? code->toText() : appointment.code, local.day.toString(Qt::ISODate))
                              .arg(local.minute / 60, 2, 10, QLatin1Char('0'))
                              .arg(local.minute % 60, 2, 10, QLatin1Char('0'))
                              .arg(appointment.resource));
    }
    printLine(stdout, QStringLiteral("  Nothing of these was changed: move them or call them off at a desk."));
    return {};
}

int init(const QStringList &arguments)
{
    const auto given =
        readGiven(QStringLiteral("hub init"), arguments, {QStringLiteral("config"), QStringLiteral("days")}, 0);
    if (!given)
        return WrongUse;
    bool isNumber = true;
    const int days = given->options.contains(QStringLiteral("days")) ? given->option("days").toInt(&isNumber) : 60;
    if (!isNumber || days < 0 || days > 800)
        return fail(WrongUse, QStringLiteral("--days is a number from 0 to 800"));
    const auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    if (const auto key = makeSecret(opened->config); !key)
        return fail(BadInput, key.error().detail());
    const SystemClock clock;
    const auto published = publishContent(opened->config, *opened->ledger, clock, days);
    if (!published)
        return fail(BadInput, published.error().detail());
    for (const Published &site : *published) {
        printLine(stdout, QStringLiteral("%1: release %2, %3")
                              .arg(site.site)
                              .arg(site.release)
                              .arg(site.hasPlan ? said(site.places) : QStringLiteral("no appointments")));
        if (const auto told = tellConflicts(*opened->ledger, site.site, site.places); !told)
            return fail(BadInput, told.error().detail());
    }
    return Fine;
}

// What is kept about people, and until when.
Result<void> tellRetention(const Opened &opened, const QString &site, const Clock &clock)
{
    RetentionService retention(*opened.ledger, clock, opened.config.retention);
    const auto last = retention.lastRound(site);
    const auto states = last ? retention.list(site) : last.error();
    if (!states)
        return states.error();
    printLine(
        stdout,
        *last
            ? QStringLiteral("  kept: last gone through %1, %2 erased").arg(toText((*last)->ended)).arg((*last)->erased)
            : QStringLiteral("  kept: never gone through yet; a running hub does so every hour"));
    for (const RetentionState &state : *states) {
        QString line = QStringLiteral("  kept: %1 %2").arg(QLatin1String(state.rule->what)).arg(state.count);
        if (state.inUse > 0)
            line += QStringLiteral(", %1 in use").arg(state.inUse);
        if (state.waits)
            line += QStringLiteral(" (the first untouched since %1)").arg(toText(*state.waits));
        if (state.oldest && state.next) {
            const QString next = *state.next > clock.now() ? toText(*state.next) : QStringLiteral("now");
            line += QStringLiteral(", oldest %1, next erased %2").arg(toText(*state.oldest), next);
        }
        printLine(stdout, line + QStringLiteral(" (%1 days after %2; %3)")
                                     .arg(state.kept.count())
                                     .arg(QLatin1String(state.rule->after), QLatin1String(state.rule->basis)));
    }
    return {};
}

int status(const QStringList &arguments)
{
    const auto given = readGiven(QStringLiteral("hub status"), arguments, {QStringLiteral("config")}, 0);
    if (!given)
        return WrongUse;
    const auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    QStringList sites;
    for (const SiteSettings &site : opened->config.api.sites)
        sites << site.id;
    HubClock clock(readMachineClock);
    const auto mark = clockMark(*opened->ledger, sites);
    if (!mark)
        return fail(BadInput, mark.error().detail());
    clock.begin(*mark);
    ApiSettings settings;
    settings.alarms = [&] {
        const QString complaint = clock.complaint();
        return complaint.isEmpty() ? QList<SiteAlarm>() : QList{SiteAlarm{QStringLiteral("clock"), {}, complaint}};
    };
    for (const SiteSettings &site : opened->config.api.sites) {
        const auto known = siteStatus(*opened->ledger, settings, site.id, clock.now());
        if (!known)
            return fail(BadInput, known.error().detail());
        printLine(stdout, QStringLiteral("%1: feed %2, %3 devices, %4 in quarantine, %5 hand-offs open")
                              .arg(site.id)
                              .arg(known->sequence)
                              .arg(known->devices.size())
                              .arg(known->quarantined)
                              .arg(known->handOffs));
        for (const store::Device &device : known->devices) {
            printLine(stdout, QStringLiteral("  %1 %2 \"%3\" last heard %4")
                                  .arg(device.kind, device.id, device.name,
                                       device.lastSeen ? toText(*device.lastSeen) : QStringLiteral("never")));
        }
        for (const SiteAlarm &alarm : known->alarms)
            printLine(stdout, QStringLiteral("  alarm %1 %2 %3").arg(alarm.name, alarm.device, alarm.detail));
        if (const auto told = tellRetention(*opened, site.id, clock); !told)
            return fail(BadInput, told.error().detail());
    }
    return Fine;
}

int backup(const QStringList &arguments)
{
    const auto given = readGiven(QStringLiteral("hub backup"), arguments, {QStringLiteral("config")}, 1);
    if (!given)
        return WrongUse;
    const auto config = HubConfig::load(given->option("config"));
    if (!config)
        return fail(BadInput, config.error().detail());
    if (config->postgres)
        return fail(Refused, QStringLiteral("PostgreSQL is backed up by its own tools"));
    if (!QFile::exists(config->databaseFile))
        return fail(BadInput, QStringLiteral("%1: there is no database to copy").arg(config->databaseFile));
    const QString target = given->others.first();
    // Also what leads nowhere: the copy would take its place.
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return fail(Refused,
                    QStringLiteral("%1 exists: name a file that does not, nothing is overwritten").arg(target));
    const auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    const auto done = opened->ledger->database().backupTo(target);
    return done ? Fine : fail(BadInput, QStringLiteral("%1: %2").arg(target, done.error().detail()));
}

int sayEpoch(const QString &epoch)
{
    printLine(
        stdout,
        QStringLiteral("new epoch %1: nothing is sold before every kiosk has offered its journal again").arg(epoch));
    return Fine;
}

// What was put back by other tools is told that it was.
int restoreDone(const HubConfig &config)
{
    if (!config.postgres && !QFile::exists(config.databaseFile))
        return fail(BadInput, QStringLiteral("%1: there is no database").arg(config.databaseFile));
    auto ledger = openLedger(config);
    if (!ledger)
        return fail(BadInput, ledger.error().detail());
    const SystemClock clock;
    const auto epoch = RecoveryService(*ledger, clock, IdSource::random()).afterRestore();
    return epoch ? sayEpoch(*epoch) : fail(BadInput, epoch.error().detail());
}

int restore(const QStringList &arguments)
{
    const auto given = readGiven(QStringLiteral("hub restore"), arguments, {QStringLiteral("config")}, 1);
    if (!given)
        return WrongUse;
    const auto config = HubConfig::load(given->option("config"));
    if (!config)
        return fail(BadInput, config.error().detail());
    const QString file = given->others.first();
    const bool isDone = file == QLatin1String("done");
    if (config->postgres) {
        return isDone ? restoreDone(*config)
                      : fail(Refused,
                             QStringLiteral("restore PostgreSQL by its own tools, then run: parvis hub restore done"));
    }
    if (!isDone && !QFile::exists(file))
        return fail(BadInput, QStringLiteral("%1: no such file").arg(file));
    QDir().mkpath(QFileInfo(config->databaseFile).path());
    const auto alone = store::DatabaseLock::own(config->databaseFile);
    if (!alone) {
        return alone.error().is(store::StoreError::Busy)
                   ? fail(Refused, QStringLiteral("%1 is in use: stop the hub first, nothing was changed")
                                       .arg(config->databaseFile))
                   : fail(BadInput, alone.error().detail());
    }
    if (isDone)
        return restoreDone(*config);
    const auto restored = restoreDatabase(config->databaseFile, file, SystemClock(), IdSource::random());
    if (!restored)
        return fail(BadInput, QStringLiteral("%1; nothing was changed").arg(restored.error().detail()));
    if (!restored->kept.isEmpty())
        printLine(stdout, QStringLiteral("what was there is kept as %1").arg(restored->kept));
    return sayEpoch(restored->epoch);
}

Result<appointments::Plan> planOf(Opened &opened, const QString &site)
{
    if (!opened.config.api.findSite(site))
        return Error(store::StoreError::NotFound, QStringLiteral("the hub has no site \"%1\"").arg(site));
    const auto json = ReleaseService(*opened.ledger).plan(site);
    if (!json)
        return json.error();
    if (!*json)
        return Error(store::StoreError::NotFound,
                     QStringLiteral("the site \"%1\" has no plan: run parvis hub init").arg(site));
    const auto plan = appointments::Plan::decode(QJsonDocument::fromJson(**json).object());
    return plan ? Result<appointments::Plan>(*plan) : Error(store::StoreError::Failed, plan.error().first().message);
}

std::optional<QDate> dayOf(const Given &given, const char *name, QDate fallback)
{
    if (!given.options.contains(QLatin1String(name)))
        return fallback;
    const QDate day = QDate::fromString(given.option(name), QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
}

int generate(const QStringList &arguments)
{
    const auto given = readGiven(
        QStringLiteral("slots generate"), arguments,
        {QStringLiteral("config"), QStringLiteral("site"), QStringLiteral("from"), QStringLiteral("until")}, 0);
    if (!given)
        return WrongUse;
    if (given->option("site").isEmpty())
        return fail(WrongUse, QStringLiteral("--site SITE is needed"));
    auto opened = openHub(*given);
    const auto plan = opened ? planOf(*opened, given->option("site")) : Result<appointments::Plan>(opened.error());
    if (!plan)
        return fail(BadInput, plan.error().detail());
    const SystemClock clock;
    const auto from = dayOf(*given, "from", toLocal(plan->zone, clock.now()).day);
    const auto until = from ? dayOf(*given, "until", from->addDays(60)) : std::nullopt;
    if (!until || from->daysTo(*until) < 0 || from->daysTo(*until) > 800)
        return fail(WrongUse, QStringLiteral("--from and --until are days such as 2026-03-02, at most 800 apart"));
    const auto places = PlanService(*opened->ledger, clock).fit(*plan, *from, *until);
    if (!places)
        return fail(BadInput, places.error().detail());
    printLine(stdout, said(*places));
    const auto told = tellConflicts(*opened->ledger, plan->site, *places);
    return told ? Fine : fail(BadInput, told.error().detail());
}

int list(const QStringList &arguments)
{
    const auto given = readGiven(QStringLiteral("slots list"), arguments,
                                 {QStringLiteral("config"), QStringLiteral("site"), QStringLiteral("day")}, 0);
    if (!given)
        return WrongUse;
    if (given->option("site").isEmpty())
        return fail(WrongUse, QStringLiteral("--site SITE is needed"));
    auto opened = openHub(*given);
    const auto plan = opened ? planOf(*opened, given->option("site")) : Result<appointments::Plan>(opened.error());
    if (!plan)
        return fail(BadInput, plan.error().detail());
    const auto day = dayOf(*given, "day", toLocal(plan->zone, SystemClock().now()).day);
    if (!day)
        return fail(WrongUse, QStringLiteral("--day is a day such as 2026-03-02"));
    constexpr int mostUnits = 100'000;
    const auto done = opened->ledger->read(plan->site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto units = transaction.units(firstInstantAt(plan->zone, *day, 0),
                                             firstInstantAt(plan->zone, day->addDays(1), 0), mostUnits);
        if (!units)
            return units.error();
        for (const appointments::UnitRecord &unit : *units) {
            const QString state =
                QJsonDocument::fromJson(feedBody(unit.state)).object().value(QStringLiteral("s")).toString();
            printLine(stdout, QStringLiteral("%1 %2 %3").arg(toText(unit.key.start), unit.key.resource, state));
        }
        return {};
    });
    return done ? Fine : fail(BadInput, done.error().detail());
}

int enrol(const QStringList &arguments)
{
    const auto given = readGiven(
        QStringLiteral("kiosk enrol"), arguments,
        {QStringLiteral("config"), QStringLiteral("site"), QStringLiteral("name"), QStringLiteral("kind")}, 0);
    if (!given)
        return WrongUse;
    auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    if (!opened->config.api.findSite(given->option("site")))
        return fail(BadInput, QStringLiteral("the hub has no site \"%1\"").arg(given->option("site")));
    const auto keys = loadKeys(opened->config);
    if (!keys)
        return fail(BadInput, keys.error().detail());
    // Who may write the database needs no code.
    const QString code = QStringLiteral("local");
    const QString kind = given->options.value(QStringLiteral("kind"), QStringLiteral("kiosk"));
    const SystemClock clock;
    const auto enrolled =
        DeviceService(*opened->ledger, clock, IdSource::random())
            .enrol(given->option("site"), kind, given->option("name"), code, SharedCodeEnrolment(code));
    if (!enrolled)
        return fail(WrongUse, QStringLiteral("--name has 1 to 100 characters, --kind is kiosk, desk or board"));
    QJsonObject json{{QStringLiteral("device"), enrolled->device.id},
                     {QStringLiteral("secret"), enrolled->secret},
                     {QStringLiteral("site"), given->option("site")},
                     {QStringLiteral("receiptKey"), QString::fromLatin1(keys->receipts.toBase64())}};
    if (!enrolled->device.series.isEmpty())
        json.insert(QStringLiteral("series"), enrolled->device.series);
    printLine(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    return Fine;
}

} // namespace

QList<Verb> hubVerbs()
{
    return QList<Verb>{
               makeVerb(
                   "hub init", "--config FILE [--days N]", "Prepare a hub: database, key, content, places",
                   "Makes what is missing and publishes the content folder; run it again after the content changed.\n"
                   "Places are made for N days, 60 without the option.",
                   init),
               makeVerb(
                   "hub status", "--config FILE",
                   "Say how a hub stands: devices, quarantine, alarms, and what it keeps until when",
                   "One line for each kind of what is kept about people: how many there are, for how many no time\n"
                   "runs as they are in use, when that of the oldest began and when it is erased.",
                   status),
               makeVerb("hub backup", "--config FILE TARGET", "Copy a hub's database to the file TARGET while it runs",
                        "SQLite only. TARGET must not exist: give each copy a name of its own.", backup),
               makeVerb("hub restore", "--config FILE BACKUP", "Put a hub's database back from the file BACKUP",
                        "Stop the hub before: while one runs nothing is done. What was there is kept beside, as\n"
                        "\".before-restore-N\"; on any failure everything stays as it was. Afterwards the hub sells "
                        "nothing until\n"
                        "every kiosk has offered its journal again, or a person has set it aside. On PostgreSQL "
                        "restore by its own\n"
                        "tools, all hubs stopped, then give \"done\" for BACKUP.",
                        restore),
               makeVerb(
                   "slots generate", "--config FILE --site SITE [--from DAY] [--until DAY]",
                   "Make the places of a site those of its plan",
                   "Days are written 2026-03-02; UNTIL is not included. Without them: 60 days from today. Places the "
                   "plan no longer has are withdrawn, those on lease called back; appointments stay and are listed.",
                   generate),
               makeVerb("slots list", "--config FILE --site SITE [--day DAY]",
                        "List the places of a day and their state", "", list),
               makeVerb("kiosk enrol", "--config FILE --site SITE --name NAME [--kind kiosk|desk|board]",
                        "Make a machine a device of a site",
                        "Prints what the machine must be given, as one line of JSON; the secret is told only once.",
                        enrol),
           } +
           clockVerbs() + opinionsVerbs() + quarantineVerbs();
}

} // namespace parvis::cli
