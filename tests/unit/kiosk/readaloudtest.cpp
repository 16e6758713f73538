// SPDX-License-Identifier: GPL-3.0-or-later
#include "readaloud.h"

#include "fakevoice.h"
#include "support/catch.h"

#include <QSignalSpy>

#include <memory>

using namespace parvis::kiosk;

namespace
{

QString id(int number)
{
    return QString::number(number);
}

struct Listener {
    Listener()
    {
        aloud->prepare(QStringLiteral("fr"));
        voice.deliver();
    }

    FakeVoice voice;
    std::unique_ptr<ReadAloud> aloud = std::make_unique<ReadAloud>(&voice);
};

} // namespace

TEST_CASE("a kiosk without a voice reads nothing", "[aloud]")
{
    ReadAloud aloud(nullptr);
    aloud.prepare(QStringLiteral("fr"));
    CHECK_FALSE(aloud.available());
    aloud.setAlways(true);
    aloud.add(id(1), id(1));
    aloud.read(id(1), id(1));
    aloud.stop();
    aloud.clear();
    CHECK(aloud.current().isEmpty());
    CHECK_FALSE(aloud.always());
}

TEST_CASE("whether there is a voice for the language is known a moment later", "[aloud]")
{
    FakeVoice voice;
    ReadAloud aloud(&voice);
    QSignalSpy changed(&aloud, &ReadAloud::changed);
    aloud.prepare(QStringLiteral("ar"));
    aloud.prepare(QStringLiteral("fr")); // before the answer for the other has come
    CHECK_FALSE(aloud.available());
    voice.deliver();
    CHECK(aloud.available());
    aloud.prepare(QStringLiteral("ar"));
    CHECK_FALSE(aloud.available());
    voice.deliver();
    CHECK_FALSE(aloud.available());
    aloud.prepare(QStringLiteral("fr"));
    voice.deliver();
    CHECK(aloud.available());
    voice.languages.clear(); // the device was unplugged
    aloud.read(id(1), id(1));
    aloud.prepare(QStringLiteral("fr"));
    CHECK(aloud.available());
    voice.deliver();
    CHECK_FALSE(aloud.available());
    CHECK(aloud.current().isEmpty());
    CHECK(changed.size() >= 5);
}

TEST_CASE("texts that come are read in their order, and the oldest of too many are left out", "[aloud]")
{
    Listener one;
    one.aloud->setAlways(true);
    for (int i = 1; i <= 15; ++i)
        one.aloud->add(id(i), id(i));
    QStringList expected{QStringLiteral("fr 1")};
    CHECK(one.voice.said == expected);
    while (one.voice.isSpeaking())
        one.voice.end();
    for (int i = 6; i <= 15; ++i)
        expected.append(QStringLiteral("fr %1").arg(i));
    CHECK(one.voice.said == expected);
    CHECK(one.aloud->current().isEmpty());
}

TEST_CASE("what is stopped takes with it what waits, and what comes later is read", "[aloud]")
{
    Listener one;
    one.aloud->setAlways(true);
    QSignalSpy heard(one.aloud.get(), &ReadAloud::heard);
    for (int i = 1; i <= 3; ++i)
        one.aloud->add(id(i), id(i));
    one.aloud->stop();
    CHECK(one.aloud->always());
    one.aloud->add(id(4), id(4));
    one.voice.deliver(); // that the first is over: old news
    CHECK(one.aloud->current() == id(4));
    one.voice.end();
    CHECK(one.voice.said == QStringList{QStringLiteral("fr 1"), QStringLiteral("fr 4")});
    CHECK(heard.size() == 1);
}

TEST_CASE("one that is touched is read in place of all others", "[aloud]")
{
    Listener one;
    one.aloud->setAlways(true);
    for (int i = 1; i <= 3; ++i)
        one.aloud->add(id(i), id(i));
    one.aloud->read(id(2), id(2));
    CHECK(one.aloud->current() == id(2));
    one.voice.deliver();
    one.voice.end();
    CHECK(one.voice.said == QStringList{QStringLiteral("fr 1"), QStringLiteral("fr 2")});
}

TEST_CASE("the switch turned off is silence", "[aloud]")
{
    Listener one;
    one.aloud->add(id(1), id(1));
    CHECK(one.voice.said.isEmpty());
    one.aloud->setAlways(true);
    one.aloud->add(id(1), id(1));
    one.aloud->add(id(2), id(2));
    one.aloud->setAlways(false);
    one.voice.deliver();
    CHECK_FALSE(one.voice.isSpeaking());
    CHECK(one.voice.said.size() == 1);
}

TEST_CASE("what no longer holds is not read; another of the same id takes its place", "[aloud]")
{
    Listener one;
    one.aloud->setAlways(true);
    one.aloud->add(id(1), QStringLiteral("one"));
    one.aloud->add(id(2), QStringLiteral("old"));
    one.aloud->add(id(3), QStringLiteral("three"));
    one.aloud->add(id(2), QStringLiteral("new"));
    one.aloud->drop(id(3));
    one.aloud->drop(id(1)); // just read
    CHECK(one.aloud->current() == id(2));
    one.voice.deliver();
    one.voice.end();
    CHECK(one.voice.said == QStringList{QStringLiteral("fr one"), QStringLiteral("fr new")});
    one.aloud->drop(id(2));
    CHECK(one.voice.stopped == 1);
}

TEST_CASE("a voice that hangs is left with one text, and stops like any other", "[aloud]")
{
    Listener one;
    one.voice.hangs = true;
    one.aloud->setAlways(true);
    for (int i = 0; i < 100; ++i)
        one.aloud->add(id(i), id(i));
    CHECK(one.voice.said.size() == 1);
    one.aloud->clear();
    CHECK(one.aloud->current().isEmpty());
    one.voice.deliver();
    CHECK(one.voice.said.size() == 1);
}

TEST_CASE("it may end while it reads", "[aloud]")
{
    Listener one;
    one.aloud->read(id(1), id(1));
    one.aloud->prepare(QStringLiteral("fr"));
    one.aloud.reset();
    CHECK_FALSE(one.voice.isSpeaking());
    one.voice.deliver();
}
