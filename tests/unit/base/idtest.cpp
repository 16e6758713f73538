// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace parvis;

TEST_CASE("ids are 32 hexadecimal digits and do not repeat")
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{32}$"));
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString id = makeId();
        REQUIRE(shape.match(id).hasMatch());
        seen.insert(id);
    }
    CHECK(seen.size() == 1000);
}

TEST_CASE("references hold no character that reads like another")
{
    static const QRegularExpression shape(QStringLiteral("^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$"));
    for (int i = 0; i < 1000; ++i)
        REQUIRE(shape.match(makeReference()).hasMatch());
}
