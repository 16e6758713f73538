// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs in what stands between the kiosk's engine and its cache.
#include "sync/simulate/passing.h"
#include "sync/simulate/plants.h"
#include "sync/simulate/world.h"

namespace parvis::simulate
{

using namespace store;

namespace
{

template <typename Cache> struct CachePlant : Plant {
    std::unique_ptr<KioskCache> kioskCache(KioskCache &real, int) override { return std::make_unique<Cache>(real); }
};

KioskRows &rowsOf(KioskCache &real)
{
    return static_cast<SimulatedKioskCache &>(real).disk().rows;
}

/// The cursor is saved first; a crash comes before the page.
struct CursorFirst : PassingKioskCache {
    using PassingKioskCache::PassingKioskCache;
    Result<void> apply(const FeedCursor &from, const FeedCursor &to, const QList<Change> &changes) override
    {
        const bool crashes = ++m_pages % 9 == 0;
        return m_to.apply(from, to, crashes ? QList<Change>() : changes);
    }
    int m_pages = 0;
};

struct PageWithoutCursor : PassingKioskCache {
    using PassingKioskCache::PassingKioskCache;
    Result<void> apply(const FeedCursor &from, const FeedCursor &to, const QList<Change> &changes) override
    {
        return m_to.apply(from, from.epoch.isEmpty() ? FeedCursor{to.epoch, 0} : from, changes);
    }
};

struct LastChangeDropped : PassingKioskCache {
    using PassingKioskCache::PassingKioskCache;
    Result<void> apply(const FeedCursor &from, const FeedCursor &to, const QList<Change> &changes) override
    {
        return m_to.apply(from, to, changes.size() > 1 ? changes.first(changes.size() - 1) : changes);
    }
};

struct RestartKeepsStates : PassingKioskCache {
    using PassingKioskCache::PassingKioskCache;
    Result<void> restart() override
    {
        const std::pair before(rowsOf(m_to).states, rowsOf(m_to).sum);
        const auto done = m_to.restart();
        if (done)
            std::tie(rowsOf(m_to).states, rowsOf(m_to).sum) = before;
        return done;
    }
};

struct ReleaseFlippedEarly : PassingKioskCache {
    using PassingKioskCache::PassingKioskCache;
    Result<QList<QByteArray>> missingObjects(const QList<QByteArray> &) override { return QList<QByteArray>(); }
    Result<void> activate(const ReleaseRow &manifest) override
    {
        KioskRows &rows = rowsOf(m_to);
        rows.releases[manifest.number] = manifest;
        rows.shown = manifest.number;
        static_cast<SimulatedKioskCache &>(m_to).disk().watcher->releaseShown(
            static_cast<SimulatedKioskCache &>(m_to).disk().kiosk());
        return {};
    }
};

struct ManifestEdited : PassingKioskCache {
    using PassingKioskCache::PassingKioskCache;
    Result<void> activate(const ReleaseRow &manifest) override
    {
        ReleaseRow spoiled = manifest;
        spoiled.manifest.replace("\"objects\"", "\"objects\" ");
        return m_to.activate(spoiled);
    }
};

struct ObjectUnchecked : PassingKioskCache {
    using PassingKioskCache::PassingKioskCache;
    Result<void> activate(const ReleaseRow &manifest) override
    {
        const auto done = m_to.activate(manifest);
        const auto names = objectsOf(manifest.manifest);
        if (done && names && !names->isEmpty()) {
            rowsOf(m_to).objects[names->first()] = "half an obj";
            static_cast<SimulatedKioskCache &>(m_to).disk().watcher->releaseShown(
                static_cast<SimulatedKioskCache &>(m_to).disk().kiosk());
        }
        return done;
    }
};

struct PinsIgnored : PassingKioskCache {
    using PassingKioskCache::PassingKioskCache;
    Result<int> prune(const QList<qint64> &, const QList<QByteArray> &objects) override
    {
        return m_to.prune({}, objects);
    }
};

/// After a crash the kiosk shows the release it began with.
struct ReleaseFallsBack final : Plant {
    void stopped(World &world, int kiosk) override
    {
        KioskRows &rows = world.kiosk(kiosk).disk().rows;
        if (!rows.releases.empty())
            rows.shown = rows.releases.begin()->first;
    }
};

} // namespace

std::vector<PlantEntry> cachePlants()
{
    return {
        entryOf<CachePlant<CursorFirst>>("cursor-first", "16: the cursor is saved before its page"),
        entryOf<CachePlant<PageWithoutCursor>>("page-without-cursor", "a page is applied and its cursor is not"),
        entryOf<CachePlant<LastChangeDropped>>("last-change-dropped", "18: a change is lost and nobody compares"),
        entryOf<CachePlant<RestartKeepsStates>>("restart-keeps-states",
                                                "17: what a restored hub never said stays in the cache"),
        entryOf<CachePlant<ReleaseFlippedEarly>>("release-flipped-early",
                                                 "19: a release is shown before all its objects are there"),
        entryOf<CachePlant<ManifestEdited>>("manifest-edited",
                                            "the release shown is not byte for byte the one published"),
        entryOf<CachePlant<ObjectUnchecked>>("object-unchecked",
                                             "19: an object is shown that is not what its name says"),
        entryOf<CachePlant<PinsIgnored>>("pins-ignored", "20: a release that a visitor still sees is erased"),
        entryOf<ReleaseFallsBack>("release-falls-back", "a restart shows an older release"),
    };
}

} // namespace parvis::simulate
