// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/followkey.h"

#include "base/id.h"
#include "support/catch.h"

using namespace parvis;

TEST_CASE("A key always follows the same submission, and another key another one", "[followkey]")
{
    struct Row {
        const char *key;
        const char *id;
    };
    const auto row = GENERATE(values<Row>({{"0123456789abcdef0123456789abcdef", "b6d37eec09b13eb8dc71a8fa59c3684d"},
                                           {"0123456789abcdef0123456789abcdee", "8389cafcc7683c754efd373591475122"},
                                           {"", "d66876b4d1389688cc4f42aa475b21d4"}}));
    CHECK(wire::idFollowedBy(QLatin1String(row.key)) == QLatin1String(row.id));
}

TEST_CASE("The id that is told tells nothing that opens the page", "[followkey]")
{
    const QString key = makeId();
    const QString id = wire::idFollowedBy(key);
    CHECK(id != key);
    CHECK(wire::idFollowedBy(id) != id);
    CHECK(wire::idFollowedBy(id) != key);
}
