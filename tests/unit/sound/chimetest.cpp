// SPDX-License-Identifier: GPL-3.0-or-later
// The chime without a device: what would be played.
#include "sound/chime.h"
#include "support/catch.h"
#include "support/loudness.h"

using namespace parvis;
using namespace parvis::sound;

TEST_CASE("the chime is heard, is not cut off at its loudest, and begins and ends in silence")
{
    const int rate = GENERATE(8'000, 22'050, 48'000);
    const QByteArray sound = chime(rate);
    CHECK(sound.size() == qsizetype(1.25 * rate) * 2);
    CHECK(loudest(sound) > 6'000);
    CHECK(loudest(sound) < 32'000);
    CHECK(loudest(sound.left(2)) == 0);
    CHECK(loudest(sound.right(2)) < 30);
}

TEST_CASE("silence has its length")
{
    CHECK(silence(22'050, 1'000).size() == 44'100);
    CHECK(loudest(silence(22'050, 100)) == 0);
}
