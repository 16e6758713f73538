// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/feeddigest.h"
#include "store/kioskledger.h"

#include <QMap>

#include <functional>

namespace parvis::testing
{

/// A kiosk's cache in memory that behaves as SqlKioskCache does; a contract test holds both to it. The disk is a value.
class MemoryKioskCache final : public store::KioskCache
{
public:
    struct Disk {
        store::FeedCursor cursor;
        QMap<std::pair<QString, QString>, store::Change> states; ///< by entity and key
        store::FeedDigest digest;
        QMap<QByteArray, QByteArray> objects;
        QMap<qint64, QByteArray> releases; ///< the highest is shown
    };

    Result<store::FeedCursor> cursor() override;
    Result<void> apply(const store::FeedCursor &from, const store::FeedCursor &to,
                       const QList<store::Change> &changes) override;
    Result<void> restart() override;
    Result<QByteArray> digest() override;
    Result<QList<store::Change>> states(const QString &entity) override;
    Result<bool> hasObject(const QByteArray &sha256) override;
    Result<QList<QByteArray>> missingObjects(const QList<QByteArray> &sha256s) override;
    Result<void> putObjects(const QList<QByteArray> &objects) override;
    Result<QByteArray> object(const QByteArray &sha256) override;
    Result<void> activate(const store::ReleaseRow &manifest) override;
    Result<std::optional<store::ReleaseRow>> activeRelease() override;
    Result<std::optional<store::ReleaseRow>> release(qint64 number) override;
    Result<int> prune(const QList<qint64> &releases, const QList<QByteArray> &objects) override;

    [[nodiscard]] const Disk &disk() const { return m_disk; }
    void setDisk(Disk disk) { m_disk = std::move(disk); }
    /// Asked before every call above; its error is the call's, and nothing happens.
    std::function<Result<void>()> fault;

private:
    [[nodiscard]] Result<void> healthy() const { return fault ? fault() : Result<void>(); }

    Disk m_disk;
};

} // namespace parvis::testing
