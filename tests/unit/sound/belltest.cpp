// SPDX-License-Identifier: GPL-3.0-or-later
// A bell whose sound system is there, is not, breaks off, or hangs.
#include "sound/bell.h"
#include "sound/chime.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>

#include <atomic>
#include <mutex>
#include <utility>

using namespace parvis::sound;

namespace
{

struct Room {
    bool hasDevice = true;
    std::atomic<int> made = 0;
    std::atomic<int> asked = 0;
    QByteArray sound; ///< read once it was asked
    std::mutex mutex;
    std::function<void()> done;
    QObject *output = nullptr;
    QSemaphore hang; ///< the sound system does not come back before this is free
    int instead = 0;
    QThread *thread = nullptr; ///< of the last INSTEAD

    void ring(Bell &bell)
    {
        bell.ring([this] {
            ++instead;
            thread = QThread::currentThread();
        });
    }
    /// What was played is over: told by the thread of the output, as a real one does.
    void end()
    {
        const std::lock_guard lock(mutex);
        REQUIRE(done);
        QMetaObject::invokeMethod(output, [over = std::exchange(done, {})] { over(); }, Qt::QueuedConnection);
    }
};

class RoomOutput final : public QObject, public Output
{
public:
    explicit RoomOutput(Room &room) : m_room(room) { ++room.made; }

    bool play(const QByteArray &sound, int, std::function<void()> done) override
    {
        m_room.hang.acquire();
        m_room.hang.release();
        const std::lock_guard lock(m_room.mutex);
        if (m_room.hasDevice) {
            m_room.sound = sound;
            m_room.done = std::move(done);
            m_room.output = this;
        }
        ++m_room.asked;
        return m_room.hasDevice;
    }

private:
    Room &m_room;
};

Bell::MakeOutput outputOf(Room &room)
{
    return [&room] { return std::make_unique<RoomOutput>(room); };
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

// What was told by the other thread before now is heard.
void settle()
{
    QThread::msleep(1);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("A bell rings the chime, and once it is over again", "[bell]")
{
    Room room;
    room.hang.release();
    Bell bell(outputOf(room));
    CHECK(room.made == 0); // nothing is opened before it is needed
    for (int times = 1; times <= 3; ++times) {
        CHECK(waitFor([&] {
            if (room.asked < times)
                room.ring(bell);
            return room.asked == times;
        }));
        room.end();
    }
    CHECK(room.made == 1);
    CHECK(room.sound == chime(22'050));
}

TEST_CASE("Without a device something else is done each time, on the thread of who rings", "[bell]")
{
    Room room;
    room.hang.release();
    room.hasDevice = false;
    Bell bell(outputOf(room));
    for (int times = 1; times <= 3; ++times) {
        room.ring(bell);
        REQUIRE(waitFor([&] { return room.instead == times; }));
        CHECK(room.asked == times);
        CHECK(room.thread == QThread::currentThread());
    }
    room.hasDevice = true; // it was plugged in
    room.ring(bell);
    REQUIRE(waitFor([&] { return room.asked == 4; }));
    settle();
    CHECK(room.instead == 3);
}

TEST_CASE("A machine that gives no output at all is as one without a device", "[bell]")
{
    Room room;
    Bell bell([] { return std::unique_ptr<Output>(); });
    room.ring(bell);
    CHECK(waitFor([&] { return room.instead == 1; }));
}

TEST_CASE("A sound system that hangs holds up nobody, and the next ring is done otherwise", "[bell]")
{
    Room room;
    Bell bell(outputOf(room));
    room.ring(bell);
    CHECK(room.instead == 0);
    room.ring(bell);
    room.ring(bell);
    CHECK(room.instead == 2);
    room.hang.release(); // it comes back
    REQUIRE(waitFor([&] { return room.asked == 1; }));
    room.end();
}

TEST_CASE("A bell may end while it rings, and before it is known whether it is heard", "[bell]")
{
    Room room;
    room.hang.release();
    {
        Bell bell(outputOf(room));
        room.ring(bell);
    }
    {
        Bell bell(outputOf(room));
        room.ring(bell);
        REQUIRE(waitFor([&] { return room.asked >= 1 && room.made >= 1; }));
    }
    QCoreApplication::processEvents();
    CHECK(room.instead == 0);
}
