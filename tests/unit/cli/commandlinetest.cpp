// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "support/catch.h"

using namespace parvis::cli;

namespace
{

QList<Verb> someVerbs()
{
    QList<Verb> verbs(4);
    verbs[0].name = QStringLiteral("check");
    verbs[0].usage = QStringLiteral("FOLDER");
    verbs[0].summary = QStringLiteral("Look at it");
    verbs[1].name = QStringLiteral("check deep");
    verbs[2].name = QStringLiteral("inner worker");
    verbs[2].listing = Listing::Hidden;
    verbs[3].name = QStringLiteral("group one");
    return verbs;
}

} // namespace

TEST_CASE("words become a wish")
{
    using Wish = CommandLine::Wish;
    struct Row {
        QString words;
        Wish wish;
        QString verb, arguments;
    };
    const auto row = GENERATE(values<Row>({
        {QStringLiteral("check a b"), Wish::Run, QStringLiteral("check"), QStringLiteral("a b")},
        {QStringLiteral("check deep a"), Wish::Run, QStringLiteral("check deep"), QStringLiteral("a")},
        {QStringLiteral("check deeper"), Wish::Run, QStringLiteral("check"), QStringLiteral("deeper")},
        {QStringLiteral("inner worker"), Wish::Run, QStringLiteral("inner worker"), QString()},
        {QStringLiteral("check --help"), Wish::Help, QStringLiteral("check"), QStringLiteral("--help")},
        {QStringLiteral("check a -h"), Wish::Help, QStringLiteral("check"), QStringLiteral("a -h")},
        {QStringLiteral("check -- --help"), Wish::Run, QStringLiteral("check"), QStringLiteral("-- --help")},
        {QStringLiteral("--help"), Wish::Help, QString(), QString()},
        {QStringLiteral("--version"), Wish::Version, QString(), QString()},
        {QStringLiteral("inner"), Wish::Mistaken, QString(), QStringLiteral("inner")},
        {QStringLiteral("inner --help"), Wish::Mistaken, QString(), QStringLiteral("inner --help")},
        {QStringLiteral("group"), Wish::Mistaken, QString(), QStringLiteral("group")},
        {QStringLiteral("group nope"), Wish::Mistaken, QString(), QStringLiteral("group nope")},
        {QStringLiteral("group --help"), Wish::Help, QString(), QString()},
        {QStringLiteral("group nope -h"), Wish::Help, QString(), QString()},
        {QStringLiteral("nope check"), Wish::Mistaken, QString(), QStringLiteral("nope check")},
        {QString(), Wish::Mistaken, QString(), QString()},
    }));
    INFO(row.words.toStdString());
    const QList<Verb> verbs = someVerbs();
    const CommandLine line = parseCommandLine(row.words.split(u' ', Qt::SkipEmptyParts), verbs);
    CHECK(line.wish == row.wish);
    CHECK((line.verb ? line.verb->name : QString()) == row.verb);
    CHECK(line.arguments.join(u' ') == row.arguments);
    const bool grouped = row.words.startsWith(QLatin1String("group"));
    CHECK(line.group == (grouped ? QStringLiteral("group") : QString()));
}

TEST_CASE("help lists what is shown and hides what is hidden")
{
    const QString help = generalHelp(someVerbs());
    CHECK(help.contains(QLatin1String("  check       Look at it\n")));
    CHECK_FALSE(help.contains(QLatin1String("inner")));
    const QString group = generalHelp(someVerbs(), QStringLiteral("group"));
    CHECK(group.contains(QLatin1String("  group one")));
    CHECK_FALSE(group.contains(QLatin1String("check")));
    CHECK(verbHelp(someVerbs().first()).startsWith(QLatin1String("Usage: parvis check FOLDER\n")));
}
