// SPDX-License-Identifier: GPL-3.0-or-later
// `parvis hub restore` and `parvis hub backup` at the files themselves: whatever goes wrong, no data is lost.
#include "hub/hubprocess.h"
#include "store/database.h"
#include "store/databaselock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace parvis;
using namespace parvis::testing;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A hub with a database and a backup of it that knows one device less, and what it looks like from outside.
class Scene
{
public:
    Scene()
    {
        (void)m_home.enrol(QStringLiteral("kiosk"));
        backUp();
        (void)m_home.enrol(QStringLiteral("kiosk"));
        m_before = look();
    }

    [[nodiscard]] const HubHome &home() const { return m_home; }
    [[nodiscard]] QString database() const { return m_home.file(QStringLiteral("hub.db")); }
    [[nodiscard]] QString copy() const { return m_home.file(QStringLiteral("copy.db")); }
    void backUp() const { m_home.parvis({QStringLiteral("hub"), QStringLiteral("backup"), copy()}); }
    [[nodiscard]] Refusal restore(const QString &file) const
    {
        return m_home.refused({QStringLiteral("hub"), QStringLiteral("restore"), file});
    }
    [[nodiscard]] QByteArray restored() const
    {
        return m_home.parvis({QStringLiteral("hub"), QStringLiteral("restore"), copy()});
    }
    [[nodiscard]] QByteArray status() const { return m_home.parvis({QStringLiteral("hub"), QStringLiteral("status")}); }
    [[nodiscard]] bool isUntouched() const { return look() == m_before; }
    void lookAgain() { m_before = look(); }

private:
    // Names and contents of all that is there.
    [[nodiscard]] QMap<QString, QByteArray> look() const
    {
        QMap<QString, QByteArray> seen;
        const QDir folder = QFileInfo(database()).absoluteDir();
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (!name.endsWith(QStringLiteral(".lock")))
                seen.insert(name, QCryptographicHash::hash(bytesOf(folder.filePath(name)), QCryptographicHash::Sha256));
        }
        return seen;
    }

    HubHome m_home;
    QMap<QString, QByteArray> m_before;
};

} // namespace

TEST_CASE("A hub that runs is not restored under its feet, and one that was killed blocks nobody")
{
    const Scene scene;
    auto hub = std::make_unique<HubProcess>(scene.home());
    const auto refused = scene.restore(scene.copy());
    CHECK(refused.code == 3);
    CHECK(refused.said.contains(scene.database().toUtf8()));
    CHECK(refused.said.contains("stop the hub first"));
    CHECK(scene.restore(QStringLiteral("done")).code == 3);
    CHECK_FALSE(QFile::exists(scene.database() + QStringLiteral(".before-restore-1")));
    CHECK(askHub(hub->port(), "GET", "/health").status == 200);
    hub->kill();
    CHECK(scene.status().contains("2 devices"));
    CHECK(QFile::exists(scene.database() + QStringLiteral(".lock")));
    CHECK(scene.restored().contains("new epoch"));
    CHECK(scene.status().contains("1 devices"));
    const auto again = HubProcess(scene.home());
    CHECK(askHub(again.port(), "GET", "/health").status == 200);
}

