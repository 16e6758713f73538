// SPDX-License-Identifier: GPL-3.0-or-later
// What visitors answered: counts, and nobody behind them.
#include "cli/openedhub.h"
#include "cli/verbs.h"
#include "hub/service/opinionservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parvis::cli
{

namespace
{

using namespace parvis::hub;

struct OpinionRow {
    QString site;
    store::OpinionCount counted;

    [[nodiscard]] QStringList cells() const
    {
        return {site, counted.subject, counted.month.toString(QStringLiteral("yyyy-MM")), counted.choice, QString::number(counted.count)};
    }
};

const QStringList opinionHeads{QStringLiteral("site"), QStringLiteral("subject"), QStringLiteral("month"), QStringLiteral("choice"),
                               QStringLiteral("count")};

// A spreadsheet must not take it for a formula; RFC 4180 for the rest.
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

void printOpinionsCsv(const QList<OpinionRow> &rows)
{
    printLine(stdout, opinionHeads.join(QLatin1Char(',')));
    for (const OpinionRow &row : rows) {
        QStringList cells = row.cells();
        for (QString &cell : cells)
            cell = csvCell(cell);
        printLine(stdout, cells.join(QLatin1Char(',')));
    }
}

void printOpinionsJson(const QList<OpinionRow> &rows)
{
    QJsonArray list;
    for (const OpinionRow &row : rows) {
        list << QJsonObject{{QStringLiteral("site"), row.site},
                            {QStringLiteral("subject"), row.counted.subject},
                            {QStringLiteral("month"), row.counted.month.toString(QStringLiteral("yyyy-MM"))},
                            {QStringLiteral("choice"), row.counted.choice},
                            {QStringLiteral("count"), row.counted.count}};
    }
    printLine(stdout, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

void printOpinionsTable(const QList<OpinionRow> &rows)
{
    QList<QStringList> lines{opinionHeads};
    for (const OpinionRow &row : rows)
        lines << row.cells();
    QList<qsizetype> widths(opinionHeads.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    for (const QStringList &line : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            text += line[i].leftJustified(widths[i] + 2);
        printLine(stdout, text + line.last().rightJustified(widths.last()));
    }
}

Result<QList<OpinionRow>> opinionRows(Opened &opened, const QString &only)
{
    const SystemClock clock;
    OpinionService opinions(*opened.ledger, clock, IdSource::random());
    QList<OpinionRow> rows;
    for (const SiteSettings &site : opened.config.api.sites) {
        if (!only.isEmpty() && site.id != only)
            continue;
        const auto read = opinions.read(site.id, 0); // comments are for the staff's page
        if (!read)
            return read.error();
        for (const store::OpinionCount &counted : read->counts)
            rows << OpinionRow{site.id, counted};
    }
    return rows;
}

int listOpinions(const QStringList &arguments)
{
    const auto given = readGiven(QStringLiteral("hub opinions"), arguments,
                                 {QStringLiteral("config"), QStringLiteral("site"), QStringLiteral("format")}, 0);
    if (!given)
        return WrongUse;
    const QString format = given->options.value(QStringLiteral("format"), QStringLiteral("table"));
    if (!QStringList{QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")}.contains(format))
        return fail(WrongUse, QStringLiteral("--format is table, csv or json"));
    auto opened = openHub(*given);
    if (!opened)
        return fail(BadInput, opened.error().detail());
    const QString site = given->option("site");
    if (given->options.contains(QStringLiteral("site")) && !opened->config.api.findSite(site))
        return fail(BadInput, QStringLiteral("the hub has no site \"%1\"").arg(site));
    const auto rows = opinionRows(*opened, site);
    if (!rows)
        return fail(BadInput, rows.error().detail());
    if (format == QLatin1String("csv"))
        printOpinionsCsv(*rows);
    else if (format == QLatin1String("json"))
        printOpinionsJson(*rows);
    else
        printOpinionsTable(*rows);
    return Fine;
}

} // namespace

QList<Verb> opinionsVerbs()
{
    return {makeVerb("hub opinions", "--config FILE [--site SITE] [--format table|csv|json]",
                     "Count what visitors answered: after the visit, and to the town's questions",
                     "One line for each site, subject, month and choice. The subject is \"visit\", with 1 (very bad) to 5 (very good),\n"
                     "or the id of a consultation. Nobody is behind a count; comments are read on the staff's page.",
                     listOpinions)};
}

} // namespace parvis::cli
