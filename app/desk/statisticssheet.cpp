// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticssheet.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>

namespace parvis::desk
{

namespace
{

using Lines = QList<std::pair<QString, const char *>>;

QString cell(const QString &text, const char *tag = "td")
{
    return QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString table(const QString &rows)
{
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">%1</table>").arg(rows);
}

QString numbers(const QString &title, const QJsonObject &counts, const Lines &lines)
{
    QString rows;
    for (const auto &[text, key] : lines)
        rows += QStringLiteral("<tr>") + cell(text) +
                cell(QLocale().toString(counts.value(QLatin1String(key)).toInt())) + QStringLiteral("</tr>");
    return QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped()) + table(rows);
}

QString titleOf(const QString &id, const QList<ServiceRow> &services, const QString &language)
{
    for (const ServiceRow &service : services) {
        if (service.id == id)
            return service.title.in(language);
    }
    return id;
}

// A text that a spreadsheet would take for a formula is not one.
QString field(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString seconds(const QJsonValue &value)
{
    return value.isUndefined() ? QString() : QString::number(value.toInteger());
}

} // namespace

QString StatisticsSheet::span(const QJsonValue &seconds)
{
    if (seconds.isUndefined())
        return QStringLiteral("–");
    const qint64 minutes = (seconds.toInteger() + 30) / 60;
    if (minutes < 1)
        return tr("under 1 min");
    return minutes < 60 ? tr("%1 min").arg(minutes)
                        : tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString StatisticsSheet::html(const QJsonObject &statistics, const QList<ServiceRow> &services, const QString &language)
{
    const QDate day = QDate::fromString(statistics.value(QStringLiteral("day")).toString(), Qt::ISODate);
    const auto at = [&](const char *key) { return statistics.value(QLatin1String(key)).toObject(); };
    const QJsonObject wait = at("wait");
    QString html = QStringLiteral("<h2>%1</h2>").arg(QLocale().toString(day, QLocale::LongFormat).toHtmlEscaped());
    html += numbers(tr("Tickets"), at("tickets"),
                    {{tr("taken"), "taken"},
                     {tr("served"), "served"},
                     {tr("did not come when called"), "missed"},
                     {tr("gone before"), "left"},
                     {tr("passed on to another site"), "passedOn"},
                     {tr("still open"), "open"}});
    html += QStringLiteral("<p>%1</p>")
                .arg(tr("Waiting until the first call: half of the visitors %1 or less, nine of ten %2 or less.")
                         .arg(span(wait.value(QStringLiteral("medianSeconds"))),
                              span(wait.value(QStringLiteral("ninetiethSeconds"))))
                         .toHtmlEscaped());
    QString rows = QStringLiteral("<tr>");
    for (const QString &title : {tr("Line"), tr("Tickets"), tr("Served"), tr("Waiting, half"), tr("Waiting, nine of ten"),
                                 tr("At the desk, half"), tr("At the desk, nine of ten")})
        rows += cell(title, "th");
    rows += QStringLiteral("</tr>");
    const QJsonArray lines = statistics.value(QStringLiteral("services")).toArray();
    for (const QJsonValue &line : lines) {
        const QJsonObject lineWait = line[QStringLiteral("wait")].toObject();
        const QJsonObject visit = line[QStringLiteral("visit")].toObject();
        rows += QStringLiteral("<tr>") + cell(titleOf(line[QStringLiteral("service")].toString(), services, language)) +
                cell(QLocale().toString(line[QStringLiteral("taken")].toInt())) +
                cell(QLocale().toString(line[QStringLiteral("served")].toInt())) +
                cell(span(lineWait.value(QStringLiteral("medianSeconds")))) +
                cell(span(lineWait.value(QStringLiteral("ninetiethSeconds")))) +
                cell(span(visit.value(QStringLiteral("medianSeconds")))) +
                cell(span(visit.value(QStringLiteral("ninetiethSeconds")))) + QStringLiteral("</tr>");
    }
    html += table(rows);
    html += numbers(tr("Appointments"), at("appointments"),
                    {{tr("kept"), "kept"},
                     {tr("did not come"), "noShow"},
                     {tr("cancelled"), "cancelled"},
                     {tr("still expected"), "expected"}});
    html += numbers(tr("Submissions sent that day"), at("submissions"),
                    {{tr("not yet looked at"), "received"},
                     {tr("checked"), "checked"},
                     {tr("correction asked for"), "correction"},
                     {tr("done"), "done"}});
    return html;
}

QByteArray StatisticsSheet::csv(const QJsonObject &statistics, const QList<ServiceRow> &services, const QString &language)
{
    QStringList rows{QStringLiteral("day;what;which;count;median_seconds;ninetieth_seconds")};
    const QString day = statistics.value(QStringLiteral("day")).toString();
    const auto add = [&](const QString &what, const QString &which, const QString &count, const QJsonObject &figures = {}) {
        rows << QStringList{day, field(what), field(which), count,
                            seconds(figures.value(QStringLiteral("medianSeconds"))),
                            seconds(figures.value(QStringLiteral("ninetiethSeconds")))}
                    .join(QLatin1Char(';'));
    };
    for (const char *group : {"tickets", "appointments", "submissions"}) {
        const QJsonObject counts = statistics.value(QLatin1String(group)).toObject();
        for (auto count = counts.begin(); count != counts.end(); ++count)
            add(QLatin1String(group), count.key(), QString::number(count->toInt()));
    }
    const QJsonObject wait = statistics.value(QStringLiteral("wait")).toObject();
    add(QStringLiteral("wait"), QString(), QString::number(wait.value(QStringLiteral("count")).toInt()), wait);
    const QJsonArray lines = statistics.value(QStringLiteral("services")).toArray();
    for (const QJsonValue &line : lines) {
        const QString title = titleOf(line[QStringLiteral("service")].toString(), services, language);
        add(QStringLiteral("taken"), title, QString::number(line[QStringLiteral("taken")].toInt()));
        add(QStringLiteral("served"), title, QString::number(line[QStringLiteral("served")].toInt()));
        for (const char *what : {"wait", "visit"}) {
            const QJsonObject figures = line[QLatin1String(what)].toObject();
            add(QLatin1String(what), title, QString::number(figures.value(QStringLiteral("count")).toInt()), figures);
        }
    }
    return "\xef\xbb\xbf" + rows.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

} // namespace parvis::desk
