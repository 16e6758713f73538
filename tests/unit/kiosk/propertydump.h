// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace parvis::kiosk
{

/// Every property of OBJECT and of the objects it shows, rows of models included, one "name = value" a line.
[[nodiscard]] QStringList dump(const QObject &object, const QString &name = {});

} // namespace parvis::kiosk
