// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/joining.h"
#include "cli/kioskdata.h"
#include "cli/verbs.h"
#include "content/boardconfig.h"
#include "content/deskconfig.h"
#include "seal/passwordhash.h"
#include "seal/pinrule.h"
#include "sync/enrolmentfile.h"
#include "sync/facts.h"

#include <QTextStream>

namespace parvis::cli
{

namespace
{

int joinKiosk(const QStringList &arguments)
{
    const auto given = readJoinArguments(QStringLiteral("kiosk join"), arguments);
    if (!given)
        return WrongUse;
    KioskData data;
    if (const QString sentence = data.openOrMake(given->configuration); !sentence.isEmpty())
        return fail(BadInput, sentence);
    if (data.isItsOwnHub())
        return fail(Refused, QStringLiteral("the hub of this kiosk is embedded: there is none to join"));
    if (data.enrolment)
        return fail(Refused, QStringLiteral("this data folder belongs to the device %1 already: a kiosk that joins"
                                            " another hub begins with an empty folder")
                                 .arg(data.enrolment->device));
    const Joined joined = join(*given, QStringLiteral("kiosk"), data.network());
    if (const auto *exitCode = std::get_if<int>(&joined))
        return *exitCode;
    const auto &enrolment = std::get<sync::Enrolment>(joined);
    if (const auto kept = data.ledger->setFact(sync::facts::device, enrolment.toJson()); !kept)
        return fail(BadInput, QStringLiteral("what the hub gave cannot be kept: %1").arg(kept.error().detail()));
    printLine(stdout, QStringLiteral("this kiosk is the device %1").arg(enrolment.device));
    return Fine;
}

// The first line of the standard input: on the command line everybody on this machine could read it.
int makePin(const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return fail(WrongUse, QStringLiteral("the PIN is read from the standard input, and nothing is named beside it"));
    QTextStream input(stdin);
    const QString pin = input.readLine(200);
    const seal::PinFault fault = seal::faultOfPin(pin);
    if (fault == seal::PinFault::Shape)
        return fail(BadInput, QStringLiteral("a PIN has 6 to 12 digits: give it as one line on the standard input"));
    if (fault == seal::PinFault::FirstTried)
        return fail(Refused, QStringLiteral("this PIN is the first that anybody tries"));
    const auto hash = seal::hashPassword(pin);
    if (!hash)
        return fail(BadInput, QStringLiteral("there is not the memory to hash it (64 MiB)"));
    printLine(stdout, QStringLiteral("pin = \"%1\"").arg(QLatin1String(*hash)));
    return Fine;
}

// CONFIG is that of a desk or of a board, which keep who they are in the same way.
template <typename Config> int joinAs(const QString &kind, const QStringList &arguments)
{
    const auto given = readJoinArguments(kind + QStringLiteral(" join"), arguments);
    if (!given)
        return WrongUse;
    const auto config = Config::load(given->configuration);
    if (!config)
        return fail(BadInput, config.error().detail());
    if (const auto known = sync::EnrolmentFile::load(config->dataFolder))
        return fail(Refused, QStringLiteral("this machine is the device %1 already: delete device.json in %2 first")
                                 .arg(known->device, config->dataFolder));
    const Joined joined = join(*given, kind, {QUrl(config->hub), config->site, {}, {}, config->hubAuthority});
    if (const auto *exitCode = std::get_if<int>(&joined))
        return *exitCode;
    const auto &enrolment = std::get<sync::Enrolment>(joined);
    if (const auto kept = sync::EnrolmentFile::save(config->dataFolder, enrolment); !kept)
        return fail(BadInput, kept.error().detail());
    printLine(stdout, QStringLiteral("this %1 is the device %2").arg(kind, enrolment.device));
    return Fine;
}

int joinDesk(const QStringList &arguments)
{
    return joinAs<content::DeskConfig>(QStringLiteral("desk"), arguments);
}

int joinBoard(const QStringList &arguments)
{
    return joinAs<content::BoardConfig>(QStringLiteral("board"), arguments);
}

} // namespace

QList<Verb> kioskVerbs()
{
    return {makeVerb("kiosk join", "KIOSK.TOML --code CODE [--name NAME] | KIOSK.TOML --file FILE",
                     "Make this machine a kiosk of the hub its configuration names",
                     "CODE is the hub's enrolment code. FILE holds what \"parvis kiosk enrol\" printed at the hub; delete it\n"
                     "afterwards. The kiosk itself must not run. Without --name it is called as this machine is.",
                     joinKiosk),
            makeVerb("kiosk pin", "",
                     "Hash the PIN of an agent who helps at a kiosk, for [[assistants]] of its kiosk.toml",
                     "The PIN, 6 to 12 digits, is read as one line from the standard input.", makePin),
            makeVerb("desk join", "DESK.TOML --code CODE [--name NAME] | DESK.TOML --file FILE",
                     "Make this machine a desk of the hub its configuration names",
                     "As kiosk join; FILE is what \"parvis kiosk enrol --kind desk\" printed.", joinDesk),
            makeVerb("board join", "BOARD.TOML --code CODE [--name NAME] | BOARD.TOML --file FILE",
                     "Make this machine a board of the hub its configuration names",
                     "As kiosk join; FILE is what \"parvis kiosk enrol --kind board\" printed.", joinBoard)};
}

} // namespace parvis::cli
