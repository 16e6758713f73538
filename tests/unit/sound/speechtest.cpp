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

TEST_CASE("what a person wrote is said as it stands: nothing in it is obeyed as markup or command")
{
    CHECK(Speech::toPlain(QStringLiteral("a\u0001+50Sb")) == QStringLiteral("a +50Sb"));
    CHECK(Speech::toPlain(QStringLiteral("  one\r\n\ttwo\u0000three ").replace(QLatin1Char('\0'), QChar(0))) ==
          QStringLiteral("one two three"));
    CHECK(Speech::toPlain(QStringLiteral("<b>Bonjour</b> & [[h@l'oU]]")) ==
          QStringLiteral("<b>Bonjour</b> & [[h@l'oU]]"));
    CHECK(Speech::toPlain(QStringLiteral("\u202eevil\u202c \u200fשלום")) == QStringLiteral("evil שלום"));
    CHECK(Speech::toPlain(QStringLiteral("می\u200cروم")) == QStringLiteral("می\u200cروم"));
    CHECK(Speech::toPlain(QStringLiteral("ok 👍🏽")) == QStringLiteral("ok 👍🏽"));
    CHECK(Speech::toPlain(QString(QChar(0xd83d))).isEmpty()); // half a character
    CHECK(Speech::toPlain(QStringLiteral("\u001b\u0007\ue000\uffff")).isEmpty());
    CHECK(Speech::toPlain({}).isEmpty());

    const Speech speech;
    if (speech.rate() == 0)
        PARVIS_SKIP("there is no voice data on this machine");
    const auto seconds = [&](const QString &text) {
        return double(speech.toSound({QStringLiteral("fr"), text}).size()) / 2 / speech.rate();
    };
    const double word = seconds(QStringLiteral("Bonjour"));
    CHECK(word > 0.2);
    CHECK(seconds(QStringLiteral("<break time=\"20s\"/> Bonjour")) < 15); // said, not waited for
    CHECK(seconds(QStringLiteral("<b>Bonjour</b>")) > word);              // its letters are said
    CHECK(seconds(QStringLiteral("\u0001400S Bonjour")) > word);
    CHECK(seconds(QStringLiteral("👍 😀 🇫🇷 👨\u200d👩\u200d👧")) < 60);
    CHECK(seconds(QString(QChar(7)).repeated(500)) == 0);
    CHECK(seconds(QStringLiteral("très long. ").repeated(90)) > 20 * word);
}

TEST_CASE("speech that is no longer wanted is not made to its end")
{
    const Speech speech;
    if (speech.rate() == 0)
        PARVIS_SKIP("there is no voice data on this machine");
    const QString text = QStringLiteral("Il faut une pièce d’identité et un justificatif. ").repeated(20);
    int asked = 0;
    CHECK(speech.toSound({QStringLiteral("fr"), text}, [&] { return ++asked < 3; }).isEmpty());
    CHECK(asked < 10);
    CHECK_FALSE(speech.toSound({QStringLiteral("fr"), QStringLiteral("Bonjour")}, [] { return true; }).isEmpty());
    CHECK(speech.speaks(QStringLiteral("de")));
    CHECK_FALSE(speech.speaks(QStringLiteral("xx")));
    CHECK_FALSE(speech.speaks({}));
}
