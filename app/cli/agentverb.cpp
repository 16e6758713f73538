// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in at the desks of a site.
#include "cli/openedhub.h"
#include "cli/verbs.h"
#include "hub/service/badgeservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/staffservice.h"
#include "store/storeerror.h"

#include <QTextStream>

namespace parvis::cli
{

namespace
{

using namespace parvis::hub;

const QStringList whom{QStringLiteral("config"), QStringLiteral("site")};

/// The hub's database and its site, for one verb.
struct Staffed {
    Given given;
    Opened opened;
    QString site;
    SystemClock clock;

    [[nodiscard]] StaffService staff() { return {*opened.ledger, clock, {}}; }
};

// The first line of the standard input: on the command line everybody on this machine could read it.
QString passwordFromInput()
{
    QTextStream input(stdin);
    return input.readLine(StaffService::longestPassword + 1);
}

QStringList listOf(const QString &text)
{
    return text.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

int failed(const Error &error)
{
    if (error.is(HubRefusal::NotFound))
        return fail(BadInput, QStringLiteral("the site has no agent of that login"));
    if (error.is(store::StoreError::Conflict))
        return fail(Refused, QStringLiteral("an agent with that login is there already"));
    if (!error.is(HubRefusal::Invalid))
        return fail(BadInput, error.detail());
    const QString &part = error.detail();
    if (part == QLatin1String("password"))
        return fail(BadInput, QStringLiteral("the password has %1 to %2 characters: give it as one line on the standard input")
                                  .arg(StaffService::shortestPassword)
                                  .arg(StaffService::longestPassword));
    if (part == QLatin1String("login"))
        return fail(WrongUse, QStringLiteral("a login has 1 to 60 of: a-z 0-9 . - _"));
    return fail(WrongUse, QStringLiteral("--%1 is not as parvis hub agent add --help says").arg(part));
}

int with(const QString &verb, const QStringList &arguments, const QStringList &more, int others,
         const std::function<int(Staffed &)> &act)
{
    auto given = readGiven(verb, arguments, whom + more, others);
    if (!given)
        return WrongUse;
    auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    const QString site = given->option("site");
    if (!opened->config.api.findSite(site))
        return fail(BadInput, QStringLiteral("the hub has no site \"%1\"").arg(site));
    Staffed staffed{*std::move(given), *std::move(opened), site, {}};
    return act(staffed);
}

int add(const QStringList &arguments)
{
    return with(QStringLiteral("hub agent add"), arguments,
                {QStringLiteral("name"), QStringLiteral("skills"), QStringLiteral("languages")}, 1, [](Staffed &here) {
                    const auto added = here.staff().add(
                        here.site,
                        {here.given.others.constFirst(), here.given.option("name"), listOf(here.given.option("skills")),
                         listOf(here.given.option("languages")), passwordFromInput()},
                        IdSource::random());
                    if (!added)
                        return failed(added.error());
                    printLine(stdout, added->id);
                    return int(Fine);
                });
}

int list(const QStringList &arguments)
{
    return with(QStringLiteral("hub agent list"), arguments, {}, 0, [](Staffed &here) {
        const auto agents = here.staff().agents(here.site);
        if (!agents)
            return failed(agents.error());
        for (const Agent &agent : *agents)
            printLine(stdout, QStringLiteral("%1 \"%2\" skills %3 languages %4%5")
                                  .arg(agent.login, agent.name, agent.skills.join(QLatin1Char(',')),
                                       agent.languages.join(QLatin1Char(',')),
                                       agent.locked ? QStringLiteral(" locked") : QString()));
        return int(Fine);
    });
}

int password(const QStringList &arguments)
{
    return with(QStringLiteral("hub agent password"), arguments, {}, 1, [](Staffed &here) {
        const auto set = here.staff().setPassword(here.site, here.given.others.constFirst(), passwordFromInput());
        return set ? int(Fine) : failed(set.error());
    });
}

int sessions(const QStringList &arguments)
{
    return with(QStringLiteral("hub agent sessions"), arguments, {}, 0, [](Staffed &here) {
        const auto sessions = here.staff().sessions(here.site);
        if (!sessions)
            return failed(sessions.error());
        for (const StaffService::Session &session : *sessions) {
            printLine(stdout,
                      QStringLiteral("%1 \"%2\" at %3 \"%4\" since %5 until %6%7")
                          .arg(session.login, session.name, session.device, session.deviceName, toText(session.since),
                               toText(session.until),
                               session.seen ? QStringLiteral(" seen %1 \"%2\"").arg(toText(*session.seen), session.desk)
                                            : QString()));
        }
        return int(Fine);
    });
}

int signOutAt(Staffed &here, const QString &login, const QString &device)
{
    const auto agents = here.staff().agents(here.site);
    if (!agents)
        return failed(agents.error());
    for (const Agent &agent : *agents) {
        if (agent.login != login)
            continue;
        const auto done = here.staff().close(here.site, agent.id, device);
        return done ? int(Fine)
               : done.error().is(HubRefusal::NotFound)
                   ? fail(BadInput, QStringLiteral("this agent is not signed in at that desk"))
                   : failed(done.error());
    }
    return failed(Error(HubRefusal::NotFound));
}

int signOut(const QStringList &arguments)
{
    return with(QStringLiteral("hub agent sign-out"), arguments, {QStringLiteral("device")}, 1, [](Staffed &here) {
        const QString login = here.given.others.constFirst();
        if (here.given.options.contains(QStringLiteral("device")))
            return signOutAt(here, login, here.given.option("device"));
        const auto done = here.staff().signOut(here.site, login);
        return done ? int(Fine) : failed(done.error());
    });
}

int badgeFailed(const Error &error)
{
    if (error.is(HubRefusal::NotFound) && error.detail() == QLatin1String("badge"))
        return fail(BadInput, QStringLiteral("this agent has no badge"));
    if (error.is(store::StoreError::Conflict))
        return fail(Refused, QStringLiteral("another agent has this badge: withdraw it there first"));
    if (!error.is(HubRefusal::Invalid))
        return failed(error);
    if (error.detail() == QLatin1String("easy-pin"))
        return fail(Refused, QStringLiteral("this PIN is the first that anybody tries"));
    if (error.detail() == QLatin1String("pin"))
        return fail(BadInput, QStringLiteral("a PIN has 6 to 12 digits: give it as the second line on the standard input"));
    return fail(BadInput, QStringLiteral("this is no badge: hold it to the reader, which types 6 to 64 letters and digits"
                                         " as the first line on the standard input"));
}

int giveBadge(const QStringList &arguments)
{
    return with(QStringLiteral("hub agent badge give"), arguments, {}, 1, [](Staffed &here) {
        const auto settings = loadSettings(here.opened.config);
        if (!settings)
            return fail(BadInput, settings.error().detail());
        QTextStream input(stdin);
        const QString badge = input.readLine(200);
        const QString pin = input.readLine(200);
        const auto given = BadgeService(*here.opened.ledger, here.clock, settings->keys.agents)
                               .give(here.site, here.given.others.constFirst(), badge, pin);
        return given ? int(Fine) : badgeFailed(given.error());
    });
}

int listBadges(const QStringList &arguments)
{
    return with(QStringLiteral("hub agent badge list"), arguments, {}, 0, [](Staffed &here) {
        const auto badges = BadgeService(*here.opened.ledger, here.clock, {}).list(here.site);
        if (!badges)
            return failed(badges.error());
        for (const BadgeService::Given &badge : *badges) {
            printLine(stdout, QStringLiteral("%1 since %2%3")
                                  .arg(badge.login, badge.since ? toText(*badge.since) : QStringLiteral("?"),
                                       badge.lockedUntil ? QStringLiteral(" locked until ") + toText(*badge.lockedUntil)
                                                         : QString()));
        }
        return int(Fine);
    });
}

int withdrawBadge(const QStringList &arguments)
{
    return with(QStringLiteral("hub agent badge withdraw"), arguments, {}, 1, [](Staffed &here) {
        const auto gone = BadgeService(*here.opened.ledger, here.clock, {}).withdraw(here.site, here.given.others.constFirst());
        return gone ? int(Fine) : badgeFailed(gone.error());
    });
}

int setLocked(const QString &verb, const QStringList &arguments, bool locked)
{
    return with(verb, arguments, {}, 1, [locked](Staffed &here) {
        const auto set = here.staff().setLocked(here.site, here.given.others.constFirst(), locked);
        return set ? int(Fine) : failed(set.error());
    });
}

int lock(const QStringList &arguments)
{
    return setLocked(QStringLiteral("hub agent lock"), arguments, true);
}

int unlock(const QStringList &arguments)
{
    return setLocked(QStringLiteral("hub agent unlock"), arguments, false);
}

} // namespace

QList<Verb> agentVerbs()
{
    return {
        makeVerb(
            "hub agent add", "--config FILE --site SITE --name NAME [--skills A,B] [--languages fr,de] LOGIN",
            "Let a person sign in at the desks of a site",
            "The password, at least 10 characters, is read as one line from the standard input. NAME is what visitors\n"
            "and colleagues read. As soon as a site has an agent its desks do nothing before one has signed in.",
            add),
        makeVerb("hub agent list", "--config FILE --site SITE", "List who may sign in at the desks of a site", "",
                 list),
        makeVerb("hub agent password", "--config FILE --site SITE LOGIN", "Give an agent a new password",
                 "It is read as one line from the standard input. Who is signed in as that agent is signed out.",
                 password),
        makeVerb("hub agent lock", "--config FILE --site SITE LOGIN", "Let an agent no longer sign in, at once", "",
                 lock),
        makeVerb("hub agent unlock", "--config FILE --site SITE LOGIN", "Let a locked agent sign in again", "", unlock),
        makeVerb("hub agent sessions", "--config FILE --site SITE", "List who is signed in at the desks of a site",
                 "One line for each agent and desk: login, name, the desk's device, since when, until when at the "
                 "latest, and\n"
                 "where and when he was last on duty, if he is.",
                 sessions),
        makeVerb("hub agent sign-out", "--config FILE --site SITE [--device DEVICE] LOGIN",
                 "Sign an agent out, at every desk or at one",
                 "DEVICE is as parvis hub agent sessions lists it. What he did so far stays.", signOut),
        makeVerb("hub agent badge give", "--config FILE --site SITE LOGIN",
                 "Let an agent sign in with a badge and a PIN too",
                 "Two lines are read from the standard input: what a reader types of the badge, then the PIN, 6 to 12 "
                 "digits.\n"
                 "Only keyed hashes are kept. The badge he had before is withdrawn, a lock ends, and he is signed out.",
                 giveBadge),
        makeVerb("hub agent badge list", "--config FILE --site SITE", "List who has a badge, and which are locked",
                 "Three wrong PINs lock a badge for 5 minutes, each further lock lasts longer, an hour at most.",
                 listBadges),
        makeVerb("hub agent badge withdraw", "--config FILE --site SITE LOGIN",
                 "Let an agent's badge open nothing any more, at once", "He is signed out at every desk.",
                 withdrawBadge)};
}

} // namespace parvis::cli
