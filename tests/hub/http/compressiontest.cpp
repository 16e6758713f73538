// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/compression.h"
#include "support/catch.h"

using namespace parvis::hub::http;

TEST_CASE("What is compressed comes back")
{
    const auto coding = GENERATE(Coding::Identity, Coding::Zstd, Coding::Gzip);
    const auto effort = GENERATE(Effort::Fast, Effort::Small);
    QByteArray drawn(300'000, Qt::Uninitialized);
    quint32 state = 7;
    for (char &byte : drawn)
        byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 28);
    for (const QByteArray &bytes : {QByteArray(""), QByteArray("a"), QByteArray(100'000, 'x'), drawn}) {
        const QByteArray compressed = compress(bytes, coding, effort);
        const auto back = decompress(compressed, coding, bytes.size());
        REQUIRE(back);
        CHECK(*back == bytes);
        if (!bytes.isEmpty()) {
            const auto over = decompress(compressed, coding, bytes.size() - 1);
            REQUIRE(!over);
            CHECK(over.error().is(CompressionError::TooLarge));
        }
    }
}

TEST_CASE("A small text that would become huge is refused")
{
    const auto coding = GENERATE(Coding::Zstd, Coding::Gzip);
    const QByteArray bomb = compress(QByteArray(64 << 20, '0'), coding, Effort::Fast);
    CHECK(bomb.size() < 100'000);
    const auto refused = decompress(bomb, coding, 1 << 20);
    REQUIRE(!refused);
    CHECK(refused.error().is(CompressionError::TooLarge));
}

TEST_CASE("Damaged, cut and lengthened texts are refused")
{
    const auto coding = GENERATE(Coding::Zstd, Coding::Gzip);
    const QByteArray whole = compress(QByteArray("a text of some length, said once"), coding, Effort::Fast);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        const auto cut = decompress(whole.first(length), coding, 1000);
        REQUIRE(!cut);
        CHECK(cut.error().is(CompressionError::Corrupt));
    }
    for (const QByteArray &wrong : {whole + "x", whole + whole, QByteArray("no such thing"), QByteArray(20, '\0')})
        CHECK(!decompress(wrong, coding, 1000));
}

TEST_CASE("A shared body is compressed once and not at all where that gains nothing")
{
    const SharedBody text(QByteArray(10'000, 'a'));
    const QByteArray first = text.encoded(Coding::Zstd);
    CHECK(first.size() < 1000);
    CHECK(text.encoded(Coding::Zstd).constData() == first.constData());
    CHECK(text.encoded(Coding::Identity) == text.bytes());
    CHECK(SharedBody("abc").encoded(Coding::Gzip).isNull());
    CHECK(SharedBody("abc").etag() == SharedBody("abc").etag());
    CHECK(SharedBody("abc").etag() != SharedBody("abd").etag());
}
