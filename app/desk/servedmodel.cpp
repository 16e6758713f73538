// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedmodel.h"

#include "desktext.h"

#include <algorithm>

namespace parvis::desk
{

void ServedModel::setServices(const QList<ServiceRow> &services, const QString &language)
{
    auto titles = titlesOf(services, language);
    if (m_titles == titles)
        return;
    m_titles = std::move(titles);
    retell();
}

int ServedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ServedModel::text(const TicketRow &row, int column) const
{
    switch (column) {
    case Label:
        return row.label;
    case Service:
        return m_titles.value(row.service, row.service);
    case Ended:
        return row.ended ? DeskText::time(*row.ended) : QString();
    case Took: // of one who was helped on the spot nobody measured it
        return row.started && row.ended && *row.started < *row.ended
                   ? DeskText::span(std::max<Instant::duration>(*row.ended - *row.started, std::chrono::minutes(1)))
                   : QStringLiteral("–");
    default:
        return DeskText::language(row.language);
    }
}

QVariant ServedModel::data(const QModelIndex &index, int role) const
{
    const TicketRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Took)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant ServedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Took)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return QCoreApplication::translate("ServedModel", "Ticket");
    case Service:
        return QCoreApplication::translate("ServedModel", "For");
    case Ended:
        return QCoreApplication::translate("ServedModel", "Until");
    case Took:
        return QCoreApplication::translate("ServedModel", "Took");
    default:
        return QCoreApplication::translate("ServedModel", "Language");
    }
}

} // namespace parvis::desk
