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
