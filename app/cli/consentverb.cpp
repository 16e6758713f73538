// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the staff may sign in at the kiosks of a site.
#include "cli/openedhub.h"
#include "cli/verbs.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/kioskconsent.h"

#include <QHash>

namespace parvis::cli
{

namespace
{

using hub::KioskConsent;
using wire::StaffConsent;

const QHash<QString, StaffConsent> words{{QStringLiteral("allowed"), StaffConsent::Allowed},
                                         {QStringLiteral("forbidden"), StaffConsent::Forbidden},
                                         {QStringLiteral("unsaid"), StaffConsent::Unsaid}};

int with(const QString &verb, const QStringList &arguments, const QStringList &more,
         const std::function<int(const Given &, Opened &)> &act)
{
    const auto given =
        readGiven(verb, arguments, QStringList{QStringLiteral("config"), QStringLiteral("site")} + more, 0);
    if (!given)
        return WrongUse;
    auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    if (!opened->config.api.findSite(given->option("site")))
        return fail(BadInput, QStringLiteral("the hub has no site \"%1\"").arg(given->option("site")));
    return act(*given, *opened);
}

int list(const QStringList &arguments)
{
    return with(QStringLiteral("kiosk staff list"), arguments, {}, [](const Given &given, Opened &opened) {
        const auto said = KioskConsent(*opened.ledger).list(given.option("site"));
        if (!said)
            return fail(BadInput, said.error().detail());
        for (const KioskConsent::Said &each : *said) {
            const QString who =
                each.kiosk.isEmpty() ? QStringLiteral("site") : QStringLiteral("%1 \"%2\"").arg(each.kiosk, each.name);
            printLine(stdout,
                      QStringLiteral("%1 %2: the staff %3")
                          .arg(who, words.key(each.consent),
                               each.maySignIn ? QStringLiteral("may sign in") : QStringLiteral("may not sign in")));
        }
        return int(Fine);
    });
}

int set(const QStringList &arguments)
{
    return with(
        QStringLiteral("kiosk staff set"), arguments, {QStringLiteral("device"), QStringLiteral("to")},
        [](const Given &given, Opened &opened) {
            if (!words.contains(given.option("to")))
                return fail(WrongUse, QStringLiteral("--to is allowed, forbidden or unsaid"));
            if (given.options.contains(QStringLiteral("device")) && given.option("device").isEmpty())
                return fail(WrongUse, QStringLiteral("--device names a kiosk; leave it out for the whole site"));
            const auto done = KioskConsent(*opened.ledger)
                                  .say(given.option("site"), given.option("device"), words.value(given.option("to")));
            if (done)
                return int(Fine);
            return fail(BadInput, done.error().is(hub::HubRefusal::NotFound)
                                      ? QStringLiteral("the site has no kiosk of that id")
                                      : done.error().detail());
        });
}

} // namespace

QList<Verb> consentVerbs()
{
    return {
        makeVerb("kiosk staff list", "--config FILE --site SITE", "List at which kiosks the staff may sign in",
                 "The site first, then its kiosks: id, name, what is said of it, and what comes of it.", list),
        makeVerb(
            "kiosk staff set", "--config FILE --site SITE [--device ID] --to allowed|forbidden|unsaid",
            "Say whether the staff may sign in at the kiosks of a site, or at one of them",
            "Kiosks hear of it within a minute and keep it while they are cut off: five touches on the mark open\n"
            "nothing any more, and who is signed in is signed out. A kiosk of which nothing is said does as the site;\n"
            "a site of which nothing is said allows it. What is said of a kiosk goes before what is said of the site.",
            set)};
}

} // namespace parvis::cli
