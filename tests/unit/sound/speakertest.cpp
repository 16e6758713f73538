// SPDX-License-Identifier: GPL-3.0-or-later
// A voice that is stopped: while it speaks, before it begins, while the sound system hangs, again and again.
#include "sound/speaker.h"

#include "sound/chime.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSemaphore>

#include <atomic>
#include <mutex>
#include <utility>

using namespace parvis::sound;

namespace
{

const Announcement ring{true, {}};

struct Hall {
    bool hasDevice = true;
    std::atomic<int> begun = 0;          ///< sounds
    std::atomic<int> heard = 0;          ///< sounds that are heard now
    std::atomic<bool> isWaiting = false; ///< the speaker's thread hangs
    QSemaphore hang;                     ///< the sound system does not come back before this is free
    std::mutex mutex;
    bool isChime = false; ///< what was begun last
    std::function<void()> done;
    QObject *output = nullptr;

    /// What is played is over: told by the thread of the output, as a real one does.
    void end()
    {
        const std::lock_guard lock(mutex);
        REQUIRE(done);
        QMetaObject::invokeMethod(
            output, [over = std::exchange(done, {})] { over(); }, Qt::QueuedConnection);
    }
};

class HallOutput final : public QObject, public Output
{
public:
    explicit HallOutput(Hall &hall) : m_hall(hall) {}
    ~HallOutput() override
    {
        const std::lock_guard lock(m_hall.mutex);
        if (m_isPlaying)
            --m_hall.heard;
        if (m_hall.output == this)
            m_hall.done = {};
    }

    bool play(const QByteArray &sound, int rate, std::function<void()> done) override
    {
        m_hall.isWaiting = true;
        m_hall.hang.acquire();
        m_hall.hang.release();
        m_hall.isWaiting = false;
        const std::lock_guard lock(m_hall.mutex);
        m_hall.isChime = sound == chime(rate);
        m_hall.done = std::move(done);
        m_hall.output = this;
        m_isPlaying = true;
        ++m_hall.begun;
        ++m_hall.heard;
        return true;
    }

private:
    Hall &m_hall;
    bool m_isPlaying = false;
};

Speaker::MakeOutput outputOf(Hall &hall)
{
    return [&hall]() -> std::unique_ptr<Output> {
        if (!hall.hasDevice)
            return nullptr;
        return std::make_unique<HallOutput>(hall);
    };
}

template <typename Condition> [[nodiscard]] bool waitFor(const Condition &holds)
{
    QDeadlineTimer limit(30'000);
    while (!holds() && !limit.hasExpired()) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return holds();
}

// What the other thread told before now is heard.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QThread::msleep(2);
        QCoreApplication::processEvents();
    }
}

} // namespace

TEST_CASE("What is said is told once as done, on the thread of who said it", "[speaker]")
{
    Hall hall;
    hall.hang.release();
    Speaker speaker(outputOf(hall));
    for (int times = 1; times <= 3; ++times) {
        int done = 0;
        const QThread *thread = nullptr;
        speaker.say(ring, [&] {
            ++done;
            thread = QThread::currentThread();
        });
        REQUIRE(waitFor([&] { return hall.begun == times; }));
        CHECK(done == 0);
        hall.end();
        CHECK(hall.isChime);
        REQUIRE(waitFor([&] { return done == 1; }));
        CHECK(thread == QThread::currentThread());
        speaker.stop(); // nothing is said any more
        settle();
        CHECK(done == 1);
    }
}

TEST_CASE("Without a device it is done at once", "[speaker]")
{
    Hall hall;
    hall.hasDevice = false;
    Speaker speaker(outputOf(hall));
    int done = 0;
    speaker.say(ring, [&] { ++done; });
    CHECK(done == 0);
    REQUIRE(waitFor([&] { return done == 1; }));
    CHECK(hall.begun == 0);
}

TEST_CASE("What is stopped falls silent and is told once as done; something else may be said at once", "[speaker]")
{
    Hall hall;
    hall.hang.release();
    Speaker speaker(outputOf(hall));
    int first = 0;
    int second = 0;
    speaker.say(ring, [&] { ++first; });
    REQUIRE(waitFor([&] { return hall.heard == 1; }));
    speaker.stop();
    CHECK(first == 0); // later, as ever
    speaker.stop();
    speaker.say(ring, [&] { ++second; });
    REQUIRE(waitFor([&] { return hall.begun == 2 && first == 1; }));
    CHECK(hall.heard == 1); // never two at once
    CHECK(second == 0);
    hall.end();
    REQUIRE(waitFor([&] { return second == 1; }));
    settle();
    CHECK(first == 1);
    CHECK(second == 1);
}

