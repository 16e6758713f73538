// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorykioskcache.h"

#include "store/entryhash.h"
#include "store/releasemanifest.h"
#include "store/storeerror.h"

#include <QSet>

namespace parvis::testing
{

using namespace parvis::store;

Result<FeedCursor> MemoryKioskCache::cursor()
{
    if (const auto well = healthy(); !well)
        return well.error();
    return m_disk.cursor;
}

Result<void> MemoryKioskCache::apply(const FeedCursor &from, const FeedCursor &to, const QList<Change> &changes)
{
    if (const auto well = healthy(); !well)
        return well.error();
    if (to.epoch.isEmpty() || to.sequence < from.sequence || (!from.epoch.isEmpty() && from.epoch != to.epoch))
        return Error(StoreError::Invalid);
    if (m_disk.cursor != from)
        return Error(StoreError::Refused);
    QSet<std::pair<QString, QString>> keys;
    for (const Change &change : changes)
        keys.insert({change.entity, change.key});
    if (keys.size() != changes.size())
        return Error(StoreError::Invalid);
    for (const Change &change : changes) {
        const std::pair key(change.entity, change.key);
        const auto old = m_disk.states.constFind(key);
        if (old != m_disk.states.cend())
            m_disk.digest.remove(FeedDigest::hash(old->entity, old->key, old->body));
        m_disk.digest.add(FeedDigest::hash(change.entity, change.key, change.body));
        if (change.body.isEmpty())
            m_disk.states.remove(key);
        else
            m_disk.states[key] = change;
    }
    m_disk.cursor = to;
    return {};
}

Result<void> MemoryKioskCache::restart()
{
    if (const auto well = healthy(); !well)
        return well.error();
    m_disk.cursor = {};
    m_disk.states.clear();
    m_disk.digest = FeedDigest();
    return {};
}

Result<QByteArray> MemoryKioskCache::digest()
{
    if (const auto well = healthy(); !well)
        return well.error();
    return m_disk.digest.bytes();
}

Result<QList<Change>> MemoryKioskCache::states(const QString &entity)
{
    if (const auto well = healthy(); !well)
        return well.error();
    QList<Change> list;
    for (auto state = m_disk.states.lowerBound({entity, QString()}); state != m_disk.states.end() && state->entity == entity;
         ++state)
        list.append(*state);
    return list;
}

Result<bool> MemoryKioskCache::hasObject(const QByteArray &sha256)
{
    if (const auto well = healthy(); !well)
        return well.error();
    return m_disk.objects.contains(sha256);
}

Result<QList<QByteArray>> MemoryKioskCache::missingObjects(const QList<QByteArray> &sha256s)
{
    if (const auto well = healthy(); !well)
        return well.error();
    QList<QByteArray> missing;
    for (const QByteArray &sha256 : sha256s) {
        if (!m_disk.objects.contains(sha256))
            missing.append(sha256);
    }
    return missing;
}

Result<void> MemoryKioskCache::putObjects(const QList<QByteArray> &objects)
{
    if (const auto well = healthy(); !well)
        return well.error();
    for (const QByteArray &bytes : objects)
        m_disk.objects.insert(sha256(bytes), bytes);
    return {};
}

Result<QByteArray> MemoryKioskCache::object(const QByteArray &name)
{
    if (const auto well = healthy(); !well)
        return well.error();
    const auto found = m_disk.objects.constFind(name);
    if (found == m_disk.objects.cend())
        return Error(StoreError::NotFound);
    if (sha256(*found) == name)
        return *found;
    m_disk.objects.remove(name);
    return Error(StoreError::Corrupt);
}

Result<void> MemoryKioskCache::activate(const ReleaseRow &row)
{
    if (const auto well = healthy(); !well)
        return well.error();
    const auto manifest = ReleaseManifest::parse(row.manifest);
    if (!manifest)
        return manifest.error();
    if (manifest->number != row.number)
        return Error(StoreError::Invalid);
    if (!m_disk.releases.isEmpty() && row.number <= m_disk.releases.lastKey())
        return Error(StoreError::Refused);
    for (const ReleaseObject &object : manifest->objects) {
        const auto found = m_disk.objects.constFind(object.sha256);
        if (found == m_disk.objects.cend() || found->size() != object.size)
            return Error(StoreError::Refused);
    }
    m_disk.releases[row.number] = row.manifest;
    return {};
}

Result<std::optional<ReleaseRow>> MemoryKioskCache::activeRelease()
{
    if (const auto well = healthy(); !well)
        return well.error();
    if (m_disk.releases.isEmpty())
        return std::optional<ReleaseRow>();
    return std::optional(ReleaseRow{m_disk.releases.lastKey(), m_disk.releases.last()});
}

Result<std::optional<ReleaseRow>> MemoryKioskCache::release(qint64 number)
{
    if (const auto well = healthy(); !well)
        return well.error();
    const auto found = m_disk.releases.constFind(number);
    return found == m_disk.releases.cend() ? std::optional<ReleaseRow>() : std::optional(ReleaseRow{number, *found});
}

Result<int> MemoryKioskCache::prune(const QList<qint64> &releases, const QList<QByteArray> &objects)
{
    if (const auto well = healthy(); !well)
        return well.error();
    const QList<qint64> numbers = m_disk.releases.keys();
    for (qsizetype i = 0; i + 2 < numbers.size(); ++i) {
        if (!releases.contains(numbers[i]))
            m_disk.releases.remove(numbers[i]);
    }
    QSet<QByteArray> kept(objects.cbegin(), objects.cend());
    for (const QByteArray &bytes : std::as_const(m_disk.releases)) {
        if (const auto manifest = ReleaseManifest::parse(bytes)) {
            const QList<QByteArray> names = manifest->names();
            kept.unite(QSet<QByteArray>(names.cbegin(), names.cend()));
        }
    }
    return int(m_disk.objects.removeIf(
        [&](const QMap<QByteArray, QByteArray>::iterator &object) { return !kept.contains(object.key()); }));
}

} // namespace parvis::testing
