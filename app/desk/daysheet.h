// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QMap>

namespace parvis::desk
{

/// The appointments of days on paper, as simple HTML in the language of the program. Who did not come and who was called
/// off are never counted together. No name stands on it.
class DaySheet
{
    Q_DECLARE_TR_FUNCTIONS(DaySheet)

public:
    struct Names {
        QHash<QString, QString> reasons;
        QMap<QString, QString> resources;
    };
    /// DAYS, the first of them FIRST, each with a heading of its own.
    [[nodiscard]] static QString html(QDate first, const QList<QList<AppointmentRow>> &days, const Names &names);
    /// "3 expected, 2 here or done, 1 did not come, 1 cancelled"; only what there is.
    [[nodiscard]] static QString summary(const QList<AppointmentRow> &rows);
};

} // namespace parvis::desk
