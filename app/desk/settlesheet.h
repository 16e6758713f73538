// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"
#include "settlerecords.h"

#include <QCoreApplication>
#include <QMap>

namespace parvis::desk
{

/// What an agent reads of something that is to be settled, in plain words and the language of the program.
class SettleSheet
{
    Q_DECLARE_TR_FUNCTIONS(SettleSheet)

public:
    /// Names and titles by id, and what is known besides.
    struct Words {
        QHash<QString, QString> devices;
        QHash<QString, QString> procedures;
        QHash<QString, QString> reasons;
        QMap<QString, QString> resources;
        /// What the kiosk of an alarm has on lease; nothing = not known yet.
        std::optional<QList<PlaceRow>> places = {};
    };

    /// One line: "Two visitors have one place".
    [[nodiscard]] static QString title(const SettleRow &row);
    /// What came, why it was set apart, whom it concerns, what can be done; simple HTML.
    [[nodiscard]] static QString html(const SettleRow &row, const Words &words);
    /// "take in", "discarded": what was decided.
    [[nodiscard]] static QString decided(const QString &decision);
};

} // namespace parvis::desk