TEST_CASE("What is stopped before it begins is never heard", "[speaker]")
{
    Hall hall;
    hall.hang.release();
    Speaker speaker(outputOf(hall));
    int done = 0;
    for (int i = 0; i < 200; ++i) { // whatever the other thread is at
        speaker.say(ring, [&] { ++done; });
        if (i % 3 == 0)
            QThread::usleep(unsigned(i) * 5);
        if (i % 7 == 0)
            QCoreApplication::processEvents();
        speaker.stop();
    }
    REQUIRE(waitFor([&] { return done == 200 && hall.heard == 0; }));
    settle();
    CHECK(done == 200);
    CHECK(hall.heard == 0);
}

TEST_CASE("Speech is stopped while it is still being made, and the next is made whole", "[speaker]")
{
    Hall hall;
    hall.hang.release();
    Speaker speaker(outputOf(hall));
    const Announcement longOne{false,
                               {{QStringLiteral("fr"), QStringLiteral("Il faut une pièce d’identité. ").repeated(30)}}};
    int stopped = 0;
    for (int i = 0; i < 40; ++i) {
        speaker.say(longOne, [&] { ++stopped; });
        QThread::usleep(unsigned(i) * 250);
        speaker.stop();
    }
    int done = 0;
    speaker.say({true, longOne.sentences}, [&] { ++done; });
    REQUIRE(waitFor([&] { return stopped == 40 && hall.heard == 1; }));
    CHECK_FALSE(done);
    hall.end();
    REQUIRE(waitFor([&] { return done == 1; }));
    CHECK(stopped == 40);
}

TEST_CASE("A sound system that hangs holds up neither stop nor what comes after, and nothing stopped is heard later",
          "[speaker]")
{
    Hall hall;
    Speaker speaker(outputOf(hall));
    int stopped = 0;
    int last = 0;
    QElapsedTimer time;
    time.start();
    speaker.say(ring, [&] { ++stopped; });
    REQUIRE(waitFor([&] { return hall.isWaiting.load(); }));
    speaker.stop();
    REQUIRE(waitFor([&] { return stopped == 1; }));
    for (int i = 0; i < 10; ++i) {
        speaker.say(ring, [&] { ++stopped; });
        speaker.stop();
    }
    REQUIRE(waitFor([&] { return stopped == 11; }));
    bool isFound = false;
    speaker.tryLanguages({QStringLiteral("fr")}, [&](const QStringList &) { isFound = true; });
    speaker.say(ring, [&] { ++last; });
    settle();
    CHECK_FALSE(isFound);
    CHECK(hall.isWaiting);
    CHECK(time.elapsed() < 20'000);
    hall.hang.release(); // it comes back
    REQUIRE(waitFor([&] { return hall.heard == 1 && isFound && hall.begun == 2; }));
    hall.end();
    REQUIRE(waitFor([&] { return last == 1; }));
    CHECK(stopped == 11);
}

TEST_CASE("A speaker may end while it speaks, and while the sound system hangs", "[speaker]")
{
    auto hall = std::make_unique<Hall>();
    int done = 0;
    SECTION("while it speaks")
    {
        hall->hang.release();
        Speaker speaker(outputOf(*hall));
        speaker.say(ring, [&] { ++done; });
        REQUIRE(waitFor([&] { return hall->heard == 1; }));
    }
    SECTION("stopped the moment before")
    {
        hall->hang.release();
        Speaker speaker(outputOf(*hall));
        speaker.say(ring, [&] { ++done; });
        REQUIRE(waitFor([&] { return hall->heard == 1; }));
        speaker.stop();
    }
    SECTION("for longer than it is waited for")
    {
        Hall &hung = *hall.release(); // its thread outlives all of this
        {
            Speaker speaker(outputOf(hung));
            speaker.say(ring, [&] { ++done; });
            REQUIRE(waitFor([&] { return hung.isWaiting.load(); }));
        }
        hung.hang.release();
        REQUIRE(waitFor([&] { return hung.begun == 1 && hung.heard == 0; })); // it ends, and tells nobody
        hall = std::make_unique<Hall>();
    }
    settle();
    CHECK(hall->heard == 0);
    CHECK(done == 0);
}

TEST_CASE("Which languages can be heard here is told", "[speaker]")
{
    Hall hall;
    hall.hang.release();
    hall.hasDevice = GENERATE(true, false);
    Speaker speaker(outputOf(hall));
    QStringList found;
    bool isTold = false;
    speaker.tryLanguages({QStringLiteral("fr"), QStringLiteral("xx"), QStringLiteral("de"), QString()},
                         [&](const QStringList &languages) {
                             found = languages;
                             isTold = true;
                         });
    CHECK_FALSE(isTold);
    REQUIRE(waitFor([&] { return isTold; }));
    if (!hall.hasDevice)
        CHECK(found.isEmpty());
    else if (!found.isEmpty()) // else there is no voice data on this machine
        CHECK(found == QStringList{QStringLiteral("fr"), QStringLiteral("de")});
}
