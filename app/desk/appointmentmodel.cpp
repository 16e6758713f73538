// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointmentmodel.h"

#include "desktext.h"

namespace parvis::desk
{

void AppointmentModel::setReasons(const QHash<QString, QString> &reasons)
{
    if (m_reasons == reasons)
        return;
    m_reasons = reasons;
    retell();
}

void AppointmentModel::setResources(const QMap<QString, QString> &resources)
{
    if (m_resources == resources)
        return;
    m_resources = resources;
    retell();
}

int AppointmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString AppointmentModel::text(const AppointmentRow &row, int column) const
{
    switch (column) {
    case Start: return DeskText::time(row.start);
    case Reason: {
        QStringList titles;
        for (const QString &reason : row.reasons)
            titles << m_reasons.value(reason, reason);
        return titles.join(QStringLiteral(", "));
    }
    case Persons: return QLocale().toString(row.persons);
    case Language: return DeskText::language(row.language);
    case Place:
        return DeskText::place(row.channel, m_resources.value(row.resource, row.resource));
    default:
        return DeskText::appointmentStatus(row.status, row.channel);
    }
}

QVariant AppointmentModel::data(const QModelIndex &index, int role) const
{
    const AppointmentRow *row = rowAt(index);
    if (role == Qt::TextAlignmentRole && index.column() == Persons)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return row && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(text(*row, index.column())) : QVariant();
}

QVariant AppointmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Persons)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start: return QCoreApplication::translate("AppointmentModel", "Time");
    case Reason: return QCoreApplication::translate("AppointmentModel", "For");
    case Persons: return QCoreApplication::translate("AppointmentModel", "Persons");
    case Language: return QCoreApplication::translate("AppointmentModel", "Language");
    case Place: return QCoreApplication::translate("AppointmentModel", "Place");
    default: return QCoreApplication::translate("AppointmentModel", "State");
    }
}

} // namespace parvis::desk
