// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionmodel.h"

#include "desktext.h"

#include <QFont>

namespace parvis::desk
{

void SubmissionModel::setProcedures(const QHash<QString, QString> &titles)
{
    if (m_titles == titles)
        return;
    m_titles = titles;
    retell();
}

QString SubmissionModel::stateText(const QString &state)
{
    if (state == QLatin1String("received"))
        return tr("received");
    if (state == QLatin1String("checked"))
        return tr("checked");
    if (state == QLatin1String("correction"))
        return tr("correction asked for");
    return state == QLatin1String("done") ? tr("done") : state;
}

int SubmissionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString SubmissionModel::text(const SubmissionRow &row, int column) const
{
    switch (column) {
    case Reference:
        return row.reference;
    case Procedure:
        return m_titles.value(row.procedure, row.procedure);
    case Sent:
        return DeskText::dayAndTime(row.created);
    case Language:
        return DeskText::language(row.language);
    case Help:
        return row.assisted ? tr("helped") : QString();
    case State:
        return stateText(row.state);
    default:
        return row.by;
    }
}

QString SubmissionModel::spoken(const SubmissionRow &row, int column) const
{
    if (column != Help)
        return text(row, column);
    return row.assisted ? tr("Filled with help; open it to see whose.") : tr("Filled alone");
}

QVariant SubmissionModel::data(const QModelIndex &index, int role) const
{
    const SubmissionRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return spoken(*row, index.column());
    if (role == Qt::FontRole && (index.column() == Reference || row->state == QLatin1String("received"))) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant SubmissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Reference");
    case Procedure:
        return tr("Procedure");
    case Sent:
        return tr("Sent");
    case Language:
        return tr("Language");
    case Help:
        return tr("Help");
    case State:
        return tr("State");
    default:
        return tr("Last by");
    }
}

} // namespace parvis::desk
