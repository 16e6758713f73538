// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"
#include "sync/simulate/kioskdisk.h"
#include "sync/simulate/knownhash.h"
#include "sync/simulate/statesum.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace parvis::simulate
{

using namespace store;

namespace
{

std::optional<QList<QByteArray>> readObjects(const QByteArray &manifest)
{
    const QJsonDocument json = QJsonDocument::fromJson(manifest);
    if (!json.isObject())
        return std::nullopt;
    QList<QByteArray> names;
    for (const QJsonValue &object : json.object().value(QLatin1String("objects")).toArray())
        names << QByteArray::fromHex(object.toObject().value(QLatin1String("sha256")).toString().toLatin1());
    return names;
}

} // namespace

std::optional<QList<QByteArray>> objectsOf(const QByteArray &manifest)
{
    // The few manifests of a history are asked for at every kiosk.
    static QHash<QByteArray, std::optional<QList<QByteArray>>> known;
    const auto found = known.constFind(manifest);
    if (found != known.cend())
        return *found;
    if (known.size() > 100)
        known.clear();
    return known[manifest] = readObjects(manifest);
}

Result<FeedCursor> SimulatedKioskCache::cursor()
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    return m_disk.rows.cursor;
}

Result<void> SimulatedKioskCache::apply(const FeedCursor &from, const FeedCursor &to, const QList<Change> &changes)
{
    return m_disk.write<void>([&]() -> Result<void> {
        if (m_disk.rows.cursor != from)
            return Error(StoreError::Refused, QStringLiteral("the cursor stands elsewhere"));
        for (const Change &change : changes) {
            const std::pair name(change.entity, change.key);
            const auto before = m_disk.rows.states.lower_bound(name);
            const bool isThere = before != m_disk.rows.states.end() && before->first == name;
            if (isThere)
                m_disk.rows.sum.remove(before->second);
            m_disk.rows.sum.add(change);
            if (isThere && change.body.isEmpty())
                m_disk.rows.states.erase(before);
            else if (isThere)
                before->second = change;
            else if (!change.body.isEmpty())
                m_disk.rows.states.emplace_hint(before, name, change);
        }
        m_disk.rows.cursor = to;
        if (m_disk.watcher)
            m_disk.watcher->cacheChanged(m_disk.kiosk());
        return {};
    });
}

Result<void> SimulatedKioskCache::restart()
{
    return m_disk.write<void>([&]() -> Result<void> {
        m_disk.rows.states.clear();
        m_disk.rows.sum = {};
        m_disk.rows.cursor = {};
        return {};
    });
}

Result<QByteArray> SimulatedKioskCache::digest()
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    return m_disk.rows.sum.bytes();
}

Result<QList<Change>> SimulatedKioskCache::states(const QString &entity)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    QList<Change> found;
    for (auto row = m_disk.rows.states.lower_bound({entity, QString()});
         row != m_disk.rows.states.end() && row->first.first == entity; ++row)
        found << row->second;
    return found;
}

Result<bool> SimulatedKioskCache::hasObject(const QByteArray &sha256)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    return m_disk.rows.objects.contains(sha256);
}

Result<QList<QByteArray>> SimulatedKioskCache::missingObjects(const QList<QByteArray> &sha256s)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    QList<QByteArray> missing;
    for (const QByteArray &name : sha256s) {
        if (!m_disk.rows.objects.contains(name))
            missing << name;
    }
    return missing;
}

Result<void> SimulatedKioskCache::putObjects(const QList<QByteArray> &objects)
{
    return m_disk.write<void>([&]() -> Result<void> {
        for (const QByteArray &bytes : objects)
            m_disk.rows.objects[hashOf(bytes)] = bytes;
        return {};
    });
}

Result<QByteArray> SimulatedKioskCache::object(const QByteArray &sha256)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    const auto found = m_disk.rows.objects.find(sha256);
    if (found == m_disk.rows.objects.end())
        return Error(StoreError::NotFound);
    if (hashOf(found->second) != sha256) {
        m_disk.rows.objects.erase(found);
        return Error(StoreError::Corrupt);
    }
    return found->second;
}

Result<void> SimulatedKioskCache::activate(const ReleaseRow &manifest)
{
    return m_disk.write<void>([&]() -> Result<void> {
        const auto needed = objectsOf(manifest.manifest);
        if (!needed || manifest.number <= m_disk.rows.shown)
            return Error(StoreError::Refused, QStringLiteral("no release above the shown one"));
        for (const QByteArray &name : *needed) {
            const auto found = m_disk.rows.objects.find(name);
            if (found == m_disk.rows.objects.end() || hashOf(found->second) != name)
                return Error(StoreError::Refused, QStringLiteral("an object is not here whole"));
        }
        m_disk.rows.releases[manifest.number] = manifest;
        m_disk.rows.shown = manifest.number;
        if (m_disk.watcher)
            m_disk.watcher->releaseShown(m_disk.kiosk());
        return {};
    });
}

Result<std::optional<ReleaseRow>> SimulatedKioskCache::activeRelease()
{
    return release(m_disk.rows.shown);
}

Result<std::optional<ReleaseRow>> SimulatedKioskCache::release(qint64 number)
{
    if (const auto fault = m_disk.readFault())
        return *fault;
    const auto found = m_disk.rows.releases.find(number);
    return found == m_disk.rows.releases.end() ? std::nullopt : std::optional<ReleaseRow>(found->second);
}

Result<int> SimulatedKioskCache::prune(const QList<qint64> &releases, const QList<QByteArray> &objects)
{
    return m_disk.write<int>([&]() -> Result<int> {
        QSet<qint64> kept(releases.begin(), releases.end());
        kept << m_disk.rows.shown;
        const auto shown = m_disk.rows.releases.find(m_disk.rows.shown);
        if (shown != m_disk.rows.releases.end() && shown != m_disk.rows.releases.begin())
            kept << std::prev(shown)->first;
        QSet<QByteArray> needed(objects.begin(), objects.end());
        for (auto row = m_disk.rows.releases.begin(); row != m_disk.rows.releases.end();) {
            if (!kept.contains(row->first)) {
                row = m_disk.rows.releases.erase(row);
                continue;
            }
            for (const QByteArray &name : objectsOf(row->second.manifest).value_or(QList<QByteArray>()))
                needed << name;
            ++row;
        }
        const auto gone =
            std::erase_if(m_disk.rows.objects, [&](const auto &row) { return !needed.contains(row.first); });
        return int(gone);
    });
}

} // namespace parvis::simulate
