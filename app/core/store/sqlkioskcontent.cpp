// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entryhash.h"
#include "store/releasemanifest.h"
#include "store/sqlitestatement.h"
#include "store/sqlkioskcache.h"

#include <QHash>
#include <QSqlQuery>

#include <algorithm>
#include <numeric>
#include <vector>

namespace parvis::store
{

namespace
{

QByteArray bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes; // the driver binds a null byte array as NULL
}

/// Shows VISIT the name of each object, in the order of their bytes: a walk through the index alone.
template <typename Visit> Result<void> walkNames(const Database &database, Visit visit)
{
    auto names = SqliteStatement::prepare(database, "SELECT sha256 FROM object ORDER BY sha256");
    if (!names)
        return names.error();
    for (auto row = names->find(); !row || *row; row = names->find()) {
        if (!row)
            return row.error();
        visit(names->bytes(0));
    }
    return {};
}

/// Names in the order of that walk; whether each comes up is asked in that order too.
class SortedNames
{
public:
    void add(const QByteArray &name) { m_names.push_back(name); } // shares its bytes
    void sort() { std::sort(m_names.begin(), m_names.end()); }
    [[nodiscard]] bool hasNext(QByteArrayView name)
    {
        while (m_at < m_names.size() && QByteArrayView(m_names[m_at]) < name)
            ++m_at;
        return m_at < m_names.size() && m_names[m_at] == name;
    }

private:
    std::vector<QByteArray> m_names;
    std::size_t m_at = 0;
};

} // namespace

Result<bool> SqlKioskCache::hasObject(const QByteArray &sha256)
{
    const auto found = m_database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM object WHERE sha256 = ?)"), {sha256});
    if (!found)
        return found.error();
    return *found != 0;
}

Result<QList<QByteArray>> SqlKioskCache::missingObjects(const QList<QByteArray> &sha256s)
{
    // One walk: a release has thousands, and nearly all are here.
    std::vector<qsizetype> order(std::size_t(sha256s.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return sha256s[a] < sha256s[b]; });
    std::vector<bool> isHere(order.size());
    auto next = order.cbegin();
    const auto walked = walkNames(m_database, [&](QByteArrayView name) {
        for (; next != order.cend() && QByteArrayView(sha256s[*next]) <= name; ++next)
            isHere[std::size_t(*next)] = sha256s[*next] == name;
    });
    if (!walked)
        return walked.error();
    QList<QByteArray> missing;
    for (qsizetype i = 0; i < sha256s.size(); ++i) {
        if (!isHere[std::size_t(i)])
            missing.append(sha256s[i]);
    }
    return missing;
}

// The manifests of the release shown, the one before and the one to come are asked about again and again.
Result<ReleaseManifest> SqlKioskCache::parsed(const QByteArray &manifest)
{
    constexpr qsizetype most = 3;
    for (qsizetype i = 0; i < m_parsed.size(); ++i) {
        if (m_parsed[i].first == manifest) {
            m_parsed.move(i, 0);
            return m_parsed.constFirst().second;
        }
    }
    auto fresh = ReleaseManifest::parse(manifest);
    if (fresh) {
        m_parsed.prepend({manifest, *fresh});
        m_parsed.resize(std::min(m_parsed.size(), most));
    }
    return fresh;
}

Result<void> SqlKioskCache::putObjects(const QList<QByteArray> &objects)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const QByteArray &bytes : objects) {
            const auto put = m_database.change(
                QStringLiteral("INSERT INTO object (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"),
                {sha256(bytes), bound(bytes)});
            if (!put)
                return put.error();
        }
        return {};
    });
}

Result<QByteArray> SqlKioskCache::object(const QByteArray &name)
{
    std::optional<QByteArray> found;
    const auto read = m_database.rows(QStringLiteral("SELECT bytes FROM object WHERE sha256 = ?"), {name},
                                      [&](const QSqlQuery &row) { found = row.value(0).toByteArray(); });
    if (!read)
        return read.error();
    if (!found)
        return Error(StoreError::NotFound);
    if (sha256(*found) == name)
        return *found;
    (void)m_database.change(QStringLiteral("DELETE FROM object WHERE sha256 = ?"), {name});
    return Error(StoreError::Corrupt, QStringLiteral("object does not match its name"));
}

