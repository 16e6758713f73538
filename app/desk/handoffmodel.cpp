// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoffmodel.h"

#include "desktext.h"

namespace parvis::desk
{

void HandOffModel::setTopics(const QHash<QString, QString> &topics)
{
    if (m_topics == topics)
        return;
    m_topics = topics;
    retell();
}

int HandOffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString HandOffModel::text(const HandOffRow &row, int column) const
{
    switch (column) {
    case Waited: return DeskText::span(m_clock.now() - row.created);
    case Language: return DeskText::language(row.language);
    case Topic: {
        const QString procedure = row.context.value(QStringLiteral("procedure")).toString();
        return procedure.isEmpty() ? QCoreApplication::translate("HandOffModel", "not said")
                                   : m_topics.value(procedure, procedure);
    }
    default: break;
    }
    return row.agent.isEmpty() ? QCoreApplication::translate("HandOffModel", "waits for somebody")
                               : QCoreApplication::translate("HandOffModel", "with %1").arg(row.agent);
}

QVariant HandOffModel::data(const QModelIndex &index, int role) const
{
    const HandOffRow *row = rowAt(index);
    return row && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(text(*row, index.column())) : QVariant();
}

QVariant HandOffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Waited: return QCoreApplication::translate("HandOffModel", "Waits");
    case Language: return QCoreApplication::translate("HandOffModel", "Language");
    case Topic: return QCoreApplication::translate("HandOffModel", "About");
    default: return QCoreApplication::translate("HandOffModel", "State");
    }
}

} // namespace parvis::desk
