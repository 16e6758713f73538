// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"
#include "rowtable.h"

#include <QHash>

namespace parvis::desk
{

/// Whom the agent has served today, the last one first.
class ServedModel final : public RowTable<TicketRow>
{
public:
    enum Column { Label, Service, Ended, Took, Language, Columns };

    using RowTable::RowTable;

    /// Titles of them, in LANGUAGE.
    void setServices(const QList<ServiceRow> &services, const QString &language);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const TicketRow &row) const override { return row.id; }

private:
    [[nodiscard]] QString text(const TicketRow &row, int column) const;

    QHash<QString, QString> m_titles;
};

} // namespace parvis::desk
