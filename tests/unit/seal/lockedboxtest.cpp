// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/lockedbox.h"
#include "support/catch.h"

using namespace parvis::seal;

TEST_CASE("what is locked opens with its key alone, and whole")
{
    const QByteArray key(32, 'k');
    for (const QByteArray &plain : {QByteArray(""), QByteArray("a"), QByteArray("\0b\xff", 3), QByteArray(100'000, 'x')}) {
        const auto box = lockBox(plain, key);
        REQUIRE(box);
        CHECK(openBox(*box, key) == plain);
        CHECK(lockBox(plain, key) != box); // another nonce each time
        if (plain.size() > 2)
            CHECK_FALSE(box->contains(plain));
        CHECK_FALSE(openBox(*box, QByteArray(32, 'l')));
        CHECK_FALSE(openBox(box->chopped(1), key));
    }
    const QByteArray box = *lockBox("plain", key);
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray changed = box;
        changed[i] = char(changed.at(i) ^ 1);
        CHECK_FALSE(openBox(changed, key));
    }
}

TEST_CASE("nothing is locked with a key of another length")
{
    CHECK_FALSE(lockBox("plain", QByteArray(31, 'k')));
    CHECK_FALSE(openBox(QByteArray(60, 'b'), QByteArray()));
    CHECK_FALSE(openBox(QByteArray(), QByteArray(32, 'k')));
}
