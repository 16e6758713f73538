// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "rowtable.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace parvis::desk
{

/// One printer of a kiosk, as the kiosk last said.
struct PrinterRow {
    QString name;
    QString state; ///< "ready", "no-paper" and so on: stateText() knows them

    bool operator==(const PrinterRow &) const = default;
};

/// A kiosk, board or desk of the site.
struct DeviceRow {
    QString id;
    QString name;
    QString kind; ///< "kiosk", "board", "desk"
    std::optional<Instant> lastSeen;
    QList<PrinterRow> printers;
    QString trouble; ///< why the hub leases nothing to it; empty = nothing is wrong

    bool operator==(const DeviceRow &) const = default;
};

[[nodiscard]] std::optional<DeviceRow> readDevice(const QJsonObject &json);

/// The site's kiosks and boards, those with trouble first.
class DeviceModel final : public RowTable<DeviceRow>
{
    Q_DECLARE_TR_FUNCTIONS(DeviceModel)

public:
    enum Column { Name, Kind, Seen, Printers, Columns };

    explicit DeviceModel(const Clock &clock, QObject *parent = nullptr) : RowTable(parent), m_clock(clock) {}

    /// A printer's state in the language of the program.
    [[nodiscard]] static QString stateText(const QString &state);
    /// "Receipts: no paper"; empty when all are ready.
    [[nodiscard]] static QString troubleOf(const DeviceRow &row);
    /// A printer is not ready, or the hub leases nothing to it.
    [[nodiscard]] static bool needsSomebody(const DeviceRow &row);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const DeviceRow &row) const override { return row.id; }

private:
    [[nodiscard]] QString text(const DeviceRow &row, int column) const;

    const Clock &m_clock;
};

} // namespace parvis::desk
