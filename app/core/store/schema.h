// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace parvis::store
{

/// The two databases the statements are written for.
enum class Dialect { Sqlite, Postgres };

/// The tables of one database in one dialect: numbered migrations, each frozen once released, and the whole as one
/// reviewed file.
///
/// The SQL lies in sql/sqlite/<name>/ and sql/postgresql/<name>/ and is compiled in: NNN.sql (001, 002, ... without
/// gap) are the migrations, schema.sql is what they add up to (a test proves it). The number of the last one applied is
/// in SQLite's PRAGMA user_version, where PRAGMA application_id tells our files from others, and in PostgreSQL's table
/// parvis_schema (name, version).
struct Schema {
    QString name;             ///< folder and file name: "cache", "outbox", "hub"
    qint32 applicationId = 0; ///< the file's kind; SQLite only
    Dialect dialect = Dialect::Sqlite;
    QList<QByteArray> migrations; ///< the n-th leads from version n to n+1
    QByteArray whole;             ///< schema.sql

    /// Disposable: content and whatever can be made again. cache.db, SQLite only
    [[nodiscard]] static Schema cache();
    /// Never disposable: what the kiosk owes the hub, and wishes. outbox.db, SQLite only
    [[nodiscard]] static Schema outbox();
    /// Never disposable: the state of a hub. hub.db, or a schema of PostgreSQL.
    [[nodiscard]] static Schema hub(Dialect dialect);
};

} // namespace parvis::store
