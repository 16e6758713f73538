// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "table.h"

TEST_CASE("a choice is one of its options")
{
    static constexpr AnswerRow rows[] = {
        {"'f'", "'f'"},
        {"'m'", "'m'"},
        {"'x'", "!UnknownOption"},
        {"'F'", "!UnknownOption"},
        {"' f'", "!UnknownOption"},
        {"''", "!Missing"},
        {"null", "!Missing"},
        {"1", "!WrongShape"},
        {"true", "!WrongShape"},
        {"['f']", "!WrongShape"},
        {"{'a':'f'}", "!WrongShape"},
    };
    checkRows("'kind':'choice','options':[{'value':'f','label':{'fr':'Femme'}},{'value':'m','label':{'fr':'Homme'}}]",
              rows);
}

TEST_CASE("choices come in the order of the options, each once")
{
    static constexpr AnswerRow rows[] = {
        {"['a']", "['a']"},
        {"['c','a']", "['a','c']"},
        {"['b','b']", "['b']"},
        {"[]", "!Missing"},
        {"null", "!Missing"},
        {"['z']", "!UnknownOption"},
        {"['a','z']", "!UnknownOption"},
        {"[1]", "!WrongShape"},
        {"'a'", "!WrongShape"},
        {"['a','a','a','a','a','a','a']", "!WrongShape"},
    };
    checkRows("'kind':'choices','options':[{'value':'a','label':{'fr':'A'}},{'value':'b','label':{'fr':'B'}},"
              "{'value':'c','label':{'fr':'C'}}]",
              rows);
}

TEST_CASE("yes and no are booleans")
{
    static constexpr AnswerRow rows[] = {
        {"true", "true"},         {"false", "false"},   {"null", "!Missing"}, {"''", "!Missing"},
        {"'yes'", "!WrongShape"}, {"1", "!WrongShape"}, {"0", "!WrongShape"},
    };
    checkRows("'kind':'yesNo'", rows);
}
