// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlhubledger.h"

#include "base/id.h"
#include "store/sqlhubtransaction.h"

#include <QRegularExpression>
#include <QSqlQuery>

#include <utility>

namespace parvis::store
{

QString SqlHubLedger::channel(const QString &schema)
{
    return QStringLiteral("parvis_hub ") + schema;
}

Result<SqlHubLedger> SqlHubLedger::open(Database database)
{
    // Two processes that come first agree on the one that was written.
    const auto born = database.change(
        QStringLiteral("INSERT INTO hub (one, epoch) VALUES (1, ?) ON CONFLICT DO NOTHING"), {makeId()});
    if (!born)
        return born.error();
    if (database.dialect() == Dialect::Sqlite) {
        // Pages that many bookings write are copied out of the log less often, and stay in memory.
        for (const QString &setting : {QStringLiteral("PRAGMA wal_autocheckpoint=8000"), QStringLiteral("PRAGMA cache_size=-32768")}) {
            if (const auto set = database.rows(setting, {}, {}); !set)
                return set.error();
        }
        return SqlHubLedger(std::move(database), SecondNet::None, {});
    }
    QString schema;
    int nets = 0;
    const auto found =
        database.rows(QStringLiteral("SELECT current_schema(), (SELECT count(*) FROM pg_tables"
                                     " WHERE schemaname = current_schema() AND tablename = 'atom_span')"),
                      {}, [&](const QSqlQuery &row) {
                          schema = row.value(0).toString();
                          nets = row.value(1).toInt();
                      });
    if (!found)
        return found.error();
    return SqlHubLedger(std::move(database), nets ? SecondNet::Spread : SecondNet::None, channel(schema));
}

SqlHubLedger::SqlHubLedger(Database database, SecondNet secondNet, QString channel)
    : m_database(std::move(database)), m_secondNet(secondNet), m_channel(std::move(channel))
{
}

// A notification holds 8,000 bytes; a visit is a matter of two.
constexpr int mostHearers = 32;

Result<void> SqlHubLedger::write(const QString &site, const Work &work)
{
    if (site.isEmpty())
        return Error(StoreError::Invalid, QStringLiteral("no site"));
    std::optional<qint64> news;
    std::optional<QStringList> hearers;
    const auto written = m_database.transaction([&]() -> Result<void> {
        SqlHubTransaction transaction(m_database, site, m_secondNet);
        if (const auto locked = transaction.lockSite(); !locked)
            return locked;
        if (const auto done = work(transaction); !done)
            return done;
        if (const auto finished = transaction.finish(); !finished)
            return finished;
        news = transaction.news();
        hearers = transaction.hearers();
        return {};
    });
    // Apart from the commit: PostgreSQL lets only one commit that notifies through at a time, and this one would wait
    // for the disk. Who misses it sees the same by asking.
    if (written && news && !m_channel.isEmpty()) {
        QStringList words{QString::number(*news), site};
        if (hearers && hearers->size() <= mostHearers)
            words += *hearers;
        (void)m_database.change(QStringLiteral("SELECT pg_notify(?, ?)"), {m_channel, words.join(QLatin1Char(' '))});
    }
    return written;
}

Result<void> SqlHubLedger::read(const QString &site, const Work &work)
{
    return m_database.snapshot([&]() -> Result<void> {
        SqlHubTransaction transaction(m_database, site, m_secondNet);
        if (const auto begun = transaction.beginReading(); !begun)
            return begun;
        if (const auto done = work(transaction); !done)
            return done;
        return transaction.finish();
    });
}

Result<QStringList> SqlHubLedger::sites()
{
    QStringList sites;
    const auto read = m_database.rows(QStringLiteral("SELECT site FROM site_stream ORDER BY site"), {},
                                      [&](const QSqlQuery &row) { sites.append(row.value(0).toString()); });
    if (!read)
        return read.error();
    return sites;
}

Result<QString> SqlHubLedger::epoch()
{
    QString epoch;
    const auto read = m_database.rows(QStringLiteral("SELECT epoch FROM hub"), {},
                                      [&](const QSqlQuery &row) { epoch = row.value(0).toString(); });
    if (!read)
        return read.error();
    return epoch;
}

Result<void> SqlHubLedger::setEpoch(const QString &epoch)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    if (!shape.match(epoch).hasMatch())
        return Error(StoreError::Invalid, QStringLiteral("epoch"));
    const auto set = m_database.change(QStringLiteral("UPDATE hub SET epoch = ?"), {epoch});
    return set ? Result<void>() : set.error();
}

} // namespace parvis::store
