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

void HandOffModel::setAgents(const QHash<QString, QString> &agents)
{
    if (m_agents == agents)
        return;
    m_agents = agents;
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
    case Place:
        return DeskText::kiosk(row.place);
    case Language: return DeskText::language(row.language);
    case Topic: {
        const QString procedure = row.context.value(QStringLiteral("procedure")).toString();
        return procedure.isEmpty() ? QCoreApplication::translate("HandOffModel", "not said")
                                   : m_topics.value(procedure, procedure);
    }
    default: break;
    }
    return state(row);
}

QString HandOffModel::state(const HandOffRow &row) const
{
    if (!row.agent.isEmpty())
        return QCoreApplication::translate("HandOffModel", "with %1").arg(row.agent);
    QStringList parts{row.onlyFor.isEmpty() ? QCoreApplication::translate("HandOffModel", "waits for somebody")
                                            : QCoreApplication::translate("HandOffModel", "waits for %1")
                                                  .arg(m_agents.value(row.onlyFor, row.onlyFor))};
    if (!row.passedBy.isEmpty())
        parts << (row.note.isEmpty() ? QCoreApplication::translate("HandOffModel", "from %1").arg(row.passedBy)
                                     : QStringLiteral("%1: %2").arg(row.passedBy, row.note.simplified()));
    return parts.join(QStringLiteral(" · "));
}

QVariant HandOffModel::data(const QModelIndex &index, int role) const
{
    const HandOffRow *row = rowAt(index);
    if (row && role == Qt::AccessibleTextRole && index.column() == Place)
        return QCoreApplication::translate("HandOffModel", "stands at %1").arg(DeskText::kiosk(row->place));
    return row && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(text(*row, index.column())) : QVariant();
}

QVariant HandOffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Waited: return QCoreApplication::translate("HandOffModel", "Waits");
    case Place:
        return QCoreApplication::translate("HandOffModel", "Where");
    case Language: return QCoreApplication::translate("HandOffModel", "Language");
    case Topic: return QCoreApplication::translate("HandOffModel", "About");
    default: return QCoreApplication::translate("HandOffModel", "State");
    }
}

} // namespace parvis::desk
