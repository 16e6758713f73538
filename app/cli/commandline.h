// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

#include <QList>

namespace parvis::cli
{

/// What a command line asks for.
struct CommandLine {
    enum class Wish {
        Run,      ///< run `verb` with `arguments`
        Help,     ///< help on `verb`, or on all of them when it is null
        Version,  ///< print the version
        Mistaken, ///< no such verb: `arguments` is what was given
    };
    Wish wish = Wish::Mistaken;
    const Verb *verb = nullptr; ///< points into the table given to parse()
    QStringList arguments;
};

/// Reads WORDS (without the program's name). The verb with the most matching words wins, so "rules" and "rules eval"
/// can both exist. `--help` or `-h` anywhere before a `--` asks for help. Never fails: see Wish::Mistaken.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &words, const QList<Verb> &verbs);

/// The list of all verbs that are shown.
[[nodiscard]] QString generalHelp(const QList<Verb> &verbs);
[[nodiscard]] QString verbHelp(const Verb &verb);

} // namespace parvis::cli
