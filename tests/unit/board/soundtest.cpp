// SPDX-License-Identifier: GPL-3.0-or-later
// Sound without a device: what would be played.
#include "chime.h"
#include "speech.h"

#include "support/catch.h"

#include <algorithm>
#include <cstdlib>

using namespace parvis::board;

namespace
{

int loudest(const QByteArray &sound)
{
    const auto *samples = reinterpret_cast<const qint16 *>(sound.constData());
    const auto count = sound.size() / qsizetype(sizeof(qint16));
    int most = 0;
    for (qsizetype i = 0; i < count; ++i)
        most = std::max(most, std::abs(int(samples[i])));
    return most;
}

} // namespace

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

TEST_CASE("a call is spoken in its language; a language nobody speaks gives no sound and no error")
{
    const Speech speech;
    if (speech.rate() == 0)
        PARVIS_SKIP("there is no voice data on this machine");
    const auto spoken = [&](const char *language, const char *text) {
        return speech.toSound({QString::fromLatin1(language), QString::fromUtf8(text)});
    };
    for (const char *language : {"fr", "de", "en", "ar"}) {
        INFO(language);
        const QByteArray sound = spoken(language, "A, 0, 4, 2, 3");
        CHECK(sound.size() > speech.rate()); // half a second at least
        CHECK(loudest(sound) > 1'000);
    }
    CHECK(spoken("fr", "A, 0, 4, 2") != spoken("de", "A, 0, 4, 2"));
    CHECK(spoken("xx", "A, 0, 4, 2").isEmpty());
    CHECK(spoken("", "A, 0, 4, 2").isEmpty());
    CHECK(spoken("fr", "A, 0, 4, 2").size() > speech.rate());
}
