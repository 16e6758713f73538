// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/deskname.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::queue;

TEST_CASE("the number of a desk is found in the words of any language, and in no other name")
{
    struct Row {
        const char *desk;
        const char *number;
    };
    const auto row = GENERATE(values<Row>({{"3", "3"},
                                           {"1234", "1234"},
                                           {"12345", ""},
                                           {"Guichet 3", "3"},
                                           {"guichet 12", "12"},
                                           {"Schalter 3", "3"},
                                           {"Guichet A", ""},
                                           {"Guichet ", ""},
                                           {"Guichet 3 bis", ""},
                                           {"État civil", ""},
                                           {"", ""}}));
    INFO(row.desk);
    const QStringList patterns{QStringLiteral("Guichet %1"), QStringLiteral("Schalter %1"), QStringLiteral("no place")};
    CHECK(deskNumber(QString::fromUtf8(row.desk), patterns) == QLatin1String(row.number));
}
