// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/numbers.h"

#include "support/catch.h"

#include <cmath>

using parvis::rules::detail::numberOf;
using parvis::rules::detail::textOf;

TEST_CASE("numbers are written shortest and read back the same")
{
    struct Row {
        double number;
        const char *text;
    };
    const auto row = GENERATE(values<Row>({{0, "0"},
                                           {-0.0, "0"},
                                           {1, "1"},
                                           {-12.5, "-12.5"},
                                           {0.1, "0.1"},
                                           {1e15, "1000000000000000"},
                                           {123456789012345680000.0, "123456789012345680000"},
                                           {1e21, "1e+21"},
                                           {1.5e300, "1.5e+300"},
                                           {0.000001, "0.000001"},
                                           {1e-7, "1e-7"},
                                           {-2.5e-9, "-2.5e-9"},
                                           {5e-324, "5e-324"}}));
    CHECK(textOf(row.number) == QLatin1String(row.text));
    CHECK(numberOf(QString::fromLatin1(row.text)) == row.number);
}

TEST_CASE("texts that are numbers, and texts that are not")
{
    CHECK(numberOf(u"") == 0);
    CHECK(numberOf(u" \t ") == 0);
    CHECK(numberOf(u" 12 ") == 12);
    CHECK(numberOf(u".5") == 0.5);
    CHECK(numberOf(u"5.") == 5);
    CHECK(numberOf(u"+5") == 5);
    CHECK(numberOf(u"1E2") == 100);
    const QString text = QString::fromLatin1(GENERATE(as<QByteArray>(), "x", "1x", "1,5", "1 000", "0x10", "inf", "nan",
                                                      "Infinity", "1e", "--1", ".", "e", "-", "1e999", "1.2.3"));
    INFO(text.toStdString());
    CHECK(std::isnan(numberOf(text)));
    CHECK(std::isnan(numberOf(QString(1000, u'1'))));
}
