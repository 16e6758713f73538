// SPDX-License-Identifier: GPL-3.0-or-later
#include "calllist.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::board;
using namespace std::chrono_literals;

namespace
{

const Instant nine(std::chrono::milliseconds(1'795'424'400'000));

BoardCall summons(const char *label, Instant called, int calls = 1)
{
    BoardCall call;
    call.id = call.label = QString::fromLatin1(label);
    call.isSummons = true;
    call.calls = calls;
    call.called = called;
    return call;
}

QString begun(CallList &list)
{
    list.end();
    const auto call = list.begin();
    return call ? call->label : QString();
}

} // namespace

TEST_CASE("what was called before the board was there is shown and not announced")
{
    CallList list;
    list.take({{summons("B", nine), summons("A", nine - 1min)}, nine});
    CHECK(begun(list).isEmpty());
    REQUIRE(list.current());
    CHECK(list.current()->label == QStringLiteral("B"));
    CHECK(list.others(5).size() == 1);
}

TEST_CASE("several new calls are announced oldest first, each once")
{
    CallList list;
    list.take({{}, nine});
    const CallsAnswer answer{{summons("C", nine + 3s), summons("B", nine + 2s), summons("A", nine + 1s)}, nine + 3s};
    list.take(answer);
    list.take(answer);
    CHECK(begun(list) == QStringLiteral("A"));
    CHECK(list.others(5).first().label == QStringLiteral("C"));
    list.take(answer);
    CHECK(begun(list) == QStringLiteral("B"));
    CHECK(begun(list) == QStringLiteral("C"));
    CHECK(begun(list).isEmpty());
    CHECK(list.current()->label == QStringLiteral("C"));
}

TEST_CASE("a recall is announced again")
{
    CallList list;
    list.take({{}, nine});
    list.take({{summons("A", nine)}, nine});
    CHECK(begun(list) == QStringLiteral("A"));
    list.take({{summons("A", nine + 40s, 2)}, nine + 40s});
    CHECK(begun(list) == QStringLiteral("A"));
    CHECK(begun(list).isEmpty());
}

TEST_CASE("a call undone and made anew is announced, though it counts alike; one undone to an earlier call is not")
{
    CallList list;
    list.take({{}, nine});
    list.take({{summons("A", nine)}, nine});
    CHECK(begun(list) == QStringLiteral("A"));
    list.take({{}, nine + 5s});
    list.take({{summons("A", nine + 10s)}, nine + 10s});
    CHECK(begun(list) == QStringLiteral("A"));
    list.take({{summons("A", nine + 20s, 2)}, nine + 20s});
    CHECK(begun(list) == QStringLiteral("A"));
    list.take({{summons("A", nine + 10s)}, nine + 22s});
    CHECK(begun(list).isEmpty());
}

TEST_CASE("a call that is taken back while it waits is not announced")
{
    CallList list;
    list.take({{}, nine});
    list.take({{summons("B", nine + 1s), summons("A", nine)}, nine + 1s});
    CHECK(begun(list) == QStringLiteral("A"));
    list.take({{summons("A", nine)}, nine + 2s});
    CHECK(begun(list).isEmpty());
}

TEST_CASE("a visitor who has reached the desk is not announced any more")
{
    CallList list;
    list.take({{}, nine});
    list.take({{summons("B", nine + 1s), summons("A", nine)}, nine + 1s});
    CHECK(begun(list) == QStringLiteral("A"));
    BoardCall arrived = summons("B", nine + 1s);
    arrived.isSummons = false;
    list.take({{arrived, summons("A", nine)}, nine + 2s});
    CHECK(begun(list).isEmpty());
    CHECK(list.current()->label == QStringLiteral("B"));
}

TEST_CASE("the call that is announced stays until its end, whatever the hub says")
{
    CallList list;
    list.take({{}, nine});
    list.take({{summons("A", nine)}, nine});
    REQUIRE(list.begin());
    list.take({{}, nine + 1s});
    CHECK(list.current()->label == QStringLiteral("A"));
    CHECK_FALSE(list.isEmpty());
    list.end();
    CHECK_FALSE(list.current());
    CHECK(list.isEmpty());
}

TEST_CASE("a recall with another desk that comes while the call waits is announced once, with that desk")
{
    CallList list;
    list.take({{}, nine});
    list.take({{summons("B", nine + 1s), summons("A", nine)}, nine + 1s});
    CHECK(begun(list) == QStringLiteral("A"));
    BoardCall again = summons("B", nine + 2s, 2);
    again.desk = QStringLiteral("Guichet 4");
    list.take({{again, summons("A", nine)}, nine + 2s});
    list.end();
    const auto call = list.begin();
    REQUIRE(call);
    CHECK(call->desk == QStringLiteral("Guichet 4"));
    CHECK(begun(list).isEmpty());
}

TEST_CASE("calls of an outage are announced only while they are young by the hub's clock")
{
    CallList list;
    list.take({{}, nine});
    list.take({{summons("B", nine + 9min), summons("A", nine + 1min)}, nine + 10min});
    CHECK(begun(list) == QStringLiteral("B"));
    CHECK(begun(list).isEmpty());
    REQUIRE(list.sinceNewest());
    CHECK(*list.sinceNewest() == 1min);
}

TEST_CASE("what waits can be dropped, and does not come back")
{
    CallList list;
    list.take({{}, nine});
    const CallsAnswer answer{{summons("A", nine)}, nine};
    list.take(answer);
    list.dropWaiting();
    list.take(answer);
    CHECK(begun(list).isEmpty());
    CHECK(list.current()->label == QStringLiteral("A"));
}

TEST_CASE("no more others than asked for, and never the current one")
{
    CallList list;
    QList<BoardCall> calls;
    for (char name = 'I'; name >= 'A'; --name)
        calls.append(summons(std::string(1, name).c_str(), nine + std::chrono::seconds(name)));
    list.take({calls, nine + 2min});
    const auto others = list.others(5);
    REQUIRE(others.size() == 5);
    CHECK(others.first().label == QStringLiteral("H"));
    CHECK(others.last().label == QStringLiteral("D"));
}
