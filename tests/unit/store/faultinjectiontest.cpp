// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentstore.h"
#include "store/openeddatabase.h"
#include "store/outboxstore.h"
#include "support/catch.h"
#include "unit/store/failingdisk.h"
#include "unit/store/samples.h"
#include "wire/plainsealer.h"

#include <QTemporaryDir>

#include <functional>

using namespace parvis;
using namespace parvis::store;
using testing::FailingDisk;

namespace
{

const QString first = QStringLiteral("11111111111111111111111111111111");
const QString second = QStringLiteral("22222222222222222222222222222222");

bool expected(const Error &error, FailingDisk::Fault fault)
{
    return error.is(StoreError::Io) || error.is(StoreError::CannotOpen) ||
           (fault == FailingDisk::Fault::Full && error.is(StoreError::DiskFull));
}

struct Scene {
    QTemporaryDir folder;
    VirtualClock clock{testing::someDay};
    wire::PlainSealer sealer;
    QString path = folder.filePath(QStringLiteral("outbox.db"));

    /// Opens the outbox and lets WORK use it.
    Result<void> with(const std::function<Result<void>(const OutboxStore &)> &work) const
    {
        const auto opened = openOutbox(path);
        if (!opened)
            return opened.error();
        if (!opened->setAside.isEmpty())
            return Error(StoreError::Corrupt);
        return work(OutboxStore(opened->database, clock, sealer));
    }
};

template <typename T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// Fails the first, second, ... operation of ACT until it runs through untouched. After each fault a healthy disk must
/// show a whole outbox, in which CHECK finds the state before or after; told success means after.
void failEverywhere(FailingDisk::Fault fault, FailingDisk::Lasting lasting, const std::function<void(Scene &)> &prepare,
                    const std::function<Result<void>(const OutboxStore &)> &act,
                    const std::function<bool(const OutboxStore &)> &isDone)
{
    FailingDisk disk;
    int nth = 1;
    for (;; ++nth) {
        Scene scene;
        prepare(scene);
        disk.failAt(nth, fault, lasting);
        const auto told = scene.with(act);
        const bool struck = disk.struck();
        disk.heal();
        INFO("operation " << nth << ": " << (told ? std::string("done") : told.error().detail().toStdString()));
        if (!told)
            REQUIRE(expected(told.error(), fault));
        const auto after = scene.with([&](const OutboxStore &outbox) -> Result<void> {
            REQUIRE(outbox.verify());
            REQUIRE(outbox.payload(first).valueOr({}) == testing::draftFor(first).payload);
            if (told)
                REQUIRE(isDone(outbox));
            // Once more on the healthy disk: it is done, and done once.
            REQUIRE(act(outbox));
            REQUIRE(isDone(outbox));
            return outbox.verify();
        });
        REQUIRE(after);
        if (!struck)
            break;
        REQUIRE(nth < 2000);
    }
    CHECK(nth > 3);
}

void withFirst(Scene &scene)
{
    REQUIRE(scene.with([](const OutboxStore &outbox) { return outcome(outbox.add(testing::draftFor(first))); }));
}

} // namespace

TEST_CASE("adding an entry is whole or nothing, whichever disk operation fails")
{
    const auto fault = GENERATE(FailingDisk::Fault::Io, FailingDisk::Fault::Full);
    const auto lasting = GENERATE(FailingDisk::Lasting::Once, FailingDisk::Lasting::FromThenOn);
    failEverywhere(
        fault, lasting, withFirst,
        [](const OutboxStore &outbox) { return outcome(outbox.add(testing::draftFor(second))); },
        [](const OutboxStore &outbox) {
            return outbox.payload(second).valueOr({}) == testing::draftFor(second).payload &&
                   outbox.pendingCount().valueOr(0) == 2;
        });
}

