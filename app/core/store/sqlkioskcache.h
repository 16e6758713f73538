// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/kioskledger.h"
#include "store/releasemanifest.h"

namespace parvis::store
{

/// The kiosk's cache in cache.db. The digest is kept beside the cursor and follows every change of state, so it costs
/// what changed, not what is there.
///
/// References the database, which must outlive it. One thread.
class SqlKioskCache final : public KioskCache
{
public:
    explicit SqlKioskCache(const Database &database);

    Result<FeedCursor> cursor() override;
    Result<void> apply(const FeedCursor &from, const FeedCursor &to, const QList<Change> &changes) override;
    Result<void> restart() override;
    Result<QByteArray> digest() override;
    Result<QList<Change>> states(const QString &entity) override;
    Result<bool> hasObject(const QByteArray &sha256) override;
    Result<QList<QByteArray>> missingObjects(const QList<QByteArray> &sha256s) override;
    Result<void> putObjects(const QList<QByteArray> &objects) override;
    Result<QByteArray> object(const QByteArray &sha256) override;
    Result<void> activate(const ReleaseRow &manifest) override;
    Result<std::optional<ReleaseRow>> activeRelease() override;
    Result<std::optional<ReleaseRow>> release(qint64 number) override;
    Result<int> prune(const QList<qint64> &releases, const QList<QByteArray> &objects) override;

private:
    [[nodiscard]] Result<bool> isWhole(const ReleaseManifest &manifest);
    [[nodiscard]] Result<ReleaseManifest> parsed(const QByteArray &manifest);

    const Database &m_database;
    QList<std::pair<QByteArray, ReleaseManifest>> m_parsed; // the one asked for last first
};

} // namespace parvis::store
