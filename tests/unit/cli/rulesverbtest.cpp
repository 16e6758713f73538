// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/catch.h"

using namespace parvis::cli;

namespace
{

const QStringList eval{QStringLiteral("rules"), QStringLiteral("eval")};

} // namespace

TEST_CASE("rules eval answers each line in order and goes on after a bad one")
{
    const QByteArray input = "[{\"var\":\"a\"},{\"a\":\"é\"}]\n"
                             "not json\n"
                             "\n"
                             "{\"rule\":1}\n"
                             "[{\"nope\":1},{}]\n"
                             "[{\"/\":[1,0]},null]\n"
                             "[{\"throw\":{\"var\":\"\"}},{\"own\":1}]\n"
                             "[{\"cat\":[\"no \",\"line feed\"]}]";
    const Outcome outcome = runParvis(eval, input);
    CHECK(outcome.code == 0);
    CHECK(outcome.errors.isEmpty());
    REQUIRE(outcome.lines.size() == 7);
    CHECK(outcome.lines[0] == "\"é\"");
    CHECK(outcome.lines[1].startsWith("{\"error\":{"));
    CHECK(outcome.lines[2].contains("\"type\":\"Invalid Line\""));
    CHECK(outcome.lines[3].contains("\"type\":\"Unknown Operator\""));
    CHECK(outcome.lines[4] == "{\"error\":{\"type\":\"NaN\"}}");
    CHECK(outcome.lines[5] == "{\"error\":{\"own\":1}}");
    CHECK(outcome.lines[6] == "\"no line feed\"");
}

TEST_CASE("rules eval survives a line a million levels deep and a line longer than it keeps")
{
    const QByteArray deep = QByteArray(1000000, '[') + QByteArray(1000000, ']') + '\n';
    const QByteArray longest = "[\"" + QByteArray(40 * 1024 * 1024, 'x') + "\"]\n";
    const Outcome outcome = runParvis(eval, deep + longest + "[1]\n");
    CHECK(outcome.code == 0);
    REQUIRE(outcome.lines.size() == 3);
    CHECK(outcome.lines[0].contains("\"type\":\"Too Deep\""));
    CHECK(outcome.lines[1].contains("\"type\":\"Too Large\""));
    CHECK(outcome.lines[2] == "1");
}

TEST_CASE("a wrong command line ends with 1 and says why")
{
    const auto words =
        GENERATE(values<QStringList>({{},
                                      {QStringLiteral("nope")},
                                      {QStringLiteral("rules")},
                                      {QStringLiteral("rules"), QStringLiteral("eval"), QStringLiteral("x")}}));
    const Outcome outcome = runParvis(words);
    CHECK(outcome.code == 1);
    CHECK(outcome.lines.isEmpty());
    CHECK_FALSE(outcome.errors.isEmpty());
}

TEST_CASE("help is never an error")
{
    CHECK(runParvis({QStringLiteral("--help")}).code == 0);
    CHECK(runParvis(eval + QStringList{QStringLiteral("--help")}).code == 0);
}