// An object never changes under its name, so of those of the release shown only their being here is in question.
Result<bool> SqlKioskCache::isWhole(const ReleaseManifest &manifest)
{
    QList<QByteArray> names;
    names.reserve(manifest.objects.size());
    for (const ReleaseObject &object : manifest.objects)
        names.append(object.sha256);
    const auto missing = missingObjects(names);
    if (!missing || !missing->isEmpty())
        return missing ? Result<bool>(false) : missing.error();
    const auto shown = activeRelease();
    if (!shown)
        return shown.error();
    QHash<QByteArray, qint64> sizes;
    if (*shown) {
        const auto before = parsed((*shown)->manifest);
        for (const ReleaseObject &object : before.valueOr({}).objects)
            sizes.insert(object.sha256, object.size);
    }
    for (const ReleaseObject &object : manifest.objects) {
        auto known = sizes.constFind(object.sha256);
        if (known == sizes.cend()) {
            const auto size =
                m_database.number(QStringLiteral("SELECT length(bytes) FROM object WHERE sha256 = ?"), {object.sha256});
            if (!size)
                return size.error();
            known = sizes.insert(object.sha256, *size);
        }
        if (*known != object.size)
            return false;
    }
    return true;
}

Result<void> SqlKioskCache::activate(const ReleaseRow &row)
{
    const auto manifest = parsed(row.manifest);
    if (!manifest)
        return manifest.error();
    if (manifest->number != row.number)
        return Error(StoreError::Invalid, QStringLiteral("manifest of another number"));
    return m_database.transaction([&]() -> Result<void> {
        const auto newest = m_database.number(QStringLiteral("SELECT ifnull(max(number), 0) FROM content_release"));
        if (!newest)
            return newest.error();
        if (row.number <= *newest)
            return Error(StoreError::Refused, QStringLiteral("not above the release shown"));
        const auto whole = isWhole(*manifest);
        if (!whole)
            return whole.error();
        if (!*whole)
            return Error(StoreError::Refused, QStringLiteral("an object is missing"));
        if (const auto hidden = m_database.change(QStringLiteral("UPDATE content_release SET shown = 0 WHERE shown = 1"));
            !hidden)
            return hidden.error();
        const auto shown = m_database.change(QStringLiteral("INSERT INTO content_release VALUES (?, ?, 1)"),
                                             {row.number, row.manifest});
        return shown ? Result<void>() : shown.error();
    });
}

Result<std::optional<ReleaseRow>> SqlKioskCache::activeRelease()
{
    std::optional<ReleaseRow> found;
    const auto read = m_database.rows(QStringLiteral("SELECT number, manifest FROM content_release WHERE shown = 1"), {},
                                      [&](const QSqlQuery &row) {
                                          found = ReleaseRow{row.value(0).toLongLong(), row.value(1).toByteArray()};
                                      });
    if (!read)
        return read.error();
    return found;
}

Result<std::optional<ReleaseRow>> SqlKioskCache::release(qint64 number)
{
    std::optional<ReleaseRow> found;
    const auto read = m_database.rows(QStringLiteral("SELECT number, manifest FROM content_release WHERE number = ?"),
                                      {number}, [&](const QSqlQuery &row) {
                                          found = ReleaseRow{row.value(0).toLongLong(), row.value(1).toByteArray()};
                                      });
    if (!read)
        return read.error();
    return found;
}

Result<int> SqlKioskCache::prune(const QList<qint64> &releases, const QList<QByteArray> &objects)
{
    int gone = 0;
    const auto done = m_database.transaction([&]() -> Result<void> {
        QList<ReleaseRow> rows;
        const auto read = m_database.rows(
            QStringLiteral("SELECT number, manifest FROM content_release ORDER BY number DESC"), {},
            [&](const QSqlQuery &row) { rows.append({row.value(0).toLongLong(), row.value(1).toByteArray()}); });
        if (!read)
            return read;
        SortedNames kept;
        for (const QByteArray &name : objects)
            kept.add(name);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i >= 2 && !releases.contains(rows[i].number)) {
                if (const auto dropped = m_database.change(QStringLiteral("DELETE FROM content_release WHERE number = ?"),
                                                           {rows[i].number});
                    !dropped)
                    return dropped.error();
            } else if (const auto manifest = parsed(rows[i].manifest)) {
                for (const ReleaseObject &object : manifest->objects)
                    kept.add(object.sha256);
            }
        }
        kept.sort();
        QList<QByteArray> idle;
        const auto listed = walkNames(m_database, [&](QByteArrayView name) {
            if (!kept.hasNext(name))
                idle.append(name.toByteArray());
        });
        if (!listed)
            return listed;
        for (const QByteArray &sha256 : std::as_const(idle)) {
            if (const auto erased = m_database.change(QStringLiteral("DELETE FROM object WHERE sha256 = ?"), {sha256}); !erased)
                return erased.error();
        }
        gone = int(idle.size());
        return {};
    });
    if (!done)
        return done.error();
    return gone;
}

} // namespace parvis::store
