// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuemodel.h"

#include "desktext.h"

#include <QFont>

namespace parvis::desk
{

QueueModel::QueueModel(const Clock &clock, QObject *parent) : RowTable(parent), m_clock(clock) {}

void QueueModel::setLines(const SiteLines &lines, const QString &language)
{
    auto titles = titlesOf(lines.services, language);
    auto needs = titlesOf(lines.needs, language);
    if (m_titles == titles && m_needs == needs)
        return;
    m_titles = std::move(titles);
    m_needs = std::move(needs);
    retell();
}

void QueueModel::setAgents(const QHash<QString, QString> &agents)
{
    if (m_agents == agents)
        return;
    m_agents = agents;
    retell();
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString QueueModel::text(const TicketRow &row, int column) const
{
    switch (column) {
    case Label: return row.label;
    case Service: return m_titles.value(row.service, row.service);
    case Waited: return DeskText::span(m_clock.now() - row.taken);
    case Language: return DeskText::language(row.language);
    case Remark: {
        QStringList parts;
        for (const QString &need : row.needs) // before all else: he may have to be met at the door
            parts << m_needs.value(need, need);
        if (row.appointment)
            parts << QCoreApplication::translate("QueueModel", "appointment %1").arg(DeskText::time(*row.appointment));
        else if (row.callingClass != QLatin1String("arrival"))
            parts << DeskText::priority(row.callingClass);
        if (!row.handOff.isEmpty())
            parts << QCoreApplication::translate("QueueModel", "asked for help");
        if (row.notBefore && *row.notBefore > m_clock.now())
            parts << QCoreApplication::translate("QueueModel", "not before %1").arg(DeskText::time(*row.notBefore));
        if (!row.onlyFor.isEmpty()) // not any more once that agent is not here
            parts << QCoreApplication::translate("QueueModel", "waits for %1")
                         .arg(m_agents.value(row.onlyFor, row.onlyFor));
        parts << row.note.simplified();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    default: break;
    }
    const QString state = DeskText::ticketState(row.state);
    return row.desk.isEmpty() ? state : QStringLiteral("%1, %2").arg(state, row.desk);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const TicketRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Waited)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Label) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Waited)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label: return QCoreApplication::translate("QueueModel", "Ticket");
    case Service: return QCoreApplication::translate("QueueModel", "For");
    case Waited: return QCoreApplication::translate("QueueModel", "Here since");
    case Language: return QCoreApplication::translate("QueueModel", "Language");
    case Remark: return QCoreApplication::translate("QueueModel", "Remark");
    default: return QCoreApplication::translate("QueueModel", "State");
    }
}

} // namespace parvis::desk
