// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestmodel.h"

#include "desktext.h"

#include <QFont>

namespace parvis::desk
{

void RequestModel::setReasons(const QHash<QString, QString> &titles)
{
    if (m_titles == titles)
        return;
    m_titles = titles;
    retell();
}

void RequestModel::setProcedures(const QHash<QString, QString> &titles)
{
    if (m_procedures == titles)
        return;
    m_procedures = titles;
    retell();
}

QString RequestModel::reasonsOf(const RequestRow &row) const
{
    if (row.callBack)
        return m_procedures.value(row.callBack->procedure, row.callBack->procedure);
    QStringList titles;
    for (const QString &reason : row.appointment.reasons)
        titles << m_titles.value(reason, reason);
    return titles.join(QStringLiteral(", "));
}

QString RequestModel::reachable(const CallBackRow &callBack)
{
    if (callBack.reachable == QLatin1String("morning"))
        return tr("in the morning");
    return callBack.reachable == QLatin1String("afternoon") ? tr("in the afternoon") : tr("any time");
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RequestModel::text(const RequestRow &row, int column) const
{
    switch (column) {
    case Since:
        return row.isLate ? tr("%1, late").arg(DeskText::weekdayAndTime(row.asked))
                          : DeskText::weekdayAndTime(row.asked);
    case Kind:
        return row.callBack ? tr("Call back") : tr("Time");
    case Reason:
        return reasonsOf(row);
    case Persons:
        return row.callBack ? QString() : QLocale().toString(row.appointment.persons);
    case Language:
        return DeskText::language(row.appointment.language);
    default:
        if (row.callBack)
            return reachable(*row.callBack);
        return row.wished ? DeskText::weekdayAndTime(*row.wished) : tr("any time");
    }
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    const RequestRow *row = rowAt(index);
    if (role == Qt::TextAlignmentRole && index.column() == Persons)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (row && role == Qt::FontRole && row->isLate) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return row && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(text(*row, index.column()))
                                                                       : QVariant();
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Persons)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Since:
        return tr("Since");
    case Kind:
        return tr("Kind");
    case Reason:
        return tr("For");
    case Persons:
        return tr("Persons");
    case Language:
        return tr("Language");
    default:
        return tr("Wished");
    }
}

} // namespace parvis::desk
