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
        Help,     ///< help on `verb`; when it is null on those that begin with `group`, all of them when that is empty
        Version,  ///< print the version
        Mistaken, ///< no such verb: `arguments` is what was given, `group` its first word where verbs begin with it
    };
    Wish wish = Wish::Mistaken;
    const Verb *verb = nullptr; ///< points into the table given to parse()
    QStringList arguments;
    QString group;

    [[nodiscard]] static CommandLine mistaken(QStringList words, QString group = {})
    {
        return {Wish::Mistaken, nullptr, std::move(words), std::move(group)};
    }
};

/// Reads WORDS (without the program's name). The verb with the most matching words wins, so "rules" and "rules eval"
/// can both exist. `--help` or `-h` anywhere before a `--` asks for help. Never fails: see Wish::Mistaken.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &words, const QList<Verb> &verbs);

/// The list of the verbs that are shown, of those of GROUP alone when it is not empty.
[[nodiscard]] QString generalHelp(const QList<Verb> &verbs, const QString &group = {});
[[nodiscard]] QString verbHelp(const Verb &verb);

} // namespace parvis::cli
