// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace parvis::store
{

/// One piece of content as the cache keeps it; the cache does not look inside.
struct ContentItem {
    QString kind;       ///< "procedure", "form", "site", ...
    QString id;         ///< unique within its kind
    QByteArray digest;  ///< of the source file, the caller's choice; 64 bytes at most
    QByteArray summary; ///< what lists and search need
    QByteArray blob;    ///< the whole, read on demand

    bool operator==(const ContentItem &) const = default;
};

/// What is read at start.
struct ContentSummary {
    QString id;
    QByteArray digest;
    QByteArray summary;

    bool operator==(const ContentSummary &) const = default;
};

/// The content directory, parsed once and kept in the cache database: a start reads summaries only, one procedure, form
/// or site is read when it is opened. Summaries and blobs lie in tables of their own, so the first never page in the
/// second. References the database, which must outlive it. One thread.
class ContentStore
{
public:
    explicit ContentStore(const Database &database);

    /// SHA-256 over the sorted list of relative path, size and modification time (ms) of all files below DIRECTORY;
    /// changes when any file is added, removed, renamed or written. Files are not opened.
    [[nodiscard]] static QByteArray directoryDigest(const QString &directory);

    /// The digest given to the last replaceAll(); empty when nothing was imported yet.
    [[nodiscard]] Result<QByteArray> importedDigest() const;
    /// Replaces everything in one transaction. Invalid when (kind, id) repeats.
    [[nodiscard]] Result<void> replaceAll(const QByteArray &directoryDigest, const QList<ContentItem> &items) const;

    /// Sorted by id.
    [[nodiscard]] Result<QList<ContentSummary>> summaries(const QString &kind) const;
    /// NotFound when there is none; Corrupt when the bytes no longer match the hash taken at import (then rebuild).
    [[nodiscard]] Result<QByteArray> blob(const QString &kind, const QString &id) const;

private:
    const Database &m_database;
};

} // namespace parvis::store
