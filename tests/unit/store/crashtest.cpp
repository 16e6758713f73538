// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openeddatabase.h"
#include "store/outboxstore.h"
#include "support/catch.h"
#include "unit/store/samples.h"
#include "wire/plainsealer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <random>

using namespace parvis;
using namespace parvis::store;

namespace
{

/// Starts the writer, kills it some time after its first entry, and gives the ids it acknowledged.
QStringList writeUntilKilled(const QString &path, const QString &temporary, int milliseconds)
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), temporary);
    environment.insert(QStringLiteral("SQLITE_TMPDIR"), temporary);
    writer.setProcessEnvironment(environment);
    writer.start(QStringLiteral(PARVIS_BINARY_DIR "/outbox_writer"), {path});
    REQUIRE(writer.waitForReadyRead(60'000));
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    writer.kill();
    REQUIRE(writer.waitForFinished(60'000));
    REQUIRE(writer.exitStatus() == QProcess::CrashExit);
    QStringList ids = QString::fromLatin1(writer.readAllStandardOutput()).split(QLatin1Char('\n'));
    ids.removeLast(); // what follows the last line end was not said
    return ids;
}

void requireWhole(const QString &path, const QStringList &ids)
{
    const auto opened = openOutbox(path);
    REQUIRE(opened);
    REQUIRE(opened->setAside.isEmpty());
    const VirtualClock clock(testing::someDay);
    const wire::PlainSealer sealer;
    const OutboxStore outbox(opened->database, clock, sealer);
    REQUIRE(outbox.verify());
    for (const QString &id : ids) {
        const auto draft = testing::draftFor(id);
        REQUIRE(outbox.payload(id).valueOr({}) == draft.payload);
        REQUIRE(outbox.document(id).valueOr({}) == draft.document);
    }
    const auto count = outbox.pendingCount();
    REQUIRE(count);
    // At most one entry a kill was written whole without being told.
    REQUIRE(*count >= ids.size());
}

} // namespace

TEST_CASE("an acknowledged entry survives the killing of its writer at any moment")
{
    const QTemporaryDir folder;
    const QTemporaryDir temporary;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    constexpr int kills = 45;
    std::mt19937 random(20261123);
    QStringList acknowledged;
    for (int kill = 0; kill < kills; ++kill) {
        const QStringList ids = writeUntilKilled(path, temporary.path(), int(random() % 60));
        REQUIRE_FALSE(ids.isEmpty());
        // Before anything opens it again: no file but the three of the database holds an answer.
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            REQUIRE(name.startsWith(QStringLiteral("outbox.db")));
        REQUIRE(QDir(temporary.path()).isEmpty());
        acknowledged += ids;
        requireWhole(path, kill % 9 == 0 || kill + 1 == kills ? acknowledged : ids);
    }
    const auto opened = openOutbox(path);
    REQUIRE(opened);
    CHECK(opened->database.number(QStringLiteral("SELECT count(*) FROM entry")).valueOr(0) <=
          acknowledged.size() + kills);
    CHECK(acknowledged.size() >= kills);
}
