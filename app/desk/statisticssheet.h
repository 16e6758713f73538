// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace parvis::desk
{

/// The day in numbers, as the hub counts it, in the language of the program: for the screen, for paper and for a table.
/// No name is in it.
class StatisticsSheet
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsSheet)

public:
    /// STATISTICS is what getStatistics tells.
    [[nodiscard]] static QString html(const QJsonObject &statistics, const QList<ServiceRow> &services,
                                      const QString &language);
    /// UTF-8 with a mark, columns apart by semicolons, as spreadsheets of this country open them; times in seconds.
    [[nodiscard]] static QByteArray csv(const QJsonObject &statistics, const QList<ServiceRow> &services,
                                        const QString &language);
    /// "4 min", "1 h 05", "under 1 min"; "–" where nobody was counted.
    [[nodiscard]] static QString span(const QJsonValue &seconds);
};

} // namespace parvis::desk
