// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestrecords.h"
#include "rowtable.h"

#include <QCoreApplication>
#include <QHash>

namespace parvis::desk
{

/// Who waits for a place or for a call, the oldest first.
class RequestModel final : public RowTable<RequestRow>
{
    Q_DECLARE_TR_FUNCTIONS(RequestModel)

public:
    enum Column { Since, Kind, Reason, Persons, Language, Wished, Columns };

    using RowTable::RowTable;

    /// By id, in the language of the program.
    void setReasons(const QHash<QString, QString> &titles);
    void setProcedures(const QHash<QString, QString> &titles);
    /// "Identity card, Passport"; of a call what it is about, empty where the visitor did not say.
    [[nodiscard]] QString reasonsOf(const RequestRow &row) const;
    /// "in the morning"
    [[nodiscard]] static QString reachable(const CallBackRow &callBack);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const RequestRow &row) const override { return row.appointment.code; }

private:
    [[nodiscard]] QString text(const RequestRow &row, int column) const;

    QHash<QString, QString> m_titles;
    QHash<QString, QString> m_procedures;
};

} // namespace parvis::desk
