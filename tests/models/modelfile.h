// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QString>

namespace parvis::kiosk
{

/// Every row of MODEL as an object of its roles by name.
[[nodiscard]] QJsonArray rowsOf(const QAbstractItemModel &model);

/// Compares ROWS with the reviewed file tests/data/models/NAME.json; empty when they are the same, else the first line
/// that differs, both ways. With PARVIS_UPDATE_GOLDEN=1 in the environment the file is written instead.
[[nodiscard]] QString differenceToGolden(const QString &name, const QJsonArray &rows);

} // namespace parvis::kiosk
