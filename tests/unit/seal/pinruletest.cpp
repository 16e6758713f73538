// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/pinrule.h"
#include "support/catch.h"

using namespace parvis::seal;

TEST_CASE("a PIN is 6 to 12 digits, and not the first that anybody tries")
{
    struct Row {
        const char *pin;
        PinFault fault;
    };
    for (const auto &[pin, fault] : std::initializer_list<Row>{{"482916", PinFault::None},
                                                                {"482916350184", PinFault::None},
                                                                {"112233", PinFault::None},
                                                                {"123457", PinFault::None},
                                                                {"", PinFault::Shape},
                                                                {"48291", PinFault::Shape},
                                                                {"4829163501847", PinFault::Shape},
                                                                {"4829 16", PinFault::Shape},
                                                                {"48291x", PinFault::Shape},
                                                                {"482916\n", PinFault::Shape},
                                                                {"٤٨٢٩١٦", PinFault::Shape},
                                                                {"111111", PinFault::FirstTried},
                                                                {"123456", PinFault::FirstTried},
                                                                {"987654", PinFault::FirstTried},
                                                                {"02468", PinFault::Shape},
                                                                {"000000000000", PinFault::FirstTried}}) {
        INFO(pin);
        CHECK(faultOfPin(QString::fromUtf8(pin)) == fault);
    }
}

TEST_CASE("each lock is twice as long as the one before, up to an hour")
{
    using namespace std::chrono_literals;
    struct Row {
        int locks;
        std::chrono::minutes lasts;
    };
    for (const auto &[locks, lasts] : std::initializer_list<Row>{{-1, 0min},
                                                                 {0, 0min},
                                                                 {1, 5min},
                                                                 {2, 10min},
                                                                 {3, 20min},
                                                                 {4, 40min},
                                                                 {5, 60min},
                                                                 {6, 60min},
                                                                 {2'000'000'000, 60min}}) {
        INFO(locks);
        CHECK(pinLockOf(locks) == lasts);
        if (locks > 0)
            CHECK(nextPinLock(pinLockOf(locks - 1)) == lasts);
    }
}

TEST_CASE("a lock that was kept with another length leads on to a longer one, never to a shorter")
{
    using namespace std::chrono_literals;
    struct Row {
        std::chrono::minutes last;
        std::chrono::minutes next;
    };
    for (const auto &[last, next] : std::initializer_list<Row>{{std::chrono::minutes::min(), 5min},
                                                               {-1min, 5min},
                                                               {1min, 2min},
                                                               {29min, 58min},
                                                               {30min, 60min},
                                                               {60min, 60min},
                                                               {std::chrono::minutes::max(), 60min}}) {
        INFO(last.count());
        CHECK(nextPinLock(last) == next);
    }
}
