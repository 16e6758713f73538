// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowtable.h"
#include "submissionrecords.h"

#include <QCoreApplication>
#include <QHash>

namespace parvis::desk
{

/// The forms visitors sent, the newest first.
class SubmissionModel final : public RowTable<SubmissionRow>
{
    Q_DECLARE_TR_FUNCTIONS(SubmissionModel)

public:
    enum Column { Reference, Procedure, Sent, Language, Help, State, By, Columns };

    using RowTable::RowTable;

    /// By id, in the language of the program.
    void setProcedures(const QHash<QString, QString> &titles);

    /// "received" in the language of the program.
    [[nodiscard]] static QString stateText(const QString &state);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const SubmissionRow &row) const override { return row.id; }

private:
    [[nodiscard]] QString text(const SubmissionRow &row, int column) const;
    /// What a screen reader and a tool tip say: a mark in words.
    [[nodiscard]] QString spoken(const SubmissionRow &row, int column) const;

    QHash<QString, QString> m_titles;
};

} // namespace parvis::desk
