// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicemodel.h"

#include "desktext.h"
#include "jsonfields.h"

#include <QFont>
#include <QHash>
#include <QJsonArray>

namespace parvis::desk
{

namespace
{

const QString ready = QStringLiteral("ready");

} // namespace

std::optional<DeviceRow> readDevice(const QJsonObject &json)
{
    DeviceRow row{textIn(json, "id"), textIn(json, "name"), textIn(json, "kind"), instantIn(json, "lastSeen"), {},
                  textIn(json, "because")};
    const QJsonArray printers = json.value(QStringLiteral("report")).toObject().value(QStringLiteral("printers")).toArray();
    for (const QJsonValue &printer : printers)
        row.printers << PrinterRow{printer[QStringLiteral("name")].toString(), printer[QStringLiteral("state")].toString()};
    return row.id.isEmpty() ? std::nullopt : std::optional(std::move(row));
}

QString DeviceModel::stateText(const QString &state)
{
    const QHash<QString, QString> words{{ready, tr("ready")},
                                        {QStringLiteral("no-printer"), tr("not found")},
                                        {QStringLiteral("stopped"), tr("stopped")},
                                        {QStringLiteral("no-paper"), tr("no paper")},
                                        {QStringLiteral("paper-jam"), tr("paper jam")},
                                        {QStringLiteral("cover-open"), tr("cover open")},
                                        {QStringLiteral("no-ink"), tr("no ink")},
                                        {QStringLiteral("offline"), tr("does not answer")},
                                        {QStringLiteral("refused"), tr("refused a page")},
                                        {QStringLiteral("too-slow"), tr("does not finish")}};
    return words.value(state, state);
}

QString DeviceModel::troubleOf(const DeviceRow &row)
{
    QStringList troubles;
    for (const PrinterRow &printer : row.printers) {
        if (printer.state != ready)
            troubles << QStringLiteral("%1: %2").arg(printer.name, stateText(printer.state));
    }
    return troubles.join(QStringLiteral(", "));
}

bool DeviceModel::needsSomebody(const DeviceRow &row)
{
    return !row.trouble.isEmpty() || !troubleOf(row).isEmpty();
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString DeviceModel::text(const DeviceRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Kind:
        return row.kind == QLatin1String("kiosk") ? tr("kiosk")
               : row.kind == QLatin1String("board") ? tr("board")
                                                    : tr("desk");
    case Seen:
        return row.lastSeen ? DeskText::span(m_clock.now() - *row.lastSeen) : tr("never");
    default:
        break;
    }
    if (!row.trouble.isEmpty())
        return row.trouble;
    if (!row.lastSeen)
        return tr("not set up yet, or not connected");
    if (row.printers.isEmpty())
        return row.kind == QLatin1String("kiosk") ? tr("nothing said yet") : QString();
    const QString trouble = troubleOf(row);
    return trouble.isEmpty() ? tr("all ready") : trouble;
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    const DeviceRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Seen)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::FontRole && ((index.column() == Printers && needsSomebody(*row)) || (index.column() == Seen && !row->lastSeen))) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Seen)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Device");
    case Kind:
        return tr("What it is");
    case Seen:
        return tr("Last heard of, ago");
    default:
        return tr("Printers and paper");
    }
}

} // namespace parvis::desk
