// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowtable.h"
#include "wire/visitstate.h"

#include <QHash>

namespace parvis::desk
{

/// The fields of a visitor's form as he shares them: question and answer.
class VisitFieldModel final : public RowTable<wire::VisitField>
{
    Q_OBJECT

public:
    enum Column { Question, Answer, ColumnCount };

    using RowTable::RowTable;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The question on the screen now.
    void setShown(const QString &path);

    /// Labels by path as the visitor reads them.
    void setTheirs(const QHash<QString, QString> &labels);

protected:
    [[nodiscard]] QString keyOf(const wire::VisitField &row) const override { return row.path; }

private:
    QString m_shown;
    QHash<QString, QString> m_theirs;
};

} // namespace parvis::desk
