// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdio>

namespace parvis::cli
{

/// How every verb ends; the same for all of them, so that scripts can tell the cases apart.
enum ExitCode : int {
    Fine = 0,     ///< the work is done
    WrongUse = 1, ///< the command line itself is wrong: unknown verb or option, missing argument
    BadInput = 2, ///< a file or line that was read is not what it should be; one line on stderr says why
    Refused = 3,  ///< understood, and not done on purpose (a rule of the product forbids it)
};

/// What has to exist before a verb runs.
enum class Application {
    Core, ///< QCoreApplication
    Gui,  ///< QGuiApplication on the offscreen platform: fonts, images, documents
};

enum class Listing {
    Shown,  ///< in the list of `parvis --help`
    Hidden, ///< runs and answers --help, but is not listed: started by our own programs only
};

/// One thing the command line does, as plain data: verbs.cpp holds the table.
struct Verb {
    QString name;    ///< its words, separated by one space: "rules eval"
    QString usage;   ///< the arguments after the name, "FILE [--dpi N]"; empty when there are none
    QString summary; ///< one line for the list
    QString details; ///< further lines for `parvis NAME --help`; may be empty
    int (*run)(const QStringList &arguments) = nullptr; ///< gets what follows the name; gives an ExitCode
    Application application = Application::Core;
    Listing listing = Listing::Shown;
};

/// A verb that is shown and needs no more than the core.
[[nodiscard]] Verb makeVerb(const char *name, const char *usage, const char *summary, const char *details,
                            int (*run)(const QStringList &));

/// Writes TEXT and a line feed to STREAM as UTF-8.
void printLine(std::FILE *stream, const QString &text);

/// Says on stderr in one line why the verb ends, and gives CODE back: `return fail(BadInput, reason);`.
int fail(ExitCode code, const QString &reason);

} // namespace parvis::cli
