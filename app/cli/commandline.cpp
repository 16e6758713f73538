// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <algorithm>

namespace parvis::cli
{

namespace
{

const Verb *findVerb(const QStringList &words, const QList<Verb> &verbs)
{
    const Verb *found = nullptr;
    for (const Verb &verb : verbs) {
        const QStringList name = verb.name.split(u' ');
        const bool matches = words.size() >= name.size() && std::equal(name.begin(), name.end(), words.begin());
        if (matches && (!found || verb.name.count(u' ') > found->name.count(u' ')))
            found = &verb;
    }
    return found;
}

bool isShown(const Verb &verb, const QString &group)
{
    return verb.listing == Listing::Shown && (group.isEmpty() || verb.name.startsWith(group + u' '));
}

bool asksForHelp(const QStringList &words)
{
    for (const QString &word : words) {
        if (word == QLatin1String("--"))
            return false;
        if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            return true;
    }
    return false;
}

} // namespace

CommandLine parseCommandLine(const QStringList &words, const QList<Verb> &verbs)
{
    using Wish = CommandLine::Wish;
    if (const Verb *verb = findVerb(words, verbs)) {
        const QStringList rest = words.mid(verb->name.count(u' ') + 1);
        return {asksForHelp(rest) ? Wish::Help : Wish::Run, verb, rest, {}};
    }
    const QString first = words.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help"))
        return {Wish::Help, nullptr, {}, {}};
    if (first == QLatin1String("--version"))
        return {Wish::Version, nullptr, {}, {}};
    const auto begins = [&first](const Verb &verb) { return isShown(verb, first); };
    if (first.isEmpty() || !std::any_of(verbs.begin(), verbs.end(), begins))
        return CommandLine::mistaken(words);
    if (asksForHelp(words))
        return {Wish::Help, nullptr, {}, first};
    return CommandLine::mistaken(words, first);
}

QString generalHelp(const QList<Verb> &verbs, const QString &group)
{
    qsizetype width = 0;
    for (const Verb &verb : verbs)
        width = isShown(verb, group) ? std::max(width, verb.name.size()) : width;
    QString text = QStringLiteral("Usage: parvis VERB [ARGUMENT...]\n\n");
    for (const Verb &verb : verbs) {
        if (isShown(verb, group))
            text += QStringLiteral("  %1  %2\n").arg(verb.name, -static_cast<int>(width)).arg(verb.summary);
    }
    text += QStringLiteral("\nparvis VERB --help says more about one of them; parvis --version tells the version.\n"
                           "Ends with 0 when done, 1 for a wrong command line, 2 for bad input, 3 when refused.");
    return text;
}

QString verbHelp(const Verb &verb)
{
    QString text = QStringLiteral("Usage: parvis %1").arg(verb.name);
    if (!verb.usage.isEmpty())
        text += u' ' + verb.usage;
    text += QStringLiteral("\n\n%1").arg(verb.summary);
    if (!verb.details.isEmpty())
        text += QStringLiteral("\n\n%1").arg(verb.details);
    return text;
}

} // namespace parvis::cli
