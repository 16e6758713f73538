// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace parvis::store
{

/// The tables of one database file: numbered migrations, each frozen once released, and the whole as one reviewed file.
///
/// The SQL lies in sql/sqlite/<name>/ and is compiled in: NNN.sql (001, 002, ... without gap) are the migrations,
/// schema.sql is what they add up to (a test proves it). PRAGMA user_version holds the number of the last one applied,
/// PRAGMA application_id tells our files from others.
struct Schema {
    QString name;                 ///< folder and file name: "cache", "outbox"
    qint32 applicationId = 0;     ///< the file's kind
    QList<QByteArray> migrations; ///< the n-th leads from version n to n+1
    QByteArray whole;             ///< schema.sql

    /// Disposable: content and whatever can be made again. cache.db
    [[nodiscard]] static Schema cache();
    /// Never disposable: what the kiosk owes the hub, and wishes. outbox.db
    [[nodiscard]] static Schema outbox();
};

} // namespace parvis::store
