// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/openedhub.h"

#include "cli/verb.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace parvis::cli
{

using namespace parvis::hub;

std::optional<Given> readGiven(const QString &verb, const QStringList &arguments, const QStringList &known, int others)
{
    QCommandLineParser parser;
    for (const QString &name : known)
        parser.addOption({name, {}, QStringLiteral("VALUE")});
    const bool isRead = parser.parse(QStringList{verb} + arguments);
    Given given;
    given.others = parser.positionalArguments();
    for (const QString &name : known) {
        if (parser.isSet(name))
            given.options.insert(name, parser.value(name));
    }
    if (isRead && given.others.size() == others && given.options.contains(QStringLiteral("config")))
        return given;
    fail(WrongUse, isRead ? QStringLiteral("%1: wrong use (see parvis %1 --help)").arg(verb) : parser.errorText());
    return std::nullopt;
}

Result<Opened> openHub(const Given &given)
{
    auto config = HubConfig::load(given.option("config"));
    if (!config)
        return config.error();
    if (!config->databaseFile.isEmpty())
        QDir().mkpath(QFileInfo(config->databaseFile).path());
    auto lock = lockDatabase(*config);
    if (!lock)
        return lock.error();
    auto ledger = openLedger(*config);
    if (!ledger)
        return ledger.error();
    return Opened{*config, *std::move(lock), std::make_unique<store::SqlHubLedger>(*std::move(ledger))};
}

} // namespace parvis::cli
