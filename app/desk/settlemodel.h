// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowtable.h"
#include "settlerecords.h"

#include <QCoreApplication>
#include <QHash>

namespace parvis::desk
{

/// What is to be settled: alarms, then what waits, then what was decided on.
class SettleModel final : public RowTable<SettleRow>
{
    Q_DECLARE_TR_FUNCTIONS(SettleModel)

public:
    enum Column { What, Since, State, From, Columns };

    using RowTable::RowTable;

    /// Names by id.
    void setDevices(const QHash<QString, QString> &names);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const SettleRow &row) const override { return row.key; }

private:
    [[nodiscard]] QString text(const SettleRow &row, int column) const;

    QHash<QString, QString> m_devices;
};

} // namespace parvis::desk
