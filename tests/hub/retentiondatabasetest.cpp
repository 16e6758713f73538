// SPDX-License-Identifier: GPL-3.0-or-later
// No column and no page of a database holds a visitor's words once their time is over.
#include "hub/keptthings.h"
#include "hub/sqlledger.h"
#include "store/overwriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

using namespace parvis;
using namespace parvis::hub;
using std::chrono::days;

namespace
{

bool isFound(const QByteArray &bytes)
{
    return bytes.contains(canary()) || bytes.contains(canary().toBase64()) || bytes.contains(canary().toHex());
}

QList<QPair<QString, QString>> columnsOf(const store::Database &database)
{
    const bool isPostgres = database.dialect() == store::Dialect::Postgres;
    QList<QPair<QString, QString>> columns;
    const auto read = database.rows(
        isPostgres ? QStringLiteral("SELECT table_name, column_name FROM information_schema.columns"
                                    " WHERE table_schema = current_schema()")
                   : QStringLiteral("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                                    " WHERE m.type = 'table'"),
        {}, [&](const QSqlQuery &row) {
            columns.append({row.value(0).toString(), row.value(1).toString()});
        });
    REQUIRE(read.ok());
    return columns;
}

// "table.column" of those that hold the canary, in the clear or as its bytes are written.
QStringList whereFound(const store::Database &database)
{
    QStringList found;
    for (const auto &[table, column] : columnsOf(database)) {
        bool isThere = false;
        const auto read = database.rows(
            QStringLiteral("SELECT \"%1\" FROM \"%2\"").arg(column, table), {}, [&](const QSqlQuery &row) {
                isThere = isThere || isFound(row.value(0).toByteArray()) || isFound(row.value(0).toString().toUtf8());
            });
        REQUIRE(read.ok());
        if (isThere)
            found << table + QLatin1Char('.') + column;
    }
    found.sort();
    return found;
}

QStringList filesWithIt(const QString &database)
{
    QStringList files;
    const QFileInfo info(database);
    const auto all = info.dir().entryList({info.fileName() + QLatin1Char('*')}, QDir::Files);
    for (const QString &name : all) {
        QFile file(info.dir().filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (isFound(file.readAll()))
            files << name;
    }
    return files;
}

} // namespace

TEST_CASE("After the longest time no column holds what a visitor gave, sealed copies too")
{
    Town town;
    const auto &database = static_cast<OwnSqlLedger &>(town.ledger).database();
    for (const RetentionRule &rule : retentionRules())
        keepEnded(town, rule.kind);
    const QString everywhere = QStringLiteral(
        "alert_wish.filter appointment.contact appointment.person_key desk_record.body hand_off.context hand_off.note"
        " hand_off_act.body hand_off_act.who inbox.answer opinion.comment quarantine.body quarantine.note"
        " submission.document submission.payload ticket.body ticket.context visit_view.state");
    CHECK(whereFound(database).join(QLatin1Char(' ')) == everywhere);
    const bool isFile = database.dialect() == store::Dialect::Sqlite;
    if (isFile)
        CHECK_FALSE(filesWithIt(database.path()).isEmpty());
    days longest{0};
    for (const RetentionRule &rule : retentionRules())
        longest = std::max(longest, rule.kept);
    // The last call for help is withdrawn first, and forgotten from then on.
    for (const auto &after : {longest, longest + days(60)}) {
        setClock(town, useEnded() + after + 1s);
        REQUIRE(sweepWhole(town).ok());
    }
    CHECK(whereFound(database).join(QLatin1Char(' ')) == QString());
    if (!isFile)
        return;
    REQUIRE(store::overwriteErased(database).ok());
    CHECK(*database.number(QStringLiteral("PRAGMA busy_timeout")) == 5'000);
    CHECK(filesWithIt(database.path()).join(QLatin1Char(' ')) == QString());
}

TEST_CASE("Of each table it is known whether its rows are about people, and end")
{
    Town town;
    const auto &database = static_cast<OwnSqlLedger &>(town.ledger).database();
    QStringList tables;
    for (const auto &[table, column] : columnsOf(database)) {
        if (!tables.contains(table))
            tables << table;
    }
    const QString ending = QStringLiteral("alert_wish appointment desk_record hand_off hand_off_act inbox opinion"
                                          " opinion_mark quarantine submission ticket visit_list visit_view");
    // Of staff, as long as they are: badge, desk_agent, and the facts; "change" has tokens and states of what is there.
    const QString staying = QStringLiteral("atom atom_span badge change desk_agent device fact hub object parvis_schema"
                                           " site_release site_stream unit");
    for (const QString &table : std::as_const(tables)) {
        INFO(table.toStdString() << ": a new table about people needs a rule in hub/service/retention");
        const QString known = QLatin1Char(' ') + ending + QLatin1Char(' ') + staying + QLatin1Char(' ');
        CHECK(known.contains(QLatin1Char(' ') + table + QLatin1Char(' ')));
    }
}

TEST_CASE("With time run forward 400 days nothing outlives its time")
{
    Town town;
    const auto &database = static_cast<OwnSqlLedger &>(town.ledger).database();
    for (const RetentionRule &rule : retentionRules())
        keepEnded(town, rule.kind);
    for (int day = 0; day <= 440; ++day) {
        setClock(town, useEnded() + days(day) + 1s);
        if (day % 8 == 0)
            REQUIRE(sweepWhole(town).ok());
    }
    CHECK(whereFound(database).join(QLatin1Char(' ')) == QString());
    for (const RetentionRule &rule : retentionRules()) {
        INFO(rule.name);
        if (rule.kind != store::RetainedKind::Appointments) // nobody is named in them
            CHECK(countOf(town, rule.kind).all == 0);
    }
}
