// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/enrolment.h"
#include "sync/networklink.h"

#include <QMap>

#include <optional>
#include <variant>

namespace parvis::cli
{

/// What "kiosk join", "desk join" and "board join" are given.
struct JoinArguments {
    QString configuration;
    QString code; ///< either a code,
    QString file; ///< or a file that holds what "kiosk enrol" printed
    QString name; ///< as the machine is called without one
};

/// Nothing, with a line on stderr, when the command line is wrong.
[[nodiscard]] std::optional<JoinArguments> readJoinArguments(const QString &verb, const QStringList &arguments);

/// Who the machine is from now on, or how the verb ends (its line is on stderr then).
using Joined = std::variant<sync::Enrolment, int>;

/// Asks the hub of NETWORK to take a device of KIND, or reads what it was told.
[[nodiscard]] Joined join(const JoinArguments &arguments, const QString &kind, const sync::NetworkSettings &network);

} // namespace parvis::cli
