// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/sha256.h"

#include "support/catch.h"

#include <QCryptographicHash>

using namespace parvis;

TEST_CASE("the hash of what the standard gives as examples")
{
    CHECK(seal::sha256({}).toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(seal::sha256("abc").toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(seal::sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex() ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(seal::sha256(QByteArray(1'000'000, 'a')).toHex() ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("the hash is that of another maker, at every length around a block and wherever the bytes lie")
{
    QByteArray bytes;
    for (int i = 0; i < 700; ++i)
        bytes.append(char((i * 131 + 7) % 256));
    bool same = true;
    for (qsizetype size = 0; size < 330; ++size) {
        for (qsizetype from = 0; from < 5; ++from) {
            const QByteArray part = bytes.mid(from, size);
            same = same && seal::sha256(QByteArrayView(bytes).sliced(from, size)) ==
                               QCryptographicHash::hash(part, QCryptographicHash::Sha256);
        }
    }
    CHECK(same);
}
