// SPDX-License-Identifier: GPL-3.0-or-later
#include "daysheet.h"

#include "desktext.h"

namespace parvis::desk
{

namespace
{

QString cell(const QString &text)
{
    return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
}

QString heading(const QStringList &titles)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &title : titles)
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(title.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

} // namespace

QString DaySheet::summary(const QList<AppointmentRow> &rows)
{
    int expected = 0, kept = 0, missed = 0, cancelled = 0;
    for (const AppointmentRow &row : rows) {
        expected += row.status == QLatin1String("confirmed") || row.status == QLatin1String("requested");
        kept += row.status == QLatin1String("checked-in") || row.status == QLatin1String("served");
        missed += row.status == QLatin1String("no-show");
        cancelled += row.status == QLatin1String("cancelled");
    }
    QStringList parts;
    if (expected > 0)
        parts << tr("%n expected", nullptr, expected);
    if (kept > 0)
        parts << tr("%n here or done", nullptr, kept);
    if (missed > 0)
        parts << tr("%n did not come", nullptr, missed);
    if (cancelled > 0)
        parts << tr("%n cancelled", nullptr, cancelled);
    return parts.isEmpty() ? tr("no appointments") : parts.join(QStringLiteral(", "));
}

QString DaySheet::html(QDate first, const QList<QList<AppointmentRow>> &days, const Names &names)
{
    QString html;
    QDate day = first;
    for (const QList<AppointmentRow> &rows : days) {
        html += QStringLiteral("<h2>%1</h2><p>%2</p>")
                    .arg(QLocale().toString(day, QLocale::LongFormat).toHtmlEscaped(), summary(rows).toHtmlEscaped());
        day = day.addDays(1);
        if (rows.isEmpty())
            continue;
        html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">");
        html += heading({tr("Time"), tr("Code"), tr("For"), tr("Persons"), tr("Language"), tr("Place"), tr("State")});
        for (const AppointmentRow &row : rows) {
            QStringList reasons;
            for (const QString &reason : row.reasons)
                reasons << names.reasons.value(reason, reason);
            QString state = DeskText::appointmentStatus(row.status, row.channel);
            if (!row.note.isEmpty())
                state += QStringLiteral(": ") + row.note;
            html += QStringLiteral("<tr>") + cell(DeskText::time(row.start)) + cell(row.code) +
                    cell(reasons.join(QStringLiteral(", "))) + cell(QLocale().toString(row.persons)) +
                    cell(DeskText::language(row.language)) +
                    cell(DeskText::place(row.channel, names.resources.value(row.resource, row.resource))) +
                    cell(state) + QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace parvis::desk
