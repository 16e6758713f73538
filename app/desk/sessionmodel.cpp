// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmodel.h"

#include "desktext.h"
#include "jsonfields.h"

namespace parvis::desk
{

std::optional<SessionRow> readSession(const QJsonObject &json)
{
    const auto since = instantIn(json, "since");
    SessionRow row{textIn(json, "agent"),     textIn(json, "name"),
                   textIn(json, "device"),    textIn(json, "deviceName"),
                   since.value_or(Instant()), textIn(json, "desk"),
                   instantIn(json, "seen"),   json.value(QStringLiteral("own")).toBool()};
    return row.agent.isEmpty() || row.device.isEmpty() || !since ? std::nullopt : std::optional(std::move(row));
}

QString SessionModel::deskText(const SessionRow &row)
{
    if (row.desk.isEmpty() || row.deviceName.isEmpty() || row.desk == row.deviceName)
        return row.desk.isEmpty() ? row.deviceName : row.desk;
    return QStringLiteral("%1 (%2)").arg(row.desk, row.deviceName);
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString SessionModel::text(const SessionRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.own ? tr("%1 (you, here)").arg(row.name) : row.name;
    case Desk:
        return deskText(row);
    case Since:
        return DeskText::weekdayAndTime(row.since);
    default:
        break;
    }
    return row.seen ? DeskText::span(m_clock.now() - *row.seen) : tr("not on duty");
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    const SessionRow *row = rowAt(index);
    return row && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(text(*row, index.column()))
                                                                       : QVariant();
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Agent");
    case Desk:
        return tr("Desk");
    case Since:
        return tr("Signed in since");
    default:
        return tr("Last on duty, ago");
    }
}

} // namespace parvis::desk
