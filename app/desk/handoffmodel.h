// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"
#include "rowtable.h"

namespace parvis::desk
{

/// Visitors who ask for a person, the longest waiting first.
class HandOffModel final : public RowTable<HandOffRow>
{
public:
    enum Column { Waited, Place, Language, Topic, State, Columns };

    HandOffModel(const Clock &clock, QObject *parent = nullptr) : RowTable(parent), m_clock(clock) {}

    /// Titles of procedures by id, in the language of the program.
    void setTopics(const QHash<QString, QString> &topics);

    /// Names of agents by id.
    void setAgents(const QHash<QString, QString> &agents);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const HandOffRow &row) const override { return row.id; }

private:
    [[nodiscard]] QString text(const HandOffRow &row, int column) const;
    [[nodiscard]] QString state(const HandOffRow &row) const;

    const Clock &m_clock;
    QHash<QString, QString> m_topics;
    QHash<QString, QString> m_agents;
};

} // namespace parvis::desk
