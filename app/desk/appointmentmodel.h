// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"
#include "rowtable.h"

#include <QHash>
#include <QMap>

namespace parvis::desk
{

/// The appointments of a day by their start.
class AppointmentModel final : public RowTable<AppointmentRow>
{
public:
    enum Column { Start, Reason, Persons, Language, Place, Status, Columns };

    using RowTable::RowTable;

    /// Titles of reasons by id, in the language of the program.
    void setReasons(const QHash<QString, QString> &reasons);
    /// Names of resources by id; the id stands where there is none.
    void setResources(const QMap<QString, QString> &resources);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const AppointmentRow &row) const override { return row.code; }

private:
    [[nodiscard]] QString text(const AppointmentRow &row, int column) const;

    QHash<QString, QString> m_reasons;
    QMap<QString, QString> m_resources;
};

} // namespace parvis::desk
