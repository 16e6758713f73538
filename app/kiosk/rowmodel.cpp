// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmodel.h"

namespace parvis::kiosk
{

RowModel::RowModel(const QStringList &roles, QObject *parent) : QAbstractListModel(parent), m_roles(roles) {}

void RowModel::setRows(QList<QVariantMap> rows)
{
    if (rows == m_rows)
        return;
    // Who stands on a row that stays keeps his place.
    if (const auto before = m_rows.size(); before > 0 && rows.size() > before && rows.first(before) == m_rows) {
        beginInsertRows({}, int(before), int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return Q_EMIT countChanged();
    }
    const bool sameCount = rows.size() == m_rows.size();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    if (!sameCount)
        Q_EMIT countChanged();
}

void RowModel::setValue(int row, const QString &role, const QVariant &value)
{
    Q_ASSERT(row >= 0 && row < m_rows.size());
    QVariant &current = m_rows[row][role];
    if (current == value)
        return;
    current = value;
    const auto changed = index(row);
    Q_EMIT dataChanged(changed, changed, {Qt::UserRole + int(m_roles.indexOf(role))});
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const int number = role - Qt::UserRole;
    if (!index.isValid() || index.row() >= m_rows.size() || number < 0 || number >= m_roles.size())
        return {};
    return m_rows.at(index.row()).value(m_roles.at(number));
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + i, m_roles.at(i).toUtf8());
    return names;
}

} // namespace parvis::kiosk
