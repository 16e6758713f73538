// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"
#include "rowtable.h"

namespace parvis::desk
{

/// The line, in the order in which the hub would call it; then who is at a desk, set aside, or did not come.
class QueueModel final : public RowTable<TicketRow>
{
public:
    enum Column { Label, Service, Waited, Language, Remark, State, Columns };

    QueueModel(const Clock &clock, QObject *parent = nullptr);

    /// Titles of the services and of what people need, in LANGUAGE.
    void setLines(const SiteLines &lines, const QString &language);

    /// Names of agents by id.
    void setAgents(const QHash<QString, QString> &agents);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const TicketRow &row) const override { return row.id; }

private:
    [[nodiscard]] QString text(const TicketRow &row, int column) const;

    const Clock &m_clock;
    QHash<QString, QString> m_titles; ///< of services
    QHash<QString, QString> m_needs;
    QHash<QString, QString> m_agents;
};

} // namespace parvis::desk
