// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis::kiosk
{

/// Whom news concern, in LANGUAGE, whatever language the screen is in: "Businesses · Associations". AUDIENCES as
/// content::TownNotice names them; empty where they concern everybody.
[[nodiscard]] QString newsAudience(const QStringList &audiences, const QString &language);

} // namespace parvis::kiosk
