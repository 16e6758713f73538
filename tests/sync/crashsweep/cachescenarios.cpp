// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entryhash.h"
#include "store/openeddatabase.h"
#include "store/releasemanifest.h"
#include "store/sqlkioskcache.h"
#include "sync/crashsweep/scenarios.h"

namespace parvis::testing
{

namespace
{

using namespace store;

class OpenedCache final : public Opened
{
public:
    explicit OpenedCache(Database opened) : database(std::move(opened)), cache(database) {}
    Result<QByteArray> state() override
    {
        // The digest kept beside the cursor must be that of the states.
        const auto digest = cache.digest();
        if (!digest)
            return digest.error();
        return everyRow(database);
    }

    Database database;
    SqlKioskCache cache;
};

Result<std::unique_ptr<Opened>> openFeed(const QString &path, const VirtualClock &)
{
    auto opened = openCache(path);
    if (!opened)
        return opened.error();
    if (!opened->setAside.isEmpty())
        return Error(StoreError::Corrupt, QStringLiteral("set aside"));
    return std::unique_ptr<Opened>(std::make_unique<OpenedCache>(std::move(opened->database)));
}

Scenario::Step step(std::function<Result<void>(SqlKioskCache &)> act)
{
    return [act = std::move(act)](Opened &opened) -> Result<void> {
        return act(static_cast<OpenedCache &>(opened).cache);
    };
}

const QString epoch = QStringLiteral("0123456789abcdef0123456789abcdef");

/// A page of COUNT changes that moves the cursor from FROM to FROM + COUNT. Repeated, it is already there.
Scenario::Step page(qint64 from, int count, const QByteArray &body)
{
    return step([=](SqlKioskCache &cache) -> Result<void> {
        QList<Change> changes;
        for (int i = 1; i <= count; ++i)
            changes.append({from + i, QStringLiteral("unit"), QStringLiteral("counter-1@%1").arg(i), body});
        const FeedCursor before = from ? FeedCursor{epoch, from} : FeedCursor{};
        const FeedCursor after{epoch, from + count};
        const auto cursor = cache.cursor();
        if (cursor && *cursor == after)
            return {};
        return cache.apply(before, after, changes);
    });
}

QList<QByteArray> objects(int release)
{
    QList<QByteArray> list;
    for (int i = 0; i < 4; ++i)
        list << QByteArray(3000 + 100 * i, char('a' + release * 5 + i));
    return list;
}

Scenario::Step put(int release)
{
    return step([=](SqlKioskCache &cache) { return cache.putObjects(objects(release)); });
}

Scenario::Step activate(int release)
{
    return step([=](SqlKioskCache &cache) -> Result<void> {
        ReleaseManifest manifest{release, {}};
        for (const QByteArray &object : objects(release))
            manifest.objects.append(
                {QStringLiteral("text"), QString::number(manifest.objects.size()), sha256(object), object.size()});
        const auto shown = cache.activeRelease();
        if (shown && *shown && (*shown)->number == release)
            return {};
        return cache.activate({release, manifest.toJson()});
    });
}

Scenario::Step prune()
{
    return step([](SqlKioskCache &cache) -> Result<void> {
        const auto gone = cache.prune({}, {});
        return gone ? Result<void>() : Result<void>(gone.error());
    });
}

Scenario::Step restart()
{
    return step([](SqlKioskCache &cache) { return cache.restart(); });
}

} // namespace

std::vector<Scenario> cacheScenarios()
{
    return {
        {"feed: the first page", openFeed, {}, {page(0, 20, "{\"s\":\"free\"}")}},
        {"feed: a page over known states",
         openFeed,
         {page(0, 20, "{\"s\":\"free\"}")},
         {page(20, 20, "{\"s\":\"taken\"}")}},
        {"feed: states that end", openFeed, {page(0, 20, "{\"s\":\"free\"}")}, {page(20, 10, {})}},
        {"feed: three pages",
         openFeed,
         {page(0, 5, "{}")},
         {page(5, 5, "{\"s\":\"free\"}"), page(10, 3, {}), page(13, 8, "{\"s\":\"taken\"}")}},
        {"feed: a long page", openFeed, {}, {page(0, 600, "{\"s\":\"free\"}")}},
        {"feed: begun anew after a restore of the hub",
         openFeed,
         {page(0, 20, "{}")},
         {restart(), page(0, 9, "{\"s\":\"free\"}")}},
        {"release: objects arrive", openFeed, {}, {put(1)}},
        {"release: the first is shown", openFeed, {put(1)}, {activate(1)}},
        {"release: the next is shown", openFeed, {put(1), activate(1)}, {put(2), activate(2)}},
        {"release: old ones are forgotten",
         openFeed,
         {put(1), activate(1), put(2), activate(2), put(3), activate(3)},
         {prune()}},
    };
}

} // namespace parvis::testing