TEST_CASE("What was there is kept under a name of its own, however often a hub is restored")
{
    const Scene scene;
    write(scene.database() + QStringLiteral(".before-restore"), "of an earlier version");
    CHECK(scene.restored().contains((scene.database() + QStringLiteral(".before-restore-1")).toUtf8()));
    CHECK(scene.restored().contains((scene.database() + QStringLiteral(".before-restore-2")).toUtf8()));
    CHECK(scene.status().contains("1 devices"));
    CHECK(bytesOf(scene.database() + QStringLiteral(".before-restore")) == "of an earlier version");
    // The first one is the hub as it was, whole.
    scene.home().parvis(
        {QStringLiteral("hub"), QStringLiteral("restore"), scene.database() + QStringLiteral(".before-restore-1")});
    CHECK(scene.status().contains("2 devices"));
    CHECK(scene.status().contains("awaiting-reoffer"));
    CHECK(QFile::permissions(scene.database()) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("What is no hub's database is refused, and nothing is touched")
{
    Scene scene;
    const QString file = scene.home().file(QStringLiteral("given"));
    const char *says = "";
    SECTION("an empty file")
    {
        write(file, {});
        says = "is empty";
    }
    SECTION("a text")
    {
        write(file, QByteArray("no database ").repeated(1000));
        says = "not the database of a hub";
    }
    SECTION("a kiosk's")
    {
        CHECK(store::Database::open(file, store::Schema::outbox()));
        says = "not the database of a hub";
    }
    SECTION("a hub's that never had a site")
    {
        CHECK(store::Database::open(file, store::Schema::hub(store::Dialect::Sqlite)));
        says = "no site of a hub";
    }
    SECTION("of a newer version")
    {
        QByteArray bytes = bytesOf(scene.copy());
        bytes[62] = 100; // user_version, two bytes from its end
        write(file, bytes);
        says = "newer version";
    }
    SECTION("cut off")
    {
        const QByteArray bytes = bytesOf(scene.copy());
        write(file, bytes.left(bytes.size() / 2));
        says = "damaged";
    }
    scene.lookAgain();
    const auto refused = scene.restore(file);
    INFO(refused.said.toStdString());
    CHECK(refused.code == 2);
    CHECK(refused.said.contains(file.toUtf8()));
    CHECK(refused.said.contains(says));
    CHECK(scene.isUntouched());
    CHECK(scene.status().contains("2 devices"));
}

TEST_CASE("A hub's own file and a folder are no backup of it")
{
    const Scene scene;
    for (const QString &file : {scene.database(), QFileInfo(scene.database()).absolutePath()}) {
        CHECK(scene.restore(file).code == 2);
        CHECK(scene.isUntouched());
    }
}

TEST_CASE("A backup is only read")
{
    Scene scene;
    REQUIRE(QFile::setPermissions(scene.copy(), QFile::ReadOwner));
    const QByteArray before = bytesOf(scene.copy());
    (void)scene.restored();
    CHECK(bytesOf(scene.copy()) == before);
    CHECK_FALSE(QFile::exists(scene.copy() + QStringLiteral("-wal")));
    CHECK_FALSE(QFile::exists(scene.copy() + QStringLiteral(".lock")));
}

TEST_CASE("Where there is no room for the copy everything stays as it was")
{
    const Scene scene;
    // No file may grow beyond 64 KiB, as on a full disk; then the program itself is killed in the middle.
    for (const char *signal : {"trap '' XFSZ; ", ""}) {
        const auto refused = scene.home().refused({QStringLiteral("hub"), QStringLiteral("restore"), scene.copy()},
                                                  QByteArray(signal) + "ulimit -f 64; ");
        INFO(refused.said.toStdString());
        CHECK(refused.code != 0);
        if (*signal) {
            CHECK(refused.code == 2);
            CHECK(refused.said.contains("nothing was changed"));
            CHECK(scene.isUntouched());
        }
        CHECK(scene.status().contains("2 devices"));
        CHECK_FALSE(QFile::exists(scene.database() + QStringLiteral(".before-restore-1")));
    }
    (void)scene.restored();
    CHECK(scene.status().contains("1 devices"));
    CHECK_FALSE(QFile::exists(scene.database() + QStringLiteral(".restoring")));
}

TEST_CASE("A damaged hub can be restored, and its evidence is kept with its log")
{
    const Scene scene;
    write(scene.database(), "damaged");
    write(scene.database() + QStringLiteral("-wal"), "its log");
    (void)scene.restored();
    CHECK(scene.status().contains("1 devices"));
    CHECK(bytesOf(scene.database() + QStringLiteral(".before-restore-1")) == "damaged");
    CHECK(bytesOf(scene.database() + QStringLiteral(".before-restore-1-wal")) == "its log");
}

TEST_CASE("A backup overwrites nothing")
{
    Scene scene;
    for (const QString &target : {scene.copy(), scene.database(), scene.home().config()}) {
        const auto refused = scene.home().refused({QStringLiteral("hub"), QStringLiteral("backup"), target});
        CHECK(refused.code == 3);
        CHECK(refused.said.contains(target.toUtf8()));
        CHECK(scene.isUntouched());
    }
}

TEST_CASE("A lock is shared by many or owned by one, and a file left behind is none")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("hub.db"));
    write(file + QStringLiteral(".lock"), "left behind");
    using store::DatabaseLock;
    {
        const auto first = DatabaseLock::share(file);
        REQUIRE(first);
        CHECK(DatabaseLock::share(file));
        CHECK(DatabaseLock::own(file).error().is(store::StoreError::Busy));
    }
    const auto alone = DatabaseLock::own(file);
    REQUIRE(alone);
    CHECK(DatabaseLock::share(file).error().is(store::StoreError::Busy));
    CHECK(DatabaseLock::share(folder.filePath(QStringLiteral("no/hub.db"))).error().is(store::StoreError::CannotOpen));
}
