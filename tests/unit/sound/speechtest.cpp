// SPDX-License-Identifier: GPL-3.0-or-later
// Speech without a device: what would be played.
#include "sound/speech.h"

#include "support/catch.h"
#include "support/loudness.h"

using namespace parvis;
using namespace parvis::sound;

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