TEST_CASE("a new outbox is made whole or not at all, whichever disk operation fails")
{
    const auto fault = GENERATE(FailingDisk::Fault::Io, FailingDisk::Fault::Full);
    const auto lasting = GENERATE(FailingDisk::Lasting::Once, FailingDisk::Lasting::FromThenOn);
    FailingDisk disk;
    int nth = 1;
    for (;; ++nth) {
        const Scene scene;
        disk.failAt(nth, fault, lasting);
        const auto add = [](const OutboxStore &outbox) { return outcome(outbox.add(testing::draftFor(first))); };
        const auto told = scene.with(add);
        const bool struck = disk.struck();
        disk.heal();
        INFO("operation " << nth);
        if (!told)
            REQUIRE(expected(told.error(), fault));
        REQUIRE(scene.with([&](const OutboxStore &outbox) -> Result<void> {
            REQUIRE((!told || outbox.find(first)));
            REQUIRE(add(outbox));
            REQUIRE(outbox.pendingCount().valueOr(0) == 1);
            return outbox.verify();
        }));
        if (!struck)
            break;
    }
    CHECK(nth > 10);
}

TEST_CASE("a receipt is stored whole or not at all, whichever disk operation fails")
{
    const auto fault = GENERATE(FailingDisk::Fault::Io, FailingDisk::Fault::Full);
    failEverywhere(
        fault, FailingDisk::Lasting::Once, withFirst,
        [](const OutboxStore &outbox) -> Result<void> {
            const auto entry = outbox.find(first);
            return entry ? outbox.acknowledge({first, entry->payloadSha256, 7, "signed"}, testing::someDay) : Result<void>(entry.error());
        },
        [](const OutboxStore &outbox) { return outbox.find(first).value().state == OutboxState::Acknowledged; });
}

TEST_CASE("purging erases whole entries, whichever disk operation fails")
{
    const auto fault = GENERATE(FailingDisk::Fault::Io, FailingDisk::Fault::Full);
    failEverywhere(
        fault, FailingDisk::Lasting::Once,
        [](Scene &scene) {
            REQUIRE(scene.with([](const OutboxStore &outbox) -> Result<void> {
                const auto gone = outbox.add(testing::draftFor(second));
                REQUIRE(gone);
                REQUIRE(outbox.acknowledge({second, gone->payloadSha256, 7, "signed"}, testing::someDay));
                return outcome(outbox.add(testing::draftFor(first)));
            }));
        },
        [](const OutboxStore &outbox) {
            return outcome(outbox.purge(testing::someDay + OutboxStore::keptAfterReceipt));
        },
        [](const OutboxStore &outbox) { return !outbox.find(second) && outbox.find(first); });
}

TEST_CASE("importing content shows all of the old or all of the new, whichever disk operation fails")
{
    const auto items = [](const char *version) {
        QList<ContentItem> list;
        for (int i = 0; i < 20; ++i)
            list.append(
                {QStringLiteral("procedure"), QString::number(i), version, version, QByteArray(3000, *version)});
        return list;
    };
    FailingDisk disk;
    for (int nth = 1;; ++nth) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cache.db"));
        REQUIRE(ContentStore(openCache(path)->database).replaceAll("old", items("old")));
        disk.failAt(nth, FailingDisk::Fault::Io, FailingDisk::Lasting::Once);
        bool told = false;
        if (const auto opened = openCache(path))
            told = ContentStore(opened->database).replaceAll("new", items("new")).ok();
        const bool struck = disk.struck();
        disk.heal();
        const auto opened = openCache(path);
        REQUIRE(opened);
        const ContentStore content(opened->database);
        const QByteArray version = content.importedDigest().valueOr({});
        REQUIRE((version == "new" || (version == "old" && !told)));
        const auto summaries = content.summaries(QStringLiteral("procedure"));
        REQUIRE(summaries);
        REQUIRE(summaries->size() == 20);
        for (const ContentSummary &summary : *summaries) {
            REQUIRE(summary.summary == version);
            REQUIRE(content.blob(QStringLiteral("procedure"), summary.id).valueOr({}) ==
                    QByteArray(3000, version.front()));
        }
        if (!struck)
            break;
    }
}
