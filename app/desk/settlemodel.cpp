// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlemodel.h"

#include "desktext.h"
#include "settlesheet.h"

#include <QFont>

namespace parvis::desk
{

void SettleModel::setDevices(const QHash<QString, QString> &names)
{
    if (m_devices == names)
        return;
    m_devices = names;
    retell();
}

int SettleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString SettleModel::text(const SettleRow &row, int column) const
{
    switch (column) {
    case What:
        return SettleSheet::title(row);
    case Since:
        return row.since ? DeskText::weekdayAndTime(*row.since) : QString();
    case State:
        if (!row.alarm.isEmpty())
            return tr("alarm");
        return row.isOpen() ? tr("to decide") : SettleSheet::decided(row.decision);
    default:
        return m_devices.value(row.device, row.device);
    }
}

QVariant SettleModel::data(const QModelIndex &index, int role) const
{
    const SettleRow *row = rowAt(index);
    if (row && role == Qt::FontRole && row->isOpen()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return row && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(text(*row, index.column()))
                                                                       : QVariant();
}

QVariant SettleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Since:
        return tr("Since");
    case State:
        return tr("State");
    default:
        return tr("From");
    }
}

} // namespace parvis::desk
