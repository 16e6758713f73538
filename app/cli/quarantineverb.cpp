// SPDX-License-Identifier: GPL-3.0-or-later
// What a hub could not take in, and devices that will not be heard of again: where no desk is at hand.
#include "cli/openedhub.h"
#include "cli/verbs.h"
#include "hub/api/journalbody.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/quarantineservice.h"
#include "hub/service/recoveryservice.h"
#include "hub/service/releaseservice.h"

#include <QJsonDocument>

namespace parvis::cli
{

namespace
{

using namespace parvis::hub;

constexpr int mostListed = 1'000;

QuarantineService serviceOf(Opened &opened, const Clock &clock, const QString &site)
{
    return {*opened.ledger, clock, IdSource::random(),
            [site](const QByteArray &body) { return readJournalEntry(body, site); }};
}

QString words(const QuarantineCase &made)
{
    QStringList text{made.row.id, made.row.because, made.kind.isEmpty() ? QStringLiteral("?") : made.kind,
                     QStringLiteral("since ") + toText(made.row.created)};
    if (!made.reference.isEmpty())
        text << made.reference;
    if (made.mine)
        text << QStringLiteral("appointment %1 %2").arg(toText(made.mine->start), toText(made.mine->status));
    if (!made.others.isEmpty())
        text << QStringLiteral("%1 others there then").arg(made.others.size());
    if (const auto &resolution = made.row.resolution) {
        text << QStringLiteral("%1 by %2 at %3").arg(resolution->decision, resolution->by, toText(resolution->at));
        if (!resolution->note.isEmpty())
            text << QStringLiteral("(%1)").arg(resolution->note);
        return text.join(QLatin1Char(' '));
    }
    QStringList decisions;
    for (const QuarantineDecision decision : made.possible)
        decisions << toText(decision);
    return text.join(QLatin1Char(' ')) + QStringLiteral(": ") + decisions.join(QStringLiteral(", "));
}

int list(const QStringList &arguments)
{
    const auto given = readGiven(QStringLiteral("hub quarantine list"), arguments,
                                 {QStringLiteral("config"), QStringLiteral("site")}, 0);
    if (!given)
        return WrongUse;
    auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    const SystemClock clock;
    for (const SiteSettings &site : opened->config.api.sites) {
        if (given->options.contains(QStringLiteral("site")) && site.id != given->option("site"))
            continue;
        const auto cases = serviceOf(*opened, clock, site.id).list(site.id, mostListed);
        if (!cases)
            return fail(BadInput, cases.error().detail());
        for (const QuarantineCase &made : *cases)
            printLine(stdout, site.id + QStringLiteral(": ") + words(made));
    }
    return Fine;
}

// The verdict of the options; nothing, with a line on stderr, when they are wrong.
std::optional<QuarantineVerdict> verdictOf(const Given &given)
{
    const auto decision = parseQuarantineDecision(given.option("decision"));
    const auto start = parseInstant(given.option("start"));
    if (!decision) {
        fail(WrongUse, QStringLiteral("--decision is take-in, honour, handled or discard"));
        return std::nullopt;
    }
    if (given.options.contains(QStringLiteral("start")) && !start) {
        fail(WrongUse, QStringLiteral("--start is a time such as 2026-03-02T09:00:00Z"));
        return std::nullopt;
    }
    return QuarantineVerdict{*decision, given.option("by"), given.option("note"), start, given.option("resource")};
}

int refused(const Error &error)
{
    if (error.is(HubRefusal::Invalid))
        return fail(WrongUse, error.detail() == QLatin1String("by")
                                  ? QStringLiteral("--by is the name of a person")
                                  : QStringLiteral("--note is needed here, with 1 to 1000 characters"));
    if (error.is(HubRefusal::NotFound))
        return fail(BadInput, QStringLiteral("there is no such %1").arg(error.detail()));
    if (error.is(HubRefusal::WrongState))
        return fail(Refused, QStringLiteral("this decision does not fit here: %1").arg(error.detail()));
    return fail(Refused, error.detail().isEmpty() ? QStringLiteral("the hub refuses") : error.detail());
}

int resolve(const QStringList &arguments)
{
    const QStringList known{QStringLiteral("config"), QStringLiteral("site"),    QStringLiteral("id"),
                            QStringLiteral("by"),     QStringLiteral("note"),    QStringLiteral("decision"),
                            QStringLiteral("start"),  QStringLiteral("resource")};
    const auto given = readGiven(QStringLiteral("hub quarantine resolve"), arguments, known, 0);
    const auto verdict = given ? verdictOf(*given) : std::nullopt;
    if (!verdict)
        return WrongUse;
    auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    const QString site = given->option("site");
    if (!opened->config.api.findSite(site))
        return fail(BadInput, QStringLiteral("the hub has no site \"%1\"").arg(site));
    const auto json = ReleaseService(*opened->ledger).plan(site);
    if (!json)
        return fail(BadInput, json.error().detail());
    const auto plan = appointments::Plan::decode(QJsonDocument::fromJson(json->value_or(QByteArray())).object());
    const SystemClock clock;
    const auto done =
        serviceOf(*opened, clock, site).resolve(site, plan ? &*plan : nullptr, given->option("id"), *verdict);
    if (!done)
        return refused(done.error());
    printLine(stdout, site + QStringLiteral(": ") + words(*done));
    return Fine;
}

int setAside(const QStringList &arguments)
{
    const auto given = readGiven(
        QStringLiteral("hub set-aside"), arguments,
        {QStringLiteral("config"), QStringLiteral("site"), QStringLiteral("device"), QStringLiteral("by")}, 0);
    if (!given)
        return WrongUse;
    auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    const QString site = given->option("site");
    const SystemClock clock;
    RecoveryService recovery(*opened->ledger, clock, IdSource::random());
    if (const auto done = recovery.setAside(site, given->option("device"), given->option("by")); !done)
        return refused(done.error());
    const auto awaited = recovery.awaited(site);
    if (!awaited)
        return fail(BadInput, awaited.error().detail());
    if (awaited->isEmpty())
        printLine(stdout, QStringLiteral("%1: no kiosk is waited for").arg(site));
    for (const store::Device &device : *awaited)
        printLine(stdout, QStringLiteral("%1: still waits for %2 \"%3\"").arg(site, device.id, device.name));
    return Fine;
}

} // namespace

QList<Verb> quarantineVerbs()
{
    return {
        makeVerb("hub quarantine list", "--config FILE [--site SITE]", "List what a hub could not take in",
             "One line each: what waits for a decision first, with the decisions that are possible.", list),
        makeVerb("hub quarantine resolve",
             "--config FILE --site SITE --id ID --by NAME --decision DECISION [--note TEXT] [--start TIME]\n"
             "       [--resource RESOURCE]",
             "Decide what becomes of something a hub could not take in",
             "take-in: it has its effect now; a booking whose place is gone stays as a request.\n"
             "honour: the visitor gets a place, when he was promised one or at TIME.\n"
             "handled: it was dealt with elsewhere; the note says how.\n"
             "discard: it has no effect; the note says why. Nothing is erased by any of them.",
             resolve),
        makeVerb("hub set-aside", "--config FILE --site SITE --device ID --by NAME",
             "Say that a device will not be heard of again",
             "After a restore a site sells nothing while it waits for a kiosk's journal: this ends the wait for one.\n"
             "The places it has on lease stay with it until they are overridden or begin.",
             setAside),
    };
}

} // namespace parvis::cli
