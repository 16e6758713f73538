// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace parvis::desk
{

/// Rows that are told anew as a whole and shown with as little change as possible: what is selected stays selected, and
/// a screen reader hears what came and went.
///
/// A subclass names the columns and what stands in them. ROW has a text by which it is known (keyOf()) and equality.
template <typename ROW> class RowTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ROW> &rows)
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            place(int(i), rows.at(i));
        if (m_rows.size() > rows.size()) {
            beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
            m_rows.resize(rows.size());
            endRemoveRows();
        }
    }
    [[nodiscard]] const QList<ROW> &rows() const { return m_rows; }
    /// Null for an index of none.
    [[nodiscard]] const ROW *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
    }
    /// Time has passed: what is counted from a time is shown anew.
    void retell()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    [[nodiscard]] virtual QString keyOf(const ROW &row) const = 0;

private:
    void place(int at, const ROW &row)
    {
        qsizetype found = at;
        while (found < m_rows.size() && keyOf(m_rows.at(found)) != keyOf(row))
            ++found;
        if (found == m_rows.size()) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
            return;
        }
        if (found != at) {
            beginMoveRows({}, int(found), int(found), {}, at);
            m_rows.move(found, at);
            endMoveRows();
        }
        if (!(m_rows.at(at) == row)) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }

    QList<ROW> m_rows;
};

} // namespace parvis::desk
