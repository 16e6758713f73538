// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/badgeid.h"
#include "support/catch.h"

using namespace parvis;

TEST_CASE("a badge is the same however its reader writes it")
{
    struct Row {
        const char *line;
        const char *badge;
    };
    for (const auto &[line, badge] : std::initializer_list<Row>{{"04A1B2C3D4E5F6", "04A1B2C3D4E5F6"},
                                                                 {"04a1b2c3d4e5f6", "04A1B2C3D4E5F6"},
                                                                 {"04:a1:b2:c3:d4:e5:f6", "04A1B2C3D4E5F6"},
                                                                 {"04-A1-B2-C3", "04A1B2C3"},
                                                                 {" 0012 3456 ", "00123456"},
                                                                 {"123456", "123456"},
                                                                 {"12345", ""},
                                                                 {"1-2-3-4-5", ""},
                                                                 {"", ""},
                                                                 {"------------", ""},
                                                                 {";12345678?", ""},
                                                                 {"123456\t", ""},
                                                                 {"ÄBCDEFGH", ""},
                                                                 {"https://example.fr/1", ""}}) {
        INFO(line);
        CHECK(readBadge(QString::fromUtf8(line)) == QString::fromLatin1(badge));
    }
    CHECK(readBadge(QString(64, QLatin1Char('7'))).size() == 64);
    CHECK(readBadge(QString(65, QLatin1Char('7'))).isEmpty());
}
