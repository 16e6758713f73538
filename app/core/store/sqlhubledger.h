// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/hubledger.h"

namespace parvis::store
{

/// The hub's state in a Database of Schema::hub(), either dialect.
///
/// One writer at a time per site: on SQLite by its lock of the whole file, on PostgreSQL by the lock of the site's
/// stream row, so the sequence of the feed is the order of commits. Within a write the rows of booking (units, atoms,
/// appointments, changes, inbox) are kept in memory and sent together at the end, as few statements; the database
/// still refuses a second owner of an atom by its key (and on PostgreSQL by an exclusion of ranges, where the extension
/// btree_gist is available).
class SqlHubLedger final : public HubLedger
{
public:
    /// DATABASE is opened with Schema::hub() of its dialect.
    [[nodiscard]] static Result<SqlHubLedger> open(Database database);

    [[nodiscard]] Result<void> write(const QString &site, const Work &work) override;
    [[nodiscard]] Result<void> read(const QString &site, const Work &work) override;
    [[nodiscard]] Result<QStringList> sites() override;
    [[nodiscard]] Result<QString> epoch() override;
    [[nodiscard]] Result<void> setEpoch(const QString &epoch) override;

    /// Whether PostgreSQL refuses overlapping bookings a second time, by ranges.
    [[nodiscard]] bool hasSecondNet() const { return m_secondNet == SecondNet::Spread; }

    /// The channel on which PostgreSQL tells, after a commit that changed a site's feed, "<sequence> <site>"; for
    /// store::Notifications. SCHEMA is the target's.
    [[nodiscard]] static QString channel(const QString &schema);

    [[nodiscard]] const Database &database() const { return m_database; }

    enum class SecondNet { None, Spread };

private:
    SqlHubLedger(Database database, SecondNet secondNet, QString channel);

    Database m_database;
    SecondNet m_secondNet;
    QString m_channel; // empty on SQLite
};

} // namespace parvis::store
