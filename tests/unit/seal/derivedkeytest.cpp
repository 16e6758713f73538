// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/derivedkey.h"
#include "support/catch.h"

#include <QSet>

using namespace parvis::seal;

TEST_CASE("each number and each secret gives a key of its own, the same each time")
{
    QSet<QByteArray> keys;
    for (const char letter : {'k', 'l'}) {
        const QByteArray secret(32, letter);
        keys.insert(secret);
        for (const quint64 number : {quint64(0), quint64(1), quint64(2), quint64(3), ~quint64(0)}) {
            const QByteArray key = derivedKey(secret, number);
            CHECK(key.size() == 32);
            CHECK(key == derivedKey(secret, number));
            keys.insert(key);
        }
    }
    CHECK(keys.size() == 12);
}

TEST_CASE("no key is made of a secret of another length")
{
    const int length = GENERATE(0, 1, 31, 33, 64);
    CHECK(derivedKey(QByteArray(length, 'k'), 1).isEmpty());
}
