// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace
{

using namespace parvis::cli;

// What was printed may have gone nowhere: a full disk behind `>` is told only now.
int finish(int code)
{
    if (code == Fine && (std::fflush(stdout) != 0 || std::ferror(stdout) != 0))
        return fail(BadInput, QStringLiteral("the result cannot be written to standard output"));
    return code;
}

int runVerb(const Verb &verb, const QStringList &arguments, int argc, char **argv)
{
    if (verb.application == Application::Core) {
        const QCoreApplication application(argc, argv);
        return verb.run(arguments);
    }
    // No screen is needed or wanted, even where there is one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return verb.run(arguments);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    const QList<Verb> verbs = allVerbs();
    const CommandLine line = parseCommandLine(wordsOf(argc, argv), verbs);
    switch (line.wish) {
    case CommandLine::Wish::Run:
        return finish(runVerb(*line.verb, line.arguments, argc, argv));
    case CommandLine::Wish::Help:
        printLine(stdout, line.verb ? verbHelp(*line.verb) : generalHelp(verbs, line.group));
        return finish(Fine);
    case CommandLine::Wish::Version:
        printLine(stdout, QStringLiteral("parvis " PARVIS_VERSION));
        return Fine;
    case CommandLine::Wish::Mistaken:
        break;
    }
    if (line.arguments.isEmpty()) {
        printLine(stderr, generalHelp(verbs));
        return WrongUse;
    }
    return fail(WrongUse, line.group.isEmpty()
                              ? QStringLiteral("no such verb: %1 (see parvis --help)").arg(line.arguments.first())
                              : QStringLiteral("no such verb: %1 (see parvis %2 --help)")
                                    .arg(line.arguments.mid(0, 2).join(u' '), line.group));
}
