// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs at a hub's database share; private to this folder.
#pragma once

#include "hub/setup/hubsetup.h"

#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace parvis::cli
{

/// What a verb was given: its options by name, and what stands between them.
struct Given {
    QMap<QString, QString> options;
    QStringList others;

    [[nodiscard]] QString option(const char *name) const { return options.value(QLatin1String(name)); }
};

/// KNOWN options take a value each, "config" is always needed. Nothing, with a line on stderr, when the command line is
/// wrong.
[[nodiscard]] std::optional<Given> readGiven(const QString &verb, const QStringList &arguments,
                                             const QStringList &known, int others);

struct Opened {
    hub::HubConfig config;
    std::optional<store::DatabaseLock> lock; // none on PostgreSQL
    std::unique_ptr<store::SqlHubLedger> ledger;
};

/// The hub of the option "config", its database made and brought up to date where that is needed, and not to be
/// replaced meanwhile.
[[nodiscard]] Result<Opened> openHub(const Given &given);

} // namespace parvis::cli
