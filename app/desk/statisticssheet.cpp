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

// What the rich text of Qt and a printer both understand; the colours are those of the desk (deskstyle.cpp).
constexpr auto headed = "#F6E9E1";
constexpr auto banded = "#FBF7F1";

enum class Side { Leading, Trailing };

QString cell(const QString &text, Side side = Side::Leading, const char *tag = "td")
{
    return QStringLiteral("<%1 align=\"%2\">%3</%1>")
        .arg(QLatin1String(tag), side == Side::Leading ? QStringLiteral("left") : QStringLiteral("right"), text.toHtmlEscaped());
}

QString number(const QJsonValue &value)
{
    return cell(QLocale().toString(value.toInt()), Side::Trailing);
}

QString row(const QString &cells, qsizetype at)
{
    return (at % 2 == 1 ? QStringLiteral("<tr bgcolor=\"%1\">").arg(QLatin1String(banded)) : QStringLiteral("<tr>")) + cells +
           QStringLiteral("</tr>");
}

QString table(const QString &head, const QString &rows)
{
    const QString first = head.isEmpty() ? QString()
                                         : QStringLiteral("<tr bgcolor=\"%1\">%2</tr>").arg(QLatin1String(headed), head);
    return QStringLiteral("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"6\">%1%2</table>").arg(first, rows);
}

QString numbers(const QString &title, const QJsonObject &counts, const Lines &lines)
{
    QString rows;
    qsizetype at = 0;
    for (const auto &[text, key] : lines)
        rows += row(cell(text) + number(counts.value(QLatin1String(key))), at++);
    return table(QStringLiteral("<th align=\"left\" colspan=\"2\">%1</th>").arg(title.toHtmlEscaped()), rows);
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
    html += QStringLiteral("<table width=\"99%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr>");
    const QStringList blocks{numbers(tr("Tickets"), at("tickets"),
                                     {{tr("taken"), "taken"},
                                      {tr("served"), "served"},
                                      {tr("did not come when called"), "missed"},
                                      {tr("gone before"), "left"},
                                      {tr("passed on to another site"), "passedOn"},
                                      {tr("still open"), "open"}}),
                             numbers(tr("Appointments"), at("appointments"),
                                     {{tr("kept"), "kept"},
                                      {tr("did not come"), "noShow"},
                                      {tr("cancelled"), "cancelled"},
                                      {tr("still expected"), "expected"}}),
                             numbers(tr("Submissions sent that day"), at("submissions"),
                                     {{tr("not yet looked at"), "received"},
                                      {tr("checked"), "checked"},
                                      {tr("correction asked for"), "correction"},
                                      {tr("done"), "done"}})};
    for (qsizetype i = 0; i < blocks.size(); ++i)
        html += QStringLiteral("%1<td width=\"32%\" valign=\"top\">%2</td>")
                    .arg(i > 0 ? QStringLiteral("<td width=\"2%\"></td>") : QString(), blocks.at(i));
    html += QStringLiteral("</tr></table><h3>%1</h3><p>%2</p>")
                .arg(tr("Waiting and time at the desk").toHtmlEscaped(),
                     tr("Waiting until the first call: half of the visitors %1 or less, nine of ten %2 or less.")
                         .arg(span(wait.value(QStringLiteral("medianSeconds"))),
                              span(wait.value(QStringLiteral("ninetiethSeconds"))))
                         .toHtmlEscaped());
    const QJsonArray lines = statistics.value(QStringLiteral("services")).toArray();
    if (lines.isEmpty())
        return html + QStringLiteral("<p>%1</p>").arg(tr("No line was open that day.").toHtmlEscaped());
    QString head = cell(tr("Line"), Side::Leading, "th");
    for (const QString &title : {tr("Tickets"), tr("Served"), tr("Waiting, half"), tr("Waiting, nine of ten"),
                                 tr("At the desk, half"), tr("At the desk, nine of ten")})
        head += cell(title, Side::Trailing, "th");
    QString rows;
    qsizetype count = 0;
    for (const QJsonValue &line : lines) {
        const QJsonObject lineWait = line[QStringLiteral("wait")].toObject();
        const QJsonObject visit = line[QStringLiteral("visit")].toObject();
        QString cells = cell(titleOf(line[QStringLiteral("service")].toString(), services, language)) +
                        number(line[QStringLiteral("taken")]) + number(line[QStringLiteral("served")]);
        for (const QJsonObject &figures : {lineWait, visit}) {
            for (const char *part : {"medianSeconds", "ninetiethSeconds"})
                cells += cell(span(figures.value(QLatin1String(part))), Side::Trailing);
        }
        rows += row(cells, count++);
    }
    html += table(head, rows);
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
