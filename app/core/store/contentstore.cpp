// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentstore.h"

#include "store/entryhash.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QSqlQuery>

#include <optional>

namespace parvis::store
{

namespace
{

QByteArray bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes; // the driver binds a null byte array as NULL
}

} // namespace

ContentStore::ContentStore(const Database &database) : m_database(database) {}

QByteArray ContentStore::directoryDigest(const QString &directory)
{
    const QDir root(directory);
    QByteArrayList lines;
    QDirIterator files(directory, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo info = files.fileInfo();
        lines.append(root.relativeFilePath(info.filePath()).toUtf8() + '\0' + QByteArray::number(info.size()) + '\0' +
                     QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '\n');
    }
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : std::as_const(lines))
        hash.addData(line);
    return hash.result();
}

Result<QByteArray> ContentStore::importedDigest() const
{
    QByteArray digest;
    const auto read = m_database.rows(QStringLiteral("SELECT digest FROM content_source"), {},
                                      [&](const QSqlQuery &row) { digest = row.value(0).toByteArray(); });
    if (!read)
        return read.error();
    return digest;
}

Result<void> ContentStore::replaceAll(const QByteArray &directoryDigest, const QList<ContentItem> &items) const
{
    const auto run = [this](const QString &sql, const QVariantList &values) -> Result<void> {
        const auto changed = m_database.change(sql, values);
        return changed ? Result<void>() : changed.error();
    };
    const auto written = m_database.transaction([&]() -> Result<void> {
        for (const auto *table : {"content_source", "content_summary", "content_blob"}) {
            if (const auto emptied = run(QStringLiteral("DELETE FROM ") + QLatin1String(table), {}); !emptied)
                return emptied;
        }
        for (const ContentItem &item : items) {
            if (const auto done = run(QStringLiteral("INSERT INTO content_summary VALUES (?, ?, ?, ?)"),
                                      {item.kind, item.id, bound(item.digest), bound(item.summary)});
                !done)
                return done;
            if (const auto done =
                    run(QStringLiteral("INSERT INTO content_blob (kind, id, sha256, blob) VALUES (?, ?, ?, ?)"),
                        {item.kind, item.id, sha256(item.blob), bound(item.blob)});
                !done)
                return done;
        }
        return run(QStringLiteral("INSERT INTO content_source VALUES (1, ?)"), {bound(directoryDigest)});
    });
    if (!written && written.error().is(StoreError::Conflict))
        return Error(StoreError::Invalid, written.error().detail());
    return written;
}

Result<QList<ContentSummary>> ContentStore::summaries(const QString &kind) const
{
    QList<ContentSummary> found;
    const auto read = m_database.rows(
        QStringLiteral("SELECT id, digest, summary FROM content_summary WHERE kind = ? ORDER BY id"), {kind},
        [&](const QSqlQuery &row) {
            found.append({row.value(0).toString(), row.value(1).toByteArray(), row.value(2).toByteArray()});
        });
    if (!read)
        return read.error();
    return found;
}

Result<QByteArray> ContentStore::blob(const QString &kind, const QString &id) const
{
    std::optional<QByteArray> found;
    QByteArray hash;
    const auto read = m_database.rows(QStringLiteral("SELECT blob, sha256 FROM content_blob WHERE kind = ? AND id = ?"),
                                      {kind, id}, [&](const QSqlQuery &row) {
                                          found = row.value(0).toByteArray();
                                          hash = row.value(1).toByteArray();
                                      });
    if (!read)
        return read.error();
    if (!found)
        return Error(StoreError::NotFound);
    if (sha256(*found) != hash)
        return Error(StoreError::Corrupt, QStringLiteral("blob does not match its hash"));
    return *found;
}

} // namespace parvis::store
