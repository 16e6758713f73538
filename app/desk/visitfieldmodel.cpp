// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitfieldmodel.h"

#include <QFont>

namespace parvis::desk
{

int VisitFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VisitFieldModel::data(const QModelIndex &index, int role) const
{
    const wire::VisitField *field = rowAt(index);
    if (!field)
        return {};
    const bool isShown = !m_shown.isEmpty() && field->path == m_shown;
    if (role == Qt::FontRole && isShown) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QString answer = data(this->index(index.row(), Answer), Qt::DisplayRole).toString();
        const QString theirs = m_theirs.value(field->path, field->label);
        const QString label =
            theirs == field->label ? theirs : tr("%1 (the visitor reads “%2”)").arg(field->label, theirs);
        const QString line = QStringLiteral("%1: %2").arg(label, answer);
        return isShown ? tr("%1 (on the screen now)").arg(line) : line;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Question)
        return isShown ? QStringLiteral("▸ ") + field->label : field->label;
    if (!field->value.isEmpty())
        return field->value;
    return field->missing ? tr("still missing") : QStringLiteral("–");
}

QVariant VisitFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Question ? tr("Question") : tr("Answer");
}

void VisitFieldModel::setTheirs(const QHash<QString, QString> &labels)
{
    if (m_theirs == labels)
        return;
    m_theirs = labels;
    retell();
}

void VisitFieldModel::setShown(const QString &path)
{
    if (m_shown == path)
        return;
    m_shown = path;
    retell();
}

} // namespace parvis::desk
